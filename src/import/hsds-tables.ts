import { csvRows } from './csv-rows.ts'
import { type HsdsOptions, importedService } from './hsds-group.ts'
import { jsonRecords } from './json-records.ts'
import { type Imported, WrongFormat } from './listing-format.ts'
import { fieldOf, isSet } from './text-of.ts'

type Fields = Readonly<Record<string, unknown>>

/** A folder of tables, as the command line opens it. */
export interface TableFolder {
  /** Names of the files in it. */
  readonly names: readonly string[]
  open(name: string): AsyncIterable<Uint8Array>
}

/** Our names for the tables, and the file names they have in 3.0 and in the versions before it. */
const TABLES = {
  service: ['services', 'service'],
  organization: ['organizations', 'organization'],
  location: ['locations', 'location'],
  at: ['service_at_location', 'service_at_locations', 'services_at_location', 'services_at_locations'],
  address: ['addresses', 'address', 'physical_addresses', 'physical_address'],
  phone: ['phones', 'phone'],
  schedule: ['schedules', 'schedule', 'regular_schedules', 'regular_schedule'],
  language: ['languages', 'language'],
  accessibility: ['accessibility', 'accessibility_for_disabilities'],
  cost: ['cost_options', 'cost_option'],
  attribute: [
    'attributes',
    'attribute',
    'service_attributes',
    'service_attribute',
    'service_taxonomy',
    'services_taxonomy',
  ],
  term: ['taxonomy_terms', 'taxonomy_term', 'taxonomy'],
  eligibility: ['eligibility', 'eligibilities'],
  area: ['service_areas', 'service_area'],
} as const

type Table = keyof typeof TABLES

/** Services from the tables of a datapackage: the tables around them are held, the services pass one by one. */
export async function* readHsdsTables(folder: TableFolder, options: HsdsOptions): AsyncGenerator<Imported> {
  const files = await filesOf(folder)
  const services = files.get('service')
  if (services === undefined) throw new WrongFormat('it has no table of services, such as services.csv')
  const held = new Map<Table, Fields[]>()
  for (const [table, name] of files) {
    if (table === 'service') continue
    const rows: Fields[] = []
    for await (const { fields } of rowsOf(folder, name)) rows.push(fields)
    held.set(table, rows)
  }
  const nested = nester(held)
  for await (const { at, fields } of rowsOf(folder, services)) yield importedService(nested(fields), at, options)
}

async function filesOf({ names, open }: TableFolder): Promise<ReadonlyMap<Table, string>> {
  const packaged = names.includes('datapackage.json') ? await pathsIn(open('datapackage.json')) : []
  const files = new Map<Table, string>()
  for (const table of Object.keys(TABLES) as Table[]) {
    const known: readonly string[] = TABLES[table]
    const path =
      packaged.find(({ table: named }) => known.includes(named))?.path ??
      names.find((name) => /\.(?:csv|json)$/i.test(name) && known.includes(name.toLowerCase().replace(/\.\w+$/, '')))
    // A package may list tables that it does not have, and paths that lead out of the folder.
    if (path !== undefined && names.includes(path)) files.set(table, path)
  }
  return files
}

async function pathsIn(file: AsyncIterable<Uint8Array>): Promise<{ table: string; path: string }[]> {
  const paths: { table: string; path: string }[] = []
  for await (const { list, value } of jsonRecords(file)) {
    if (list !== 'resources' || !isSet(value)) continue
    const [table, path] = [fieldOf(value, 'name'), fieldOf(value, 'path')]
    if (typeof table === 'string' && typeof path === 'string') paths.push({ table, path })
  }
  return paths
}

interface Row {
  readonly at: string
  readonly fields: Fields
}

async function* rowsOf(folder: TableFolder, name: string): AsyncGenerator<Row> {
  try {
    yield* rowsIn(folder, name)
  } catch (error) {
    throw error instanceof WrongFormat ? new WrongFormat(`${name}: ${error.message}`) : error
  }
}

async function* rowsIn({ open }: TableFolder, name: string): AsyncGenerator<Row> {
  if (/\.json$/i.test(name)) {
    for await (const { number, value } of jsonRecords(open(name)))
      if (isSet(value)) yield { at: `record ${number}`, fields: value }
    return
  }
  let header: readonly string[] | undefined
  for await (const { line, cells } of csvRows(open(name))) {
    if (header === undefined) header = cells.map((cell) => cell.trim().toLowerCase())
    else {
      const stated = header.flatMap((column, i) => (cells[i]?.trim() ? [[column, cells[i]!.trim()] as const] : []))
      yield { at: `${name} line ${line}`, fields: Object.fromEntries(stated) }
    }
  }
}

/** Puts what belongs to a service inside it, as the JSON form has it. */
function nester(held: ReadonlyMap<Table, readonly Fields[]>): (service: Fields) => Fields {
  const rows = (table: Table): readonly Fields[] => held.get(table) ?? []
  const by = (table: Table, column: string): ((id: unknown) => readonly Fields[]) => {
    const index = new Map<unknown, Fields[]>()
    for (const row of rows(table)) {
      const id = row[column]
      const list = index.get(id)
      if (list) list.push(row)
      else if (id !== undefined) index.set(id, [row])
    }
    return (id) => (id === undefined ? [] : (index.get(id) ?? []))
  }
  const one = (table: Table): ((id: unknown) => Fields | undefined) => {
    const find = by(table, 'id')
    return (id) => find(id)[0]
  }
  const [organization, location, term] = [one('organization'), one('location'), one('term')]
  const [at, costs, eligibility, areas] = (['at', 'cost', 'eligibility', 'area'] as const).map((t) =>
    by(t, 'service_id'),
  )
  const [addresses, accessibility] = (['address', 'accessibility'] as const).map((t) => by(t, 'location_id'))
  const [byService, byAt, byLocation, byOrganization] = (
    ['service_id', 'service_at_location_id', 'location_id', 'organization_id'] as const
  ).map((column) => ({
    phones: by('phone', column),
    schedules: by('schedule', column),
    languages: by('language', column),
  }))
  const attributesOf = [by('attribute', 'link_id'), by('attribute', 'service_id')]

  const placeOf = (id: unknown): Fields | undefined => {
    const found = location(id)
    return (
      found && {
        ...found,
        addresses: addresses!(id),
        accessibility: accessibility!(id),
        phones: byLocation!.phones(id),
        languages: byLocation!.languages(id),
      }
    )
  }
  return (service) => {
    const { id } = service
    const host = organization(service['organization_id'])
    const eligible = eligibility!(id)[0]?.['eligibility']
    return {
      ...service,
      ...(eligible !== undefined && { eligibility_description: eligible }),
      organization: host && { ...host, phones: byOrganization!.phones(host['id']) },
      phones: byService!.phones(id),
      schedules: byService!.schedules(id),
      languages: byService!.languages(id),
      cost_options: costs!(id),
      service_areas: areas!(id),
      // In the first version a service had one place, named in its own row.
      location: placeOf(service['location_id']),
      service_at_locations: at!(id).map((each) => ({
        ...each,
        phones: byAt!.phones(each['id']),
        schedules: byAt!.schedules(each['id']),
        location: placeOf(each['location_id']),
      })),
      attributes: attributesOf
        .flatMap((find) => find(id))
        .map((each) => ({ taxonomy_term: term(each['taxonomy_term_id'] ?? each['taxonomy_id']) })),
    }
  }
}

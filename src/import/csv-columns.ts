import { WrongFormat } from './listing-format.ts'

/** What a column may hold: a field of ours, or one that several of ours are read from. */
const COLUMNS = {
  id: ['slug'],
  name: ['group name', 'group', 'meeting name', 'meeting', 'title', 'program name'],
  organization: ['organisation', 'org', 'agency', 'provider', 'host', 'clinic', 'offered by', 'practice'],
  fellowship: [],
  summary: ['description', 'about'],
  concerns: ['concern', 'topic', 'topics', 'issue', 'issues', 'category', 'categories', 'condition', 'conditions'],
  identities: ['identity', 'population', 'populations', 'audience', 'who it is for'],
  exclusive: ['exclusively'],
  ages: ['age', 'age range', 'age group'],
  'ages.min': ['min age', 'minimum age', 'age min', 'age from'],
  'ages.max': ['max age', 'maximum age', 'age max', 'age to'],
  focus: [],
  approach: ['approaches', 'modality', 'model'],
  leader: ['led by'],
  individual: ['individual therapy'],
  meets: ['format', 'meeting format', 'meeting type', 'how it meets', 'mode', 'attendance'],
  area: ['neighborhood', 'service area'],
  'place.name': ['venue', 'location', 'location name', 'building', 'site'],
  'place.address': ['address', 'street', 'street address', 'address 1'],
  'place.city': ['city', 'town'],
  'place.region': ['state', 'province', 'state province', 'region'],
  'place.postal': ['zip', 'zip code', 'zipcode', 'postal code', 'postcode', 'postal'],
  'place.country': ['country'],
  'place.latitude': ['latitude', 'lat'],
  'place.longitude': ['longitude', 'lng', 'lon', 'long'],
  times: ['schedule', 'when', 'day and time', 'day time', 'days and times', 'meeting times', 'date and time'],
  day: ['days', 'weekday', 'day of week', 'day of the week', 'meeting day'],
  start: ['time', 'start time', 'starts', 'begins', 'meeting time', 'starts at'],
  end: ['end time', 'ends', 'ends at'],
  duration: ['length'],
  timezone: ['time zone', 'tz'],
  weeks: ['week', 'weeks of the month', 'frequency'],
  cost: ['costs', 'fee', 'fees', 'price'],
  'cost.type': ['cost type'],
  'cost.amount': ['amount', 'cost amount'],
  'cost.note': ['cost note', 'cost notes'],
  languages: ['language'],
  access: ['accessibility', 'accommodations'],
  entry: ['how to join', 'admission'],
  'contact.url': ['url', 'website', 'web site', 'web', 'web page', 'webpage', 'link'],
  'contact.phone': ['phone', 'telephone', 'tel', 'phone number', 'contact phone', 'telephone number'],
  'contact.email': ['email', 'e mail', 'email address', 'contact email'],
  'source.url': ['source', 'source url'],
  'source.seen': ['seen', 'last verified', 'verified', 'last updated', 'updated', 'last checked'],
} as const

export type Column = keyof typeof COLUMNS

/** Fields that hold a list: two columns of the sheet may fill one. */
const LISTS: ReadonlySet<Column> = new Set([
  'concerns',
  'identities',
  'approach',
  'meets',
  'languages',
  'access',
  'times',
])

/** Names of columns of the sheet, each with our name for it; one column may fill two fields. */
export type Mapping = readonly (readonly [theirs: string, ours: string])[]

export interface Columns {
  /** Places of the columns that hold each field. */
  readonly placesOf: ReadonlyMap<Column, readonly number[]>
  /** How many there are, with those that have no name. */
  readonly width: number
  /** Places of the columns that have a name. */
  readonly named: ReadonlySet<number>
  /** Columns that nobody knows, or that a better one stands for: place and name. */
  readonly unused: readonly { readonly at: number; readonly name: string }[]
}

/** Which column of a header holds what. */
export function columnsOf(header: readonly string[], map: Mapping): Columns {
  const names = header.map((name) => name.trim())
  const given = mapped(names, map)
  const placesOf = new Map<Column, number[]>()
  const unused: { at: number; name: string }[] = []
  const take = (column: Column, at: number): boolean => {
    const places = placesOf.get(column)
    if (places !== undefined && !LISTS.has(column)) return false
    placesOf.set(column, [...(places ?? []), at])
    return true
  }
  const named = names.map((name, at) => ({ name, at })).filter(({ name }) => name !== '')
  // A column that was named on the command line comes first, then one with our own name, then one with an everyday name.
  const rounds: ((name: string) => readonly Column[])[] = [
    (name) => given.get(name) ?? [],
    (name) => (Object.hasOwn(COLUMNS, name.toLowerCase()) ? [name.toLowerCase() as Column] : []),
    (name) => everyday(name),
  ]
  const known = new Set<number>()
  for (const columnsFor of rounds) {
    for (const { name, at } of named) {
      if (known.has(at)) continue
      const columns = columnsFor(name)
      if (columns.filter((column) => take(column, at)).length > 0) known.add(at)
    }
  }
  for (const { name, at } of named) if (!known.has(at)) unused.push({ at, name })
  if (!placesOf.has('name'))
    throw new WrongFormat(
      `no column holds the name of the group; its columns are ${listOf(names)}; say which one does with --map "Column=name"`,
    )
  return { placesOf, width: header.length, named: new Set(named.map(({ at }) => at)), unused }
}

function mapped(names: readonly string[], map: Mapping): ReadonlyMap<string, readonly Column[]> {
  const given = new Map<string, Column[]>()
  for (const [theirs, ours] of map) {
    const name = names.find((each) => each === theirs) ?? names.find((each) => plain(each) === plain(theirs))
    if (name === undefined) throw new WrongFormat(`it has no column "${theirs}"; its columns are ${listOf(names)}`)
    if (!isColumn(ours))
      throw new WrongFormat(
        `--map "${theirs}=${ours}" names no field of ours; it can be ${Object.keys(COLUMNS).join(', ')}`,
      )
    given.set(name, [...(given.get(name) ?? []), ours])
  }
  return given
}

/** A header of another kind of file may be endless. */
const LONGEST_LIST = 300

function listOf(names: readonly string[]): string {
  const list = names.filter((name) => name !== '').join(', ')
  return list.length > LONGEST_LIST ? `${list.slice(0, LONGEST_LIST)}…` : list
}

const isColumn = (name: string): name is Column => Object.hasOwn(COLUMNS, name)

function everyday(name: string): readonly Column[] {
  const word = plain(name)
  const found = (Object.keys(COLUMNS) as Column[]).find(
    (column) => plain(column) === word || (COLUMNS[column] as readonly string[]).includes(word),
  )
  return found ? [found] : []
}

/** "Group_Name", "GroupName" and "group name:" are one name. */
function plain(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

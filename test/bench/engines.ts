import { createReadStream, rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Group } from '../../src/model/group.ts'
import { intakeOf, openFinder } from './package-of.ts'
import { scan } from './scan.ts'

export interface Place {
  /** The directory, one group a line; absent = the built-in one. */
  readonly file: string
  /** For what an engine keeps on disk. */
  readonly scratch: string
}

/** Answers a need with the first five groups, as the concerns of each. `concern` = what a scan is told to look for. */
export type Ask = (text: string, concern: string) => readonly (readonly string[])[]

export const FIRST = 5
const FIELDS = ['name', 'organization', 'summary', 'concerns'] as const

/** Every engine from the same file to its first answer; the peers hold the records, as an answer needs them. */
export const ENGINES: Readonly<Record<string, (place: Place) => Promise<Ask>>> = {
  'group-finder': async ({ file, scratch }) => {
    const finder = await openFinder({ data: [file], cacheFolder: scratch })
    return (text) =>
      finder
        .answer(intakeOf({ need: [text], limit: FIRST }, finder), { now: new Date() })
        .suggestions.map(({ group }) => group.concerns)
  },
  'scan of columns': async ({ file, scratch }) => {
    const { directory } = await openFinder({ data: [file], cacheFolder: scratch })
    return (_, concern) => scan(directory, concern, FIRST).map((index) => directory.group(index).concerns)
  },
  'Fuse.js': (place) => fuse(place, {}),
  'Fuse.js, tokens': (place) => fuse(place, { useTokenSearch: true }),
  MiniSearch: async (place) => {
    const { default: MiniSearch } = await import('minisearch')
    const groups = await groupsIn(place)
    const index = new MiniSearch({
      fields: [...FIELDS],
      searchOptions: { fuzzy: 0.2, prefix: true, boost: { name: 2, concerns: 2 } },
    })
    index.addAll(groups.map((group, id) => ({ ...textsOf(group), id })))
    return (text) =>
      index
        .search(text)
        .slice(0, FIRST)
        .map(({ id }) => groups[Number(id)]!.concerns)
  },
  FlexSearch: async (place) => {
    const { default: flexsearch } = await import('flexsearch')
    const groups = await groupsIn(place)
    const index = new flexsearch.Document({
      tokenize: 'forward',
      encoder: 'LatinAdvanced',
      document: { id: 'id', index: [...FIELDS] },
    })
    for (const [id, group] of groups.entries()) index.add({ ...textsOf(group), id })
    return (text) => {
      const found = index.search(text, { limit: FIRST, suggest: true }).flatMap(({ result }) => result)
      return [...new Set(found)].slice(0, FIRST).map((id) => groups[Number(id)]!.concerns)
    }
  },
  'SQLite FTS5': async (place) => {
    const { default: Database } = await import('better-sqlite3')
    const groups = await groupsIn(place)
    const file = `${place.scratch}/fts5.db`
    rmSync(file, { force: true })
    const database = new Database(file)
    database.exec(`create virtual table groups using fts5(${FIELDS.join()}, tokenize = 'porter unicode61'); begin`)
    const insert = database.prepare(`insert into groups (rowid, ${FIELDS.join()}) values (?, ?, ?, ?, ?)`)
    for (const [id, group] of groups.entries()) insert.run(id, ...Object.values(textsOf(group)))
    database.exec('commit')
    const select = database.prepare(`select rowid from groups where groups match ? order by rank limit ${FIRST}`)
    return (text) => {
      const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
      return select.all(words.map((word) => `"${word}"`).join(' OR ')).map(({ rowid }) => groups[rowid]!.concerns)
    }
  },
}

async function fuse(place: Place, options: object): Promise<Ask> {
  const { default: Fuse } = await import('fuse.js')
  const groups = await groupsIn(place)
  const index = new Fuse(groups, { keys: [...FIELDS], ...options })
  return (text) => index.search(text, { limit: FIRST }).map(({ item }) => item.concerns)
}

async function groupsIn({ file }: Place): Promise<readonly Group[]> {
  const groups: Group[] = []
  for await (const line of createInterface({ input: createReadStream(file) })) groups.push(JSON.parse(line))
  return groups
}

function textsOf({ name, organization = '', summary = '', concerns }: Group): Record<string, string> {
  return { name, organization, summary, concerns: concerns.join(' ').replaceAll('-', ' ') }
}

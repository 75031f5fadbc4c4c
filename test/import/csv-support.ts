import { csv } from '../../src/import/csv.ts'
import type { CsvOptions } from '../../src/import/csv-group.ts'
import type { FeedWords } from '../../src/import/feed-words.ts'
import type { Fellowship } from '../../src/import/fellowships.ts'
import type { Imported } from '../../src/import/listing-format.ts'
import type { Group } from '../../src/model/group.ts'

const NA: Fellowship = {
  id: 'na',
  name: 'Narcotics Anonymous',
  concerns: ['substance-use'],
  focus: 'connection',
  approach: ['12-step'],
  leader: 'peer',
  contact: { url: 'https://example.org/na' },
  source: {},
  codes: {},
}

/** A vocabulary of a few words, so that a test says what is known. */
export const WORDS: FeedWords = {
  concernOf: (words) => {
    const concerns = { grief: 'grief', 'grief & loss': 'grief', depression: 'depression', 'panic attacks': 'panic' }
    const found = Object.entries(concerns).find(([name]) => name === words.toLowerCase())
    return found ? [found[1]] : []
  },
  identityOf: (words) => (/^women$/i.test(words) ? ['women'] : []),
  languageOf: (words) => (/^spanish$/i.test(words) ? 'es' : undefined),
  fellowshipOf: (words) => (words === 'NA' ? NA : undefined),
}

/** Bytes as a slow pipe gives them: cut anywhere, letters and line ends too. */
export async function* bytesOf(feed: string | Uint8Array, step = 7): AsyncGenerator<Uint8Array> {
  const bytes = typeof feed === 'string' ? new TextEncoder().encode(feed) : feed
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step)
}

export async function allOf<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const all: Value[] = []
  for await (const value of values) all.push(value)
  return all
}

export function readCsv(sheet: string | Uint8Array, options: Partial<CsvOptions> = {}): Promise<Imported[]> {
  return allOf(csv.read(bytesOf(sheet), { words: WORDS, ...options }))
}

/** The one group of a sheet of one row, given as columns. */
export async function groupOf(row: Readonly<Record<string, string>>): Promise<Group> {
  const imported = await importedOf(row)
  if (imported.kind !== 'kept') throw new Error(imported.reason)
  return imported.group
}

export async function importedOf(row: Readonly<Record<string, string>>): Promise<Imported> {
  const whole = { name: 'Quiet Circle', concerns: 'grief', ...row }
  const line = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
  const [imported] = await readCsv(`${line(Object.keys(whole))}\n${line(Object.values(whole))}\n`)
  return imported!
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv } from '../../src/import/csv.ts'
import type { FeedWords } from '../../src/import/feed-words.ts'
import type { Group } from '../../src/model/group.ts'
import type { Vocabulary } from '../../src/model/vocabulary.ts'
import { listCsv } from '../../src/show/list-csv.ts'
import { randomGroups } from '../directory/random-groups.ts'
import { aConcern, anIdentity, aVocabulary } from '../show/support.ts'
import { allOf, bytesOf } from './csv-support.ts'

const vocabulary: Vocabulary = aVocabulary({
  concerns: [aConcern({ id: 'grief' }), aConcern({ id: 'depression' })],
  identities: [anIdentity({ id: 'women' }), anIdentity({ id: 'men' })],
})

/** A reader that would take any free tag for something else, were it asked. */
const words: FeedWords = {
  concernOf: (said) => [vocabulary.concerns.has(said) ? said : 'chronic-illness'],
  identityOf: (said) => [vocabulary.identities.has(said) ? said : 'veterans'],
  languageOf: () => undefined,
  fellowshipOf: () => undefined,
}

/** Nothing said is nothing said, whether the list is empty or absent. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(said)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const kept = said(inner)
    return kept === undefined ? [] : [[key, kept] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

async function throughSheet(groups: readonly Group[]): Promise<unknown[]> {
  const writer = listCsv(vocabulary)
  const sheet = writer.head(groups.length) + writer.groups(groups, 0) + writer.tail()
  const rows = await allOf(csv.read(bytesOf(sheet, 999), { words }))
  return rows.map((row) => (row.kind === 'kept' && row.unknownCodes === undefined ? said(row.group) : row))
}

test('groups listed as a spreadsheet and imported again are the same groups', async () => {
  await fc.assert(
    fc.asyncProperty(randomGroups, async (groups) => {
      // Zero and zero is how feeds say that they know no place.
      const placed = groups.map((group) => (isNowhere(group) ? { ...group, place: { city: 'Null Island' } } : group))
      expect(await throughSheet(placed)).toEqual(placed.map(said))
    }),
  )
})

const isNowhere = ({ place }: Group): boolean => place?.latitude === 0 && place.longitude === 0

test('so are groups whose words look like formulas, lists and quotations', async () => {
  const hostile = ['=1+1', "'=1", "''@x", '-', '+1 555 0100', 'a; b, c', '"quoted"', "it's", 'semi;colon']
  const groups = hostile.map((name, i): Group => ({ id: `g-${i}`, name, concerns: [name, 'grief'], approach: [name] }))
  expect(await throughSheet(groups)).toEqual(groups)
})

test('so are tags that are longer than an id or hold another tag', async () => {
  const tags = ['wheelchair-bathroom', 'a-tag-of-many-words-that-says-more-than-any-reader-wants']
  const group: Group = { id: 'g', name: 'G', concerns: ['grief'], approach: tags, access: tags }
  expect(await throughSheet([group])).toEqual([group])
})

import { describe, expect, test } from 'vitest'
import { listCsv } from '../../src/show/list-csv.ts'
import { listHsds } from '../../src/show/list-hsds.ts'
import { listJson } from '../../src/show/list-json.ts'
import { listNdjson } from '../../src/show/list-ndjson.ts'
import type { ListWriter } from '../../src/show/list-writer.ts'
import { aGroup, aVocabulary } from './support.ts'

const WRITERS: Readonly<Record<string, ListWriter>> = {
  csv: listCsv(aVocabulary()),
  json: listJson,
  ndjson: listNdjson,
  hsds: listHsds(aVocabulary()),
}

const sheltered = aGroup({
  id: 'sheltered',
  concerns: ['domestic-violence-survivor'],
  area: '12 Hidden Street',
  place: {
    name: 'Rose House',
    address: '12 Hidden Street',
    city: 'Pasadena',
    postal: '91101',
    latitude: 34.15,
    longitude: -118.14,
  },
})

describe.each(Object.entries(WRITERS))('a list as %s', (_, writer) => {
  test('hides the door of a survivor group, and tells its city', () => {
    const text = writer.groups([sheltered], 0)
    expect(text).toContain('Pasadena')
    expect(text).not.toMatch(/Rose House|Hidden Street|91101|34\.15|118\.14/)
  })

  test('is the same in one piece and in several', () => {
    const groups = ['a', 'b', 'c'].map((id) => aGroup({ id }))
    const inPieces = groups.map((group, i) => writer.groups([group], i)).join('')
    expect(inPieces).toBe(writer.groups(groups, 0))
  })

  test('passes no hidden character on', () => {
    expect(writer.groups([aGroup({ name: 'a\u001b[2Jb\u202ec' })], 0)).not.toMatch(/[\u001b\u202e]/)
  })
})

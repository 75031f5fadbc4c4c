import { expect, test } from 'vitest'
import { codesIn } from '../../src/reading/codes.ts'
import { language } from '../support/language.ts'
import { itemsIn, read, testClaims } from './claims.ts'

testClaims({
  'the longest prefix decides': [
    ['F60.3', 'borderline-personality -personality-patterns'],
    ['F60.9', 'personality-patterns -borderline-personality'],
    ['F42.3', 'hoarding -ocd'],
    ['F42.2', 'ocd -hoarding'],
  ],
  'the dot may be missing': [['F4001', 'panic']],
  'a code stands among words': [['Dx: F33.1, sleeps badly', 'depression sleep']],
  'a code on the record is the client’s, whoever is near': [
    ['Wife worried about F10.20', 'alcohol -loved-ones-alcohol'],
  ],
  'what only looks like a code is none': [
    ['B12 deficiency', ''],
    ['Lives in Z99 block', ''],
  ],
  'a code in small letters is a word': [['f60.3', '']],
})

test.each([
  ['F10.20', ''],
  ['F10.21', 'history'],
  ['F33.42', 'history'],
  ['F17.210', ''],
  ['F17.211', 'history'],
])('%s is read as "%s"', (code, because) => {
  expect(Object.values(itemsIn(code))).toEqual([because])
})

test('an item found by a code says which', () => {
  expect(read('F33.1').items[0]).toMatchObject({ how: 'code', words: 'F33.1' })
  expect(read('F3310').items[0]?.rule).toContain('F33.10')
})

test('a code about the abuse of a child now, and one to ask about first, are told apart', () => {
  expect(codesIn('T74.12XA', language.codes)).toMatchObject([{ currentChild: true }])
  expect(codesIn('T74.11XA Z81.1 F33.1', language.codes).map(({ ask }) => ask)).toEqual([true, true, false])
})

test('a code about the abuse of a child now raises the notice about it, and no concern', () => {
  const reading = read('T74.12XA')
  expect(reading.crisis).toContain('child-elder-abuse')
  expect(reading.concerns).toEqual([])
})

test('a code wider than one concern is asked about', () => {
  expect(read('Z63.79').questions.length).toBe(1)
})

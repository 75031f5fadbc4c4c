import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reading } from '../../src/model/reading.ts'
import { language } from '../support/language.ts'
import { read } from './claims.ts'

const LONGEST = 10_000

const words = fc.constantFrom(
  ...'my his her wife husband son dog I he she client not denies without but and , . / ( ) SI HI BPD suicide drinks died killed himself hit me by of alcoholic father depressed 34 yo F F33.1 panic attacks no history used to online AA sober 3 years postpartum voices'.split(
    ' ',
  ),
)

/** Sentences of words that the rules know, in any order, and any characters at all. */
const needs = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), fc.nat({ max: LONGEST }))
    .map(([text, length]) => text.repeat(Math.ceil(length / text.length)).slice(0, length)),
  fc
    .tuple(fc.array(words, { minLength: 1, maxLength: 20 }), fc.nat({ max: LONGEST }))
    .map(([parts, length]) => `${parts.join(' ')} `.repeat(200).slice(0, length)),
)

const { concerns: ids, identities, crisis: rules } = language

function checkReading(reading: Reading, texts: readonly string[]): void {
  for (const { at, words: own, need } of reading.items) {
    const text = texts[need]!
    expect(at[0]).toBeGreaterThanOrEqual(0)
    expect(at[1]).toBeGreaterThan(at[0])
    expect(at[1]).toBeLessThanOrEqual(text.length)
    expect(own).toBe(text.slice(...at))
  }
  expect(reading.concerns.every(({ id }) => ids.has(id))).toBe(true)
  expect(new Set(reading.concerns.map(({ id, need }) => `${id} ${need}`)).size).toBe(reading.concerns.length)
  expect([...reading.identities, ...reading.implied].every((id) => identities.has(id))).toBe(true)
  expect(reading.identities.filter((id) => reading.implied.includes(id))).toEqual([])
  expect(reading.crisis.every((id) => rules.has(id))).toBe(true)
  expect(reading.unread.every((word) => texts.some((text) => text.includes(word)))).toBe(true)
}

test('any text is read, and every item points at its own words', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(needs, (text) => checkReading(read(text), [text])),
    { numRuns: 150, seed: 7 },
  )
})

test('several needs are read each by itself, and every item points into its own', { timeout: 60_000 }, () => {
  const sentence = fc.array(words, { maxLength: 15 }).map((parts) => parts.join(' '))
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 4 }), (texts) => {
      const reading = read(...texts)
      checkReading(reading, texts)
      expect(reading.concerns).toEqual(
        texts.flatMap((text, need) => read(text).concerns.map((concern) => ({ ...concern, need }))),
      )
    }),
    { numRuns: 60, seed: 7 },
  )
})

test('the same text is read the same way, whatever was read before', () => {
  const text = 'my wife is deppressed, I have anxeity'
  const before = read(text)
  read('x'.repeat(LONGEST), 'something else altogether')
  expect(read(text)).toEqual(before)
})

test('what lies beyond the longest need changes nothing', () => {
  const text = 'panic attacks '.padEnd(LONGEST, 'zorbing ')
  expect(read(text).concerns.map(({ id }) => id)).toEqual(['panic'])
})

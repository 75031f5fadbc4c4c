import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fewestSlipsOf } from '../../src/reading/fewest-slips.ts'

/** The plain table of edit distances, free to begin and to end anywhere in the text. */
function byTable(word: string, text: string): number {
  let row = Array.from({ length: text.length + 1 }, () => 0)
  for (let i = 1; i <= word.length; i++) {
    const next = [i]
    for (let j = 1; j <= text.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(word[i - 1] !== text[j - 1])))
    row = next
  }
  return Math.min(...row)
}

test.each([
  ['grif', 'grief', 1],
  ['anger', 'danger', 0],
  ['anxty', 'anxiety', 2],
  ['sleep', '', 5],
])('%s stands in %s with %i slips', (word, text, slips) => {
  expect(fewestSlipsOf(word)(text)).toBe(slips)
})

test('as the table of edit distances says, for any word of up to 32 letters', () => {
  const letters = (min: number, max: number) =>
    fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: min, maxLength: max })
  fc.assert(
    fc.property(letters(1, 32), letters(0, 50), (word, text) => {
      expect(fewestSlipsOf(word)(text)).toBe(byTable(word, text))
    }),
  )
})

test('a word that has no letter, or more than there are bits, is refused', () => {
  expect(() => fewestSlipsOf('')).toThrow(RangeError)
  expect(() => fewestSlipsOf('a'.repeat(33))).toThrow(RangeError)
})

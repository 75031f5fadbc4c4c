import { expect, test } from 'vitest'
import { behindKey, isListed } from '../../src/model/lines.ts'

test('a word is listed or not, at the ends as in the middle', () => {
  const list = Buffer.from('apple\nbanana\ncherry\n')
  expect(
    ['apple', 'banana', 'cherry', 'app', 'zebra', '', 'apple\nbanana'].map((word) => isListed(word, list)),
  ).toEqual([true, true, true, false, false, false, false])
  expect(isListed('apple', Buffer.from(''))).toBe(false)
})

test('what stands behind a key is found at the ends as in the middle, to the end of its line, however long', () => {
  const long = 'x'.repeat(20_000)
  const lines = Buffer.from(`a\tfirst\nab\t${long}\nc\t\nd\tlast`)
  expect(['a', 'ab', 'c', 'd', 'b', 'e', ''].map((key) => behindKey(`${key}\t`, lines))).toEqual([
    'first',
    long,
    '',
    'last',
    undefined,
    undefined,
    undefined,
  ])
})

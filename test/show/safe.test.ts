import { expect, test } from 'vitest'
import { safe } from '../../src/show/safe.ts'
import { HOSTILE } from './hostile.ts'
import { hiddenIn } from './support.ts'

test('there are a hundred hostile strings to try', () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(100)
})

test.each(HOSTILE.map((text) => [JSON.stringify(text), text]))('%s holds nothing hidden once it is safe', (_, text) => {
  expect(hiddenIn(safe(text))).toEqual([])
  expect(safe(text)).not.toContain('\n')
})

test.each([
  { text: '\u001b[31m', shown: '<U+001B>[31m' },
  { text: 'a\nb', shown: 'a<U+000A>b' },
  { text: 'a\u202eb', shown: 'a<U+202E>b' },
  { text: '\ud800', shown: '<U+D800>' },
  { text: '\u{e0041}', shown: '<U+E0041>' },
  { text: '👩\u200d👧', shown: '👩<U+200D>👧' },
  { text: '\u0301a', shown: '<U+0301>a' },
])('a hidden character is made visible, neither passed nor taken away: $shown', ({ text, shown }) => {
  expect(safe(text)).toBe(shown)
})

test('a letter keeps four marks, and the rest are counted', () => {
  expect(safe(`a${'\u0301'.repeat(10)}b`)).toBe(`a${'\u0301'.repeat(4)}<+6 marks>b`)
})

test.each(['Café', 'Al-Anon — Los Angeles', 'عربى', 'שלום', '日本語', 'Tiếng Việt', 'हिन्दी', '👧 group'])(
  'ordinary text of any script stays as it is: %s',
  (text) => {
    expect(safe(text)).toBe(text)
  },
)

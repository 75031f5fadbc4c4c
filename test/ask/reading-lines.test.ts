import { expect, test } from 'vitest'
import { readingLines } from '../../src/ask/reading-lines.ts'
import { anItem, aReading } from './a-context.ts'

const lines = (...differences: Parameters<typeof aReading>) =>
  readingLines(aReading(...differences), (text) => text.replaceAll('\u001b', ''))

test('what was understood stands with the words that led to it', () => {
  expect(lines({ items: [anItem({ label: 'Grief', words: 'my mother died' })] })).toEqual([
    'Understood:',
    '- Grief, from "my mother died"',
  ])
})

test('a mended word is said', () => {
  expect(lines({ items: [anItem({ words: 'greif', readAs: 'grief' })] })).toContain(
    '- Grief, from "greif" read as "grief"',
  )
})

test('a guess is said to be one, with the words it rests on', () => {
  expect(lines({ items: [anItem({ guessedFrom: ['leash', 'bowl'] })] })).toContain(
    '- Grief, a guess from "leash", "bowl"',
  )
})

test('what was picked from the list is not said to come from words', () => {
  expect(lines({ items: [anItem({ how: 'id', words: 'grief' })] })).toContain('- Grief')
})

test('what was set aside stands apart, with the reason', () => {
  expect(lines({ items: [anItem({ words: 'no losses', used: false, because: 'negated' })] })).toEqual([
    'Set aside:',
    '- Grief, from "no losses": the words say no',
  ])
})

test('words that meant nothing are listed, and so is an empty reading', () => {
  expect(lines({ concerns: [], unread: ['qwerty'] })).toEqual([
    'Not understood:',
    '- "qwerty"',
    'No concern was understood.',
  ])
})

test('no escape sequence of the typed text reaches the screen', () => {
  const items = [anItem({ words: '\u001b[2J', readAs: '\u001b[2J' })]
  expect(lines({ items, unread: ['\u001b]0;x'] }).join()).not.toContain('\u001b')
})

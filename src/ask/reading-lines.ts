import type { Because, Reading, ReadingItem } from '../model/reading.ts'

const SET_ASIDE: Readonly<Record<Because, string>> = {
  negated: 'said not to be so',
  history: 'in the past',
  'family-history': 'in the family',
  reported: 'said by someone else',
  'someone-else': 'about someone else',
  hypothetical: 'only a possibility',
  ambiguous: 'can mean more than one thing',
}

/** What was understood, what was set aside and why, and what meant nothing: a line each. */
export function readingLines(reading: Reading, safe: (text: string) => string): readonly string[] {
  const used = reading.items.filter((item) => item.used)
  const aside = reading.items.filter((item) => !item.used)
  return [
    ...section(
      'Understood:',
      used.map((item) => `${safe(item.label)}, from ${wordsOf(item, safe)}`),
    ),
    ...section(
      'Set aside:',
      aside.map((item) => `${safe(item.label)}, from ${wordsOf(item, safe)}${because(item)}`),
    ),
    ...section(
      'Not understood:',
      reading.unread.map((words) => quoted(words, safe)),
    ),
    ...(reading.concerns.length === 0 ? ['No concern was understood.'] : []),
  ]
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `- ${line}`)]
}

function wordsOf({ words, readAs }: ReadingItem, safe: (text: string) => string): string {
  return readAs === undefined ? quoted(words, safe) : `${quoted(words, safe)} read as ${quoted(readAs, safe)}`
}

function because(item: ReadingItem): string {
  return item.because === undefined ? '' : `: ${SET_ASIDE[item.because]}`
}

function quoted(words: string, safe: (text: string) => string): string {
  return `"${safe(words)}"`
}

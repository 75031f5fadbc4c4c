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
  const used = reading.items.filter((item) => item.used).map((item) => `${safe(item.label)}${origin(item, safe)}`)
  const aside = reading.items
    .filter((item) => !item.used)
    .map((item) => `${safe(item.label)}${origin(item, safe)}${because(item)}`)
  const unread = reading.unread.map((words) => quoted(words, safe))
  return [
    ...section('Understood:', used),
    ...section('Set aside:', aside),
    ...section('Not understood:', unread),
    ...(reading.concerns.length === 0 ? ['No concern was understood.'] : []),
  ]
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `- ${line}`)]
}

/** What was picked from the list has no words of its own. */
function origin({ how, words, readAs }: ReadingItem, safe: (text: string) => string): string {
  if (how === 'id') return ''
  const read = readAs === undefined ? '' : ` read as ${quoted(readAs, safe)}`
  return `, from ${quoted(words, safe)}${read}`
}

function because(item: ReadingItem): string {
  return item.because === undefined ? '' : `: ${SET_ASIDE[item.because]}`
}

function quoted(words: string, safe: (text: string) => string): string {
  return `"${safe(words)}"`
}

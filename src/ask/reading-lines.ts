import { notUnderstood } from '../model/not-understood.ts'
import { BECAUSE, type Reading, type ReadingItem } from '../model/reading.ts'

/** What was understood, what was set aside and why, and what meant nothing: a line each. */
export function readingLines(reading: Reading, safe: (text: string) => string): readonly string[] {
  const line = (item: ReadingItem): string => `${safe(item.label)}${origin(item, safe)}${because(item)}`
  const used = reading.items.filter((item) => item.used).map(line)
  const aside = reading.items.filter((item) => !item.used).map(line)
  const unread = notUnderstood(reading).map((words) => quoted(words, safe))
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
function origin({ how, words, readAs, guessedFrom }: ReadingItem, safe: (text: string) => string): string {
  if (how === 'id') return ''
  if (guessedFrom !== undefined) return `, a guess from ${guessedFrom.map((each) => quoted(each, safe)).join(', ')}`
  const read = readAs === undefined ? '' : ` read as ${quoted(readAs, safe)}`
  return `, from ${quoted(words, safe)}${read}`
}

function because(item: ReadingItem): string {
  return item.because === undefined ? '' : `: ${BECAUSE[item.because]}`
}

function quoted(words: string, safe: (text: string) => string): string {
  return `"${safe(words)}"`
}

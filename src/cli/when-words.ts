import { type AnyOf, anyOf } from '../model/any-of.ts'
import { DAYS, type Day } from '../model/group.ts'
import { PARTS_OF_DAY, type PartOfDay } from '../model/intake.ts'

const ALL: readonly Day[] = Object.keys(DAYS) as Day[]
const WEEKDAYS: readonly Day[] = ALL.slice(0, 5)
const WEEKEND: readonly Day[] = ALL.slice(5)

/** Several days by one word. */
export const DAY_SETS: Readonly<Record<string, readonly Day[] | undefined>> = {
  weekday: WEEKDAYS,
  weekdays: WEEKDAYS,
  weekend: WEEKEND,
  weekends: WEEKEND,
  daily: ALL,
}

/** Parts of the day, as people call them. */
export const PARTS: Readonly<Record<string, PartOfDay | undefined>> = {
  ...Object.fromEntries((Object.keys(PARTS_OF_DAY) as PartOfDay[]).map((part) => [part, part])),
  mornings: 'morning',
  noon: 'midday',
  lunchtime: 'midday',
  afternoon: 'midday',
  afternoons: 'midday',
  evenings: 'evening',
  nights: 'night',
}

/** Words before a time, and the side of it that they open; `between` and `from` open both. */
export const HOURS_WORDS: Readonly<Record<string, 'after' | 'before' | 'between' | undefined>> = {
  after: 'after',
  from: 'after',
  past: 'after',
  before: 'before',
  until: 'before',
  till: 'before',
  by: 'before',
  between: 'between',
}

/** Words between the first and the last of days or hours. */
export const RANGE_WORDS: ReadonlySet<string> = new Set(['-', '–', 'to', 'through', 'thru', 'until', 'till'])

/** Words that change nothing. "Not" and "except" are no such words. */
export const FILLERS: AnyOf = anyOf('a an the on in at of or and any every each all day days time times only')

/** What a misspelt word may have been. */
export function wordsOfWhen(): readonly string[] {
  return [...ALL, ...Object.keys(DAY_SETS), ...Object.keys(PARTS), ...Object.keys(HOURS_WORDS)]
}

import { DAYS, type Day } from '../model/group.ts'
import { type Clock, clockOf } from './clock-words.ts'
import { dayNamed } from './weekdays.ts'
import { zoneOf } from './zone-words.ts'

/** A piece of a schedule that people wrote. */
export type Token =
  | { readonly kind: 'days'; readonly days: readonly Day[] }
  | { readonly kind: 'week'; readonly week: number }
  | { readonly kind: 'weeks-follow' }
  | { readonly kind: 'clock'; readonly clock: Clock; readonly isBare: boolean; readonly words: string }
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: 'to' }
  | { readonly kind: 'comma' }
  /** Changes when the group meets in a way that a weekly schedule cannot say. */
  | { readonly kind: 'exception'; readonly words: string }
  | { readonly kind: 'other'; readonly words: string }

export const WEEK: readonly Day[] = Object.keys(DAYS) as Day[]

const SEVERAL: Readonly<Record<string, readonly Day[]>> = {
  daily: WEEK,
  everyday: WEEK,
  weekday: WEEK.slice(0, 5),
  weekdays: WEEK.slice(0, 5),
  weekend: WEEK.slice(5),
  weekends: WEEK.slice(5),
}
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1 }
const NUMBERED = /^([1-5])(?:st|nd|rd|th)$/
const EXCEPTIONS = new Set(
  'other alternate alternating biweekly bi-weekly fortnightly fortnight except excluding not no varies vary monthly quarterly appointment until-further-notice'.split(
    ' ',
  ),
)
const FILLERS = new Set(
  'every each weekly on at from of the in month and meets meet meeting is from between hrs hours time times day'.split(
    ' ',
  ),
)
const TO = new Set(['to', 'til', 'till', 'until', 'through', 'thru', '-', '–', '—'])

const PIECES =
  /[A-Za-z]+\/[A-Za-z_+\-\d/]*[A-Za-z\d]|\d{1,2}(?:[:.h]\d{2}){0,2}(?:\s*[ap]\.?\s?m\b\.?|[ap]\b)|\d{1,2}(?:[:.h]\d{2}){1,2}|\d(?:st|nd|rd|th)\b|\d{3,4}(?:\s*[ap]\.?\s?m\b\.?|[ap]\b)?|\d+|bi-weekly|[\p{L}'’]+|[-–—]|,|\S/giu

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(PIECES)].flatMap(([words]) => tokenOf(words))
}

function tokenOf(words: string): Token[] {
  const word = words.toLowerCase().replace(/[’']s$/, '')
  if (word === ',') return [{ kind: 'comma' }]
  if (TO.has(word)) return [{ kind: 'to' }]
  const days = daysOf(word)
  if (days) return [{ kind: 'days', days }]
  const week = ORDINALS[word] ?? NUMBERED.exec(word)?.[1]
  if (week !== undefined) return [{ kind: 'week', week: Number(week) }]
  if (word === 'week' || word === 'weeks') return [{ kind: 'weeks-follow' }]
  const clock = clockOf(words)
  if (clock) return [{ kind: 'clock', clock, isBare: /^\d{1,2}$/.test(words), words }]
  const zone = zoneOf(words)
  if (zone) return [{ kind: 'zone', zone }]
  // "Mon/Wed" has the shape of a time zone.
  if (word.includes('/')) return word.split('/').flatMap(tokenOf)
  if (EXCEPTIONS.has(word)) return [{ kind: 'exception', words }]
  return FILLERS.has(word) || !/[\p{L}\d]/u.test(word) ? [] : [{ kind: 'other', words }]
}

function daysOf(word: string): readonly Day[] | undefined {
  const day = dayNamed(word)
  return SEVERAL[word] ?? (day && [day])
}

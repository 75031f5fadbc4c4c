import { PARTS_OF_DAY, type PartOfDay } from '../model/intake.ts'
import { isAsked } from './asked-for.ts'
import { type Clock, clockAt } from './clock-at.ts'
import { hoursText } from './hours-text.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { sentenceStart } from './sentence-start.ts'
import type { WishFound } from './wishes.ts'

const HOUR = 60
const HALF_DAY = 12 * HOUR
/** Nobody means an earlier hour by "between 2 and 4". */
const DAY_OPENS = 6 * HOUR
/** Who is free after half past three is free when the evening's groups begin; after one o'clock is no part of the day. */
const EVENING_OPENS = 15 * HOUR + 30
/** "Ten or later" may be of the morning. */
const EITHER_HALF = 10 * HOUR
/** From here on "after" leaves the late hours alone. */
const LATE = 22 * HOUR

/** The hours that somebody could come in, as clocks have them: "between 9 and 2", "after 5:30", "11p or later". */
export function hoursWished(passage: Passage, people: People): WishFound[] {
  const found: WishFound[] = []
  // Asked of every word of a text, and hardly any text has one.
  const hasLater = passage.of('or-later').length > 0
  const hasOff = passage.of('off-work').length > 0
  for (const { index } of passage.tokens) {
    if (index <= (found.at(-1)?.last ?? -1)) continue
    const told =
      between(passage, index) ??
      after(passage, index) ??
      (hasLater ? orLater(passage, index) : undefined) ??
      (hasOff ? offWork(passage, index) : undefined)
    if (told === undefined || !isAsked(passage, people, told, true)) continue
    const { first, last } = told
    found.push(...told.values.map((value) => ({ facet: 'time', value, first, last, isDeclined: false })))
  }
  return found
}

interface Told {
  readonly first: number
  readonly last: number
  readonly values: readonly string[]
}

/** "Between 9 and 2" can only be from morning to afternoon; "between 7 and 9" may be of either, and says nothing. */
function between(passage: Passage, first: number): Told | undefined {
  const { tokens } = passage
  const start = tokens[first]!.folded === 'between' ? clockBehind(passage, first) : undefined
  if (start === undefined || !/^(?:and|or|to)$/.test(tokens[start.last + 1]?.folded ?? '')) return undefined
  const end = clockBehind(passage, start.last + 1)
  if (end === undefined) return undefined
  const possible = minutesOf(start).flatMap((from) => minutesOf(end).map((until) => ({ from, until })))
  const [hours, ...others] = possible.filter(
    ({ from, until }) => from >= DAY_OPENS && from < until && until - from < HALF_DAY,
  )
  if (hours === undefined || others.length > 0) return undefined
  return { first, last: end.last, values: [hoursText(hours)] }
}

/** "After 5:30". */
function after(passage: Passage, first: number): Told | undefined {
  if (!/^(?:after|past)$/.test(passage.tokens[first]!.folded)) return undefined
  const clock = clockBehind(passage, first)
  return clock && openedAt(first, clock.last, clock)
}

/** "11p or later". */
function orLater(passage: Passage, first: number): Told | undefined {
  const clock = clockAt(passage, first)
  const later = clock && passage.from(clock.last + 1, 'or-later')
  return later && openedAt(first, later.last, clock)
}

/** "I get off at 5:30 so it'd have to be after that". */
function offWork(passage: Passage, first: number): Told | undefined {
  const off = passage.from(first, 'off-work')
  const clock = off && clockBehind(passage, off.last)
  if (clock === undefined) return undefined
  const start = sentenceStart(passage, first)
  const then = passage
    .of('after-that')
    .find((span) => span.first > clock.last && sentenceStart(passage, span.first) === start)
  return then && openedAt(then.first, then.last, clock)
}

function clockBehind(passage: Passage, at: number): Clock | undefined {
  return passage.tokens[at + 1]?.before === 'none' ? clockAt(passage, at + 1) : undefined
}

function minutesOf({ minute, isSure }: Clock): readonly number[] {
  return isSure ? [minute] : [minute, minute + HALF_DAY]
}

/** The parts of the day that begin there; groups meet after 5 in the afternoon, and after 9 at night. */
function openedAt(first: number, last: number, clock: Clock): Told | undefined {
  const minute = minutesOf(clock).at(-1)!
  if (minute < EVENING_OPENS || (!clock.isSure && clock.minute >= EITHER_HALF)) return undefined
  const isNight = minute >= PARTS_OF_DAY.night.from
  const values: PartOfDay[] = minute >= LATE ? ['night'] : isNight ? ['evening', 'night'] : ['evening']
  return { first, last, values }
}

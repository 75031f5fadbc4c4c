import { fromEpochMilliseconds, toZonedDateTimeISO } from 'temporal-polyfill/fns/Instant'
import { addDays, create, dayOfWeek, daysInMonth, toZonedDateTime } from 'temporal-polyfill/fns/PlainDateTime'
import { DAYS, type MeetingTime } from '../model/group.ts'
import type { NextMeeting } from './next-in-words.ts'

const WEEK = 7
/** A weekday is the fifth of its month at least once in fourteen weeks. */
const MOST_WEEKS = 15
const DAY_NAMES = Object.keys(DAYS)

/**
 * The first meeting that has not begun, by the clock of the group's own zone: an hour that the change to summer time skips
 * comes an hour later, one that comes twice is the first of the two.
 *
 * Nothing is told unless every time has its hour and its zone: the one that lacks them might come first.
 */
export function nextMeeting(times: readonly MeetingTime[], now: number): NextMeeting | undefined {
  let next: NextMeeting | undefined
  for (const time of times) {
    const found = nextOf(time, now)
    if (found === undefined) return undefined
    if (next === undefined || found.at < next.at) next = found
  }
  return next
}

function nextOf({ day, start, timezone, weeks }: MeetingTime, now: number): NextMeeting | undefined {
  if (start === undefined || timezone === undefined || !isZone(timezone)) return undefined
  const today = toZonedDateTimeISO(fromEpochMilliseconds(now), timezone)
  const [hour, minute] = [Number(start.slice(0, 2)), Number(start.slice(3, 5))]
  const from = create(today.year, today.month, today.day, hour, minute)
  const ahead = (DAY_NAMES.indexOf(day) + 1 - dayOfWeek(from) + WEEK) % WEEK
  for (let week = 0; week < MOST_WEEKS; week++) {
    const date = addDays(from, ahead + week * WEEK)
    if (!isInWeeks(date.day, daysInMonth(date), weeks)) continue
    const { epochMilliseconds: at, ...zoned } = zonedParts(date, timezone)
    if (at >= now) return { at, minutesAway: Math.round((at - now) / 60_000), timezone, ...zoned }
  }
  return undefined
}

function zonedParts(date: ReturnType<typeof create>, timezone: string) {
  const { epochMilliseconds, year, month, day, hour, minute } = toZonedDateTime(date, timezone)
  return { epochMilliseconds, year, month, day, hour, minute }
}

/** The second Tuesday is the one from the 8th to the 14th; the last is the one that no other follows. */
function isInWeeks(day: number, daysInIt: number, weeks: readonly number[] | undefined): boolean {
  if (weeks === undefined || weeks.length === 0) return true
  return weeks.includes(Math.ceil(day / WEEK)) || (weeks.includes(-1) && day + WEEK > daysInIt)
}

/** A listing may name a zone that no machine knows. */
function isZone(timezone: string): boolean {
  try {
    toZonedDateTimeISO(fromEpochMilliseconds(0), timezone)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

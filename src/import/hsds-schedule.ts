import type { Day, MeetingTime } from '../model/group.ts'
import { clockText, minuteOf } from './clock.ts'
import { dateOf } from './dates.ts'
import { fieldOf, textOf } from './text-of.ts'
import { dayNamed } from './weekdays.ts'
import { isZone } from './zone.ts'

export interface ScheduleRead {
  readonly times: readonly MeetingTime[]
  /** Why nothing, or not all, of it is kept. */
  readonly note?: string
}

type Fields = Readonly<Record<string, unknown>>

const CODES: Readonly<Record<string, Day>> = {
  MO: 'monday',
  TU: 'tuesday',
  WE: 'wednesday',
  TH: 'thursday',
  FR: 'friday',
  SA: 'saturday',
  SU: 'sunday',
}
const BYDAY = /^([+-]?\d{1,2})?([A-Z]{2})$/

/** A report quotes enough of a field to recognise it by. */
const LONGEST_QUOTE = 40
/** A list of days is no longer. */
const LONGEST_FIELD = 200

/** Meeting times of one schedule: a rule of RFC 5545 in columns, or a weekday of the versions before 3.0. */
export function timesOfSchedule(schedule: Fields, today: string): ScheduleRead {
  const text = (name: string): string => {
    const value = fieldOf(schedule, name)
    return textOf(Array.isArray(value) ? value.join(',') : value, LONGEST_FIELD) ?? ''
  }
  const freq = text('freq').toUpperCase().slice(0, LONGEST_QUOTE)
  const begins = dateOf(text('dtstart'))
  const ends = [dateOf(text('valid_to')), dateOf(text('until')), lastOf(begins, text('count'), freq)]
  if (ends.some((date) => date !== undefined && date < today)) return none('a schedule that has ended')
  if ((dateOf(text('valid_from')) ?? '') > today) return none('a schedule that has not begun')
  const interval = text('interval').slice(0, LONGEST_QUOTE)
  if (freq !== '' && freq !== 'WEEKLY' && freq !== 'MONTHLY') return none(`a schedule by ${freq}`)
  if (interval !== '' && Number(interval) !== 1)
    return none(`a schedule of every ${interval} ${freq === 'MONTHLY' ? 'months' : 'weeks'}`)
  const byday = text('byday') || text('weekday') || (freq === 'WEEKLY' && begins ? dayOfDate(begins) : '')
  const days = daysOf(byday)
  if (days === undefined) return none(`the days "${byday.slice(0, LONGEST_QUOTE)}"`)
  // Beside a weekly rule the standard has no days of the month; a monthly one meets only on such of its days.
  if (text('bymonthday') !== '' && (freq !== 'WEEKLY' || days.length === 0))
    return none('a schedule by the day of the month')
  if (days.length === 0) return none(text('opens_at') === '' ? undefined : 'hours without a day')
  // Of a day without its week, a monthly rule could mean every week or one: nothing to send a person on.
  if (freq === 'MONTHLY' && days.some(({ week }) => week === undefined))
    return none('a monthly schedule without a week')
  const hours = hoursOf(text('opens_at'), text('closes_at'))
  const zone = hours.zone ?? zoneIn(text('notes'))
  return {
    times: [...new Set(days.map(({ day }) => day))].map((day) => {
      const weeks = days.filter((each) => each.day === day).flatMap(({ week }) => week ?? [])
      return { day, ...hours.range, ...(zone && { timezone: zone }), ...(weeks.length > 0 && { weeks }) }
    }),
    ...(hours.unread !== undefined && { note: `the time "${hours.unread}"` }),
  }
}

const none = (note: string | undefined): ScheduleRead => ({ times: [], ...(note !== undefined && { note }) })

/** At the latest; a rule that names no beginning has no end either. */
function lastOf(begins: string | undefined, count: string, freq: string): string | undefined {
  const times = Number(count)
  if (begins === undefined || count === '' || !(times > 0 && times < 10_000)) return undefined
  const date = new Date(`${begins}T00:00:00Z`)
  // There is a fifth Saturday once in three months.
  date.setUTCDate(date.getUTCDate() + times * (freq === 'MONTHLY' ? 92 : 7))
  return date.toISOString().slice(0, 10)
}

/** A weekly rule without days is for the day on which it begins. */
function dayOfDate(date: string): string {
  return Object.keys(CODES)[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7]!
}

interface DayOfRule {
  readonly day: Day
  readonly week?: number
}

/** `TH,FR`, `1SA`, `-1FR`, and names of days; `undefined` = something else. */
function daysOf(byday: string): DayOfRule[] | undefined {
  const parts = byday.split(/[,;/]/).map((part) => part.trim())
  const days = parts.filter((part) => part !== '').map(dayOf)
  return days.every((day) => day !== undefined) ? days : undefined
}

function dayOf(part: string): DayOfRule | undefined {
  const [, ordinal, code = ''] = BYDAY.exec(part.toUpperCase()) ?? []
  const day = CODES[code] ?? dayNamed(part)
  const week = ordinal === undefined ? undefined : Number(ordinal)
  if (day === undefined || (week !== undefined && !(week === -1 || (week >= 1 && week <= 5)))) return undefined
  return { day, ...(week !== undefined && { week }) }
}

const OFFSET = /\s*(Z|[+-]\d{2}:?\d{2})$/

interface Hours {
  readonly range: { readonly start?: string; readonly end?: string }
  readonly zone?: string
  readonly unread?: string
}

/** The hours are local; an offset names no zone, since it is wrong for half a year, but Z is one. */
function hoursOf(opens: string, closes: string): Hours {
  const [start, end] = [opens, closes].map((text) => minuteOf(text.replace(OFFSET, '')))
  if (opens !== '' && start === undefined) return { range: {}, unread: opens.slice(0, LONGEST_QUOTE) }
  const isAllDay = start === 0 && (end === 0 || end === 23 * 60 + 59)
  if (start === undefined || isAllDay) return { range: {} }
  return {
    range: { start: clockText(start), ...(end !== undefined && end !== start && { end: clockText(end) }) },
    ...(opens.endsWith('Z') && { zone: 'UTC' }),
    ...(closes !== '' && end === undefined && { unread: closes.slice(0, LONGEST_QUOTE) }),
  }
}

const ZONE = /^Time zone: (\S+)$/

/** As our own export writes it. */
function zoneIn(notes: string): string | undefined {
  const name = ZONE.exec(notes)?.[1]
  return name !== undefined && isZone(name) ? name : undefined
}

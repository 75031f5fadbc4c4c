import { DAYS, type Group } from '../model/group.ts'
import { clock, zoneInWords } from './facts.ts'
import { listingAge, MONTHS } from './listing-age.ts'
import type { Page, Today } from './page.ts'
import { joined, type Safe, safe, say } from './safe.ts'

/** When a group meets next: the date and the time of day of its own zone. */
export interface NextMeeting extends Today {
  readonly hour: number
  readonly minute: number
  readonly timezone: string
  readonly minutesAway: number
  /** Milliseconds since 1970. */
  readonly at: number
}

const HOUR = 60
const DAY = 24 * HOUR
/** Beyond so many hours minutes are no help. */
const HOURS_WITH_MINUTES = 6

/** `Next: today, 7:00 pm (Los Angeles time), in 3 hours`; nothing for a group whose next meeting cannot be known. */
export function nextText({ times = [], source }: Group, { now, nextOf }: Page): readonly Safe[] {
  const next = nextOf?.(times)
  if (next === undefined) return []
  const isFresh = listingAge(source?.seen, now) === 'fresh'
  return [say`${isFresh ? say`Next` : say`Next, if the listing still holds`}: ${nextInWords(next, now)}`]
}

/** The day as the reader's calendar has it, the hour as the group's clock has it. */
function nextInWords(next: NextMeeting, today: Today): Safe {
  const days = dayNumber(next) - dayNumber(today)
  const time = clock(`${String(next.hour).padStart(2, '0')}:${String(next.minute).padStart(2, '0')}`)
  const away = awayInWords(next.minutesAway, days)
  return joined(
    [dayInWords(next, days), say`${time} (${zoneInWords(next.timezone)})`, ...(away === undefined ? [] : [away])],
    ', ',
  )
}

function dayInWords(next: NextMeeting, days: number): Safe {
  if (days === 0) return say`today`
  if (days === 1) return say`tomorrow`
  const weekday = Object.values(DAYS)[(dayNumber(next) + THURSDAY) % 7]!
  return say`${safe(weekday)}, ${safe(MONTHS[next.month - 1]!)} ${next.day}`
}

function awayInWords(minutes: number, days: number): Safe | undefined {
  const hours = Math.floor(minutes / HOUR)
  if (minutes < 1) return say`now`
  if (minutes < HOUR) return say`in ${counted(minutes, say`minute`)}`
  if (hours < HOURS_WITH_MINUTES && minutes % HOUR > 0)
    return say`in ${counted(hours, say`hour`)} ${counted(minutes % HOUR, say`minute`)}`
  if (minutes < DAY) return say`in ${counted(Math.round(minutes / HOUR), say`hour`)}`
  return days < 2 ? undefined : say`in ${days} days`
}

function counted(number: number, what: Safe): Safe {
  return number === 1 ? say`1 ${what}` : say`${number} ${what}s`
}

/** The first day of 1970, counted from a Monday. */
const THURSDAY = 3

function dayNumber({ year, month, day }: Today): number {
  return Date.UTC(year, month - 1, day) / (DAY * 60_000)
}

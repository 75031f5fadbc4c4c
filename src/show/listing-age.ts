import type { Today } from './page.ts'
import { type Safe, safe, say } from './safe.ts'

/** Groups move and close; a listing older than this is worth a call before anyone is sent there. */
const STALE_MONTHS = 12

export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export type ListingAge = 'fresh' | 'stale' | 'unknown'

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/

/** How old a listing is at most: a year alone counts from its January. */
export function listingAge(seen: string | undefined, now: Today): ListingAge {
  const [, year, month = '01', day = '01'] = DATE.exec(seen ?? '') ?? []
  if (year === undefined) return 'unknown'
  const months = (now.year - Number(year)) * 12 + now.month - Number(month)
  if (months < 0) return 'unknown'
  return months > STALE_MONTHS || (months === STALE_MONTHS && now.day > Number(day)) ? 'stale' : 'fresh'
}

/** `in 2026`, `in July 2026`, `on July 4, 2026`; anything else as it stands. */
export function whenSeen(seen: string): Safe {
  const [, year, month, day] = DATE.exec(seen) ?? []
  const name = MONTHS[Number(month) - 1]
  if (year === undefined || (month !== undefined && name === undefined)) return say`in ${safe(seen)}`
  if (name === undefined) return say`in ${safe(year)}`
  return day === undefined ? say`in ${safe(name)} ${safe(year)}` : say`on ${safe(name)} ${Number(day)}, ${safe(year)}`
}

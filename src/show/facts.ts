import { COSTS, type Cost, DAYS, type Group, MEETS, type MeetingTime, type Place } from '../model/group.ts'
import { joined, type Safe, safe, say, upperFirst } from './safe.ts'

/** Times shown with a suggestion; the rest are counted, and `show` has them all. */
export const TIMES_SHOWN = 4

const CLOCK = /^([01]\d|2[0-4]):([0-5]\d)$/

/** `19:30` as 7:30 pm. */
export function clock(time: string): Safe {
  const [, hours, minutes] = CLOCK.exec(time) ?? []
  if (hours === undefined || minutes === undefined) return safe(time)
  const hour = Number(hours) % 24
  return say`${hour % 12 || 12}:${safe(minutes)} ${hour < 12 ? say`am` : say`pm`}`
}

const ORDINALS: Readonly<Record<number, string>> = { 1: '1st', 2: '2nd', 3: '3rd', 4: '4th', 5: '5th', [-1]: 'last' }

export function weeksInWords(weeks: readonly number[]): Safe {
  return joined(
    weeks.map((week) => safe(ORDINALS[week] ?? String(week))),
    ', ',
  )
}

/** `America/Los_Angeles` as Los Angeles time. */
export function zoneInWords(timezone: string): Safe {
  return say`${safe((timezone.split('/').at(-1) ?? '').replaceAll('_', ' '))} time`
}

function timeInWords({ day, start, end, timezone, weeks }: MeetingTime): Safe {
  const parts = [safe(DAYS[day])]
  if (start !== undefined) parts.push(clock(start))
  if (start !== undefined && end !== undefined) parts.push(say`to ${clock(end)}`)
  if (timezone !== undefined) parts.push(say`(${zoneInWords(timezone)})`)
  if (weeks !== undefined && weeks.length > 0) parts.push(say`in these weeks of the month: ${weeksInWords(weeks)}`)
  return joined(parts, ' ')
}

export function whenInWords(times: readonly MeetingTime[] | undefined, most: number): Safe {
  if (times === undefined || times.length === 0) return say`the listing does not say`
  const shown = joined(times.slice(0, most).map(timeInWords), '; ')
  return times.length > most ? say`${shown}; and ${times.length - most} more times` : shown
}

/** The address when it holds the city already, as many listings write it, is not followed by the city again. */
function placeInWords({ name, address, city, region, postal }: Place): readonly Safe[] {
  const town = city === undefined || address?.includes(city) ? undefined : city
  return [name, address, town, address === undefined || town !== undefined ? region : undefined, postal]
    .filter((part) => part !== undefined)
    .map(safe)
}

/** How it meets, and where; `group` is a public record. */
export function whereInWords(group: Group): Safe {
  const meets = group.meets?.map((way) => safe(MEETS[way])) ?? []
  const place = group.place === undefined ? [] : placeInWords(group.place)
  const where = place.length > 0 ? place : group.area === undefined ? [] : [safe(group.area)]
  const parts = [joined(meets, ', '), joined(where, ', ')].filter((part) => part !== '')
  return parts.length === 0 ? say`the listing does not say` : upperFirst(joined(parts, '; '))
}

export function costInWords(cost: Cost | undefined): Safe {
  if (cost === undefined) return say`the listing does not say`
  const { type, amount, note } = cost
  const price = amount === undefined ? safe(COSTS[type]) : say`${safe(COSTS[type])}, $${amount} a session`
  return note === undefined ? price : say`${price}. ${safe(note)}`
}

import type { Suggestion } from '../model/answer.ts'
import { DAYS, type Day, type Group, type MeetingTime } from '../model/group.ts'
import { displayWidth } from './display-width.ts'
import { clock, weeksInWords, zoneInWords } from './facts.ts'
import type { Page } from './page.ts'
import { publicRecord } from './public-record.ts'
import { joined, listed, type Safe, safe, say } from './safe.ts'
import { wrap } from './wrap.ts'

/** `12:30 pm`. */
const CELL = 8
const GAP = 1
/** Room for a name in a few lines; on a narrower page the days stand one below the other. */
const LEAST_LABEL = 16
const NARROWEST_GRID = LEAST_LABEL + 7 * (CELL + GAP)
const DAY_NAMES = Object.keys(DAYS) as Day[]

interface Row {
  readonly rank: number
  readonly name: Safe
  readonly times: readonly MeetingTime[]
}

/** The week of what was suggested, Monday to Sunday: by group and day, or on a narrow page by day. */
export function weekText(suggestions: readonly Suggestion[], page: Page): readonly Safe[] {
  const rows = suggestions.map(({ rank, group }) => rowOf(rank, publicRecord(group)))
  const timed = rows.filter(({ times }) => times.length > 0)
  const silent = rows.filter(({ times }) => times.length === 0).map(({ rank }) => say`${rank}`)
  const write = (text: Safe): readonly Safe[] => wrap(text, page.width)
  if (timed.length === 0) return write(say`The week: none of these listings says when the group meets.`)
  return [
    ...write(say`The week:`).map(page.paint.heading),
    ...(page.width < NARROWEST_GRID ? dayList(timed, page) : grid(timed, page)),
    ...zonesInWords(timed).flatMap(write),
    ...(silent.length === 0 ? [] : write(say`The listing does not say when: ${listed(silent, 'and')}.`)),
  ]
}

function rowOf(rank: number, { name, times = [] }: Group): Row {
  return { rank, name: say`${rank}. ${safe(name)}`, times }
}

function grid(rows: readonly Row[], { width, paint }: Page): readonly Safe[] {
  const label = width - 7 * (CELL + GAP)
  const head = [say``, ...DAY_NAMES.map((day) => safe(DAYS[day].slice(0, 3)))]
  const lines = rows.flatMap(({ name, times }) => {
    const cells = DAY_NAMES.map((day) => onDay(times, day).flatMap((time) => wrap(timeInWords(time), CELL)))
    const names = wrap(name, label, 0, 1)
    const height = Math.max(names.length, ...cells.map(({ length }) => length))
    return Array.from({ length: height }, (_, i) => line([names[i], ...cells.map((cell) => cell[i])], label))
  })
  return [paint.label(line(head, label)), ...lines]
}

function line(parts: readonly (Safe | undefined)[], label: number): Safe {
  const padded = parts.map((part = say``, i) => {
    const room = i === 0 ? label : CELL
    return say`${part}${safe(' '.repeat(Math.max(0, room - displayWidth(part))))}`
  })
  return joined(padded, ' ').trimEnd() as Safe
}

function dayList(rows: readonly Row[], { width, paint }: Page): readonly Safe[] {
  return DAY_NAMES.flatMap((day) => {
    const meetings = rows.flatMap(({ name, times }) => onDay(times, day).map((time) => ({ name, time })))
    if (meetings.length === 0) return []
    // A stable sort: at one hour they stay in the order of the suggestions.
    const inOrder = [...meetings].sort((a, b) =>
      (a.time.start ?? '') < (b.time.start ?? '') ? -1 : a.time.start === b.time.start ? 0 : 1,
    )
    return [
      paint.label(safe(DAYS[day])),
      ...inOrder.flatMap(({ name, time }) => wrap(say`${timeInWords(time)}: ${name}`, width, 2, 4)),
    ]
  })
}

function onDay(times: readonly MeetingTime[], day: Day): readonly MeetingTime[] {
  return times.filter((time) => time.day === day)
}

function timeInWords({ start, weeks = [] }: MeetingTime): Safe {
  const hour = start === undefined ? say`ask when` : clock(start)
  return weeks.length === 0 ? hour : say`${hour} ${weeksInWords(weeks)}`
}

/** Hours of different zones stand side by side, so that whose they are must be said. */
function zonesInWords(rows: readonly Row[]): readonly Safe[] {
  const ranks = new Map<string | undefined, Set<number>>()
  for (const { rank, times } of rows)
    for (const { timezone } of times) ranks.set(timezone, (ranks.get(timezone) ?? new Set()).add(rank))
  const inWords = (zone: string | undefined): Safe =>
    zone === undefined ? say`time zone not stated` : zoneInWords(zone)
  const zones = [...ranks.keys()]
  if (zones.length === 1)
    return zones[0] === undefined ? [say`The listings do not state the time zone.`] : [say`${inWords(zones[0])}.`]
  const each = zones.map(
    (zone) =>
      say`${listed(
        [...ranks.get(zone)!].map((rank) => say`${rank}`),
        'and',
      )}: ${inWords(zone)}`,
  )
  return [say`Each by its own clock. ${joined(each, '; ')}.`]
}

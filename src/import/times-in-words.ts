import type { Day, MeetingTime } from '../model/group.ts'
import { type Clock, rangeOf, timeOf } from './clock-words.ts'
import { type Token, tokensOf, WEEK } from './schedule-tokens.ts'

export interface TimesRead {
  readonly times: readonly MeetingTime[]
  /** What could not be said in times, as it was written. */
  readonly unread: readonly string[]
}

/** Meeting times from words: "Tue 19:00-20:30", "1st and 3rd Monday 7 pm; Fridays at noon". */
export function timesInWords(text: string): TimesRead {
  const times: MeetingTime[] = []
  const unread: string[] = []
  for (const piece of text.split(/[;\n]/)) {
    if (piece.trim() === '') continue
    const read = readPiece(tokensOf(piece))
    if (read === undefined) unread.push(piece.trim())
    else {
      times.push(...read.times)
      unread.push(...read.unread)
    }
  }
  return { times, unread }
}

interface Slot {
  readonly day: Day
  weeks: readonly number[]
}

interface Range {
  readonly start?: string
  readonly end?: string
}

/** Days and hours that belong together: "Tue and Thu 7 pm". */
interface Segment {
  slots: Slot[]
  ranges: Range[]
}

/** `undefined` = it has an exception that times cannot say, so nothing of it is kept. */
function readPiece(tokens: readonly Token[]): TimesRead | undefined {
  if (tokens.some(({ kind }) => kind === 'exception')) return undefined
  const zone = tokens.find((token) => token.kind === 'zone')?.zone
  const clockFirst = isClockFirst(tokens)
  const segments: Segment[] = []
  const unread: string[] = []
  let segment: Segment = { slots: [], ranges: [] }
  let weeks: number[] = []
  const close = (): void => {
    if (weeks.length > 0 && segment.slots.length > 0) {
      for (const slot of segment.slots) if (slot.weeks.length === 0) slot.weeks = weeks
      weeks = []
    }
    segments.push(segment)
    segment = { slots: [], ranges: [] }
  }

  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.kind === 'days') {
      const last = tokens[at + 1]?.kind === 'to' ? tokens[at + 2] : undefined
      const days = last?.kind === 'days' ? between(token.days[0]!, last.days.at(-1)!) : token.days
      if (last?.kind === 'days') at += 2
      if (!clockFirst && segment.slots.length > 0 && segment.ranges.length > 0) {
        const later = weeks
        weeks = []
        close()
        weeks = later
      }
      const inherited = weeks.length > 0 ? weeks : (segment.slots.at(-1)?.weeks ?? [])
      weeks = []
      segment.slots.push(...days.map((day) => ({ day, weeks: inherited })))
    } else if (token.kind === 'week') {
      weeks.push(token.week)
    } else if (token.kind === 'comma') {
      const isBetweenDays = segment.ranges.length === 0
      if (weeks.length > 0 && !isBetweenDays && tokens[at + 1]?.kind === 'days') {
        for (const slot of segment.slots) slot.weeks = weeks
        weeks = []
      }
    } else if (token.kind === 'clock' || token.kind === 'to') {
      const found = hoursAt(tokens, at)
      if (found.weeks.length > 0) weeks.push(...found.weeks)
      else if (found.range === undefined) unread.push(found.words)
      else {
        if (clockFirst && segment.slots.length > 0) close()
        segment.ranges.push(found.range)
      }
      at = found.last
    } else if (token.kind === 'other') unread.push(token.words)
  }
  close()
  const times = segments.flatMap((each) => timesOf(each, zone))
  return times.length === 0 ? undefined : { times, unread }
}

const isClockFirst = (tokens: readonly Token[]): boolean => {
  const first = tokens.find((token) => token.kind === 'days' || (token.kind === 'clock' && !token.isBare))
  return first?.kind === 'clock'
}

interface Hours {
  readonly range?: Range | undefined
  /** It was a list of weeks after all: "weeks 1 and 3". */
  readonly weeks: readonly number[]
  readonly words: string
  readonly last: number
}

/** The hours that begin at this token: one time, a range, or an end alone ("until 20:30"). */
function hoursAt(tokens: readonly Token[], at: number): Hours {
  const token = tokens[at]!
  const [second, third] = [tokens[at + 1], tokens[at + 2]]
  if (token.kind === 'to') {
    if (second?.kind !== 'clock') return { weeks: [], words: 'to', last: at }
    const end = timeOf(second.clock)
    return { range: end === undefined ? undefined : { end }, weeks: [], words: second.words, last: at + 1 }
  }
  if (token.kind !== 'clock') return { weeks: [], words: '', last: at }
  if (token.isBare && isAfterWeeks(tokens, at)) return { weeks: [token.clock.hour], words: '', last: at }
  if (second?.kind === 'to' && third?.kind === 'clock') {
    const range = rangeOf(token.clock, third.clock)
    const words = `${token.words}-${third.words}`
    return { range: range.start === undefined ? undefined : range, weeks: [], words, last: at + 2 }
  }
  const start = startOf(token.clock, token.isBare)
  return { range: start === undefined ? undefined : { start }, weeks: [], words: token.words, last: at }
}

/** A bare number is no time of day: "19" may be a house or a room. */
const startOf = (clock: Clock, isBare: boolean): string | undefined => (isBare ? undefined : timeOf(clock))

function isAfterWeeks(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const token = tokens[before]!
    if (token.kind === 'weeks-follow') return (tokens[at] as { clock: Clock }).clock.hour <= 5
    if (token.kind !== 'comma' && !(token.kind === 'clock' && token.isBare)) return false
  }
  return false
}

function timesOf({ slots, ranges }: Segment, timezone: string | undefined): MeetingTime[] {
  const hours: readonly Range[] = ranges.length === 0 ? [{}] : ranges
  return slots.flatMap(({ day, weeks }) =>
    hours.map((range) => ({
      day,
      ...range,
      ...(timezone && { timezone }),
      ...(weeks.length > 0 && { weeks: [...weeks] }),
    })),
  )
}

function between(first: Day, last: Day): Day[] {
  const [from, until] = [WEEK.indexOf(first), WEEK.indexOf(last)]
  const length = ((until - from + 7) % 7) + 1
  return Array.from({ length }, (_, i) => WEEK[(from + i) % 7]!)
}

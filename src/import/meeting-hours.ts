import { lengthOf, minuteOf } from './clock.ts'
import { minutesOf } from './duration-words.ts'
import { textOf } from './text-of.ts'

export interface MeetingHours {
  /** Minutes after midnight; an end past midnight is beyond 24 hours, or before the start. */
  readonly start: number | undefined
  readonly end: number | undefined
  /** Kinds of what was given and could not be read, for the report. */
  readonly unread: readonly string[]
}

interface Given {
  readonly start: unknown
  readonly end?: unknown
  readonly length?: unknown
  readonly hasDay: boolean
}

/** When a meeting begins and ends, by its own end or by how long it lasts. */
export function meetingHours({ start, end, length, hasDay }: Given): MeetingHours {
  const unread: string[] = []
  const read = <Value>(value: unknown, meaning: Value | undefined, kind: string): Value | undefined => {
    if (meaning === undefined && textOf(value) !== undefined) unread.push(kind)
    return meaning
  }
  const begins = read(start, minuteOf(start), 'a time that is none')
  const ends = read(end, minuteOf(end), 'an end that is none')
  const lasts = isNothing(length) ? undefined : read(length, minutesIn(length), 'a length that is none')
  if (begins !== undefined && !hasDay) unread.push('a time without a day')
  return {
    start: begins,
    end: ends ?? (begins === undefined || lasts === undefined ? undefined : begins + lasts),
    unread,
  }
}

function minutesIn(value: unknown): number | undefined {
  return lengthOf(value) ?? (typeof value === 'string' ? minutesOf(value) : undefined)
}

/** `00:00:00` is how a server says that nobody filled it in. */
function isNothing(value: unknown): boolean {
  return value === 0 || (typeof value === 'string' && /^[0:]+$/.test(value.trim()))
}

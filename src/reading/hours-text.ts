import { type Hours, PARTS_OF_DAY } from '../model/intake.ts'

const HOUR = 60
const TEXT = /^(\d+):(\d+)-(\d+):(\d+)$/

/** "9:00-14:00", as the value of a wish shows it. */
export function hoursText({ from, until }: Hours): string {
  return `${clock(from)}-${clock(until)}`
}

/** Of such a text, or of a part of the day. */
export function hoursOf(value: string): Hours {
  const match = TEXT.exec(value)
  if (match === null) return PARTS_OF_DAY[value as keyof typeof PARTS_OF_DAY]
  const [hour, minute, endHour, endMinute] = match.slice(1).map(Number) as [number, number, number, number]
  return { from: hour * HOUR + minute, until: endHour * HOUR + endMinute }
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / HOUR)}:${String(minutes % HOUR).padStart(2, '0')}`
}

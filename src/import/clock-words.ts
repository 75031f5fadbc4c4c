/** A time of day as it was written; `period` absent = neither am nor pm was said. */
export interface Clock {
  readonly hour: number
  readonly minute: number
  readonly period?: 'am' | 'pm'
  /** Written in a way that only the 24-hour clock has: 19:00, 07:30, 9:30:00. */
  readonly is24: boolean
}

const CLOCK = /^(\d{1,2})(?:[:.h](\d{2}))?(:\d{2})?\s*(?:([ap])\.?\s?m?\.?)?$/i
/** "1930", "730pm" */
const RUN_TOGETHER = /^(\d{1,2})(\d{2})\s*(?:([ap])\.?\s?m?\.?)?$/i

const NAMED: Readonly<Record<string, Clock>> = {
  noon: { hour: 12, minute: 0, is24: true },
  midday: { hour: 12, minute: 0, is24: true },
  midnight: { hour: 0, minute: 0, is24: true },
}

/** `undefined` = no time of day. */
export function clockOf(text: string): Clock | undefined {
  const named = NAMED[text.toLowerCase()]
  if (named) return named
  const [, hours, minutes, seconds, letter] = CLOCK.exec(text) ?? together(text)
  if (hours === undefined) return undefined
  const hour = Number(hours)
  const minute = Number(minutes ?? 0)
  if (minute > 59 || hour > (letter ? 12 : 23) || (letter && hour === 0)) return undefined
  const is24 = !letter && minutes !== undefined && (hours.length === 2 || seconds !== undefined)
  return { hour, minute, is24: is24 || hour > 12, ...(letter && { period: /a/i.test(letter) ? 'am' : 'pm' }) }
}

function together(text: string): readonly (string | undefined)[] {
  const [whole, hours, minutes, letter] = RUN_TOGETHER.exec(text) ?? []
  return [whole, hours, minutes, undefined, letter]
}

/** `HH:MM`; `undefined` = morning or evening was not said, and is not guessed. */
export function timeOf(clock: Clock): string | undefined {
  if (clock.period === undefined && !clock.is24) return undefined
  return write(clock, clock.period)
}

/** Start and end of a range: an end that says am or pm speaks for a start that does not, and the other way round. */
export function rangeOf(start: Clock, end: Clock): { start?: string; end?: string } {
  const says24 = start.hour > 12 || end.hour > 12
  const [from, until] = says24
    ? [written24(start), written24(end)]
    : end.period && !start.period
      ? [before(start, end, end.period), timeOf(end)]
      : start.period && !end.period
        ? [timeOf(start), after(start, end, start.period)]
        : [timeOf(start), timeOf(end)]
  return { ...(from && { start: from }), ...(from && until && { end: until }) }
}

function written24(clock: Clock): string {
  return write(clock, clock.period)
}

/** "7 to 8:30 pm" begins in the evening, "11 to 1 pm" in the morning. */
function before(start: Clock, end: Clock, period: 'am' | 'pm'): string {
  return write(start, minuteOfHalf(start) <= minuteOfHalf(end) ? period : other(period))
}

/** "7 pm to 9" ends in the evening, "11 am to 1" in the afternoon. */
function after(start: Clock, end: Clock, period: 'am' | 'pm'): string {
  return write(end, minuteOfHalf(end) > minuteOfHalf(start) ? period : other(period))
}

const other = (period: 'am' | 'pm'): 'am' | 'pm' => (period === 'am' ? 'pm' : 'am')

const minuteOfHalf = ({ hour, minute }: Clock): number => (hour % 12) * 60 + minute

function write({ hour, minute }: Clock, period: 'am' | 'pm' | undefined): string {
  const hours = period === undefined ? hour : (hour % 12) + (period === 'pm' ? 12 : 0)
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

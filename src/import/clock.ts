const DAY_MINUTES = 24 * 60
const TIME = /^(\d{1,2})(?::(\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*([ap])?\.?(?:m\.?)?$/i

/** Minutes after midnight of `19:00`, `19:00:00`, `7:30 PM`, `noon`; undefined when it is no time. */
export function minuteOf(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.trim().toLowerCase()
  if (text === 'noon' || text === 'midday') return 12 * 60
  if (text === 'midnight') return 0
  const found = TIME.exec(text)
  if (!found) return undefined
  const [, hours, minutes = '', half] = found
  // A bare number is a time only with am or pm.
  if (minutes === '' && half === undefined) return undefined
  let hour = Number(hours)
  const minute = minutes === '' ? 0 : Number(minutes)
  if (minute > 59) return undefined
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined
    hour = (hour % 12) + (half === 'p' ? 12 : 0)
  }
  // 24:00 is midnight at the end of the day: it belongs to the next one, which a single clock time cannot say.
  return hour > 23 ? undefined : hour * 60 + minute
}

/** Minutes that `01:30:00` or `90` lasts; undefined when it is nothing, a day or more, or unreadable. */
export function lengthOf(value: unknown): number | undefined {
  const minutes = typeof value === 'number' ? value : typeof value === 'string' ? spanOf(value.trim()) : undefined
  return minutes !== undefined && Number.isInteger(minutes) && minutes > 0 && minutes < DAY_MINUTES
    ? minutes
    : undefined
}

function spanOf(text: string): number | undefined {
  const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined
}

/** `HH:MM`; past midnight it begins again. */
export function clockText(minute: number): string {
  const within = ((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}

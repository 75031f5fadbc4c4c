import type { OldFrom } from '../directory/care.ts'
import type { Today } from '../show/page.ts'
import { UsageError } from './errors.ts'

const AGE = /^(\d{1,4})\s*(d|days?|w|weeks?|mo|months?|y|yrs?|years?)$/i

const UNITS = { d: 'day', w: 'week', m: 'month', y: 'year' } as const

/** `12mo`, `90d`, `1y`: the age after which a listing is called old, counted back from today. */
export function olderThan(text: string, { year, month, day }: Today): OldFrom {
  const [, digits, letters] = AGE.exec(text.trim()) ?? []
  const count = Number(digits)
  if (digits === undefined || letters === undefined || count === 0) {
    const number = /^\d+/.exec(text.trim())?.[0]
    const guess =
      number !== undefined && Number(number) > 0 ? `Did you mean ${number}mo?` : 'Write it as 12mo, 90d or 1y.'
    throw new UsageError(`--older-than does not know the age "${text}". ${guess}`)
  }
  const unit = UNITS[letters[0]!.toLowerCase() as keyof typeof UNITS]
  const age = `${count} ${unit}${count === 1 ? '' : 's'}`
  if (unit === 'day' || unit === 'week')
    return { age, date: dateText(new Date(Date.UTC(year, month - 1, day - count * (unit === 'week' ? 7 : 1)))) }
  const months = year * 12 + (month - 1) - count * (unit === 'year' ? 12 : 1)
  const [backYear, backMonth] = [Math.floor(months / 12), months % 12]
  // A month before the 31st of March is the last of February.
  const lastDay = new Date(Date.UTC(backYear, backMonth + 1, 0)).getUTCDate()
  return { age, date: dateText(new Date(Date.UTC(backYear, backMonth, Math.min(day, lastDay)))) }
}

function dateText(date: Date): string {
  return date.toISOString().slice(0, 10)
}

const ISO = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/([12]\d{3})$/

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. A slashed date counts when only one reading of it is a date: 7/15/2026. */
export function dateInWords(text: string): string | undefined {
  const words = text.trim()
  const [whole, year, month, day] = ISO.exec(words) ?? []
  if (whole !== undefined) return dated(year!, month, day)
  const [, first, second, slashedYear] = SLASHED.exec(words) ?? []
  if (first === undefined || second === undefined || slashedYear === undefined) return undefined
  if (Number(first) > 12 && Number(second) <= 12) return dated(slashedYear, second, first)
  const isSure = Number(second) > 12 || first === second
  return isSure ? dated(slashedYear, first, second) : undefined
}

function dated(year: string, month: string | undefined, day: string | undefined): string | undefined {
  if (month === undefined) return year
  const number = Number(month)
  if (number < 1 || number > 12) return undefined
  const months = `${year}-${month.padStart(2, '0')}`
  if (day === undefined) return months
  const last = new Date(Date.UTC(Number(year), number, 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= last ? `${months}-${day.padStart(2, '0')}` : undefined
}

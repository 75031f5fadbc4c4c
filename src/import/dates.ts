/** `YYYY-MM-DD` at the beginning of a text; undefined when it is no day that has been. */
export function dateOf(value: unknown): string | undefined {
  const found = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})(?:[T ]|$)/.exec(value.trim()) : null
  if (!found) return undefined
  const [, year, month, day] = found
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const isReal = date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day)
  // Meeting feeds began in this century; an earlier date is a machine's zero.
  return isReal && Number(year) >= 2000 ? `${year}-${month}-${day}` : undefined
}

import { lineAt, type Row, rowOf } from './row.ts'

/** Miles. Half of all ZIP codes have the next one's point less than four miles away; the wide ones are empty country. */
export const ZIP_REACH = 3

/** The line of a ZIP code, by binary search: the lines are in the order of their codes. */
export function findZip(zip: string, table: string): Row | undefined {
  let low = 0
  let high = table.length
  while (low < high) {
    const { start, end } = lineAt(table, (low + high) >> 1)
    const here = table.slice(start, start + zip.length)
    if (here === zip) return rowOf(table.slice(start, end))
    if (here < zip) low = end + 1
    else high = start
  }
  return undefined
}

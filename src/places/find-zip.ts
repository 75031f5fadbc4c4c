import { behindKey, type Lines } from '../model/lines.ts'
import { type Row, rowOf } from './row.ts'

/** Miles. Half of all ZIP codes have the next one's point less than four miles away; the wide ones are empty country. */
export const ZIP_REACH = 3

/** @param zips the table, in the order of its ZIP codes */
export function findZip(zip: string, zips: Lines): Row | undefined {
  const fields = behindKey(`${zip}\t`, zips)
  return fields === undefined ? undefined : rowOf(fields)
}

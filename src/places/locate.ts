import { findCity } from './find-city.ts'
import { findZip, ZIP_REACH } from './find-zip.ts'
import type { Places } from './places.ts'
import { fold, readings } from './readings.ts'
import type { Located } from './row.ts'

/** Longer than any address line; it bounds the time of one look-up. */
const LONGEST = 200
/** "90012", "90012-1234", or an address line that ends so. */
const ENDS_IN_ZIP = /^(.*?)[\s,]*\b(\d{5})(?:-?\d{4})?$/s

/**
 * Where a ZIP code or a city of the United States is. `undefined` = it is not known, or several places have the
 * name: a wrong point would hide the groups near the right one.
 */
export function locate(text: string, places: Places): Located | undefined {
  if (text.length > LONGEST) return undefined
  const zip = ENDS_IN_ZIP.exec(text.trim())
  if (zip !== null) return locateZip(zip[1]!, zip[2]!, places)
  for (const reading of readings(text)) {
    const found = findCity(reading, places)
    if (found !== undefined) return found
  }
  return undefined
}

/** What stands before the ZIP code must name the same state or city: one wrong digit is another end of the country. */
function locateZip(before: string, zip: string, { zips }: Places): Located | undefined {
  const row = findZip(zip, zips)
  if (row === undefined) return undefined
  const agrees =
    fold(before) === '' ||
    fold(before) === fold(row.state) ||
    readings(before).some(({ city, state }) => (state === undefined ? city === fold(row.city) : state === row.state))
  if (!agrees) return undefined
  const { city, state, latitude, longitude } = row
  return { words: `${city}, ${state} ${zip}`, latitude, longitude, reach: ZIP_REACH }
}

import { milesBetween } from '../model/miles-between.ts'
import { zipsOfCity } from './cities.ts'
import { findZip, ZIP_REACH } from './find-zip.ts'
import type { Places } from './places.ts'
import type { Reading } from './readings.ts'
import type { Located, Row } from './row.ts'

/** A name without its state is taken for a large city only: "Watts" is meant as a part of Los Angeles, not of Oklahoma. */
const LARGE = 10
/** ... and only when hardly another place has the name: "Portland" and "Hollywood" are not clear, "Chicago" is. */
const CLEAR_SHARE = 0.9
/**
 * A large city goes on beyond the ZIP codes that have its name: San Pedro and Van Nuys are parts of Los Angeles with post
 * offices of their own, about twice as far from its middle as the farthest ZIP code called Los Angeles.
 */
const BEYOND_ITS_NAME = 2

/** The middle of a city's ZIP codes. */
export function findCity({ city, state }: Reading, places: Places): Located | undefined {
  const states = statesWith(city, places)
  const wanted = state ?? clearState(states)
  const rows = wanted === undefined ? undefined : states.get(wanted)
  if (rows === undefined) return undefined
  const middle = { latitude: mean(rows, 'latitude'), longitude: mean(rows, 'longitude') }
  const farthest = rows.reduce((most, row) => Math.max(most, milesBetween(row, middle)), 0)
  return { words: `${rows[0]!.city}, ${wanted}`, ...middle, reach: ZIP_REACH + BEYOND_ITS_NAME * farthest }
}

/** The ZIP codes of every city that has this name, by the code of its state. */
function statesWith(name: string, { zips, cities }: Places): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>()
  for (const zip of zipsOfCity(name, cities)) {
    const row = findZip(zip, zips)!
    const known = found.get(row.state)
    if (known) known.push(row)
    else found.set(row.state, [row])
  }
  return found
}

function mean(rows: readonly Row[], of: 'latitude' | 'longitude'): number {
  return rows.reduce((sum, row) => sum + row[of], 0) / rows.length
}

function clearState(states: ReadonlyMap<string, readonly Row[]>): string | undefined {
  const all = [...states.values()].reduce((total, { length }) => total + length, 0)
  return [...states.keys()].find((state) => {
    const { length } = states.get(state)!
    return length >= LARGE && length >= CLEAR_SHARE * all
  })
}

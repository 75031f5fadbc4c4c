import type { Reading } from './readings.ts'
import { type Located, lineAt, rowOf } from './row.ts'

/** A name without its state is taken for a large city only: "Watts" is meant as a part of Los Angeles, not of Oklahoma. */
const LARGE = 10
/** ... and only when hardly another place has the name: "Portland" and "Hollywood" are not clear, "Chicago" is. */
const CLEAR_SHARE = 0.9

interface Sum {
  readonly city: string
  count: number
  latitude: number
  longitude: number
}

/** The middle of a city's ZIP codes. */
export function findCity({ city, state }: Reading, table: string): Located | undefined {
  const sums = sumsByState(city, table)
  const wanted = state ?? clearState(sums)
  const sum = wanted === undefined ? undefined : sums.get(wanted)
  if (sum === undefined) return undefined
  return {
    words: `${sum.city}, ${wanted}`,
    latitude: sum.latitude / sum.count,
    longitude: sum.longitude / sum.count,
  }
}

function sumsByState(city: string, table: string): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>()
  for (const { index } of table.matchAll(new RegExp(`\\t${city}\\t`, 'gi'))) {
    const { start, end } = lineAt(table, index)
    const row = rowOf(table.slice(start, end))
    const sum = sums.get(row.state) ?? { city: row.city, count: 0, latitude: 0, longitude: 0 }
    sum.count++
    sum.latitude += row.latitude
    sum.longitude += row.longitude
    sums.set(row.state, sum)
  }
  return sums
}

function clearState(sums: ReadonlyMap<string, Sum>): string | undefined {
  const all = [...sums.values()].reduce((total, { count }) => total + count, 0)
  return [...sums.keys()].find((state) => {
    const { count } = sums.get(state)!
    return count >= LARGE && count >= CLEAR_SHARE * all
  })
}

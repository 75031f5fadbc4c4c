import type { Point } from '../model/directory.ts'
import type { Group } from '../model/group.ts'
import { milesBetween } from '../model/miles-between.ts'
import { locate } from './locate.ts'
import type { Places } from './places.ts'
import type { Located } from './row.ts'

/** What a listing may call the only country of the table. */
const COUNTRIES: readonly (string | undefined)[] = [undefined, 'US', 'USA', 'United States']

/**
 * About where a group meets in person, by what its listing says of the place: the ZIP code, else the city and state, else
 * an area that is such a city. A group may be as far from the point as the point's reach.
 */
export function approximatePoints(places: Places): (group: Group) => Point | undefined {
  const known = new Map<string, Located | undefined>()
  const find = (text: string): Located | undefined => {
    if (!known.has(text)) known.set(text, locate(text, places))
    return known.get(text)
  }
  return (group) => {
    if (!meetsInPerson(group)) return undefined
    const { city, region, postal, country } = group.place ?? {}
    if (!COUNTRIES.includes(country)) return undefined
    const town = [city, region].filter((part) => part !== undefined).join(', ')
    if (postal !== undefined) return pointAt(find(`${town} ${postal}`), 'postal')
    if (city !== undefined && region !== undefined) return pointAt(find(town), 'city')
    return group.area === undefined ? undefined : pointAt(areaAt(group.area, find), 'city')
  }
}

/** A listing that has a place and does not say how it meets can only mean that people go there. */
function meetsInPerson({ meets, place }: Group): boolean {
  return meets === undefined ? place !== undefined : meets.includes('in-person')
}

function pointAt(located: Located | undefined, by: Point['by']): Point | undefined {
  if (located === undefined) return undefined
  const { latitude, longitude, reach } = located
  return { latitude, longitude, reach, by }
}

/**
 * "Pasadena, CA", or "Sherman Oaks, Los Angeles, CA": a part with a post office of its own stands at its own place, if that
 * is where the city is. Westwood, Los Angeles is not the Westwood at the other end of California.
 */
function areaAt(area: string, find: (text: string) => Located | undefined): Located | undefined {
  const parts = area.split(',').map((part) => part.trim())
  if (parts.length < 2 || parts.length > 3) return undefined
  const state = parts.at(-1)!
  const city = find(`${parts.at(-2)!}, ${state}`)
  if (city === undefined || parts.length === 2) return city
  const part = find(`${parts[0]!}, ${state}`)
  return part !== undefined && milesBetween(part, city) <= city.reach ? part : city
}

import { type Directory, PLACED_BY, type PlacedBy } from '../../model/directory.ts'
import type { Spot } from '../../model/intake.ts'
import { MILES_A_DEGREE, milesBetween } from '../../model/miles-between.ts'
import type { Fit } from '../../model/reason.ts'
import type { Asked } from '../asked.ts'
import { type Facet, named } from './facet.ts'
import { groupsNaming, withoutZip } from './groups-naming.ts'
import { bitsOf } from './meets.ts'

/** Whole miles, as they are told; what is farther than these is far, whatever else is. */
const MOST_MILES = 40
/** A listing that names the city and gives no point: somewhere in it, so after what is known to be around the corner. */
const LIKELY_MILES_BY_NAME = 6
const FAR = MOST_MILES + 1
/** Online or by phone. */
export const FROM_ANYWHERE: number = FAR + 1
export const PLACE_UNKNOWN: number = FROM_ANYWHERE + 1

/** Miles; what is so little beyond a limit is measured. */
const ROUNDING = 0.1

const ANY_WAY = bitsOf(['in-person', 'online', 'phone'])
const IN_PERSON = bitsOf(['in-person'])

export interface PlaceFacet extends Facet {
  /** 0 = nearest, in whole miles. */
  readonly rank: (group: number) => number
  /** Of two with the same rank, whether the first is nearer. */
  readonly isNearer: (a: number, b: number) => boolean
}

/** How far a group is, as far as its listing lets anyone tell. */
interface Distance {
  readonly miles: number
  /** Miles that it may be nearer or farther; 0 = the listing gives its point. */
  readonly reach: number
  readonly by: PlacedBy
}

/**
 * Nearness, for groups that a person has to travel to; a group online or by phone is as near as any. Where the map knows
 * the way, it decides; names are for listings that are not on it.
 *
 * "Los Angeles, CA" may be anywhere in a very large city. So the middle of a city, or of a ZIP code, orders groups and
 * never removes one: a group is within the distance when all of its city is, beyond it when none of its city is within,
 * and in between the reader is told to ask.
 */
export function place(directory: Directory, asked: Asked): PlaceFacet {
  const { near, within } = asked
  if (near === undefined) return { reasons: () => [], rank: () => 0, isNearer: () => false }
  const { meets, latitude, reach } = directory
  const isNamed = groupsNaming(directory, near.words)
  const usable =
    (asked.meets.length === 0 || asked.isMeetsPreferred ? ANY_WAY : bitsOf(asked.meets)) & ~bitsOf(asked.without)
  const ways = (group: number): number => meets[group]! & usable
  const isFromAnywhere = (group: number): boolean => (ways(group) & ~IN_PERSON) !== 0

  const isOnMap = near.latitude !== undefined && near.longitude !== undefined
  /** Most groups are, and their latitude alone tells it, without a sine; a group that is nowhere on the map has none. */
  const isFarOff = (group: number): boolean => {
    const miles = isOnMap ? Math.abs(latitude[group]! - near.latitude!) * MILES_A_DEGREE : 0
    return miles > within + ROUNDING && miles - reach[group]! > within + ROUNDING
  }
  const isWithin = (group: number, distance: Distance | undefined): boolean | undefined => {
    if (distance !== undefined && distance.miles + distance.reach <= within) return true
    if (distance !== undefined && distance.miles - distance.reach > within) return false
    return isOnlyNamed(group, distance) || undefined
  }
  /** The name of the very city says more than how near the middle of that city is; a ZIP code says more than either. */
  const isOnlyNamed = (group: number, distance: Distance | undefined): boolean =>
    (distance === undefined || distance.by === 'city') && isNamed(group)
  const isByName = (group: number, distance: Distance | undefined): boolean =>
    isOnlyNamed(group, distance) && isWithin(group, distance) === true

  const judge = (group: number): Fit => {
    const answer = isFarOff(group) ? false : isWithin(group, distanceTo(directory, group, near))
    if (answer === true) return 'match'
    if (isFromAnywhere(group)) return 'near'
    return answer === false && ways(group) === IN_PERSON ? 'miss' : 'unknown'
  }
  /** How far it likely is; `undefined` = not near, or nobody can tell. */
  const likelyMiles = (group: number): number | undefined => {
    if (isFarOff(group)) return undefined
    const distance = distanceTo(directory, group, near)
    const isOut = isWithin(group, distance) === false
    const miles = distance === undefined || isOut ? undefined : likely(distance)
    return isByName(group, distance) ? Math.min(LIKELY_MILES_BY_NAME, miles ?? LIKELY_MILES_BY_NAME) : miles
  }
  return {
    gate: 'place',
    judge,
    rank: (group) => {
      const miles = likelyMiles(group)
      if (miles === undefined) return isFromAnywhere(group) ? FROM_ANYWHERE : PLACE_UNKNOWN
      return miles < 1 ? 0 : Math.min(FAR, Math.round(miles))
    },
    isNearer: (a, b) => (likelyMiles(a) ?? 0) < (likelyMiles(b) ?? 0),
    reasons: (group, record) => {
      const distance = distanceTo(directory, group, near)
      const byName = isByName(group, distance)
      return [
        {
          facet: 'place',
          fit: judge(group),
          near: byName ? withoutZip(near.words) : near.words,
          miles: byName ? undefined : distance?.miles,
          ...(byName || distance === undefined ? {} : { by: distance.by }),
          area: record.area ?? record.place?.city,
        },
      ]
    },
  }
}

/** A group that is somewhere in a wide place is likely about half its reach away from the middle, to any side. */
function likely({ miles, reach }: Distance): number {
  return Math.hypot(miles, reach / 2)
}

function distanceTo(directory: Directory, group: number, near: Spot): Distance | undefined {
  const by = named(PLACED_BY, directory.placedBy[group]!)
  if (near.latitude === undefined || near.longitude === undefined || by === undefined) return undefined
  const point = { latitude: directory.latitude[group]!, longitude: directory.longitude[group]! }
  const miles = milesBetween(point, { latitude: near.latitude, longitude: near.longitude })
  return { miles, reach: directory.reach[group]!, by }
}

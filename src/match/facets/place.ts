import type { Directory } from '../../model/directory.ts'
import type { Spot } from '../../model/intake.ts'
import type { Fit } from '../../model/reason.ts'
import type { Asked } from '../asked.ts'
import type { Facet } from './facet.ts'
import { groupsNaming, withoutZip } from './groups-naming.ts'
import { bitsOf } from './meets.ts'

/** Miles up to which two groups are equally near for a person who has to get there. */
const DISTANCE_STEPS = [5, 10, 20, 40]
const LOCAL_BY_NAME = 1
const FROM_ANYWHERE = 5
export const PLACE_UNKNOWN = 6

const EARTH_MILES = 3958.8
const ANY_WAY = bitsOf(['in-person', 'online', 'phone'])
const IN_PERSON = bitsOf(['in-person'])

export interface PlaceFacet extends Facet {
  /** 0 = nearest. */
  readonly rank: (group: number) => number
}

/**
 * Nearness, for groups that a person has to travel to; a group online or by phone is as near as any. Where the map knows
 * the way, it decides; names are for listings that are not on it.
 */
export function place(directory: Directory, asked: Asked): PlaceFacet {
  const { near } = asked
  if (near === undefined) return { reasons: () => [], rank: () => 0 }
  const isNamed = groupsNaming(directory, near.words)
  const usable = (asked.meets.length === 0 ? ANY_WAY : bitsOf(asked.meets)) & ~bitsOf(asked.without)
  const ways = (group: number): number => directory.meets[group]! & usable
  const isFromAnywhere = (group: number): boolean => (ways(group) & ~IN_PERSON) !== 0

  const judge = (group: number): Fit => {
    const miles = milesTo(directory, group, near)
    if (miles === undefined ? isNamed(group) : miles <= asked.within) return 'match'
    if (isFromAnywhere(group)) return 'near'
    return miles !== undefined && ways(group) === IN_PERSON ? 'miss' : 'unknown'
  }
  return {
    gate: 'place',
    judge,
    rank: (group) => {
      const miles = milesTo(directory, group, near)
      if (miles === undefined && isNamed(group)) return LOCAL_BY_NAME
      if (miles !== undefined && miles <= asked.within) return stepOf(miles)
      return isFromAnywhere(group) ? FROM_ANYWHERE : PLACE_UNKNOWN
    },
    reasons: (group, record) => {
      const miles = milesTo(directory, group, near)
      return [
        {
          facet: 'place',
          fit: judge(group),
          near: miles === undefined && isNamed(group) ? withoutZip(near.words) : near.words,
          miles,
          area: record.area ?? record.place?.city,
        },
      ]
    },
  }
}

function stepOf(miles: number): number {
  const step = DISTANCE_STEPS.findIndex((limit) => miles <= limit)
  return step < 0 ? DISTANCE_STEPS.length : step
}

function milesTo(directory: Directory, group: number, near: Spot): number | undefined {
  const latitude = directory.latitude[group]!
  const longitude = directory.longitude[group]!
  if (near.latitude === undefined || near.longitude === undefined) return undefined
  if (Number.isNaN(latitude) || Number.isNaN(longitude)) return undefined
  const radians = Math.PI / 180
  const half = (degrees: number): number => Math.sin((degrees * radians) / 2) ** 2
  const chord =
    half(latitude - near.latitude) +
    Math.cos(latitude * radians) * Math.cos(near.latitude * radians) * half(longitude - near.longitude)
  return 2 * EARTH_MILES * Math.asin(Math.min(1, Math.sqrt(chord)))
}

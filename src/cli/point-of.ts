import { statedPoint } from '../directory/stated-point.ts'
import type { Point } from '../model/directory.ts'
import type { Group } from '../model/group.ts'
import { approximatePoints } from '../places/approximate.ts'
import { publicRecord } from '../show/public-record.ts'
import { assets } from './assets.ts'

/**
 * Where each group is on the map: the listing's own point, else about where its ZIP code or its city is.
 *
 * Only what may be shown of a listing counts. From a few distances to a door that is kept secret it could be found.
 */
export function pointsOfListings(): (group: Group) => Point | undefined {
  let approximate: ReturnType<typeof approximatePoints> | undefined
  return (group) => {
    const shown = publicRecord(group)
    approximate ??= approximatePoints(assets.places())
    return statedPoint(shown) ?? approximate(shown)
  }
}

import type { Point } from '../model/directory.ts'
import type { Group } from '../model/group.ts'

/** The point that a listing itself gives. */
export function statedPoint({ place }: Group): Point | undefined {
  const { latitude, longitude } = place ?? {}
  return latitude === undefined || longitude === undefined
    ? undefined
    : { latitude, longitude, reach: 0, by: 'listing' }
}

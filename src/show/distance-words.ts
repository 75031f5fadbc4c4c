import { type Safe, say } from './safe.ts'

/** What distances are told in. */
export type Units = 'miles' | 'kilometers'

const KILOMETERS_IN_A_MILE = 1.609344

const ONE: Record<Units, Safe> = { miles: say`mile`, kilometers: say`kilometer` }
const MANY: Record<Units, Safe> = { miles: say`miles`, kilometers: say`kilometers` }

/** `Less than 1 mile`, `About 1 mile`, `About 6 miles`. */
export function distanceInWords(miles: number, units: Units): Safe {
  const far = units === 'miles' ? miles : miles * KILOMETERS_IN_A_MILE
  if (far < 1) return say`Less than 1 ${ONE[units]}`
  return far < 1.5 ? say`About 1 ${ONE[units]}` : say`About ${Math.round(far)} ${MANY[units]}`
}

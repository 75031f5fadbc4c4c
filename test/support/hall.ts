import type { Place } from '../../src/model/group.ts'

/** A place of which everything is known. */
export const HALL: Place = {
  name: 'Hall',
  address: '1 Main St',
  city: 'Pasadena',
  region: 'CA',
  postal: '91101',
  country: 'US',
  latitude: 34.1,
  longitude: -118.1,
}

import { describe, expect, it } from 'vitest'
import type { Group } from '../../src/model/group.ts'
import { milesBetween } from '../../src/model/miles-between.ts'
import { approximatePoints } from '../../src/places/approximate.ts'
import { locate } from '../../src/places/locate.ts'
import { aGroup } from '../support/a-group.ts'
import { places } from '../support/places.ts'

const pointOf = approximatePoints(places)
const inPerson = (difference: Partial<Group>): Group => aGroup('group', { meets: ['in-person'], ...difference })

/** Where the point lies, by the nearest of these cities. */
function nearestTo(group: Group, cities: readonly string[]): string | undefined {
  const point = pointOf(group)
  if (point === undefined) return undefined
  const far = (city: string): number => milesBetween(locate(city, places)!, point)
  return [...cities].sort((a, b) => far(a) - far(b))[0]
}

const CITIES = ['Los Angeles, CA', 'Sherman Oaks, CA', 'San Pedro, CA', 'Pasadena, CA', 'Westwood, CA', 'Houston, TX']

describe('a group that meets in person', () => {
  it('stands at its ZIP code, which says more than its city', () => {
    const group = inPerson({ place: { city: 'Los Angeles', region: 'CA', postal: '90045' } })
    const { latitude, longitude } = locate('90045', places)!
    expect(pointOf(group)).toMatchObject({ by: 'postal', latitude, longitude })
  })

  it('stands at its city, by the code or the name of the state', () => {
    const [code, name] = ['CA', 'California'].map((region) =>
      pointOf(inPerson({ place: { city: 'Pasadena', region } })),
    )
    expect(code).toMatchObject({ by: 'city' })
    expect(name).toEqual(code)
  })

  it.each([
    ['Pasadena, CA', 'Pasadena, CA'],
    ['Los Angeles, CA', 'Los Angeles, CA'],
    ['Sherman Oaks, Los Angeles, CA', 'Sherman Oaks, CA'],
    ['San Pedro, Los Angeles, CA', 'San Pedro, CA'],
    ['Westwood, Los Angeles, CA', 'Los Angeles, CA'], // the Westwood of the table is 500 miles north
    ['Little Tokyo, Los Angeles, CA', 'Los Angeles, CA'],
  ])('whose area is %s stands in %s', (area, city) => {
    expect(nearestTo(inPerson({ area }), CITIES)).toBe(city)
  })

  it.each([
    'United States',
    'online',
    'California',
    'Los Angeles',
    'Los Angeles County, CA',
    'Santa Monica and Westside, CA',
    'San Gabriel Valley, CA',
    'a, b, c, Pasadena, CA',
  ])('whose area is %s is nowhere on the map', (area) => {
    expect(pointOf(inPerson({ area }))).toBeUndefined()
  })

  it('is nowhere when its ZIP code contradicts its state: one of the two is wrong', () => {
    expect(pointOf(inPerson({ place: { city: 'Pasadena', region: 'TX', postal: '91101' } }))).toBeUndefined()
  })

  it('is nowhere in another country, whatever its code looks like', () => {
    expect(pointOf(inPerson({ place: { postal: '10115', country: 'DE' } }))).toBeUndefined()
    expect(pointOf(inPerson({ place: { postal: '90045', country: 'US' } }))).toBeDefined()
  })

  it('may be a place where people go, when the listing does not say how it meets', () => {
    expect(pointOf(aGroup('group', { place: { postal: '90045' } }))).toBeDefined()
    expect(pointOf(aGroup('group', { area: 'Pasadena, CA' }))).toBeUndefined()
  })
})

it('a group online is nowhere, and one that is both is where it meets', () => {
  const place = { postal: '90045' }
  expect(pointOf(aGroup('group', { meets: ['online', 'phone'], place }))).toBeUndefined()
  expect(pointOf(aGroup('group', { meets: ['online', 'in-person'], place }))).toBeDefined()
})

describe('the reach of a point', () => {
  it('is that of a ZIP code, of a town, of a city with parts of their own', () => {
    const [zip, town, city] = [
      { place: { postal: '90045' } },
      { area: 'Pasadena, CA' },
      { area: 'Los Angeles, CA' },
    ].map((where) => pointOf(inPerson(where))!.reach)
    expect(zip).toBeLessThan(town!)
    expect(town).toBeLessThan(15)
    expect(city).toBeGreaterThan(20)
  })

  it.each(['San Pedro, CA', 'Van Nuys, CA', 'Chatsworth, CA', 'Pacific Palisades, CA'])(
    'of Los Angeles takes in %s, which has a post office of its own',
    (part) => {
      const city = locate('Los Angeles, CA', places)!
      expect(milesBetween(locate(part, places)!, city)).toBeLessThan(city.reach)
    },
  )
})

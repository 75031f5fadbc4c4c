import { describe, expect, it } from 'vitest'
import type { Point } from '../../src/model/directory.ts'
import type { Group } from '../../src/model/group.ts'
import { aGroup } from '../support/a-group.ts'
import { answerTo, leftOut, suggested } from './support.ts'

const PASADENA = { words: 'Pasadena, CA 91101', latitude: 34.15, longitude: -118.14 }
/** Miles in a degree of latitude. */
const DEGREE = 69.1
const need = ['depression']
const inPerson = (id: string, difference: Partial<Group>): Group => aGroup(id, { meets: ['in-person'], ...difference })
const at = (latitude: number, longitude: number): Partial<Group> => ({ place: { latitude, longitude } })

function placeOf(group: Group, near: { words: string; latitude?: number; longitude?: number } = PASADENA) {
  const [suggestion] = answerTo({ groups: [group], need, intake: { near } }).suggestions
  return suggestion?.reasons.find((reason) => reason.facet === 'place')
}

describe('a place with coordinates', () => {
  it('leaves out what meets in person farther than asked for, and keeps what may be near', () => {
    const groups = [
      inPerson('a-far', at(37.77, -122.42)),
      inPerson('b-unknown', {}),
      inPerson('c-named', { area: 'Pasadena, CA' }),
      inPerson('d-next-door', at(34.16, -118.14)),
      inPerson('e-twenty-miles', at(34.15, -118.49)),
    ]
    expect(leftOut({ groups, need, intake: { near: PASADENA } })).toEqual({ 'a-far': 'place' })
    expect(suggested({ groups, need, intake: { near: PASADENA } })).toEqual([
      'd-next-door',
      'c-named',
      'e-twenty-miles',
      'b-unknown',
    ])
  })

  it('believes the map over a name', () => {
    const far = inPerson('far', { organization: 'Pasadena Fellowship', area: 'Pasadena, CA', ...at(29.66, -95.16) })
    expect(leftOut({ groups: [far], need, intake: { near: PASADENA } })).toEqual({ far: 'place' })
  })

  it('finds a listing by its city when that is all it gives', () => {
    const group = inPerson('by-city', { place: { city: 'Pasadena', region: 'CA' } })
    expect(placeOf(group)).toMatchObject({ fit: 'match', near: 'Pasadena, CA' })
  })
})

describe('a place known by its city or ZIP code alone', () => {
  const about = (id: string, miles: number, reach: number): Group =>
    inPerson(id, {
      summary: `${miles} ${reach}`,
      place: { latitude: PASADENA.latitude + miles / DEGREE, longitude: -118.14 },
    })
  /** The listing's point, taken as the middle of a city as wide as the summary says. */
  const middle = ({ summary, place }: Group): Point => ({
    latitude: place!.latitude!,
    longitude: place!.longitude!,
    reach: Number(summary!.split(' ')[1]),
    by: 'city',
  })
  const ask = (groups: readonly Group[], within = 30) => ({
    groups,
    need,
    pointOf: middle,
    intake: { near: PASADENA, within },
  })

  it.each([
    [10, 5, 'match'],
    [25, 5, 'match'],
    [26, 5, 'unknown'], // most of it is within, some is not
    [34, 5, 'unknown'],
    [10, 25, 'unknown'], // a very large city
  ])('%s miles away and %s wide, asked for within 30, is a %s', (miles, reach, fit) => {
    const [suggestion] = answerTo(ask([about('group', miles, reach)])).suggestions
    expect(suggestion?.reasons.find((reason) => reason.facet === 'place')).toMatchObject({ fit, by: 'city' })
  })

  it('is left out only when none of the city is within', () => {
    const groups = [about('a-whole-city-is-beyond', 60, 25), about('b-its-middle-is-beyond', 50, 25)]
    expect(leftOut(ask(groups))).toEqual({ 'a-whole-city-is-beyond': 'place' })
  })

  it('orders: a town near by, then a wide city with its middle there, then a town far away', () => {
    const groups = [about('a-far', 25, 4), about('b-wide-and-near', 3, 24), about('c-near', 3, 4)]
    expect(suggested(ask(groups, 60))).toEqual(['c-near', 'b-wide-and-near', 'a-far'])
  })

  it('goes by its name where the city is the one asked for, and by its ZIP code before its name', () => {
    const group = { ...about('group', 1, 24), area: 'Pasadena, CA' }
    const placeReason = (by: Point['by']) =>
      answerTo({ ...ask([group], 30), pointOf: (each) => ({ ...middle(each), by }) }).suggestions[0]?.reasons.find(
        (reason) => reason.facet === 'place',
      )
    expect(placeReason('city')).toMatchObject({ fit: 'match', near: 'Pasadena, CA', miles: undefined })
    expect(placeReason('postal')).toMatchObject({ fit: 'match', near: 'Pasadena, CA 91101', by: 'postal' })
  })
})

describe('the state of a place', () => {
  it.each([
    ['Pasadena, TX', 'unknown'],
    ['Pasadena, Texas', 'unknown'],
    ['Pasadena, CA', 'match'],
    ['Pasadena, California', 'match'],
    ['Pasadena and Glendale', 'match'],
    ['Pasadena, Texas, and Glendale, CA', 'match'],
    ['Pasadena, Texas, and Portland, Maine', 'unknown'],
  ])('of a listing in %s, asked for Pasadena, CA, it makes a %s', (area, fit) => {
    const group = inPerson('group', { area })
    expect(placeOf(group)).toMatchObject({ fit })
    expect(placeOf(group, { words: 'Pasadena, CA' })).toMatchObject({ fit })
  })

  it.each([
    ['Portland, ME', 'unknown'],
    ['Portland, OR', 'match'],
  ])('is told even where its code is an ordinary word: %s, asked for Portland, OR, is a %s', (area, fit) => {
    expect(placeOf(inPerson('group', { area }), { words: 'Portland, OR' })).toMatchObject({ fit })
  })
})

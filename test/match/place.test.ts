import { describe, expect, it } from 'vitest'
import type { Group } from '../../src/model/group.ts'
import { aGroup } from '../support/a-group.ts'
import { answerTo, leftOut, suggested } from './support.ts'

const PASADENA = { words: 'Pasadena, CA 91101', latitude: 34.15, longitude: -118.14 }
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

describe('the state of a place', () => {
  it.each([
    ['Pasadena, TX', 'unknown'],
    ['Pasadena, Texas', 'unknown'],
    ['Pasadena, CA', 'match'],
    ['Pasadena, California', 'match'],
    ['Pasadena and Glendale', 'match'],
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

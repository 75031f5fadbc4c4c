import { describe, expect, test } from 'vitest'
import { HALL } from '../support/hall.ts'
import { type Fields, groupFrom } from './hsds-support.ts'

describe('places', () => {
  const at = (...locations: readonly Fields[]): Fields => ({
    service_at_locations: locations.map((location) => ({ location })),
  })
  const address = {
    address_1: '1 Main St',
    city: 'Pasadena',
    state_province: 'CA',
    postal_code: '91101',
    country: 'USA',
  }

  test('one place is the place, with its door and its point on the map', async () => {
    const location = {
      location_type: 'physical',
      name: 'Hall',
      latitude: '34.1',
      longitude: '-118.1',
      addresses: [address],
    }
    expect(await groupFrom(at(location))).toMatchObject({
      meets: ['in-person'],
      place: HALL,
    })
  })

  test.each<[string, Fields]>([
    ['a place of its own', { location: { physical_address: [address] } }],
    ['a list of places', { locations: [{ physical_addresses: [address] }] }],
    ['one address that is no list', { locations: [{ address }] }],
  ])('%s, as the versions before 3.0 have it', async (_, differences) => {
    expect(await groupFrom(differences)).toMatchObject({ meets: ['in-person'], place: { city: 'Pasadena' } })
  })

  test('the address of the post is not where people meet', async () => {
    const { place } = await groupFrom(
      at({ addresses: [{ ...address, address_type: 'postal' }], latitude: 100, longitude: 0 }),
    )
    expect(place).toEqual({ city: 'Pasadena', region: 'CA', country: 'US' })
  })

  test('several places are told by their cities, and none is the place', async () => {
    const group = await groupFrom(at({ addresses: [address] }, { addresses: [{ ...address, city: 'Glendale' }] }))
    expect(group.place).toBeUndefined()
    expect(group.area).toBe('Pasadena, CA; Glendale, CA')
  })

  test('a virtual one is online, and the words of a schedule count too', async () => {
    expect((await groupFrom(at({ location_type: 'virtual' }))).meets).toEqual(['online'])
    expect((await groupFrom({ schedules: [{ attending_type: 'in person or by video' }] })).meets).toEqual([
      'in-person',
      'online',
    ])
  })

  test('access is what the place says of itself', async () => {
    const accessibility = [{ description: 'Wheelchair access on all floors' }, { description: 'No sign language' }]
    expect((await groupFrom(at({ accessibility }))).access).toEqual(['wheelchair'])
  })
})

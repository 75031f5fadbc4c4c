import { describe, expect, test } from 'vitest'
import type { Group } from '../../src/model/group.ts'
import { hsdsService } from '../../src/show/hsds-service.ts'
import { listHsds } from '../../src/show/list-hsds.ts'
import { uuidOf } from '../../src/show/uuid-of.ts'
import { HALL } from '../support/hall.ts'
import { aGroup, aVocabulary } from './support.ts'

type Fields = Readonly<Record<string, unknown>>

const serviceOf = (fields: Partial<Group>): Fields =>
  JSON.parse(JSON.stringify(hsdsService(aGroup(fields), aVocabulary())))

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** What the specification requires of each kind of object, by the field that holds it. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  service: ['id', 'name', 'status'],
  organization: ['id', 'name', 'description'],
  phones: ['id', 'number'],
  schedules: ['id'],
  languages: ['id'],
  cost_options: ['id'],
  service_areas: ['id'],
  service_at_locations: ['id', 'location'],
  location: ['id', 'location_type'],
  addresses: ['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
  accessibility: ['id'],
  attributes: ['id', 'link_id', 'link_entity', 'taxonomy_term'],
  taxonomy_term: ['id', 'name', 'description'],
}

/** Every object inside, with the field that holds it. */
function objectsIn(value: unknown, held: string): (readonly [string, Fields])[] {
  if (Array.isArray(value)) return value.flatMap((each) => objectsIn(each, held))
  if (typeof value !== 'object' || value === null) return []
  return [[held, value as Fields], ...Object.entries(value).flatMap(([field, inside]) => objectsIn(inside, field))]
}

const whole: Partial<Group> = {
  organization: 'Example Clinic',
  summary: 'A circle.',
  concerns: ['grief', 'tinnitus'],
  identities: ['women'],
  exclusive: true,
  ages: { min: 18, max: 30 },
  focus: 'skills',
  approach: ['dbt'],
  leader: 'peer',
  individual: 'required',
  meets: ['in-person', 'online'],
  area: 'Los Angeles, CA',
  place: HALL,
  times: [{ day: 'tuesday', start: '19:00', end: '20:30' }],
  cost: { type: 'sliding', amount: 40, note: 'Ask.' },
  languages: ['en', 'es'],
  access: ['wheelchair'],
  entry: 'screening',
  contact: { url: 'https://example.org', phone: '555-0100', email: 'a@example.org' },
  source: { seen: '2026-07-15' },
}

describe('a service', () => {
  test.each(
    Object.entries({ whole, bare: {}, placed: { place: { city: 'Pasadena' } } } as Record<string, Partial<Group>>),
  )('made of a %s group has all that the specification requires, and ids that are UUIDs', (_, fields) => {
    for (const [held, object] of objectsIn(serviceOf(fields), 'service')) {
      expect(Object.keys(object), held).toEqual(expect.arrayContaining([...REQUIRED[held]!]))
      expect(object['id'], held).toMatch(UUID)
    }
  })

  test('tells in terms of our own what the specification has no field for', () => {
    const { attributes } = serviceOf(whole) as {
      readonly attributes: readonly { readonly link_type: string; readonly taxonomy_term: Fields }[]
    }
    expect(attributes.map(({ link_type, taxonomy_term }) => [link_type, taxonomy_term['name']])).toEqual([
      ['concerns', 'grief'],
      ['concerns', 'tinnitus'],
      ['identities', 'Women'],
      ['approach', 'dbt'],
      ['meets', 'in person'],
      ['meets', 'online'],
      ['access', 'wheelchair'],
      ['focus', 'skills'],
      ['leader', 'led by peers'],
      ['individual', 'individual therapy is required'],
      ['entry', 'a screening comes first'],
      ['exclusive', 'only these identities may attend'],
    ])
  })

  test('says the same id every time, and another for another group', () => {
    expect(serviceOf({ id: 'a' })['id']).toBe(serviceOf({ id: 'a', name: 'Renamed' })['id'])
    expect(serviceOf({ id: 'a' })['id']).not.toBe(serviceOf({ id: 'b' })['id'])
  })

  test('meets by rules of RFC 5545: weeks of the month are ordinals of a monthly rule', () => {
    const { schedules } = serviceOf({
      times: [
        { day: 'tuesday', start: '19:00', end: '20:30' },
        { day: 'saturday', weeks: [1, -1] },
      ],
    })
    expect(schedules).toMatchObject([
      { freq: 'WEEKLY', interval: 1, byday: 'TU', opens_at: '19:00', closes_at: '20:30' },
      { freq: 'MONTHLY', interval: 1, byday: '1SA,-1SA' },
    ])
  })

  test('leaves out what the listing does not say', () => {
    expect(Object.keys(serviceOf({}))).not.toEqual(
      expect.arrayContaining(['description', 'fees_description', 'minimum_age', 'schedules', 'assured_date']),
    )
  })

  test('has a date of assurance only when the listing gives the day', () => {
    expect(serviceOf({ source: { seen: '2026-07' } })['assured_date']).toBeUndefined()
    expect(serviceOf(whole)['assured_date']).toBe('2026-07-15')
  })
})

test('a page counts its services, and an empty one says that it is empty', () => {
  const writer = listHsds(aVocabulary())
  const page = (groups: readonly Group[]): Fields =>
    JSON.parse(writer.head(groups.length) + writer.groups(groups, 0) + writer.tail())
  expect(page([aGroup({ id: 'a' }), aGroup({ id: 'b' })])).toMatchObject({
    total_items: 2,
    empty: false,
    contents: [{}, {}],
  })
  expect(page([])).toMatchObject({ total_items: 0, empty: true, contents: [] })
})

test('a UUID is of version 5 and of the name alone', () => {
  expect(uuidOf('grief')).toMatch(UUID)
  expect(uuidOf('grief')).toBe(uuidOf('grief'))
})

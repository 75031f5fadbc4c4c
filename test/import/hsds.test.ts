import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { hsds } from '../../src/import/hsds.ts'
import type { Group } from '../../src/model/group.ts'
import { allOf, bytesOf, WORDS } from './csv-support.ts'
import { aService, type Fields, groupFrom, readHsds, serviceAs, TODAY, term } from './hsds-support.ts'

const FIXTURES = new URL('fixtures/hsds/', import.meta.url)

describe('a feed', () => {
  const [one, other] = [aService(), aService({ id: 'other', name: 'Other Group' })]

  test.each<[string, unknown]>([
    ['a list', [one, other]],
    ['a page', { total_items: 2, empty: false, contents: [one, other] }],
    ['a page whose list has another name', { count: 2, results: [one, other] }],
    ['a list of pages', [{ contents: [one] }, { contents: [other] }]],
    ['an organization with its services', { id: 'o', name: 'Clinic', services: [one, other] }],
    [
      'services at locations',
      [
        { id: 'a', service: one },
        { id: 'b', service: other },
      ],
    ],
  ])('is read as %s', async (_, feed) => {
    expect(await readHsds(feed)).toMatchObject([
      { kind: 'kept', at: 'record 1', group: { name: 'Grief Group' } },
      { kind: 'kept', at: 'record 2', group: { name: 'Other Group' } },
    ])
  })

  test('is read as one service alone', async () => {
    expect(await readHsds(one)).toMatchObject([{ kind: 'kept', group: { name: 'Grief Group' } }])
  })

  test.each([
    ['', 'it is empty'],
    ['name,concerns', 'it is not JSON'],
    ['[{"id":"a","name":"A"', 'it ends in the middle'],
    ['{"id":"a","name":"A"', 'it cannot be read as JSON'],
    ['[{"id":1,"name":"A","slug":"a","day":2}]', 'record 1 has the field slug, which no service has'],
    ['[{"openapi_url":"x"}]', 'record 1 has neither an id nor a name'],
  ])('%j is refused: %s', async (feed, message) => {
    await expect(readHsds(feed)).rejects.toThrow(message)
  })

  test('keeps its count when a record is no service', async () => {
    expect(await readHsds([aService(), 7, { id: 'x' }])).toMatchObject([
      { kind: 'kept' },
      { kind: 'skipped', at: 'record 2', reason: 'it is no service' },
      { kind: 'skipped', at: 'record 3', reason: 'it has no name' },
    ])
  })

  test.each(['service_full.json', 'service_list.json', 'organization_full.json', 'service_at_location_full.json'])(
    'the example %s of the specification is a place to look, with the ages and the language it states',
    async (file) => {
      const words = { ...WORDS, concernOf: (text: string) => (/counselling/i.test(text) ? ['depression'] : []) }
      const feed = bytesOf(readFileSync(new URL(file, FIXTURES)), 1000)
      expect(await allOf(hsds.read(feed, { words, today: TODAY }))).toMatchObject([
        {
          kind: 'kept',
          updated: '2023-03-15',
          group: {
            name: 'Community Counselling',
            organization: 'Example Organization Inc.',
            approach: ['directory'],
            ages: { min: 12, max: 100 },
            contact: { url: 'http://example.com/counselling' },
            source: { seen: '2005-01-01' },
          },
        },
      ])
    },
  )
})

describe('a service', () => {
  test.each(['inactive', 'defunct', 'temporarily closed', 'Active, but do not refer'])(
    'that is %s is skipped',
    async (status) => {
      expect(await serviceAs({ status })).toMatchObject({
        kind: 'skipped',
        reason: `its status is "${status.toLowerCase()}"`,
      })
    },
  )

  test('whose status is blank, as in tables before 3.0, is kept', async () => {
    expect(await serviceAs({ status: '' })).toMatchObject({ kind: 'kept' })
  })

  test('has the concern of its name before those of its terms', async () => {
    expect((await groupFrom({ name: 'Grief', ...term('Depression', 'Support Groups') })).concerns).toEqual([
      'grief',
      'depression',
    ])
  })

  test('that is no group and names no concern is skipped, and its terms are reported', async () => {
    expect(await serviceAs({ name: 'Food Pantry', ...term('Food') })).toEqual({
      kind: 'skipped',
      at: 'record 1',
      reason: 'its name and its terms name no concern',
      unknownCodes: ['term "Food"'],
    })
  })

  test('that is not said to be a group is a place to look, and that is reported', async () => {
    expect(await serviceAs({ name: 'Counseling', ...term('Grief') })).toMatchObject({
      group: { approach: ['directory'] },
      unknownCodes: ['not said to be a group: kept as a place to look'],
    })
    expect((await groupFrom({ name: 'Counseling', description: 'A weekly support group.' })).approach).toBeUndefined()
    expect((await groupFrom({ name: 'Group Home' })).approach).toEqual(['directory'])
  })

  test('for a concern that nobody knows keeps its terms, or its name, as free tags', async () => {
    expect((await groupFrom({ name: 'Quiet Group', ...term('Tinnitus') })).concerns).toEqual(['Tinnitus'])
    expect((await groupFrom({ name: 'Quiet Group', ...term() })).concerns).toEqual(['quiet group'])
  })

  test.each<Fields>([
    { name: 'Bereavement', code: 'RR-5150.1000', taxonomy: 'other' },
    { name: 'Bereavement', code: 'x', taxonomy: 'AIRS' },
    { name: 'Bereavement', code: 'x', taxonomy_detail: { name: '211 Taxonomy' } },
  ])('keeps no term of the licensed taxonomy: %j', async (taxonomy_term) => {
    const imported = await serviceAs({ name: 'Grief', attributes: [{ taxonomy_term }] })
    expect(imported).toMatchObject({
      kind: 'kept',
      unknownCodes: expect.arrayContaining(['terms of a licensed taxonomy']),
    })
    expect(JSON.stringify(imported)).not.toMatch(/Bereavement|RR-5150/)
  })

  test('of the versions before 3.0 has its words under other names', async () => {
    const { concerns, summary, contact, languages } = await groupFrom({
      attributes: undefined,
      service_taxonomy: [{ taxonomy_detail: 'Depression' }],
      eligibility: [{ eligibility: 'Adults' }],
      website: 'https://example.org/',
      languages: ['es'],
    })
    expect(concerns).toContain('depression')
    expect({ summary, contact, languages }).toEqual({
      summary: 'Who may come: Adults',
      contact: { url: 'https://example.org/' },
      languages: ['es'],
    })
  })

  test('says who may come and what is different just now; people and pass codes are left out', async () => {
    const imported = await serviceAs({
      description: '<p>A circle. Call 626-555-0134, passcode: 1234.</p>',
      eligibility_description: 'Adults who lost a parent.',
      alert: 'Online until June.',
      contacts: [{ name: 'Ann Persona', email: 'ann@example.org' }],
    })
    expect(imported).toMatchObject({ leftOut: ['a contact person'] })
    const { summary = '' } = imported.kind === 'kept' ? imported.group : {}
    expect(summary).toMatch(/^A circle\..* Who may come: Adults who lost a parent\. Alert: Online until June\.$/)
    expect(JSON.stringify(imported)).not.toMatch(/555-0134|1234|Ann|ann@/)
  })

  test('whose link leads into a meeting has the page of its organization instead', async () => {
    const fields = {
      url: 'https://zoom.us/j/1?pwd=x',
      organization: { name: 'Clinic', website: 'https://example.org/' },
    }
    const imported = await serviceAs(fields)
    expect(imported).toMatchObject({ group: { contact: { url: 'https://example.org/' } }, leftOut: ['a meeting link'] })
  })

  test.each<[string, Fields, keyof Group, unknown]>([
    ['a price in dollars', { cost_options: [{ amount: 20, currency: 'usd' }] }, 'cost', { type: 'fee', amount: 20 }],
    ['a price of nothing', { cost_options: [{ amount: 0 }] }, 'cost', { type: 'free' }],
    ['a price elsewhere', { cost_options: [{ amount: 35, currency: 'gbp' }] }, 'cost', { type: 'fee', note: '35 GBP' }],
    ['a price that is over', { cost_options: [{ amount: 20, valid_to: '2022-12-31' }] }, 'cost', undefined],
    ['fees in words', { fees_description: 'Free' }, 'cost', { type: 'free' }],
    ['ages as texts', { minimum_age: '18', maximum_age: '' }, 'ages', { min: 18 }],
    ['an age nobody has', { minimum_age: 18, maximum_age: 999 }, 'ages', { min: 18 }],
    ['a language of three letters', { languages: [{ code: 'spa' }] }, 'languages', ['es']],
    ['a language by name', { languages: [{ name: 'Spanish' }] }, 'languages', ['es']],
    ['a walk-in', { application_process: 'Walk in on Tuesdays.' }, 'entry', 'drop-in'],
    ['a denied way in', { application_process: 'No registration.' }, 'entry', undefined],
    [
      'a fax and a phone',
      {
        phones: [
          { number: '1112', type: 'fax' },
          { number: '555-0100', extension: 7 },
        ],
      },
      'contact',
      { phone: '555-0100 ext. 7' },
    ],
    [
      'a date of assurance',
      { assured_date: '2026-05-01', last_modified: '2026-06-01T10:00:00Z' },
      'source',
      { seen: '2026-05-01' },
    ],
  ])('with %s', async (_, fields, field, is) => {
    expect((await groupFrom(fields))[field]).toEqual(is)
  })
})

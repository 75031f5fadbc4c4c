import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readHsdsTables } from '../../src/import/hsds-tables.ts'
import { allOf, bytesOf, WORDS } from './csv-support.ts'
import { aService, TODAY } from './hsds-support.ts'

const FIXTURES = new URL('fixtures/hsds/', import.meta.url)

describe('a folder of tables', () => {
  const folderOf = (files: Readonly<Record<string, string>>) => ({
    names: Object.keys(files),
    open: (name: string) => bytesOf(files[name]!, 30),
  })
  const read = (files: Readonly<Record<string, string>>) =>
    allOf(readHsdsTables(folderOf(files), { words: WORDS, today: TODAY }))

  test('is joined by its ids', async () => {
    const imported = await read({
      'services.csv': 'id,organization_id,name,status\ns1,o1,Grief Group,\ns2,,Depression Group,defunct\n',
      'organizations.csv': 'id,name\no1,Example Clinic\n',
      'service_at_location.csv': 'id,service_id,location_id\nx,s1,l1\n',
      'locations.csv': 'id,location_type,name\nl1,physical,Hall\n',
      'addresses.csv': 'id,location_id,address_1,city\na,l1,1 Main St,Pasadena\n',
      'phones.csv': 'id,service_id,number\np,s1,555-0100\n',
      'schedules.csv': 'id,service_id,freq,byday,opens_at\nh,s1,WEEKLY,TU,19:00\n',
      'attributes.csv': 'id,link_id,taxonomy_term_id\nt,s1,t1\n',
      'taxonomy_terms.csv': 'id,name\nt1,Grief & Loss\n',
    })
    expect(imported).toMatchObject([
      {
        kind: 'kept',
        at: 'services.csv line 2',
        group: {
          name: 'Grief Group',
          organization: 'Example Clinic',
          concerns: ['grief'],
          place: { name: 'Hall', address: '1 Main St', city: 'Pasadena' },
          times: [{ day: 'tuesday', start: '19:00' }],
          contact: { phone: '555-0100' },
        },
      },
      { kind: 'skipped', at: 'services.csv line 3', reason: 'its status is "defunct"' },
    ])
  })

  test('of the versions before 3.0 is joined as well', async () => {
    const imported = await read({
      'services.csv': 'id,name,status\ns1,Grief,\n',
      'services_at_location.csv': 'id,service_id,location_id\nx,s1,l1\n',
      'locations.csv': 'id,name\nl1,Hall\n',
      'physical_addresses.csv': 'id,location_id,address_1,city\na,l1,1 Main St,Pasadena\n',
      'regular_schedules.csv': 'id,service_id,weekday,opens_at,closes_at\nh,s1,Tuesday,9:00am,10:00am\n',
      'eligibility.csv': 'id,service_id,eligibility\ne,s1,Adults\n,,Nobody\n',
      'services_taxonomy.csv': 'id,service_id,taxonomy_id\nt,s1,t1\n',
      'taxonomy.csv': 'id,name\nt1,Depression\n',
    })
    expect(imported).toMatchObject([
      {
        group: {
          concerns: ['grief', 'depression'],
          summary: 'Who may come: Adults',
          place: { city: 'Pasadena' },
          times: [{ day: 'tuesday', start: '09:00', end: '10:00' }],
        },
      },
    ])
  })

  test('of the first version names the place in the row of the service', async () => {
    const imported = await read({
      'services.csv': 'id,location_id,name,eligibility\ns1,l1,Grief Group,Adults\n',
      'locations.csv': 'id,name\nl1,Hall\n',
      'addresses.csv': 'id,location_id,address_1,city\na,l1,1 Main St,Pasadena\n',
    })
    expect(imported).toMatchObject([{ group: { summary: 'Who may come: Adults', place: { city: 'Pasadena' } } }])
  })

  test('may have its tables as JSON, under the names that its datapackage gives', async () => {
    const imported = await read({
      'datapackage.json': JSON.stringify({
        resources: [
          { name: 'service', path: 'dienste.json' },
          { name: 'phone', path: '../../etc/passwd' },
        ],
      }),
      'dienste.json': JSON.stringify([aService()]),
    })
    expect(imported).toMatchObject([{ kind: 'kept', group: { name: 'Grief Group' } }])
  })

  test('without services is refused', async () => {
    await expect(read({ 'phones.csv': 'id,number\n' })).rejects.toThrow('it has no table of services')
  })

  test('the example of the specification is read whole', async () => {
    const tables = new URL('tables/', FIXTURES)
    const names = readdirSync(tables)
    const folder = { names, open: (name: string) => bytesOf(readFileSync(new URL(name, tables)), 1000) }
    const words = { ...WORDS, concernOf: (text: string) => (/counselling/i.test(text) ? ['depression'] : []) }
    expect(await allOf(readHsdsTables(folder, { words, today: '2005-01-01' }))).toMatchObject([
      {
        kind: 'kept',
        group: {
          name: 'Community Counselling',
          organization: 'Example Organization Inc.',
          times: [
            { day: 'thursday', start: '10:00', end: '18:00' },
            { day: 'friday', start: '10:00', end: '18:00' },
          ],
          place: { name: 'MyCity Civic Center', city: 'MyCity' },
          languages: ['ur'],
          access: ['wheelchair'],
        },
      },
    ])
  })
})

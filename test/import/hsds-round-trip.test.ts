import { expect, test } from 'vitest'
import { listHsds } from '../../src/show/list-hsds.ts'
import { aConcern, aGroup, aVocabulary } from '../show/support.ts'
import { HALL } from '../support/hall.ts'
import { readHsds } from './hsds-support.ts'

test('what list --output hsds writes comes back with all but its id', async () => {
  const vocabulary = aVocabulary({ concerns: [aConcern({ id: 'grief', label: 'Grief' })] })
  const group = aGroup({
    name: 'Quiet Circle',
    concerns: ['grief', 'long covid'],
    identities: ['women'],
    exclusive: true,
    ages: { min: 18, max: 30 },
    focus: 'skills',
    approach: ['dbt'],
    leader: 'peer',
    individual: 'required',
    meets: ['in-person', 'online', 'phone'],
    place: HALL,
    times: [
      { day: 'tuesday', start: '19:00', end: '20:30', timezone: 'America/Los_Angeles' },
      { day: 'saturday', weeks: [1, -1] },
    ],
    languages: ['en', 'es-MX'],
    access: ['wheelchair'],
    entry: 'screening',
    contact: { url: 'https://example.org/groups', phone: '555-0100', email: 'a@example.org' },
    source: { seen: '2026-07-15' },
  })
  const writer = listHsds(vocabulary)
  const [imported] = await readHsds(writer.head(1) + writer.groups([group], 0) + writer.tail())
  expect(imported).toMatchObject({ kind: 'kept' })
  const { id: _, ...back } = imported?.kind === 'kept' ? imported.group : { id: '' }
  const { id: __, ...given } = group
  expect(back).toEqual(given)
})

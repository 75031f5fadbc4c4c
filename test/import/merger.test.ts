import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Imported } from '../../src/import/listing-format.ts'
import { Merger } from '../../src/import/merger.ts'
import { aGroup } from '../support/a-group.ts'
import { aBmltMeeting, readBmlt } from './support.ts'

type Kept = Extract<Imported, { kind: 'kept' }>

async function merged(records: readonly Record<string, unknown>[]): Promise<Merger> {
  const merger = new Merger()
  for (const record of await readBmlt(records)) merger.add(record as Kept)
  return merger
}

test('meetings alike in all but their times are one group, however its name and street are spelt', async () => {
  const [group, ...others] = (
    await merged([
      aBmltMeeting({ meeting_name: 'Living Free', location_street: '334 E. 14th St.' }),
      aBmltMeeting({
        meeting_name: 'LIVING FREE ',
        location_street: '334 E 14th St',
        weekday_tinyint: '1',
        start_time: '09:00:00',
      }),
    ])
  ).groups()
  expect(others).toEqual([])
  expect(group!.times).toEqual([
    { day: 'monday', start: '19:00', end: '20:30' },
    { day: 'sunday', start: '09:00', end: '10:30' },
  ])
})

test.each([
  { name: 'whom they are for', difference: { formats: 'W' } },
  { name: 'language', difference: { formats: 'ES' } },
  { name: 'access', difference: { formats: 'WC' } },
  { name: 'place', difference: { location_street: '99 Other Street' } },
  { name: 'city', difference: { location_municipality: 'Eastmoor' } },
  { name: 'way of meeting', difference: { venue_type: '2' } },
])('meetings that differ in $name stay two groups with two ids', async ({ difference }) => {
  const groups = [...(await merged([aBmltMeeting(), aBmltMeeting(difference)])).groups()]
  expect(new Set(groups.map(({ id }) => id)).size).toBe(2)
})

test('what only some of the meetings are is said of some', async () => {
  const summary = async (...formats: string[]) =>
    [
      ...(
        await merged(formats.map((codes, i) => aBmltMeeting({ formats: codes, weekday_tinyint: String(i + 1) })))
      ).groups(),
    ].map((group) => group.summary)
  expect(await summary('O,St', 'O')).toEqual(['Meetings are open: anyone may come along. Listed with: step study.'])
  expect(await summary('C', '')).toEqual([
    'Some meetings are closed: only for people who want this help for themselves.',
  ])
  expect(await summary('O', 'C')).toEqual(['Listed as open to anyone and as closed: ask which meetings are which.'])
  expect(await summary('', '')).toEqual([undefined])
})

test('the order of the feed changes nothing', async () => {
  const records = [
    ...['1', '3', '5'].map((day) => aBmltMeeting({ weekday_tinyint: day, location_text: `Mill, room ${day}` })),
    aBmltMeeting({ meeting_name: 'Other', formats: 'O' }),
    aBmltMeeting({ meeting_name: 'Other', formats: 'C', weekday_tinyint: '6' }),
    aBmltMeeting({ meeting_name: 'Third', comments: 'Last Monday: speaker' }),
  ]
  const asText = async (list: readonly Record<string, unknown>[]) => JSON.stringify([...(await merged(list)).groups()])
  const expected = await asText(records)
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(records, { minLength: records.length }), async (list) => {
      expect(await asText(list)).toBe(expected)
    }),
    { numRuns: 20 },
  )
})

test('the same meeting listed twice has one time; more times than a group can have are told', () => {
  const merger = new Merger()
  const at = (minute: number): Kept => {
    const start = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
    return { kind: 'kept', at: `record ${minute}`, key: 'k', group: aGroup('a', { times: [{ day: 'monday', start }] }) }
  }
  expect(merger.add(at(0))).toBe('kept')
  expect(merger.add(at(0))).toBe('merged')
  expect([...merger.groups()][0]!.times).toHaveLength(1)
  for (let minute = 1; minute < 256; minute++) expect(merger.add(at(minute))).toBe('merged')
  expect(merger.add(at(256))).toEqual({ reason: 'its group has 256 times already' })
})

test('two groups that would have one id get two', () => {
  const merger = new Merger()
  for (const key of ['one', 'two']) merger.add({ kind: 'kept', at: '', key, group: aGroup('a') })
  expect([...merger.groups()].map(({ id }) => id)).toEqual(['a', 'a-2'])
})

import { describe, expect, test } from 'vitest'
import type { Group } from '../../src/model/group.ts'
import { type Fields, groupFrom, serviceAs } from './hsds-support.ts'

describe('schedules', () => {
  test.each<[Fields, Group['times']]>([
    [
      { freq: 'WEEKLY', byday: 'TH,FR', opens_at: '19:00:00', closes_at: '20:30:00' },
      [
        { day: 'thursday', start: '19:00', end: '20:30' },
        { day: 'friday', start: '19:00', end: '20:30' },
      ],
    ],
    [{ freq: 'MONTHLY', byday: '1SA,3SA', opens_at: '9:00am' }, [{ day: 'saturday', start: '09:00', weeks: [1, 3] }]],
    [{ freq: 'MONTHLY', byday: '-1FR' }, [{ day: 'friday', weeks: [-1] }]],
    [{ byday: 'MO', opens_at: '19:00-08:00' }, [{ day: 'monday', start: '19:00' }]],
    [{ byday: 'MO', opens_at: '19:00Z' }, [{ day: 'monday', start: '19:00', timezone: 'UTC' }]],
    [{ weekday: 'Monday', opens_at: '09:00', closes_at: '17:00' }, [{ day: 'monday', start: '09:00', end: '17:00' }]],
    [{ byday: 'MO', opens_at: '00:00', closes_at: '23:59' }, [{ day: 'monday' }]],
    [{ byday: 'MO', until: '2027-01-01' }, [{ day: 'monday' }]],
    [{ byday: ['MO', 'WE'] }, [{ day: 'monday' }, { day: 'wednesday' }]],
    [{ freq: 'WEEKLY', dtstart: '2026-11-24' }, [{ day: 'tuesday' }]], // the day on which it begins
    [{ freq: 'WEEKLY', byday: 'MO', dtstart: '2026-10-05', count: 12 }, [{ day: 'monday' }]],
  ])('%j', async (schedule, times) => {
    expect((await groupFrom({ schedules: [schedule] })).times).toEqual(times)
  })

  test.each<[Fields, string]>([
    [{ freq: 'WEEKLY', byday: 'MO', valid_to: '2026-11-24' }, 'a schedule that has ended'],
    [{ freq: 'WEEKLY', byday: 'MO', dtstart: '2026-01-05', count: '6' }, 'a schedule that has ended'],
    [{ freq: 'WEEKLY', byday: 'MO', valid_from: '2027-01-04' }, 'a schedule that has not begun'],
    [{ freq: 'MONTHLY', byday: '1MO', bymonthday: '1,2,3' }, 'a schedule by the day of the month'],
    [{ freq: `${'\u001b'}[31mX`, byday: 'MO' }, 'a schedule by [31MX'],
    [{ opens_at: '19:00' }, 'hours without a day'],
    [{ freq: 'WEEKLY', interval: 2, byday: 'MO' }, 'a schedule of every 2 weeks'],
    [{ freq: 'MONTHLY', byday: 'MO' }, 'a monthly schedule without a week'],
    [{ freq: 'MONTHLY', bymonthday: '15' }, 'a schedule by the day of the month'],
    [{ freq: 'WEEKLY', byday: '3' }, 'the days "3"'],
    [{ freq: 'WEEKLY', byday: 'MO', opens_at: 'evening' }, 'the time "evening"'],
  ])('%j is reported: %s', async (schedule, note) => {
    expect(await serviceAs({ schedules: [schedule] })).toMatchObject({ unknownCodes: [note] })
  })

  test.each(['schedules', 'regular_schedule', 'regular_schedules'])('in %s', async (name) => {
    expect((await groupFrom({ [name]: [{ weekday: 'Monday' }] })).times).toEqual([{ day: 'monday' }])
  })

  test('said of the service and of its place are one', async () => {
    const schedules = [{ byday: 'MO' }]
    expect((await groupFrom({ schedules, service_at_locations: [{ schedules }] })).times).toEqual([{ day: 'monday' }])
  })
})

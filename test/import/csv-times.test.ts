import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timesInWords } from '../../src/import/times-in-words.ts'
import { DAYS, type Day, type MeetingTime } from '../../src/model/group.ts'
import { timesInWords as written } from '../../src/show/times-in-words.ts'
import { groupOf } from './csv-support.ts'

const at = (day: Day, start?: string, end?: string): MeetingTime => ({
  day,
  ...(start && { start }),
  ...(end && { end }),
})

describe('times in words', () => {
  test.each<[string, MeetingTime[]]>([
    ['Tue 19:00-20:30', [at('tuesday', '19:00', '20:30')]],
    ['tuesday 7 pm', [at('tuesday', '19:00')]],
    ['Tuesdays at 7 p.m.', [at('tuesday', '19:00')]],
    ['Tue & Thu 7-8:30 pm', [at('tuesday', '19:00', '20:30'), at('thursday', '19:00', '20:30')]],
    ['Tue 7pm, Thu 6pm', [at('tuesday', '19:00'), at('thursday', '18:00')]],
    ['7pm Tuesday, 8pm Wed', [at('tuesday', '19:00'), at('wednesday', '20:00')]],
    ['Tue 7pm and 9pm', [at('tuesday', '19:00'), at('tuesday', '21:00')]],
    ['Wed 11-1pm', [at('wednesday', '11:00', '13:00')]],
    ['Wed 11am-1', [at('wednesday', '11:00', '13:00')]],
    ['Thu 9:00-17:00', [at('thursday', '09:00', '17:00')]],
    ['Fri - Sun noon', [at('friday', '12:00'), at('saturday', '12:00'), at('sunday', '12:00')]],
    ['Mon/Wed 1930', [at('monday', '19:30'), at('wednesday', '19:30')]],
    ['Saturday 11 pm - 1 am', [at('saturday', '23:00', '01:00')]],
    ['weekends', [at('saturday'), at('sunday')]],
    ['1st and 3rd Tuesday 7pm', [{ ...at('tuesday', '19:00'), weeks: [1, 3] }]],
    ['Tuesdays 7pm (weeks 1 and 3)', [{ ...at('tuesday', '19:00'), weeks: [1, 3] }]],
    ['Tue 7pm 1st and 3rd, Thu 6pm', [{ ...at('tuesday', '19:00'), weeks: [1, 3] }, at('thursday', '18:00')]],
    [
      '2nd Tuesday and last Thursday at 7 pm',
      [
        { ...at('tuesday', '19:00'), weeks: [2] },
        { ...at('thursday', '19:00'), weeks: [-1] },
      ],
    ],
    ['Monday 7 PM Pacific Time', [{ ...at('monday', '19:00'), timezone: 'America/Los_Angeles' }]],
    ['Monday 19:00 Europe/Berlin', [{ ...at('monday', '19:00'), timezone: 'Europe/Berlin' }]],
  ])('%s', (text, times) => {
    expect(timesInWords(text)).toEqual({ times, unread: [] })
  })

  test.each(['every other Tuesday 7pm', 'Biweekly, Mon 6 pm', 'by appointment', 'Tuesdays except in August', '7 pm'])(
    '%s cannot be said in times, so nothing of it is kept',
    (text) => {
      expect(timesInWords(text)).toEqual({ times: [], unread: [text] })
    },
  )

  test.each(['Tue 7:30', 'Tue 7', 'Tue 7-9', 'Tue 7:30-9:00'])(
    '%s may be morning or evening, so only the day is kept',
    (text) => {
      const { times, unread } = timesInWords(text)
      expect(times).toEqual([at('tuesday')])
      expect(unread).toHaveLength(1)
    },
  )

  test('what is written as words is read back the same, whatever the times', () => {
    const clock = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`)
    const time = fc.record(
      {
        day: fc.constantFrom(...(Object.keys(DAYS) as Day[])),
        start: clock,
        end: clock,
        timezone: fc.constantFrom('America/Los_Angeles', 'Europe/London', 'UTC'),
        weeks: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1), { minLength: 1 }),
      },
      { requiredKeys: ['day'] },
    )
    fc.assert(
      fc.property(fc.array(time), (times) => {
        expect(timesInWords(written(times))).toEqual({ times, unread: [] })
      }),
    )
  })
})

describe('times in columns of their own', () => {
  test.each([
    { row: { Day: 'Tuesday', Time: '7:00 PM' }, times: [at('tuesday', '19:00')] },
    {
      row: { Day: 'Tue, Thu', Time: '7-8:30pm' },
      times: [at('tuesday', '19:00', '20:30'), at('thursday', '19:00', '20:30')],
    },
    { row: { Day: 'Tuesday', start: '19:00', duration: '1hr 30mins' }, times: [at('tuesday', '19:00', '20:30')] },
    { row: { Day: 'Tuesday', start: '19:00', duration: '1h30' }, times: [at('tuesday', '19:00', '20:30')] },
    { row: { Day: 'Tuesday', start: '19:00', duration: '90' }, times: [at('tuesday', '19:00', '20:30')] },
    { row: { Day: 'Tuesday', start: '23:30', duration: '90 min' }, times: [at('tuesday', '23:30', '01:00')] },
    { row: { Day: 'Tuesday', weeks: '1st & 3rd' }, times: [{ ...at('tuesday'), weeks: [1, 3] }] },
    {
      row: { Day: 'Tuesday', Time: '19:00', timezone: 'America/Denver' },
      times: [{ ...at('tuesday', '19:00'), timezone: 'America/Denver' }],
    },
    {
      row: { times: 'Mon 7pm; Tue 8pm', timezone: 'ET' },
      times: [
        { ...at('monday', '19:00'), timezone: 'America/New_York' },
        { ...at('tuesday', '20:00'), timezone: 'America/New_York' },
      ],
    },
    { row: { Time: '7:00 PM' }, times: undefined },
    { row: { Day: '3', Time: '7:00 PM' }, times: undefined },
  ])('$row', async ({ row, times }) => {
    expect((await groupOf(row)).times).toEqual(times)
  })
})

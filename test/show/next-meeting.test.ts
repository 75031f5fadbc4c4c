import { describe, expect, it, test } from 'vitest'
import type { MeetingTime, Source } from '../../src/model/group.ts'
import { nextText } from '../../src/show/next-in-words.ts'
import { nextMeeting } from '../../src/show/next-meeting.ts'
import type { Page } from '../../src/show/page.ts'
import { aGroup, aPage } from './support.ts'

const LA = 'America/Los_Angeles'
const tuesdays: MeetingTime = { day: 'tuesday', start: '19:00', timezone: LA }

/** When it meets next, as a time of the world. */
function nextOf(times: readonly MeetingTime[], now: string): string | undefined {
  const next = nextMeeting(times, Date.parse(now))
  return next && new Date(next.at).toISOString().replace(':00.000Z', 'Z')
}

describe('a weekly group', () => {
  it.each([
    ['2026-11-24T18:59-08:00', '2026-11-25T03:00Z'], // a minute before
    ['2026-11-24T19:00-08:00', '2026-11-25T03:00Z'], // it begins now
    ['2026-11-24T19:01-08:00', '2026-12-02T03:00Z'], // it has begun: next week
    ['2026-11-25T00:30-08:00', '2026-12-02T03:00Z'],
    ['2026-12-30T12:00-08:00', '2027-01-06T03:00Z'], // over the end of the year
    ['2028-02-27T12:00-08:00', '2028-03-01T03:00Z'], // over a leap day
  ])('of Tuesdays at 7 pm in Los Angeles, asked at %s, meets at %s', (now, at) => {
    expect(nextOf([tuesdays], now)).toBe(at)
  })

  it('meets on the day of its own zone, whatever day it is elsewhere', () => {
    const auckland: MeetingTime = { day: 'wednesday', start: '09:00', timezone: 'Pacific/Auckland' }
    expect(nextOf([auckland], '2026-11-24T12:01-08:00')).toBe('2026-12-01T20:00Z')
    const honolulu: MeetingTime = { day: 'monday', start: '20:00', timezone: 'Pacific/Honolulu' }
    expect(nextOf([honolulu], '2026-11-24T05:00Z')).toBe('2026-11-24T06:00Z')
    const kathmandu: MeetingTime = { day: 'monday', start: '00:15', timezone: 'Asia/Kathmandu' }
    expect(nextOf([kathmandu], '2026-11-22T12:00Z')).toBe('2026-11-22T18:30Z')
  })

  it('with several times meets at the first to come', () => {
    const saturdays: MeetingTime = { day: 'saturday', start: '10:00', timezone: LA }
    expect(nextOf([tuesdays, saturdays], '2026-11-25T12:00-08:00')).toBe('2026-11-28T18:00Z')
  })
})

describe('the change to and from summer time', () => {
  const sundays = (start: string): MeetingTime => ({ day: 'sunday', start, timezone: LA })

  it('leaves the hour on the wall as it is', () => {
    expect(nextOf([tuesdays], '2026-03-07T12:00-08:00')).toBe('2026-03-11T02:00Z') // summer time since the 8th
    expect(nextOf([tuesdays], '2026-10-31T12:00-07:00')).toBe('2026-11-04T03:00Z') // until the 1st
    expect(nextOf([sundays('19:00')], '2026-03-08T00:30-08:00')).toBe('2026-03-09T02:00Z') // that very day
  })

  it('moves a meeting in the hour that is skipped to the hour after it', () => {
    expect(nextOf([sundays('02:30')], '2026-03-08T00:30-08:00')).toBe('2026-03-08T10:30Z')
    expect(nextMeeting([sundays('02:30')], Date.parse('2026-03-08T00:30-08:00'))).toMatchObject({ hour: 3, minute: 30 })
  })

  it('takes the first of the hour that comes twice', () => {
    expect(nextOf([sundays('01:30')], '2026-11-01T00:30-07:00')).toBe('2026-11-01T08:30Z')
    expect(nextOf([sundays('01:30')], '2026-11-01T01:15-08:00')).toBe('2026-11-08T09:30Z')
  })
})

describe('a monthly group', () => {
  const inWeeks = (...weeks: readonly number[]): readonly MeetingTime[] => [{ ...tuesdays, weeks }]

  it.each([
    [[1], '2026-11-25T12:00Z', '2026-12-02T03:00Z'], // December 1
    [[2, 4], '2026-12-02T12:00Z', '2026-12-09T03:00Z'], // December 8
    [[2, 4], '2026-12-10T12:00Z', '2026-12-23T03:00Z'], // December 22
    [[-1], '2026-11-25T12:00Z', '2026-12-30T03:00Z'], // December 29, the fifth and the last
    [[-1], '2026-12-31T12:00Z', '2027-01-27T03:00Z'], // January 26, the fourth and the last
    [[5], '2026-11-25T12:00Z', '2026-12-30T03:00Z'],
    [[5], '2026-12-31T12:00Z', '2027-03-31T02:00Z'], // neither January nor February has a fifth
    [[1, -1], '2026-12-02T12:00Z', '2026-12-30T03:00Z'],
    [[], '2026-11-25T12:00Z', '2026-12-02T03:00Z'], // none named: every week
  ])('of the weeks %j, asked at %s, meets at %s', (weeks, now, at) => {
    expect(nextOf(inWeeks(...weeks), now)).toBe(at)
  })
})

test.each<[string, MeetingTime[]]>([
  ['no times', []],
  ['no zone', [{ day: 'tuesday', start: '19:00' }]],
  ['a zone that nobody knows', [{ ...tuesdays, timezone: 'America/Atlantis' }]],
  ['no hour', [{ day: 'tuesday', timezone: LA }]],
  ['one time of two without a zone, which might come first', [tuesdays, { day: 'monday', start: '19:00' }]],
  ['a week that no month has', [{ ...tuesdays, weeks: [0] }]],
])('a group with %s has no next meeting that could be told', (_, times) => {
  expect(nextOf(times, '2026-11-25T12:00Z')).toBeUndefined()
})

describe('in words', () => {
  /** As a reader whose calendar shows the 25th, a Wednesday, sees it. */
  const told = (time: MeetingTime, now: string, source: Source = { seen: '2026-10' }): string | undefined => {
    const page: Page = { ...aPage(), nextOf: (times) => nextMeeting(times, Date.parse(now)) }
    return nextText(aGroup({ times: [time], source }), page)[0]
  }
  const at = (day: MeetingTime['day'], start: string): MeetingTime => ({ day, start, timezone: LA })

  it.each([
    ['wednesday', '19:00', 'Next: today, 7:00 pm (Los Angeles time), in 3 hours'],
    ['wednesday', '18:40', 'Next: today, 6:40 pm (Los Angeles time), in 2 hours 40 minutes'],
    ['wednesday', '17:01', 'Next: today, 5:01 pm (Los Angeles time), in 1 hour 1 minute'],
    ['wednesday', '16:25', 'Next: today, 4:25 pm (Los Angeles time), in 25 minutes'],
    ['wednesday', '16:00', 'Next: today, 4:00 pm (Los Angeles time), now'],
    ['thursday', '10:00', 'Next: tomorrow, 10:00 am (Los Angeles time), in 18 hours'],
    ['thursday', '19:00', 'Next: tomorrow, 7:00 pm (Los Angeles time)'],
    ['friday', '07:00', 'Next: Friday, November 27, 7:00 am (Los Angeles time), in 2 days'],
    ['tuesday', '00:00', 'Next: Tuesday, December 1, 12:00 am (Los Angeles time), in 6 days'],
  ] as const)('%s at %s', (day, start, text) => {
    expect(told(at(day, start), '2026-11-25T16:00-08:00')).toBe(text)
  })

  it('names the day when the group is a day behind the reader', () => {
    const time: MeetingTime = { day: 'tuesday', start: '20:00', timezone: 'Pacific/Honolulu' }
    expect(told(time, '2026-11-25T05:00Z')).toBe('Next: Tuesday, November 24, 8:00 pm (Honolulu time), in 1 hour')
  })

  it.each([{ seen: '2024-01' }, {}])('holds back when the listing is old or has no date: %j', (source) => {
    expect(told(at('wednesday', '19:00'), '2026-11-25T16:00-08:00', source)).toMatch(
      /^Next, if the listing still holds: /,
    )
  })

  it('says nothing on a page without a clock', () => {
    expect(nextText(aGroup({ times: [tuesdays] }), aPage())).toEqual([])
  })
})

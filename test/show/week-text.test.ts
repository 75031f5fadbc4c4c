import { describe, expect, it } from 'vitest'
import type { MeetingTime } from '../../src/model/group.ts'
import { weekText } from '../../src/show/week-text.ts'
import { HOSTILE } from './hostile.ts'
import { aGroup, aPage, aSuggestion, flat, hiddenIn, tooWide } from './support.ts'

const LA = 'America/Los_Angeles'
const at = (day: MeetingTime['day'], start: string, more: Partial<MeetingTime> = {}): MeetingTime => ({
  day,
  start,
  timezone: LA,
  ...more,
})
const suggestion = (rank: number, name: string, times?: readonly MeetingTime[]) =>
  aSuggestion({ rank, group: aGroup({ id: `group-${rank}`, name, ...(times && { times }) }) })

const some = [
  suggestion(1, 'Quiet Circle', [at('tuesday', '19:00'), at('saturday', '10:30')]),
  suggestion(2, 'Monthly Table', [at('tuesday', '12:00', { weeks: [1, 3] })]),
  suggestion(3, 'Silent Listing'),
]
const textAt = (width: number, suggestions = some): string => weekText(suggestions, aPage(width)).join('\n')

describe('on a wide page', () => {
  it('each group has a row, and each day a column', () => {
    expect(textAt(80)).toBe(
      [
        'The week:',
        '                  Mon      Tue      Wed      Thu      Fri      Sat      Sun',
        '1. Quiet Circle            7:00 pm                             10:30 am',
        '2. Monthly Table           12:00 pm',
        '                           1st, 3rd',
        'Los Angeles time.',
        'The listing does not say when: 3.',
      ].join('\n'),
    )
  })

  it('a long name takes more lines, and several meetings of a day stand one below the other', () => {
    const long = suggestion(1, 'A Group With a Rather Long Name', [at('monday', '07:00'), at('monday', '19:00')])
    const [, , first, second] = textAt(80, [long]).split('\n')
    expect(first).toMatch(/^1\. A Group With +7:00 am$/)
    expect(second).toMatch(/^ +\S.* 7:00 pm$/)
  })
})

it('on a narrow page the days stand one below the other, each in the order of its hours', () => {
  expect(textAt(40)).toBe(
    [
      'The week:',
      'Tuesday',
      '  12:00 pm 1st, 3rd: 2. Monthly Table',
      '  7:00 pm: 1. Quiet Circle',
      'Saturday',
      '  10:30 am: 1. Quiet Circle',
      'Los Angeles time.',
      'The listing does not say when: 3.',
    ].join('\n'),
  )
})

describe('time zones', () => {
  it('that differ are told group by group', () => {
    const groups = [
      suggestion(1, 'East', [at('monday', '19:00', { timezone: 'America/New_York' })]),
      suggestion(2, 'West', [at('monday', '19:00')]),
      suggestion(3, 'Nowhere', [{ day: 'monday', start: '19:00' }]),
    ]
    expect(flat(textAt(80, groups))).toContain(
      'Each by its own clock. 1: New York time; 2: Los Angeles time; 3: time zone not stated.',
    )
  })

  it('that no listing states are not guessed', () => {
    expect(textAt(80, [suggestion(1, 'Nowhere', [{ day: 'monday', start: '19:00' }])])).toContain(
      'The listings do not state the time zone.',
    )
  })
})

it('a day without an hour is there, to ask about', () => {
  expect(textAt(80, [suggestion(1, 'Circle', [{ day: 'sunday' }])])).toMatch(/^1\. Circle +ask when$/m)
})

it('says so when no listing has a time', () => {
  expect(flat(textAt(80, [suggestion(1, 'Silent Listing')]))).toBe(
    'The week: none of these listings says when the group meets.',
  )
})

it.each([40, 60, 79, 80, 100, 120])('nothing is wider than %s columns, and nothing hidden is passed on', (width) => {
  const week = (['monday', 'tuesday', 'sunday'] as const).map((day) => at(day, '12:30', { weeks: [1, 2, 3, 4, 5, -1] }))
  const groups = HOSTILE.map((name, i) => suggestion(i + 1, name, week))
  const text = textAt(width, groups)
  expect(tooWide(text, width)).toEqual([])
  expect(hiddenIn(text.replaceAll('\n', ''))).toEqual([])
})

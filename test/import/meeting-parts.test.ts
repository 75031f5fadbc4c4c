import { describe, expect, test } from 'vitest'
import { attendanceOf, meetsOf } from '../../src/import/attendance.ts'
import { clockText, lengthOf, minuteOf } from '../../src/import/clock.ts'
import { dateOf } from '../../src/import/dates.ts'
import { linkOf, withoutPassCode } from '../../src/import/link-of.ts'
import { addressParts, pointOf } from '../../src/import/place-of.ts'
import { withoutPrivateParts } from '../../src/import/private-parts.ts'
import { stableId } from '../../src/import/stable-id.ts'
import { textOf } from '../../src/import/text-of.ts'
import { daysOf } from '../../src/import/weekdays.ts'
import { weeksOf } from '../../src/import/weeks.ts'
import { isZone } from '../../src/import/zone.ts'

describe('days', () => {
  test.each([
    { value: 0, numbering: 'sunday-0', days: ['sunday'] },
    { value: '6', numbering: 'sunday-0', days: ['saturday'] },
    { value: '1', numbering: 'sunday-1', days: ['sunday'] },
    { value: 7, numbering: 'sunday-1', days: ['saturday'] },
    { value: 1, numbering: 'monday-1', days: ['monday'] },
    { value: 7, numbering: 'monday-1', days: ['sunday'] },
    { value: [1, 3, 3], numbering: 'sunday-0', days: ['monday', 'wednesday'] },
    { value: 'Sunday', numbering: 'sunday-0', days: ['sunday'] },
    { value: 'Thur', numbering: 'sunday-0', days: ['thursday'] },
    { value: 'wednesdays', numbering: 'sunday-0', days: ['wednesday'] },
    { value: 'Mon, Fri and SAT.', numbering: 'sunday-0', days: ['monday', 'friday', 'saturday'] },
    { value: null, numbering: 'sunday-0', days: [] },
    { value: undefined, numbering: 'sunday-0', days: [] },
    { value: '', numbering: 'sunday-0', days: [] },
  ] as const)('$value counted from $numbering', ({ value, numbering, days }) => {
    expect(daysOf(value, numbering)).toEqual({ days })
  })

  test.each([
    { value: 7, numbering: 'sunday-0' },
    { value: '0', numbering: 'sunday-1' },
    { value: 8, numbering: 'monday-1' },
  ] as const)('$value is impossible when counted from $numbering', ({ value, numbering }) => {
    expect(daysOf(value, numbering)).toEqual({ days: [], impossible: Number(value) })
  })

  test('a word that is no day is told, not guessed', () => {
    expect(daysOf('Ongoing', 'sunday-0')).toEqual({ days: [], unread: 'Ongoing' })
  })
})

describe('times', () => {
  test.each([
    ['19:00', 1140],
    ['19:00:00', 1140],
    ['7:30 PM', 1170],
    ['12:15 am', 15],
    ['12 pm', 720],
    ['Noon', 720],
    ['00:00', 0],
    ['24:00', undefined],
    ['19', undefined],
    ['7:75', undefined],
    ['13 pm', undefined],
    ['Ongoing', undefined],
    [1900, undefined],
  ])('%s', (text, minute) => {
    expect(minuteOf(text)).toBe(minute)
  })

  test.each([
    ['01:30:00', 90],
    ['90', 90],
    [60, 60],
    ['00:00:00', undefined],
    ['24:00:00', undefined],
    ['-1hr', undefined],
  ])('a length of %s', (value, minutes) => {
    expect(lengthOf(value)).toBe(minutes)
  })

  test('an end past midnight is a time of the next day', () => {
    expect(clockText(23 * 60 + 90)).toBe('00:30')
  })

  test('zones that exist, and those that do not', () => {
    expect(['America/New_York', 'UTC', 'Mars/Olympus', '<b>', ''].map(isZone)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })

  test.each([
    ['2026-03-20 12:59:09', '2026-03-20'],
    ['2025-01-30T14:13:55.582Z', '2025-01-30'],
    ['0000-00-00 00:00:00', undefined],
    ['1970-01-01', undefined],
    ['2026-02-30', undefined],
    ['soon', undefined],
  ])('a date in %s', (text, date) => {
    expect(dateOf(text)).toBe(date)
  })
})

describe('weeks of the month', () => {
  test.each([
    ['Meets 1st and 3rd Saturdays', { weeks: [1, 3] }],
    ['Meets only on the 2nd & 4th Saturday of each month.', { weeks: [2, 4] }],
    ['Last Saturday of the month', { weeks: [-1] }],
    ['this meeting is held the last Sat of every month', { weeks: [-1] }],
  ])('%s: said clearly', (note, weeks) => {
    expect(weeksOf(note, ['saturday'], 'Harbor Light')).toEqual(weeks)
  })

  test.each([
    '1st Saturday is a step meeting. Every other Saturday is discussion.',
    'Last Saturday Step Meeting',
    'Last Saturday',
    'Meets 1st Friday',
    '3rd Saturday of the month 9:30 PM to 10:30 PM',
    'Speaker last Saturday',
    'Meets every other week',
    '1st week- Step of the Month 2nd week- Tradition',
  ])('%s: particular weeks, and not clear for what', (note) => {
    expect(weeksOf(note, ['saturday'], 'Harbor Light')).toEqual({ irregular: true })
  })

  test.each(['Side entrance', 'Steps 1, 2 and 3', 'First Lutheran Church', 'Second floor', 'Last door on the left'])(
    '%s: nothing about weeks',
    (note) => {
      expect(weeksOf(note, ['saturday'], 'Harbor Light')).toEqual({})
    },
  )

  test('a name can say it too', () => {
    expect(weeksOf(undefined, ['wednesday'], 'Living Clean (no mtg on the 1st Wednesday of month)')).toEqual({
      irregular: true,
    })
    expect(weeksOf(undefined, ['wednesday'], 'First Things First')).toEqual({})
  })
})

describe('attendance, by the rule of the plugin that most feeds come from', () => {
  test.each([
    { isOnline: true, isClosedForNow: true, isApproximate: false, attendance: 'online' },
    { isOnline: false, isClosedForNow: true, isApproximate: false, attendance: 'inactive' },
    { isOnline: true, isClosedForNow: false, isApproximate: false, attendance: 'hybrid' },
    { isOnline: true, isClosedForNow: false, isApproximate: true, attendance: 'online' },
    { isOnline: false, isClosedForNow: false, isApproximate: true, attendance: 'inactive' },
    { isOnline: false, isClosedForNow: false, isApproximate: false, attendance: 'in_person' },
  ])('$attendance', ({ attendance, ...signs }) => {
    expect(attendanceOf(signs)).toBe(attendance)
  })

  test('a number to call without a link is by phone', () => {
    expect(meetsOf('online', { link: false, phone: true })).toEqual(['phone'])
    expect(meetsOf('hybrid', { link: true, phone: true })).toEqual(['in-person', 'online', 'phone'])
    expect(meetsOf('online', { link: false, phone: false })).toEqual(['online'])
  })
})

describe('texts', () => {
  test.each([
    ['Tom &amp; Jerry&#8217;s', 'Tom & Jerry’s'],
    ['Rock &amp;amp; Roll', 'Rock & Roll'],
    ['<b>Bold</b><br/>line', 'Bold line'],
    ['a\u0000b\u001b[31mc\u202ed', 'a b [31mc d'],
    ['&#27;[2J', '[2J'],
    ['  two\n lines ', 'two lines'],
    ['', undefined],
    ['\u200b', undefined],
    [12, '12'],
    [null, undefined],
    [{}, undefined],
  ])('%j', (value, text) => {
    expect(textOf(value)).toBe(text)
  })

  test('a text without end is cut', () => {
    expect(textOf('a'.repeat(100_000))).toHaveLength(300)
  })

  test.each([
    ['Room 5, call 555-123-4567', 'Room 5, call'],
    ['Zoom ID: 123 456 7890 Passcode: serenity', undefined],
    ['St. Mark, ask for Maria S.', 'St. Mark'],
    ['info@example.org', undefined],
    ['Hall (https://zoom.us/j/99?pwd=x)', 'Hall'],
    ['12 & 12 @ 12 Group', '12 & 12 @ 12 Group'],
    ['66-30 60th Place', '66-30 60th Place'],
    ['Password to Freedom', 'Password to Freedom'],
  ])('what is private goes out of %s', (text, rest) => {
    expect(withoutPrivateParts(text)).toBe(rest)
  })

  test.each([
    ['https://zoom.us/j/1?pwd=abc&uname=x#success', 'https://zoom.us/j/1?uname=x'],
    ['http://example.org/a', 'http://example.org/a'],
  ])('a link is kept without its pass code: %s', (link, kept) => {
    expect(withoutPassCode(linkOf(link)!)).toBe(kept)
  })

  test.each([
    'https:',
    'javascript:alert(1)',
    'https://user:secret@example.org/',
    'zoom.us/j/1',
    'https://zoom.us/j/[number removed]',
    7,
  ])('%s is no link', (value) => {
    expect(linkOf(value)).toBeUndefined()
  })
})

describe('places', () => {
  test.each([
    [
      '337 Spring St, West Pittston, PA 18643, USA',
      { address: '337 Spring St', city: 'West Pittston', region: 'PA', postal: '18643', country: 'US' },
    ],
    [
      '1 A St, Suite 2, Larkmoor, CA 90028',
      { address: '1 A St, Suite 2', city: 'Larkmoor', region: 'CA', postal: '90028', country: 'US' },
    ],
    ['Larkmoor, CA, USA', { city: 'Larkmoor', region: 'CA', country: 'US' }],
    ['10 Downing St, London SW1A 2AA, UK', { address: '10 Downing St, London SW1A 2AA, UK' }],
  ])('%s', (formatted, parts) => {
    expect(addressParts(formatted)).toEqual(parts)
  })

  test.each([
    ['40.88062', '-73.8815', { latitude: 40.88062, longitude: -73.8815 }],
    [0, 0, undefined],
    ['0.0', '0', undefined],
    ['-', '-', undefined],
    [91, 10, undefined],
    [10, undefined, undefined],
  ])('the point %s, %s', (latitude, longitude, point) => {
    expect(pointOf(latitude, longitude)).toEqual(point)
  })
})

test('an id is made of what the group is, in plain letters, and ends with a mark of its key', () => {
  expect(stableId(['na', 'Église Saint-Jean', 'Larkmoor'], 'one')).toMatch(
    /^na-eglise-saint-jean-larkmoor-[a-z0-9]{6}$/,
  )
  expect(stableId(['na', 'Женский круг', undefined], 'one')).toMatch(/^na-[a-z0-9]{6}$/)
  expect(stableId(['na', 'A'], 'one')).not.toBe(stableId(['na', 'A'], 'two'))
})

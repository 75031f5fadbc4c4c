import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { Group } from '../../src/model/group.ts'
import { listCsv } from '../../src/show/list-csv.ts'
import { aGroup, aVocabulary } from './support.ts'

function rowOf(fields: Partial<Group>): Readonly<Record<string, string>> {
  const writer = listCsv(aVocabulary())
  const text = writer.head(1) + writer.groups([aGroup(fields)], 0) + writer.tail()
  return (parse(text, { columns: true }) as Readonly<Record<string, string>>[])[0]!
}

describe('a spreadsheet', () => {
  test.each(['=HYPERLINK("x")', '+1 555 0100', '-2+3', '@SUM(A1)', '\t=1+1', '\r=1+1', '＝1+1', "'=1+1"])(
    'takes %j for text',
    (name) => {
      expect(rowOf({ name })['name']).toMatch(/^'/)
    },
  )

  test('leaves a number below zero a number', () => {
    expect(rowOf({ place: { latitude: 34.1, longitude: -118.25 } })).toMatchObject({
      'place.latitude': '34.1',
      'place.longitude': '-118.25',
    })
  })

  test('shows hidden characters instead of obeying them', () => {
    expect(rowOf({ name: 'Circle\u202egroup\u001b[2J' })['name']).toBe('Circle<U+202E>group<U+001B>[2J')
  })

  test('has one line a group, whatever breaks its text', () => {
    expect(rowOf({ summary: 'One.\n\nTwo.' })['summary']).toBe('One. Two.')
  })

  test('says times as a person would', () => {
    const times = [
      { day: 'tuesday', start: '19:00', end: '20:30', timezone: 'America/Los_Angeles', weeks: [1, -1] },
      { day: 'friday' },
      { day: 'sunday', end: '12:00' },
    ] as const
    expect(rowOf({ times })['times']).toBe(
      '1st and last tuesday 19:00-20:30 America/Los_Angeles; friday; sunday until 12:00',
    )
  })

  test('puts a word of the listing itself in quotation marks, and leaves ids bare', () => {
    expect(
      rowOf({ concerns: ['anxiety', 'long covid, and after'], approach: ['peer-support', 'Open Circle'] }),
    ).toMatchObject({
      concerns: 'anxiety; "long covid, and after"',
      approach: 'peer-support; "Open Circle"',
    })
  })

  test('leaves empty what the listing does not say, and says no where it says no', () => {
    expect(rowOf({ exclusive: false })).toMatchObject({ exclusive: 'no', 'cost.type': '', 'ages.min': '', times: '' })
  })
})

import { describe, expect, test } from 'vitest'
import { aMeeting, onlyGroup, readMeetingGuide, reasonsOf } from './support.ts'

const group = async (difference: Record<string, unknown>, fellowship?: string) =>
  onlyGroup(await readMeetingGuide([aMeeting(difference)], fellowship))

test('a meeting becomes a group', async () => {
  const read = await group({
    end_time: '20:00',
    timezone: 'America/Los_Angeles',
    location: 'Old Mill',
    url: 'https://example.org/meetings/harbor-light',
    updated: '2026-03-20 12:59:09',
    types: ['O', 'W', 'X', 'S'],
  })
  expect(read).toMatchObject({
    name: 'Harbor Light',
    organization: 'Alcoholics Anonymous',
    concerns: ['alcohol'],
    identities: ['women'],
    meets: ['in-person'],
    place: { name: 'Old Mill', address: '12 Quay St', city: 'Larkmoor', region: 'CA', postal: '90028', country: 'US' },
    times: [{ day: 'monday', start: '19:00', end: '20:00', timezone: 'America/Los_Angeles' }],
    languages: ['es'],
    access: ['wheelchair'],
    contact: { url: 'https://example.org/meetings/harbor-light' },
    source: { url: 'https://example.org/meetings/harbor-light', seen: '2026-03-20' },
  })
  expect(read.exclusive).toBeUndefined()
})

describe('the same code means what the fellowship says', () => {
  test.each([
    { fellowship: 'aa', code: 'Y', means: { identities: ['young-adults'] } },
    {
      fellowship: 'al-anon',
      code: 'Y',
      means: { organization: 'Alateen', exclusive: true, ages: { min: 12, max: 20 }, identities: ['teens'] },
    },
    { fellowship: 'aca', code: 'A', means: { ages: { min: 18 } } },
    { fellowship: 'aa', code: 'A', means: { approach: ['12-step', 'peer-support', 'secular'] } },
    { fellowship: 'aca', code: 'TEEN', means: { ages: { min: 12, max: 18 }, identities: ['teens'] } },
    { fellowship: 'al-anon', code: 'POA', means: { identities: ['parents'] } },
    { fellowship: 'ga', code: 'GAM', means: { organization: 'Gam-Anon', concerns: ['loved-ones-gambling'] } },
    { fellowship: 'aa', code: 'DD', means: { concerns: ['alcohol', 'co-occurring-disorders'] } },
    { fellowship: 'na', code: 'GL', means: { identities: ['lgbtq'] } },
    { fellowship: 'recovery-dharma', code: 'WA', means: { access: ['wheelchair'] } },
  ])('$code of $fellowship', async ({ fellowship, code, means }) => {
    expect(await group({ types: [code] }, fellowship)).toMatchObject(means)
  })

  test('a code that this fellowship does not have is counted and never guessed', async () => {
    const [record] = await readMeetingGuide([aMeeting({ types: ['GL', '1H', 'W'] })])
    expect(record).toMatchObject({ unknownCodes: ['GL', '1H'], group: { identities: ['women'] } })
  })
})

test('codes may be a list, one text, or a list with holes', async () => {
  for (const types of [['O', 'W'], 'O, W', { 0: 'O', 3: 'W' }])
    expect(await group({ types })).toMatchObject({ identities: ['women'] })
})

test('an end or a day that cannot be read is told', async () => {
  const [record] = await readMeetingGuide([aMeeting({ end_time: 'late', day: { 1: 2 } })])
  expect(record).toMatchObject({ leftOut: ['a day that is none', 'an end that is none', 'a time without a day'] })
})

describe('attendance', () => {
  const link = 'https://zoom.us/j/123'
  test.each([
    { difference: {}, meets: ['in-person'] },
    { difference: { types: ['ONL'], conference_url: link }, meets: ['in-person', 'online'] },
    { difference: { types: ['ONL', 'TC'], conference_url: link }, meets: ['online'] },
    {
      difference: { conference_url: link, formatted_address: 'Larkmoor, CA, USA', approximate: 'yes' },
      meets: ['online'],
    },
    { difference: { conference_phone: '+1 555 123 4567', approximate: 'yes' }, meets: ['phone'] },
    { difference: { conference_url: link, attendance_option: 'in_person' }, meets: ['in-person'] },
    { difference: { approximate: undefined }, meets: ['in-person'] },
    // The plugin's own result counts where the feed leaves out what it was made of.
    {
      difference: { types: ['ONL'], attendance_option: 'online', approximate: undefined, conference_url: link },
      meets: ['online'],
    },
  ])('$meets', async ({ difference, meets }) => {
    expect((await group(difference)).meets).toEqual(meets)
  })

  test('inactive ones are skipped with the reason, and counted', async () => {
    const records = await readMeetingGuide([
      aMeeting({ types: ['TC'] }),
      aMeeting({ approximate: 'yes' }),
      aMeeting({ approximate: undefined, formatted_address: 'Larkmoor, CA, USA' }),
    ])
    expect(reasonsOf(records)).toEqual([
      'its place is closed for now and it is not online',
      'it has no address of its own and is not online',
      'it has no address of its own and is not online',
    ])
    expect(records.map(({ attendance }) => attendance)).toEqual(['inactive', 'inactive', 'inactive'])
  })

  test('an online meeting has an area in words and no door', async () => {
    const online = await group({ types: ['ONL', 'TC'], formatted_address: 'Larkmoor, CA, USA' })
    expect(online.area).toBe('Larkmoor, CA, USA')
    expect(online.place).toBeUndefined()
  })
})

describe('dialects', () => {
  test('days by name, several days, times with am and pm, coordinates as texts, slugs as numbers, entities', async () => {
    expect(
      await group({
        name: 'Tom &#038; Jerry&#8217;s',
        slug: 12345,
        day: 'Sunday',
        time: '7:30 PM',
        latitude: '34.1',
        longitude: '-118.3',
      }),
    ).toMatchObject({
      name: 'Tom & Jerry’s',
      times: [{ day: 'sunday', start: '19:30' }],
      place: { latitude: 34.1, longitude: -118.3 },
    })
    expect((await group({ day: [0, '2'] })).times!.map(({ day }) => day)).toEqual(['sunday', 'tuesday'])
  })

  test('addresses in parts', async () => {
    const parts = {
      formatted_address: undefined,
      address: '12 Quay St',
      city: 'Larkmoor',
      state: 'CA',
      postal_code: 90028,
      country: 'USA',
    }
    expect((await group(parts)).place).toMatchObject({
      address: '12 Quay St',
      city: 'Larkmoor',
      region: 'CA',
      postal: '90028',
      country: 'US',
    })
  })

  test('past midnight, without an end, without a zone, by appointment', async () => {
    expect((await group({ time: '23:30', end_time: '00:30' })).times).toEqual([
      { day: 'monday', start: '23:30', end: '00:30' },
    ])
    expect((await group({})).times).toEqual([{ day: 'monday', start: '19:00' }])
    expect((await group({ day: undefined, time: undefined })).times).toBeUndefined()
  })

  test('a day that is 7 refuses the feed: it counts from Monday, and every day would be wrong', async () => {
    await expect(readMeetingGuide([aMeeting(), aMeeting({ day: 7 })])).rejects.toThrow('record 2 has the day 7')
  })

  test('the export of a database counts from Monday, and joins by its group', async () => {
    const exported = (difference: Record<string, unknown>) => ({
      _id: { $oid: '6a19' },
      slug: 'pickle-jar',
      name: 'Pickle Jar',
      timezone: 'Europe/Paris',
      day: 7,
      time: '16:30',
      duration: 60,
      groupID: { $oid: '65f3' },
      updatedAt: { $date: '2025-01-30T14:13:55.582Z' },
      types: ['C'],
      languages: ['fr'],
      archived: false,
      ...difference,
    })
    await expect(readMeetingGuide([exported({ day: 8 })])).rejects.toThrow('are 1 (Monday) to 7 (Sunday)')
    const records = await readMeetingGuide([
      exported({}),
      exported({ day: 1 }),
      exported({ day: 0, timezone: null }),
      exported({ archived: true }),
    ])
    expect(records[0]).toMatchObject({
      group: {
        meets: ['online'],
        languages: ['fr'],
        times: [{ day: 'sunday', start: '16:30', end: '17:30', timezone: 'Europe/Paris' }],
        source: { seen: '2025-01-30' },
      },
    })
    expect(records[1]).toMatchObject({ group: { times: [{ day: 'monday' }] } })
    expect(records[2]).toMatchObject({ kind: 'kept' })
    expect(reasonsOf(records)[3]).toBe('it is archived')
    expect(new Set(records.slice(0, 3).map((record) => record.kind === 'kept' && record.key)).size).toBe(1)
  })
})

describe('people and ways in', () => {
  const PRIVATE = {
    contact_1_name: 'Marigold Quist',
    contact_1_phone: '555-867-5309',
    contact_1_email: 'marigold@example.org',
    feedback_emails: { '1': 'marigold@example.org' },
    entity_email: 'office@example.org',
    conference_url: 'https://zoom.us/j/5551234567?pwd=opensesame',
    conference_url_notes: 'Passcode: opensesame',
    notes: 'Marigold has the key',
    venmo: '@marigold',
    location: 'Old Mill, call Marigold Q. 555-867-5309',
  }

  test('nothing of them is taken over', async () => {
    const records = await readMeetingGuide([aMeeting(PRIVATE)])
    expect(JSON.stringify(records)).not.toMatch(/marigold|quist|867|opensesame|zoom|office@/i)
  })

  test('asked for, the link of the meeting is kept without its pass code', async () => {
    const records = await readMeetingGuide([aMeeting(PRIVATE)], 'aa', { keepLinks: true })
    expect(onlyGroup(records).contact!.url).toBe('https://zoom.us/j/5551234567')
    expect(JSON.stringify(records)).not.toMatch(/marigold|quist|867|opensesame/i)
  })

  test('the number of the office that keeps the list is no private one', async () => {
    expect((await group({ entity_phone: '+1-555-222-3333' })).contact!.phone).toBe('+1-555-222-3333')
  })
})

describe('what is no meeting', () => {
  test('is skipped with the reason', async () => {
    expect(
      reasonsOf(await readMeetingGuide([7, 'text', null, [], { name: 'A' }, aMeeting({ name: undefined })])),
    ).toEqual([
      'it is not a set of fields',
      'it is not a set of fields',
      'it is not a set of fields',
      'it is not a set of fields',
      'it is no meeting: it has none of slug, day, time, types',
      'it has no name',
    ])
  })

  test.each([
    { feed: [{ id_bigint: '1', meeting_name: 'A' }], message: 'it comes from a BMLT server; use the format bmlt' },
    { feed: [{ id: 'x', organization_id: 'y', name: 'A' }], message: 'it is a list of services; use the format hsds' },
  ])('or refused: $message', async ({ feed, message }) => {
    await expect(readMeetingGuide(feed)).rejects.toThrow(message)
  })
})

import { describe, expect, test } from 'vitest'
import { bmltFormats } from '../../src/import/bmlt-formats.ts'
import { ImportTally } from '../../src/import/import-tally.ts'
import { aBmltMeeting, FELLOWSHIPS, fixture, onlyGroup, readBmlt, reasonsOf } from './support.ts'

const group = async (difference: Record<string, unknown>, options?: Parameters<typeof readBmlt>[1]) =>
  onlyGroup(await readBmlt([aBmltMeeting(difference)], options))

test('a meeting becomes a group with what its fellowship says of all of them', async () => {
  expect(
    await group({
      formats: 'O,W,St,WC',
      location_text: 'Old Mill',
      location_postal_code_1: '90028',
      location_nation: 'USA',
    }),
  ).toEqual({
    id: expect.stringMatching(/^na-harbor-light-larkmoor-[a-z0-9]{6}$/),
    name: 'Harbor Light',
    organization: 'Narcotics Anonymous',
    concerns: ['substance-use', 'opioids', 'stimulants', 'cannabis', 'prescription-sedatives'],
    identities: ['women'],
    focus: 'both',
    approach: ['12-step', 'peer-support'],
    leader: 'peer',
    individual: 'not-needed',
    meets: ['in-person'],
    place: {
      name: 'Old Mill',
      address: '12 Quay Street',
      city: 'Larkmoor',
      region: 'CA',
      postal: '90028',
      country: 'US',
      latitude: 34.1,
      longitude: -118.3,
    },
    times: [{ day: 'monday', start: '19:00', end: '20:30' }],
    cost: { type: 'free', note: 'No dues; members chip in voluntarily.' },
    access: ['wheelchair'],
    entry: 'drop-in',
    contact: { url: 'https://www.na.org/meetingsearch/', phone: '818-773-9999' },
  })
})

describe('when', () => {
  test('days are counted from 1 for Sunday; a number outside them refuses the whole feed', async () => {
    expect((await group({ weekday_tinyint: '1' })).times![0]!.day).toBe('sunday')
    expect((await group({ weekday_tinyint: '7' })).times![0]!.day).toBe('saturday')
    await expect(readBmlt([aBmltMeeting(), aBmltMeeting({ weekday_tinyint: '0' })])).rejects.toThrow(
      'record 2 has the day 0, but the days of this format are 1 (Sunday) to 7',
    )
  })

  test('past midnight the end is on the next day', async () => {
    expect((await group({ start_time: '23:00:00' })).times).toEqual([{ day: 'monday', start: '23:00', end: '00:30' }])
  })

  test.each([
    { duration_time: '1hr 30mins', end: '20:30' },
    { duration_time: '90', end: '20:30' },
    { duration_time: '00:00:00' },
    { duration_time: '24:00:00', leftOut: ['a length that is none'] },
    { duration_time: '-1hr', leftOut: ['a length that is none'] },
    { start_time: '24:00:00', leftOut: ['a time that is none'] },
    { weekday_tinyint: '', leftOut: ['a time without a day'] },
    { weekday_tinyint: true, leftOut: ['a day that is none', 'a time without a day'] },
  ])('%o: what cannot be read of it is told', async ({ end, leftOut = [], ...difference }) => {
    const [record] = await readBmlt([aBmltMeeting(difference)])
    expect(record).toMatchObject({ kind: 'kept', leftOut })
    expect((await group(difference)).times?.[0]?.end).toBe(end)
  })

  test('a zone is taken over when it exists, and no zone stays none', async () => {
    expect((await group({ time_zone: 'America/New_York' })).times![0]!.timezone).toBe('America/New_York')
    expect((await group({ time_zone: '' })).times![0]!.timezone).toBeUndefined()
    const [record] = await readBmlt([aBmltMeeting({ time_zone: 'Larkmoor time' })])
    expect(record).toMatchObject({ kind: 'kept', leftOut: ['a time zone that does not exist'] })
  })

  test('weeks that the notes say clearly count; others are told', async () => {
    expect((await group({ comments: 'Meets 1st and 3rd Mondays only' })).times![0]!.weeks).toEqual([1, 3])
    const [record] = await readBmlt([aBmltMeeting({ comments: 'Last Monday is a speaker meeting' })])
    expect(record).toMatchObject({ about: { irregular: true } })
  })
})

describe('how it meets', () => {
  const link = 'https://zoom.us/j/123?pwd=secret'

  test.each([
    { venue_type: '1', meets: ['in-person'] },
    { venue_type: '2', virtual_meeting_link: link, meets: ['online'] },
    { venue_type: '2', phone_meeting_number: '+1 555 123 4567', meets: ['phone'] },
    { venue_type: '3', virtual_meeting_link: link, meets: ['in-person', 'online'] },
    { virtual_meeting_link: link, meets: ['in-person', 'online'] },
    { venue_type: 'Virtual', virtual_meeting_link: link, meets: ['online'] },
    { venue_type: 'IN_PERSON', virtual_meeting_link: link, meets: ['in-person'] },
    { venueType: 1, temporarilyVirtual: true, virtual_meeting_link: link, name: 'Harbor Light', meets: ['online'] },
    { formats: 'VM,TC', virtual_meeting_link: link, meets: ['online'] },
  ])('$meets', async ({ meets, ...difference }) => {
    expect((await group(difference)).meets).toEqual(meets)
  })

  test('a type of venue that there is not is told, and what else is there decides', async () => {
    const [record] = await readBmlt([aBmltMeeting({ venue_type: '7', formats: 'ZZ' })])
    expect(record).toMatchObject({ group: { meets: ['in-person'] }, unknownCodes: ['ZZ', 'venue type "7"'] })
  })

  test('closed for now and not online, not published, or nameless: skipped with the reason', async () => {
    const records = [{ formats: 'TC' }, { published: '0' }, { meeting_name: ' ' }].map(aBmltMeeting)
    expect(reasonsOf(await readBmlt(records))).toEqual([
      'its place is closed for now and it is not online',
      'it is not published',
      'it has no name',
    ])
  })
})

describe('people and ways in', () => {
  const PRIVATE = {
    contact_name_1: 'Marigold Quist',
    contact_phone_1: '555-867-5309',
    contact_email_1: 'marigold@example.org',
    virtual_meeting_link: 'https://zoom.us/j/5551234567?pwd=opensesame',
    virtual_meeting_additional_info: 'Passcode opensesame',
    phone_meeting_number: '+1 555 222 3333',
    comments: 'Call Marigold at 555-867-5309',
    location_info: 'Zoom ID: 555 123 4567 passcode: opensesame',
    location_text: 'Old Mill, marigold@example.org',
  }

  test('nothing of them is taken over', async () => {
    const records = await readBmlt([aBmltMeeting(PRIVATE)])
    expect(JSON.stringify(records)).not.toMatch(/marigold|quist|867|opensesame|zoom|222/i)
    expect(onlyGroup(records).place).toMatchObject({ name: 'Old Mill' })
    expect(records[0]).toMatchObject({
      leftOut: [
        'a name, number or address of a person or an office',
        'a meeting link, number or pass code',
        'notes in prose',
      ],
    })
  })

  test('asked for, the link of the meeting is kept, and still no pass code', async () => {
    const kept = JSON.stringify(await readBmlt([aBmltMeeting(PRIVATE)], { keepLinks: true }))
    expect(kept).toContain('https://zoom.us/j/5551234567')
    expect(kept).not.toMatch(/marigold|quist|867|opensesame/i)
  })
})

describe('formats', () => {
  test('without the server’s own, keys have their usual meaning and others are counted', async () => {
    const [record] = await readBmlt([aBmltMeeting({ formats: 'GL,ES,SL,X9' })])
    expect(record).toMatchObject({
      unknownCodes: ['X9'],
      group: { identities: ['lgbtq'], languages: ['es'], access: ['asl'] },
    })
  })

  const OWN = [
    { key_string: 'W', lang: 'en', world_id: 'WCHR', name_string: 'Wheelchair' },
    { key_string: 'F', lang: 'de', world_id: '', name_string: 'Frauen' },
    { key_string: 'F', lang: 'en', world_id: 'W', name_string: 'Women' },
    { key_string: 'SL', lang: 'en', world_id: '', name_string: 'Slogans' },
    { key_string: 'RU', lang: 'en', world_id: 'LANG', name_string: 'Russian' },
  ]

  test('the server’s own come before the usual ones', async () => {
    const formats = bmltFormats(OWN, FELLOWSHIPS)
    const [record] = await readBmlt([aBmltMeeting({ formats: 'W,F,SL,RU,C' })], { formats })
    expect(record).toMatchObject({
      unknownCodes: ['SL', 'C'],
      group: { identities: ['women'], access: ['wheelchair'], languages: ['ru'] },
    })
  })

  test('those that an envelope brings after its meetings are read before them', async () => {
    const [record] = await readBmlt({ meetings: [aBmltMeeting({ formats: 'W,F' })], formats: OWN })
    expect(record).toMatchObject({ group: { identities: ['women'], access: ['wheelchair'] } })
  })

  test('every format of the real server is understood, by its own table and by the usual keys', async () => {
    const formats = bmltFormats(JSON.parse(fixture('bmlt-formats.json')), FELLOWSHIPS)
    for (const options of [{}, { formats }]) {
      const records = await readBmlt(fixture('bmlt-newyork.json'), options)
      expect(records.flatMap((record) => record.unknownCodes ?? [])).toEqual([])
    }
  })
})

test('the newer interface: other names, numbers for texts, days from 0, formats by their number', async () => {
  const formats = bmltFormats(
    [{ id: 4, worldId: 'W', type: 'FC3', translations: [{ key: 'W', language: 'en', name: 'Women' }] }],
    FELLOWSHIPS,
  )
  const newer = {
    id: 12,
    name: 'Harbor Light',
    day: 0,
    startTime: '09:30',
    duration: '01:00',
    timeZone: null,
    venueType: 1,
    temporarilyVirtual: false,
    published: true,
    formatIds: [4],
    latitude: 34.1,
    longitude: -118.3,
    location_street: '12 Quay Street',
    location_municipality: 'Larkmoor',
    virtual_meeting_link: null,
  }
  expect(onlyGroup(await readBmlt([newer], { formats }))).toMatchObject({
    identities: ['women'],
    meets: ['in-person'],
    times: [{ day: 'sunday', start: '09:30', end: '10:30' }],
  })
  await expect(readBmlt([{ ...newer, day: 7 }])).rejects.toThrow('the days of this format are 0 (Sunday) to 6')
})

describe('feeds of other kinds are refused with what they are', () => {
  test.each([
    { feed: [{ slug: 'a', name: 'A', day: 1, types: [] }], message: 'it is a Meeting Guide feed' },
    { feed: [{ key_string: 'O' }], message: 'it is a list of formats, not of meetings' },
    { feed: [{ name: 'A' }], message: 'its records have no field of a BMLT server' },
  ])('$message', async ({ feed, message }) => {
    await expect(readBmlt(feed)).rejects.toThrow(message)
  })
})

test('the real cuts: everything is read, and meetings of one group are one', async () => {
  const tally = new ImportTally(new Date('2026-11-25'), () => undefined)
  for (const record of await readBmlt(fixture('bmlt-newyork.json'))) tally.add(record)
  const report = tally.report('bmlt', tally.merger.size, [])
  expect(report).toMatchObject({ read: 31, kept: 23, merged: 8, skipped: [], groups: 23 })
  const groups = [...tally.merger.groups()]
  const wakeUp = groups.find(({ name }) => name === '7AM Wake-up')!
  expect(wakeUp.times!.map(({ day }) => day)).toEqual(['monday', 'tuesday', 'wednesday', 'thursday', 'friday'])
  expect(wakeUp.summary).toBe('Meetings are open: anyone may come along. Listed with: newcomers, no children.')
  expect(groups.find(({ name }) => name === 'Prime Time')!.summary).toContain('open to anyone and as closed')
  expect(await readBmlt(fixture('bmlt-envelope.json'))).toHaveLength(10)
})

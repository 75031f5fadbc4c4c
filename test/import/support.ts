import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type BmltOptions, bmlt } from '../../src/import/bmlt.ts'
import { compileFellowships, type Fellowships } from '../../src/import/fellowships.ts'
import type { Imported } from '../../src/import/listing-format.ts'
import { type MeetingGuideOptions, meetingGuide } from '../../src/import/meeting-guide.ts'
import type { Group } from '../../src/model/group.ts'
import { allOf, bytesOf } from './csv-support.ts'

export const FELLOWSHIPS: Fellowships = compileFellowships(
  parse(readFileSync(new URL('../../data/fellowships.yaml', import.meta.url), 'utf8')),
)

export function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
}

/** A meeting as a BMLT server tells it; every value is a text. */
export function aBmltMeeting(difference: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id_bigint: '7',
    meeting_name: 'Harbor Light',
    weekday_tinyint: '2',
    start_time: '19:00:00',
    duration_time: '01:30:00',
    formats: '',
    location_street: '12 Quay Street',
    location_municipality: 'Larkmoor',
    location_province: 'CA',
    latitude: '34.1',
    longitude: '-118.3',
    ...difference,
  }
}

/** A meeting of a Meeting Guide feed, in person. */
export function aMeeting(difference: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    name: 'Harbor Light',
    slug: 'harbor-light',
    day: 1,
    time: '19:00',
    types: [],
    formatted_address: '12 Quay St, Larkmoor, CA 90028, USA',
    approximate: 'no',
    latitude: 34.1,
    longitude: -118.3,
    ...difference,
  }
}

export function readBmlt(feed: unknown, options: Partial<BmltOptions> = {}): Promise<Imported[]> {
  const text = typeof feed === 'string' ? feed : JSON.stringify(feed)
  const fellowship = FELLOWSHIPS.byId['na']!
  return allOf(bmlt.read(bytesOf(text, 997), { fellowship, fellowships: FELLOWSHIPS, keepLinks: false, ...options }))
}

export function readMeetingGuide(
  feed: unknown,
  fellowship = 'aa',
  more: Partial<MeetingGuideOptions> = {},
): Promise<Imported[]> {
  const options = { fellowship: FELLOWSHIPS.byId[fellowship]!, fellowships: FELLOWSHIPS, keepLinks: false, ...more }
  return allOf(meetingGuide.read(bytesOf(typeof feed === 'string' ? feed : JSON.stringify(feed), 997), options))
}

/** The group that the only record became. */
export function onlyGroup(records: readonly Imported[]): Group {
  const [record] = records
  if (records.length !== 1 || record?.kind !== 'kept') throw new Error(`not one group: ${JSON.stringify(records)}`)
  return record.group
}

export function reasonsOf(records: readonly Imported[]): string[] {
  return records.map((record) => (record.kind === 'skipped' ? record.reason : record.kind))
}

import type { Contact, Place } from '../model/group.ts'
import { type Attendance, attendanceOf, meetsOf } from './attendance.ts'
import { type BmltFormats, bmltFormats } from './bmlt-formats.ts'
import type { Fellowship, Fellowships, Trait } from './fellowships.ts'
import { type JsonRecord, jsonRecords } from './json-records.ts'
import { linkOf, withoutPassCode } from './link-of.ts'
import { type Imported, type ListingFormat, WrongFormat } from './listing-format.ts'
import { importedMeeting } from './meeting.ts'
import { meetingHours } from './meeting-hours.ts'
import { type TextStore, textsInMemory } from './merger.ts'
import { countryOf, placeWith, pointOf } from './place-of.ts'
import { withoutPrivateParts } from './private-parts.ts'
import { fieldOf, isSet, LONGEST_NOTE, textOf } from './text-of.ts'
import { codesIn, meaningIn, type Traits, traitsOf } from './traits.ts'
import { type VenueType, venueTypeOf } from './venue-type.ts'
import { daysOf } from './weekdays.ts'
import { weeksOf } from './weeks.ts'
import { isZone } from './zone.ts'

export interface BmltOptions {
  readonly fellowship: Fellowship
  readonly fellowships: Fellowships
  /** The server's own; absent = the usual keys, unless the feed brings its formats with it. */
  readonly formats?: BmltFormats | undefined
  readonly keepLinks: boolean
  /** Where the meetings of an envelope wait for its formats. */
  readonly waiting?: TextStore | undefined
}

type Fields = Readonly<Record<string, unknown>>
type Meaning = (code: string) => readonly Trait[] | undefined

/** Meetings of a BMLT server: a list, or an envelope of meetings and formats. */
export const bmlt: ListingFormat<BmltOptions> = {
  async *read(feed, options) {
    const given = options.formats
    // An envelope brings its formats last, and no meeting can be read before them.
    const waiting = options.waiting ?? textsInMemory()
    let count = 0
    const brought: unknown[] = []
    for await (const record of jsonRecords(feed)) {
      if (record.list === 'formats') brought.push(record.value)
      else if (record.list === '' || given !== undefined) yield readMeeting(record, options, meaningOf(options, given))
      else count = waiting.add(JSON.stringify(record)) + 1
    }
    const formats = given ?? (brought.length > 0 ? bmltFormats(brought, options.fellowships) : undefined)
    const meaning = meaningOf(options, formats)
    for (let index = 0; index < count; index++) {
      yield readMeeting(JSON.parse(waiting.get(index)) as JsonRecord, { ...options, formats }, meaning)
    }
  },
}

function meaningOf({ fellowships }: BmltOptions, formats: BmltFormats | undefined): Meaning {
  if (formats !== undefined) return (code) => formats.byKey.get(code)
  return meaningIn(fellowships.bmlt.keys)
}

function readMeeting({ number, value }: JsonRecord, options: BmltOptions, meaning: Meaning): Imported {
  const at = `record ${number}`
  if (!isSet(value)) return { kind: 'skipped', at, reason: 'it is not a set of fields' }
  refuseOthers(value)
  // The newer interface has other names for some fields and numbers its days from 0.
  const isNewer = Object.hasOwn(value, 'startTime') || Object.hasOwn(value, 'venueType')
  const field = (older: string, newer: string = older): unknown => fieldOf(value, isNewer ? newer : older)
  const line = (older: string, newer: string = older): string | undefined => labelled(field(older, newer))

  const traits = traitsOf(
    codesOf(field('formats', 'formatIds'), isNewer, options.formats),
    meaning,
    options.fellowship,
    options.fellowships,
  )
  const venue = venueTypeOf(field('venue_type', 'venueType'))
  const unknown = [...traits.unknown, ...(venue.unread === undefined ? [] : [venue.unread])]
  const unknownCodes = unknown.length > 0 ? { unknownCodes: unknown } : {}
  const skipped = (reason: string, attendance?: Attendance): Imported => ({
    kind: 'skipped',
    at,
    reason,
    ...(attendance && { attendance }),
    ...unknownCodes,
  })
  const name = line('meeting_name', 'name')
  if (name === undefined) return skipped('it has no name')
  const published = field('published')
  if (published === '0' || published === 0 || published === false) return skipped('it is not published')

  const { days, impossible, unread } = daysOf(field('weekday_tinyint', 'day'), isNewer ? 'sunday-0' : 'sunday-1')
  if (impossible !== undefined) throw new WrongFormat(otherNumbering(at, impossible, isNewer))
  const leftOut: string[] = unread === undefined ? [] : ['a day that is none']

  const place = placeOf(value)
  const reached = reachOf(venue.type, value, traits, place)
  if (reached.attendance === 'inactive') return skipped(reached.because, 'inactive')
  const { attendance } = reached

  const hours = meetingHours({
    start: field('start_time', 'startTime'),
    length: field('duration_time', 'duration'),
    hasDay: days.length > 0,
  })
  leftOut.push(...hours.unread)
  const timezone = line('time_zone', 'timeZone')
  const knowsZone = timezone !== undefined && isZone(timezone)
  if (timezone !== undefined && !knowsZone) leftOut.push('a time zone that does not exist')
  leftOut.push(...privateFields(value, options.keepLinks))

  const isHere = attendance === 'in_person' || attendance === 'hybrid'
  const link = options.keepLinks ? linkOf(fieldOf(value, 'virtual_meeting_link')) : undefined
  const contact: Contact | undefined = link === undefined ? undefined : { url: withoutPassCode(link) }
  const imported = importedMeeting({
    at,
    name,
    traits,
    attendance,
    meets: meetsOf(attendance, reached.by),
    days,
    start: hours.start,
    end: hours.end,
    timezone: knowsZone ? timezone : undefined,
    weeks: weeksOf(textOf(fieldOf(value, 'comments'), LONGEST_NOTE), days, name),
    place: isHere ? place : undefined,
    area: isHere
      ? undefined
      : [place?.city, place?.region].filter((part) => part !== undefined).join(', ') || undefined,
    contact,
    url: linkOf(fieldOf(value, 'root_server_uri')),
    leftOut,
  })
  return { ...imported, ...unknownCodes }
}

function refuseOthers(value: Fields): void {
  const has = (name: string): boolean => Object.hasOwn(value, name)
  if (has('id_bigint') || has('weekday_tinyint') || has('meeting_name') || has('venueType') || has('startTime')) return
  if (has('slug') || has('types') || has('time'))
    throw new WrongFormat('it is a Meeting Guide feed; use the format meeting-guide and say whose with --fellowship')
  if (has('key_string')) throw new WrongFormat('it is a list of formats, not of meetings; give it with --formats')
  throw new WrongFormat('its records have no field of a BMLT server, such as meeting_name')
}

function otherNumbering(at: string, day: number, isNewer: boolean): string {
  const days = isNewer ? '0 (Sunday) to 6' : '1 (Sunday) to 7'
  return `${at} has the day ${day}, but the days of this format are ${days} (Saturday): it numbers them in another way, and every day would be wrong`
}

const LABEL_END = '#@-@#'

/** A line that people filled in freely; some servers put the field's own label before it. */
function labelled(value: unknown): string | undefined {
  const text = textOf(
    typeof value === 'string'
      ? value.slice(value.includes(LABEL_END) ? value.lastIndexOf(LABEL_END) + LABEL_END.length : 0)
      : value,
  )
  return text === undefined ? undefined : withoutPrivateParts(text)
}

function codesOf(value: unknown, areIds: boolean, formats: BmltFormats | undefined): string[] {
  const codes = codesIn(value)
  return areIds ? codes.map((id) => formats?.byId.get(id) ?? `format ${id}`) : codes
}

function placeOf(value: Fields): Place | undefined {
  const line = (name: string): string | undefined => labelled(fieldOf(value, name))
  const inside = line('location_info')
  const name = line('location_text')
  const place = placeWith({
    name:
      [name, inside]
        .filter((part) => part !== undefined)
        .join(', ')
        .slice(0, 300) || undefined,
    address: line('location_street'),
    // The borough or village is how people there call it.
    city: line('location_city_subsection') ?? line('location_municipality') ?? line('location_neighborhood'),
    region: line('location_province'),
    postal: line('location_postal_code_1'),
    country: countryOf(line('location_nation')),
    ...pointOf(fieldOf(value, 'latitude'), fieldOf(value, 'longitude')),
  })
  return Object.keys(place).length > 0 ? place : undefined
}

/** By the venue's type, and in older servers, which have none, by what is there. */
function reachOf(
  venue: VenueType | undefined,
  value: Fields,
  traits: Traits,
  place: Place | undefined,
): { attendance: Attendance; by: { link: boolean; phone: boolean }; because: string } {
  const link = textOf(fieldOf(value, 'virtual_meeting_link')) !== undefined
  const phone = textOf(fieldOf(value, 'phone_meeting_number')) !== undefined
  // A place that is closed for now is not what the venue's type says.
  const isAwayForNow = fieldOf(value, 'temporarilyVirtual') === true
  const hasWayIn = link || phone || traits.isOnline
  const isOnline = venue === 'online' || venue === 'hybrid' || (hasWayIn && (venue === undefined || isAwayForNow))
  const hasDoor = place?.address !== undefined || place?.name !== undefined || place?.latitude !== undefined
  const attendance = attendanceOf({
    isOnline,
    isClosedForNow: traits.isClosedForNow || isAwayForNow,
    isApproximate: venue === 'online' || (venue === undefined && !hasDoor),
  })
  const because =
    traits.isClosedForNow || isAwayForNow
      ? 'its place is closed for now and it is not online'
      : 'it has no place and is not online'
  return { attendance, by: { link, phone }, because }
}

const PEOPLE = /^contact_(?:name|phone|email)_\d$|^email_contact$|^email$/
const JOINING = /^(?:virtual_meeting_link|virtual_meeting_additional_info|phone_meeting_number)$/

function privateFields(value: Fields, keepLinks: boolean): string[] {
  const kinds = new Set<string>()
  for (const name of Object.keys(value)) {
    if (value[name] === '' || value[name] === null) continue
    if (PEOPLE.test(name)) kinds.add('a name, number or address of a person or an office')
    else if (JOINING.test(name) && !(keepLinks && name === 'virtual_meeting_link'))
      kinds.add('a meeting link, number or pass code')
    else if (name === 'comments') kinds.add('notes in prose')
  }
  return [...kinds]
}

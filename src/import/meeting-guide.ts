import type { Contact, Place } from '../model/group.ts'
import { ATTENDANCES, type Attendance, attendanceOf, meetsOf } from './attendance.ts'
import { dateOf } from './dates.ts'
import type { Fellowship, Fellowships } from './fellowships.ts'
import { jsonRecords } from './json-records.ts'
import { linkOf, withoutPassCode } from './link-of.ts'
import { type Imported, type ListingFormat, WrongFormat } from './listing-format.ts'
import { importedMeeting } from './meeting.ts'
import { meetingHours } from './meeting-hours.ts'
import { addressParts, countryOf, placeWith, pointOf, publicLine } from './place-of.ts'
import { fieldOf, isSet, LONGEST_NOTE, textOf } from './text-of.ts'
import { codesIn, meaningIn, type Traits, traitsOf } from './traits.ts'
import { daysOf } from './weekdays.ts'
import { weeksOf } from './weeks.ts'
import { isZone } from './zone.ts'

export interface MeetingGuideOptions {
  readonly fellowship: Fellowship
  readonly fellowships: Fellowships
  readonly keepLinks: boolean
}

type Fields = Readonly<Record<string, unknown>>

/** The feed of most meeting finders; also the export of the online intergroup's database, whose days are numbered from Monday. */
export const meetingGuide: ListingFormat<MeetingGuideOptions> = {
  async *read(feed, options) {
    for await (const { number, value } of jsonRecords(feed)) {
      yield readMeeting(value, `record ${number}`, options)
    }
  },
}

function readMeeting(value: unknown, at: string, options: MeetingGuideOptions): Imported {
  if (!isSet(value)) return { kind: 'skipped', at, reason: 'it is not a set of fields' }
  refuseOthers(value)
  if (!SIGNS.some((name) => Object.hasOwn(value, name)))
    return { kind: 'skipped', at, reason: `it is no meeting: it has none of ${SIGNS.join(', ')}` }
  const field = (name: string): unknown => fieldOf(value, name)
  const name = publicLine(field('name'))
  const codes = codesIn(field('types'))
  const traits = traitsOf(codes, meaningIn(options.fellowship.codes), options.fellowship, options.fellowships)
  const unknownCodes = traits.unknown.length > 0 ? { unknownCodes: traits.unknown } : {}
  if (name === undefined) return { kind: 'skipped', at, reason: 'it has no name', ...unknownCodes }
  if (field('archived') === true) return { kind: 'skipped', at, reason: 'it is archived', ...unknownCodes }

  const isExport = isSet(fieldOf(value, '_id'))
  const { days, impossible, unread } = daysOf(field('day'), isExport ? 'monday-1' : 'sunday-0')
  // The export gives 0 to what meets around the clock.
  if (impossible !== undefined && !(isExport && impossible === 0))
    throw new WrongFormat(otherNumbering(at, impossible, isExport))
  const leftOut: string[] = unread === undefined ? [] : ['a day that is none']

  const reached = reachOf(value, traits, isExport)
  const { attendance } = reached
  if (attendance === 'inactive') return { kind: 'skipped', at, reason: reached.because, attendance, ...unknownCodes }

  const hours = meetingHours({
    start: field('time'),
    end: field('end_time'),
    length: field('duration'),
    hasDay: days.length > 0,
  })
  leftOut.push(...hours.unread)
  const timezone = textOf(field('timezone'))
  const knowsZone = timezone !== undefined && isZone(timezone)
  if (timezone !== undefined && !knowsZone) leftOut.push('a time zone that does not exist')
  leftOut.push(...privateFields(value, options.keepLinks))

  const isHere = attendance === 'in_person' || attendance === 'hybrid'
  const updated = dateOf(field('updated')) ?? dateOf(dateIn(field('updatedAt')))
  return importedMeeting({
    at,
    name,
    traits,
    attendance,
    meets: meetsOf(attendance, reached.by),
    days,
    start: hours.start,
    end: hours.end,
    timezone: knowsZone ? timezone : undefined,
    weeks: weeksOf(textOf(field('notes'), LONGEST_NOTE), days, name),
    place: isHere ? placeOf(value) : undefined,
    area: isHere ? undefined : areaOf(value),
    group: isExport ? idIn(field('groupID')) : undefined,
    contact: contactOf(value, options.keepLinks),
    url: linkOf(field('url')) ?? linkOf(field('entity_website_url')) ?? linkOf(field('entity_url')),
    updated,
    languages: languagesOf(field('languages')),
    leftOut,
  })
}

const SIGNS = ['slug', 'day', 'time', 'types']

/** Feeds of other formats are lists of sets too; each of their records would be skipped without saying why. */
function refuseOthers(value: Fields): void {
  if (Object.hasOwn(value, 'id_bigint') || Object.hasOwn(value, 'weekday_tinyint') || Object.hasOwn(value, 'venueType'))
    throw new WrongFormat('it comes from a BMLT server; use the format bmlt')
  if (Object.hasOwn(value, 'service_at_locations') || Object.hasOwn(value, 'organization_id'))
    throw new WrongFormat('it is a list of services; use the format hsds')
}

function otherNumbering(at: string, day: number, isExport: boolean): string {
  const days = isExport ? '1 (Monday) to 7 (Sunday)' : '0 (Sunday) to 6 (Saturday)'
  return `${at} has the day ${day}, but the days of this format are ${days}: it numbers them in another way, and every day would be wrong`
}

interface Reach {
  readonly attendance: Attendance
  readonly by: { readonly link: boolean; readonly phone: boolean }
  readonly because: string
}

/** How it is attended. A feed of the plugin says ONL itself; in others a link or a number for the meeting says it. */
function reachOf(value: Fields, traits: Traits, isExport: boolean): Reach {
  const field = (name: string): unknown => fieldOf(value, name)
  const link =
    linkOf(field('conference_url')) !== undefined || /^\s*https?:\/\//.test(String(field('conference_url') ?? ''))
  const phone = textOf(field('conference_phone')) !== undefined
  const by = { link, phone }
  // Of this export everything is online, be it by e-mail or chat.
  if (isExport) return { attendance: 'online', by, because: '' }
  const isComputed = Object.hasOwn(value, 'attendance_option')
  const isOnline = traits.isOnline || (!isComputed && (link || phone))
  const attendance =
    asComputed(value) ??
    attendanceOf({ isOnline, isClosedForNow: traits.isClosedForNow, isApproximate: isApproximate(value) })
  const because = traits.isClosedForNow
    ? 'its place is closed for now and it is not online'
    : 'it has no address of its own and is not online'
  return { attendance, by, because }
}

/** The plugin's own result, where the feed does not say what it came from. */
function asComputed(value: Fields): Attendance | undefined {
  const stated = fieldOf(value, 'attendance_option')
  if (fieldOf(value, 'approximate') !== undefined || typeof stated !== 'string') return undefined
  return ATTENDANCES.find((each) => each === stated)
}

/** An address needs four parts to be a door; the field, where there is one, decides. */
function isApproximate(value: Fields): boolean {
  const stated = textOf(fieldOf(value, 'approximate'))?.toLowerCase()
  if (stated === 'yes' || stated === 'true' || fieldOf(value, 'approximate') === true) return true
  if (stated === 'no' || stated === 'false' || fieldOf(value, 'approximate') === false) return false
  const formatted = textOf(fieldOf(value, 'formatted_address'))
  if (formatted !== undefined) return formatted.split(',').length < 4
  return textOf(fieldOf(value, 'address')) === undefined
}

function placeOf(value: Fields): Place | undefined {
  const field = (name: string): unknown => fieldOf(value, name)
  const formatted = publicLine(field('formatted_address'))
  const parts = formatted === undefined ? {} : addressParts(formatted)
  const place = placeWith({
    name: publicLine(field('location')),
    address: publicLine(field('address')) ?? parts.address,
    city: publicLine(field('city')) ?? parts.city,
    region: publicLine(field('state')) ?? parts.region,
    postal: textOf(field('postal_code')) ?? parts.postal,
    country: countryOf(textOf(field('country'))) ?? parts.country,
    ...(pointOf(field('latitude'), field('longitude')) ?? pointIn(field('coordinates'))),
  })
  return Object.keys(place).length > 0 ? place : undefined
}

function pointIn(value: unknown): ReturnType<typeof pointOf> {
  if (typeof value !== 'string') return undefined
  const [latitude, longitude] = value.split(',')
  return pointOf(latitude, longitude)
}

/** Where an online meeting is at home, in words. */
function areaOf(value: Fields): string | undefined {
  const regions = fieldOf(value, 'regions')
  const last = Array.isArray(regions) ? regions.at(-1) : fieldOf(value, 'sub_region')
  return publicLine(fieldOf(value, 'formatted_address')) ?? publicLine(last) ?? publicLine(fieldOf(value, 'region'))
}

function contactOf(value: Fields, keepLinks: boolean): Contact | undefined {
  const page = linkOf(fieldOf(value, 'url')) ?? linkOf(fieldOf(value, 'website'))
  const meeting = keepLinks ? linkOf(fieldOf(value, 'conference_url')) : undefined
  const url = meeting === undefined ? page : withoutPassCode(meeting)
  const phone = textOf(fieldOf(value, 'entity_phone'), 60)
  const isNumber = phone !== undefined && /^[+\d(][\d\s().+-]{6,}$/.test(phone)
  if (url === undefined && !isNumber) return undefined
  return { ...(url !== undefined && { url }), ...(isNumber && { phone }) }
}

const PEOPLE = /^(?:contact_[123]_(?:name|email|phone)|email|phone|feedback_emails|entity_email)$/
const JOINING = /^(?:conference_(?:url|phone)(?:_notes)?|homegroup_online)$/

/** What the record held of people and of ways in, by kind. */
function privateFields(value: Fields, keepLinks: boolean): string[] {
  const kinds = new Set<string>()
  for (const name of Object.keys(value)) {
    const content = value[name]
    if (
      content === null ||
      content === '' ||
      (typeof content === 'object' && Object.keys(content as object).length === 0)
    )
      continue
    if (PEOPLE.test(name)) kinds.add('a name, number or address of a person or an office')
    else if (JOINING.test(name) && !(keepLinks && name === 'conference_url'))
      kinds.add('a meeting link, number or pass code')
    else if (/^(?:notes|location_notes|group_notes)$/.test(name)) kinds.add('notes in prose')
  }
  return [...kinds]
}

function idIn(value: unknown): string | undefined {
  return isSet(value) ? textOf(fieldOf(value, '$oid'), 60) : textOf(value, 60)
}

function dateIn(value: unknown): unknown {
  return isSet(value) ? fieldOf(value, '$date') : value
}

function languagesOf(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return value
    .slice(0, 20)
    .filter((tag): tag is string => typeof tag === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag))
}

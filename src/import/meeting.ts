import type { Contact, Day, Group, MeetingTime, Meets, Place } from '../model/group.ts'
import type { Attendance } from './attendance.ts'
import { clockText } from './clock.ts'
import type { AboutMeeting, Imported } from './listing-format.ts'
import { plainOf, stableId } from './stable-id.ts'
import type { Traits } from './traits.ts'
import type { Weeks } from './weeks.ts'

/** One meeting of a fellowship, whatever feed it came from. */
export interface Meeting {
  readonly at: string
  readonly name: string
  readonly traits: Traits
  readonly attendance: Attendance
  readonly meets: readonly Meets[]
  readonly days: readonly Day[]
  /** Minutes after midnight. */
  readonly start?: number | undefined
  readonly end?: number | undefined
  readonly timezone?: string | undefined
  readonly weeks: Weeks
  readonly place?: Place | undefined
  readonly area?: string | undefined
  /** The feed's own word for which meetings are one group; otherwise name and place decide. */
  readonly group?: string | undefined
  readonly contact?: Contact | undefined
  readonly url?: string | undefined
  readonly updated?: string | undefined
  readonly languages?: readonly string[] | undefined
  readonly leftOut: readonly string[]
}

/** A meeting as a group of its own; meetings alike in all but their times have the same key. */
export function importedMeeting(meeting: Meeting): Imported {
  const { at, name, traits, meets, place, area, updated, attendance, leftOut } = meeting
  const { fellowship } = traits
  const languages = [...new Set([...traits.languages, ...(meeting.languages ?? [])])].sort()
  const identities = [...new Set([...(fellowship.identities ?? []), ...traits.identities])]
  const approach = [...fellowship.approach, ...traits.approach]
  const concerns = [...fellowship.concerns, ...traits.concerns]
  const ages = traits.ages ?? fellowship.ages
  const where = meeting.group ?? whereOf(place, area)
  const key = [
    fellowship.id,
    plainOf(name) || name,
    where,
    ...[meets, identities, traits.approach, traits.concerns, languages, traits.access].map((list) => list.join()),
    `${ages?.min ?? ''}-${ages?.max ?? ''}`,
  ].join('|')
  const group: Group = {
    id: stableId([fellowship.id, name, place?.city ?? (meets.includes('in-person') ? area : meets[0])], key),
    name,
    organization: fellowship.name,
    concerns,
    ...(identities.length > 0 && { identities }),
    ...(fellowship.exclusive !== undefined && { exclusive: fellowship.exclusive }),
    ...(ages && { ages }),
    focus: fellowship.focus,
    approach,
    leader: fellowship.leader,
    ...(fellowship.individual && { individual: fellowship.individual }),
    meets,
    ...(area !== undefined && { area }),
    ...(place && { place }),
    ...timesOf(meeting),
    ...(fellowship.cost && { cost: fellowship.cost }),
    ...(languages.length > 0 && { languages }),
    ...(traits.access.length > 0 && { access: traits.access }),
    ...(fellowship.entry && { entry: fellowship.entry }),
    ...contactOf(meeting),
    ...sourceOf(meeting),
  }
  return {
    kind: 'kept',
    at,
    key,
    group,
    about: aboutOf(meeting),
    attendance,
    leftOut,
    ...(updated !== undefined && { updated }),
    ...(traits.unknown.length > 0 && { unknownCodes: traits.unknown }),
  }
}

function whereOf(place: Place | undefined, area: string | undefined): string {
  if (place?.address !== undefined)
    return [place.address, place.city, place.region].map((part) => plainOf(part ?? '')).join('/')
  if (place?.latitude !== undefined) return `${place.latitude.toFixed(3)},${place.longitude?.toFixed(3)}`
  return [place?.name, place?.city, place?.region, area].map((part) => plainOf(part ?? '')).join('/')
}

function timesOf({ days, start, end, timezone, weeks }: Meeting): Pick<Group, 'times'> {
  if (days.length === 0) return {}
  const times = days.map(
    (day): MeetingTime => ({
      day,
      ...(start !== undefined && { start: clockText(start) }),
      ...(start !== undefined && end !== undefined && end % 1440 !== start && { end: clockText(end) }),
      ...(timezone !== undefined && { timezone }),
      ...(weeks.weeks && { weeks: weeks.weeks }),
    }),
  )
  return { times }
}

/** The meeting's own page, and the office's number when the feed has none: never a member's. */
function contactOf({ contact, traits }: Meeting): Pick<Group, 'contact'> {
  const whole = { ...traits.fellowship.contact, ...contact }
  return Object.keys(whole).length > 0 ? { contact: whole } : {}
}

function sourceOf({ url, updated }: Meeting): Pick<Group, 'source'> {
  if (url === undefined && updated === undefined) return {}
  return { source: { ...(url !== undefined && { url }), ...(updated !== undefined && { seen: updated }) } }
}

function aboutOf({ traits, weeks }: Meeting): AboutMeeting {
  const { isOpen, isClosed, formats } = traits
  return {
    ...(isOpen || isClosed ? { openness: isOpen && isClosed ? 'both' : isOpen ? 'open' : 'closed' } : {}),
    ...(formats.length > 0 && { formats }),
    ...(weeks.irregular && { irregular: true }),
  }
}

import {
  type Entry,
  type Focus,
  type Group,
  type IndividualRule,
  type Leader,
  MEETS,
  type MeetingTime,
  type Meets,
} from '../model/group.ts'
import { dateOf } from './dates.ts'
import type { FeedWords } from './feed-words.ts'
import { accessOf, agesOf, contactOf, costOf, entryOf, languagesOf, summaryOf } from './hsds-details.ts'
import { partsOf } from './hsds-fields.ts'
import { placesOf } from './hsds-places.ts'
import { timesOfSchedule } from './hsds-schedule.ts'
import { listOf, readTerms, type Terms } from './hsds-terms.ts'
import { linkOf } from './link-of.ts'
import type { Imported } from './listing-format.ts'
import { isMeetingLink } from './meeting-link.ts'
import { meetsInWords } from './meets-in-words.ts'
import { stableId } from './stable-id.ts'
import { stated, statedPart } from './stated.ts'
import { fieldOf, isSet, LONGEST_NOTE, textOf } from './text-of.ts'

type Fields = Readonly<Record<string, unknown>>

export interface HsdsOptions {
  readonly words: FeedWords
  /** `YYYY-MM-DD`: schedules and prices that ended before are not kept. */
  readonly today: string
  /** Keep links into meetings, without their pass codes. */
  readonly keepLinks?: boolean
}

/** A service that is not said to be a group is kept as a place to look: it is never ranked above a group. */
const PLACE_TO_LOOK = 'directory'

/** A report quotes enough of a term to recognise it by. */
const LONGEST_QUOTE = 60

/** What a service becomes; a group must have a concern. */
export function importedService(
  service: Fields,
  at: string,
  { words, today, keepLinks = false }: HsdsOptions,
): Imported {
  const notes = new Set<string>()
  const note = (text: string): void => void notes.add(text)
  const noted = (): { unknownCodes?: readonly string[] } => (notes.size > 0 ? { unknownCodes: [...notes] } : {})
  const skipped = (reason: string): Imported => ({ kind: 'skipped', at, reason, ...noted() })

  const name = textOf(fieldOf(service, 'name'))
  if (name === undefined) return skipped('it has no name')
  const status = textOf(fieldOf(service, 'status'))?.toLowerCase() ?? 'active'
  if (status !== 'active') return skipped(`its status is "${status}"`)

  const terms = readTerms(service, words)
  if (terms.isLicensed) note('terms of a licensed taxonomy')
  const isGroup = saysGroup(service, name, terms)
  const description = textOf(fieldOf(service, 'description'), LONGEST_NOTE) ?? ''
  const concerns = concernsOf({ name, description, terms, isGroup }, words, note)
  for (const term of terms.unknown) if (!concerns.includes(term)) note(`term "${term.slice(0, LONGEST_QUOTE)}"`)
  if (concerns.length === 0) return skipped('its name and its terms name no concern')
  if (!isGroup) note('not said to be a group: kept as a place to look')

  const schedules = [service, ...listOf(service, 'service_at_locations')].flatMap((each) => partsOf(each, 'schedules'))
  const times = schedules.flatMap((schedule) => {
    const read = timesOfSchedule(schedule, today)
    if (read.note !== undefined) note(read.note)
    return read.times
  })
  const { meets, place, area } = placesOf(service)
  const organization = hostOf(service)
  const assured = dateOf(fieldOf(service, 'assured_date'))
  const modified = dateOf(fieldOf(service, 'last_modified'))
  const updated = modified ?? assured
  const key = textOf(fieldOf(service, 'id')) ?? JSON.stringify([name, organization, place])
  const group = stated<Group>({
    id: stableId([name, place?.city], key),
    name,
    organization,
    summary: summaryOf(service),
    concerns,
    identities: some([...terms.of('identities'), ...terms.identities]),
    exclusive: terms.of('exclusive').length > 0 || undefined,
    ages: agesOf(service, note),
    focus: terms.of('focus')[0] as Focus | undefined,
    approach: some([...terms.of('approach'), ...(isGroup ? [] : [PLACE_TO_LOOK])]),
    leader: terms.of('leader')[0] as Leader | undefined,
    individual: terms.of('individual')[0] as IndividualRule | undefined,
    meets: some(inOrder([...meets, ...waysIn(schedules), ...terms.of('meets')])),
    area:
      area ?? (place === undefined ? textOf(fieldOf(listOf(service, 'service_areas')[0] ?? {}, 'name')) : undefined),
    place,
    times: some(withoutRepeats(times)),
    cost: costOf(service, today),
    languages: some(languagesOf(service, words, note)),
    access: some([...terms.of('access'), ...accessOf(service)]),
    entry: (terms.of('entry')[0] as Entry | undefined) ?? entryOf(service),
    contact: contactOf(service, keepLinks),
    source: statedPart<NonNullable<Group['source']>>({
      url: undefined,
      seen: assured ?? modified,
      imported: undefined,
    }),
  })
  const dropped = [
    ...(hasContactPerson(service) ? ['a contact person'] : []),
    ...(!keepLinks && isMeetingLink(linkOf(fieldOf(service, 'url')) ?? '') ? ['a meeting link'] : []),
  ]
  const leftOut = dropped.length > 0 ? { leftOut: dropped } : {}
  return { kind: 'kept', at, key, group, ...(updated && { updated }), ...leftOut, ...noted() }
}

const some = <Value>(values: readonly Value[]): readonly Value[] | undefined =>
  values.length === 0 ? undefined : [...new Set(values)]

/** A schedule may stand with the service and with its place. */
function withoutRepeats(times: readonly MeetingTime[]): MeetingTime[] {
  return [...new Map(times.map((time) => [JSON.stringify(time), time])).values()]
}

/** In the name "group" is said of what it is; in a description it may be said of ages, homes or insurance. */
const GROUP_NAME =
  /\bgroups?\b(?!\s+(?:homes?|living|insurance|practice))|\bcircles?\b|\bmeetings?\b|\banonymous\b|\bworkshops?\b/i
const GROUP_WORDS =
  /\b(?:support|therapy|peer|self[- ]help|skills?|process|discussion|grief|bereavement|recovery|drop[- ]in|mutual[- ]help)\s+groups?\b|\bgroup\s+(?:therapy|counsel+ing|meetings?|sessions?|support)\b|\b(?:12|twelve)[- ]steps?\b/i

function saysGroup(service: Fields, name: string, terms: Terms): boolean {
  // Our own export says it of what is no group.
  if (terms.ours.size > 0) return !terms.of('approach').includes(PLACE_TO_LOOK)
  const names = [name, textOf(fieldOf(service, 'alternate_name')) ?? '', ...terms.unknown]
  const description = textOf(fieldOf(service, 'description'), LONGEST_NOTE) ?? ''
  return names.some((each) => GROUP_NAME.test(each)) || GROUP_WORDS.test(description)
}

interface Said {
  readonly name: string
  readonly description: string
  readonly terms: Terms
  readonly isGroup: boolean
}

/** What a description names is what such a service treats; elsewhere it may be whatever its clients also face. */
const CARE_NAME = /\bcounsel|\btherap|\bpsycho|\bmental health\b|\bbehaviou?ral health\b/i

/**
 * What the name says comes first, then the terms, then the description. A group for what the vocabulary does not know
 * keeps its terms, or its name, as free tags; a service that is no group and names no concern is nothing to suggest.
 */
function concernsOf(
  { name, description, terms, isGroup }: Said,
  words: FeedWords,
  note: (text: string) => void,
): readonly string[] {
  const ours = terms.of('concerns')
  const known = ours.length > 0 ? ours : [...new Set([...words.concernOf(name), ...terms.concerns])]
  if (known.length > 0) return known
  const described = isGroup || CARE_NAME.test(name) ? words.concernOf(description) : []
  if (described.length > 0) {
    note('concerns read from the description')
    return described
  }
  if (!isGroup) return []
  const tags = terms.unknown.filter((term) => !GROUP_NAME.test(term))
  return tags.length > 0 ? [...new Set(tags)] : [name.toLowerCase()]
}

function hostOf(service: Fields): string | undefined {
  const organization = fieldOf(service, 'organization')
  return isSet(organization) ? textOf(fieldOf(organization, 'name')) : undefined
}

function waysIn(schedules: readonly Fields[]): Meets[] {
  return schedules.flatMap((schedule) => meetsInWords(textOf(fieldOf(schedule, 'attending_type')) ?? ''))
}

const inOrder = (ways: readonly string[]): Meets[] =>
  (Object.keys(MEETS) as Meets[]).filter((way) => ways.includes(way))

function hasContactPerson(service: Fields): boolean {
  const organization = fieldOf(service, 'organization')
  const holders = [service, isSet(organization) ? organization : {}, ...listOf(service, 'service_at_locations')]
  return holders.some((each) => listOf(each, 'contacts').length > 0)
}

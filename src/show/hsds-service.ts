import {
  COSTS,
  type Cost,
  ENTRIES,
  FOCUS,
  type Group,
  INDIVIDUAL_RULES,
  LEADERS,
  MEETS,
  type MeetingTime,
  type Place,
} from '../model/group.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { uuidOf } from './uuid-of.ts'

/** An object of the Human Services Data Specification 3.0; what is `undefined` is left out when it is written. */
export interface HsdsService {
  readonly id: string
  readonly name: string
  readonly status: 'active'
  readonly [field: string]: unknown
}

/** A group as a service, with its organization, places, times and terms inside. */
export function hsdsService(group: Group, vocabulary: Vocabulary): HsdsService {
  const { name, summary, contact, cost, entry, individual, ages, source } = group
  const id = uuidOf(`group ${group.id}`)
  return {
    id,
    name,
    status: 'active',
    description: summary,
    url: contact?.url,
    email: contact?.email,
    application_process: words(entry && ENTRIES[entry], individual && INDIVIDUAL_RULES[individual]),
    fees_description: cost && words(COSTS[cost.type], cost.note),
    minimum_age: ages?.min,
    maximum_age: ages?.max,
    // A year or a month is no date there.
    assured_date: source?.seen?.length === 'YYYY-MM-DD'.length ? source.seen : undefined,
    organization: group.organization && organization(group.organization),
    phones: contact?.phone && [{ id: uuidOf(`phone ${group.id}`), number: contact.phone }],
    languages: some(group.languages?.map((code) => ({ id: uuidOf(`language ${group.id} ${code}`), code }))),
    cost_options: costOptions(group.id, cost),
    schedules: some(group.times?.map((time, i) => schedule(`${group.id} ${i}`, time, group))),
    service_areas: group.area && [{ id: uuidOf(`area ${group.id}`), name: group.area }],
    service_at_locations: some(locations(group)),
    attributes: some(terms(group, vocabulary).map((term) => attribute(group.id, id, term))),
  }
}

const some = <Value>(values: readonly Value[] | undefined): readonly Value[] | undefined =>
  values?.length ? values : undefined

/** `a; b`, of those that are stated. */
function words(...parts: readonly (string | undefined)[]): string | undefined {
  return some(parts.filter((part) => part !== undefined))?.join('; ')
}

/** A description is required there, and the name is all that a listing has. */
function organization(name: string): object {
  return { id: uuidOf(`organization ${name}`), name, description: name }
}

function costOptions(id: string, cost: Cost | undefined): readonly object[] | undefined {
  const amount = cost?.type === 'free' ? 0 : cost?.amount
  return amount === undefined
    ? undefined
    : [{ id: uuidOf(`cost ${id}`), option: COSTS[cost!.type], currency: 'USD', amount }]
}

/** Weeks of the month are ordinals of a monthly rule (RFC 5545). Its zone is an offset, which summer time makes wrong for half a year. */
function schedule(id: string, { day, start, end, timezone, weeks = [] }: MeetingTime, { meets = [] }: Group): object {
  const code = day.slice(0, 2).toUpperCase()
  return {
    id: uuidOf(`schedule ${id}`),
    freq: weeks.length > 0 ? 'MONTHLY' : 'WEEKLY',
    interval: 1,
    byday: weeks.length > 0 ? weeks.map((week) => `${week}${code}`).join(',') : code,
    opens_at: start,
    closes_at: end,
    notes: timezone && `Time zone: ${timezone}`,
    attending_type: words(...meets.map((way) => MEETS[way])),
  }
}

function locations({ id, meets = [], place, access, contact }: Group): readonly object[] {
  const at = (location: Readonly<Record<string, unknown>>): object => ({
    id: uuidOf(`at ${location['location_type']} ${id}`),
    location: { id: uuidOf(`location ${location['location_type']} ${id}`), ...location },
  })
  const physical = place && {
    location_type: 'physical',
    name: place.name,
    description: words(place.city, place.region),
    latitude: place.latitude,
    longitude: place.longitude,
    addresses: address(id, place),
    accessibility: some(access?.map((tag) => ({ id: uuidOf(`access ${id} ${tag}`), description: tag }))),
  }
  const virtual = meets.includes('online') && { location_type: 'virtual', url: contact?.url }
  return [physical, virtual].filter((each) => each !== undefined && each !== false).map(at)
}

/** There an address is whole or absent. */
function address(id: string, { address: street, city, region, postal, country }: Place): readonly object[] | undefined {
  if (!street || !city || !region || !postal || !country) return undefined
  return [
    {
      id: uuidOf(`address ${id}`),
      address_1: street,
      city,
      state_province: region,
      postal_code: postal,
      country,
      address_type: 'physical',
    },
  ]
}

interface Term {
  /** The field of ours that it is a value of. */
  readonly field: string
  readonly code: string
  readonly name: string
}

/** What the specification has no field for, in terms of our own. */
function terms(group: Group, { concerns, identities }: Vocabulary): Term[] {
  const all = (
    field: string,
    codes: readonly string[] | undefined,
    nameOf: (code: string) => string | undefined,
  ): Term[] => (codes ?? []).map((code) => ({ field, code, name: nameOf(code) ?? code }))
  const one = <Code extends string>(
    field: string,
    code: Code | undefined,
    table: Readonly<Record<Code, string>>,
  ): Term[] => (code === undefined ? [] : [{ field, code, name: table[code] }])
  return [
    ...all('concerns', group.concerns, (id) => concerns.get(id)?.label),
    ...all('identities', group.identities, (id) => identities.get(id)?.label),
    ...all('approach', group.approach, () => undefined),
    ...all('meets', group.meets, (way) => MEETS[way as keyof typeof MEETS]),
    ...all('access', group.access, () => undefined),
    ...one('focus', group.focus, FOCUS),
    ...one('leader', group.leader, LEADERS),
    ...one('individual', group.individual, INDIVIDUAL_RULES),
    ...one('entry', group.entry, ENTRIES),
    ...(group.exclusive === true
      ? [{ field: 'exclusive', code: 'yes', name: 'only these identities may attend' }]
      : []),
  ]
}

/** Ours, so that an import tells them from the terms of others. */
const TAXONOMY = 'group-finder'

function attribute(group: string, service: string, { field, code, name }: Term): object {
  return {
    id: uuidOf(`attribute ${group} ${field} ${code}`),
    link_id: service,
    link_type: field,
    link_entity: 'service',
    taxonomy_term: {
      id: uuidOf(`term ${field} ${code}`),
      code,
      name,
      description: name,
      taxonomy: `${TAXONOMY} ${field}`,
    },
  }
}

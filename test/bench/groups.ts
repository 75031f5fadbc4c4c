import {
  COSTS,
  type Cost,
  DAYS,
  type Day,
  ENTRIES,
  type Entry,
  type Group,
  INDIVIDUAL_RULES,
  type IndividualRule,
  MEETS,
  type MeetingTime,
  type Meets,
} from '../../src/model/group.ts'
import type { Concern, Identity } from '../../src/model/vocabulary.ts'
import type { Random } from './random.ts'
import { HOSTS, KINDS, NAMES, SENTENCES, STREETS, SYLLABLES } from './words.ts'

/** What real listings and places lend to made-up ones. */
export interface Models {
  readonly concerns: readonly Concern[]
  readonly identities: readonly Identity[]
  readonly groups: readonly Group[]
  readonly towns: readonly Town[]
}

export interface Town {
  readonly postal: string
  readonly latitude: number
  readonly longitude: number
  readonly city: string
  readonly region: string
}

/** Listings follow the towns of places.tsv: tab-separated ZIP code, degrees, city, state. */
export function townsOf(places: string): readonly Town[] {
  return places
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((fields) => fields.length >= 5)
    .map(([postal, latitude, longitude, city, region]) => ({
      postal: postal!,
      latitude: Number(latitude),
      longitude: Number(longitude),
      city: city!,
      region: region!,
    }))
}

/** Six in ten are like a listing of the built-in directory, the others for any concern of the vocabulary. */
const LIKE_A_REAL_ONE = 0.6
/** A host has about this many groups, so a national directory has many hosts. */
const GROUPS_A_HOST = 12

/** `count` listings, one after another; the same seed gives the same listings, and a larger directory begins like a smaller one. */
export function* groupsFrom(count: number, models: Models, random: Random): Generator<Group> {
  for (let number = 0; number < count; number++) yield groupFrom(number, models, random)
}

function groupFrom(number: number, models: Models, random: Random): Group {
  const town = random.one(models.towns)
  const model = random.chance(LIKE_A_REAL_ONE) ? random.one(models.groups) : undefined
  const concerns = model?.concerns ?? concernsFrom(models, random)
  const about = models.concerns.find(({ id }) => id === concerns[0])
  const host = hostFrom(random.below(1 + Math.floor(number / GROUPS_A_HOST)), models)
  const label = about?.label ?? concerns[0]!
  const meets = model?.meets ?? waysFrom(random)
  const inPerson = meets.includes('in-person')
  const identities = model?.identities ?? (random.chance(0.2) ? [random.one(models.identities).id] : undefined)
  const exclusive = model?.exclusive ?? (identities && random.chance(0.3) ? true : undefined)
  return {
    id: `g${number}`,
    name: nameFrom(label, town.city, random),
    organization: host,
    summary: summaryFrom(about, town, random),
    concerns,
    ...(identities && { identities }),
    ...(exclusive !== undefined && { exclusive }),
    ...(model?.ages ? { ages: model.ages } : random.chance(0.2) && { ages: { min: random.one([13, 18, 18, 21, 55]) } }),
    focus: model?.focus ?? random.one(['skills', 'connection', 'connection', 'both'] as const),
    approach: model?.approach ?? [random.one(['peer-support', 'peer-support', '12-step', 'cbt', 'dbt', 'process'])],
    ...(model?.leader ? { leader: model.leader } : random.chance(0.6) && { leader: random.one(['clinician', 'peer']) }),
    ...(random.chance(0.25) && { individual: random.one(Object.keys(INDIVIDUAL_RULES) as IndividualRule[]) }),
    meets,
    area: `${town.city}, ${town.region}`,
    ...(inPerson && { place: placeFrom(town, random) }),
    ...(random.chance(0.7) && { times: [timeFrom(random)] }),
    ...(random.chance(0.6) && { cost: { type: random.one(Object.keys(COSTS) as Cost['type'][]) } }),
    languages: random.chance(0.9) ? ['en'] : [random.one(['es', 'es', 'zh', 'ko', 'vi'])],
    ...(random.chance(0.5) && { entry: random.one(Object.keys(ENTRIES) as Entry[]) }),
    ...(random.chance(0.92) && { contact: { url: `https://example.org/${number}`, phone: '555-0100' } }),
    source: { seen: random.one(['2025', '2026-03', '2026-07', '2026-10']) },
  }
}

function concernsFrom({ concerns }: Models, random: Random): readonly string[] {
  const about = random.one(concerns)
  const related = [...about.also, ...about.near, ...(about.parent ? [about.parent] : [])]
  return [...new Set([about.id, ...Array.from({ length: random.below(4) }, () => random.one([about.id, ...related]))])]
}

function waysFrom(random: Random): readonly Meets[] {
  if (random.chance(0.6)) return ['in-person']
  return random.chance(0.6) ? ['online'] : (Object.keys(MEETS) as Meets[]).slice(0, 2)
}

function nameFrom(label: string, city: string, random: Random): string {
  const kind = random.one(KINDS)
  if (random.chance(0.35)) return `${random.one(NAMES)} ${label} ${kind}`
  return random.chance(0.5) ? `${label} ${kind} of ${city}` : `${properName(random)} ${kind}`
}

function hostFrom(number: number, { towns }: Models): string {
  const town = towns[Math.imul(number, 7919) % towns.length]
  return `${town?.city ?? 'County'} ${HOSTS[number % HOSTS.length]} ${1 + Math.floor(number / 997)}`
}

/** Made-up names keep a large directory's own words growing with it. */
function properName(random: Random): string {
  const name = Array.from({ length: 2 + random.below(2) }, () => random.one(SYLLABLES)).join('')
  return name[0]!.toUpperCase() + name.slice(1)
}

function summaryFrom(about: Concern | undefined, town: Town, random: Random): string {
  const term = about === undefined || about.terms.length === 0 ? 'this' : random.one(about.terms).replaceAll('*', 'and')
  const sentences = Array.from({ length: 2 + random.below(2) }, () => random.one(SENTENCES))
  return `${sentences.join(' ')} Begun by ${properName(random)}.`
    .replaceAll('{term}', term)
    .replaceAll('{city}', town.city)
}

function placeFrom(town: Town, random: Random): NonNullable<Group['place']> {
  const { city, region, postal } = town
  const near = (degrees: number): number => Math.round((degrees + random.next() * 0.1 - 0.05) * 1000) / 1000
  return {
    address: `${1 + random.below(900)} ${random.one(STREETS)}`,
    city,
    region,
    postal,
    country: 'US',
    latitude: near(town.latitude),
    longitude: near(town.longitude),
  }
}

function timeFrom(random: Random): MeetingTime {
  const hour = String(9 + random.below(12)).padStart(2, '0')
  return { day: random.one(Object.keys(DAYS) as Day[]), start: `${hour}:${random.one(['00', '30'])}` }
}

import type { Directory } from '../model/directory.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import type { Asked } from './asked.ts'
import { type IdentityKindOf, statesAges } from './identity-kinds.ts'
import { SERVICES } from './services.ts'
import { hasAny, isNone, isSameLanguage, isSilent, tagsWhere } from './tags.ts'

/** How the people a group centres on compare with the person, best first. */
export const IDENTITY = { shared: 0, everyone: 1, others: 2, onlyOthers: 3, against: 4 } as const

export interface Identities {
  /** One of IDENTITY. */
  rank(group: number): number
  /** The identity that keeps the person out of a group that is closed or normally would be; undefined when nothing stated contradicts it. */
  barredBy(group: number): string | undefined
  /** The identity the group centres on that what was stated contradicts, be it exclusive or not. */
  contradictedBy(group: number): string | undefined
  /** What was stated contradicts no identity that the directory has. */
  readonly isNobodyOut: boolean
  isShared(identity: string): boolean
  /** The meeting offers this service: it is held in Spanish, interpreted, secular. */
  isServed(group: number, identity: string): boolean
}

const EXCLUSIVE = 2
const OPEN = 1

/**
 * Identities that are an age: years that certainly have it, and years beyond which a group for them is out of reach.
 *
 * The second span is wider, because programmes draw the line differently; a group's own bounds come before both.
 */
const AGES: Readonly<Record<string, { from: number; to: number; notBefore: number; notAfter: number }>> = {
  'tweens-children': { from: 0, to: 12, notBefore: 0, notAfter: 14 },
  teens: { from: 13, to: 17, notBefore: 10, notAfter: 19 },
  'young-adults': { from: 18, to: 29, notBefore: 14, notAfter: 39 },
  'older-adults': { from: 60, to: 200, notBefore: 50, notAfter: 200 },
}

export function identitiesFor(
  directory: Directory,
  vocabulary: Vocabulary,
  kindOf: IdentityKindOf,
  asked: Asked,
): Identities {
  const tags = directory.identities
  const { age, identitiesAndBroader: stated } = asked
  const known = new Set([...stated, ...asked.implied])
  const isOfAge = (id: string): boolean => {
    const span = AGES[id]
    return age !== undefined && span !== undefined && age >= span.from && age <= span.to
  }
  const isOutOfAge = (id: string): boolean => {
    const span = AGES[id]
    return age !== undefined && span !== undefined && (age < span.notBefore || age > span.notAfter)
  }
  const excludes = (one: string, other: string): boolean =>
    vocabulary.identities.get(one)?.excludes.includes(other) === true ||
    vocabulary.identities.get(other)?.excludes.includes(one) === true
  const isService = (id: string): boolean => vocabulary.identities.get(id)?.mode === 'service'
  const isShared = (id: string): boolean => stated.has(id) || isOfAge(id)
  const isMember = (id: string): boolean => known.has(id) || isOfAge(id)
  const services = new Map(asked.identities.filter((id) => SERVICES[id]).map((id) => [id, servicesOf(directory, id)]))
  const isServed = (group: number, id: string): boolean => services.get(id)?.some((has) => has(group)) === true

  const isOut = (id: string): boolean => [...known].some((one) => excludes(one, id))
  // Few tags and many groups: each tag is held against the person once.
  const sharedTags = tagsWhere(tags, isShared)
  const memberTags = tagsWhere(tags, isMember)
  const serviceTags = tagsWhere(tags, isService)
  const outTags = tagsWhere(tags, (id) => !isMember(id) && !isService(id) && isOut(id))
  const outOfAgeTags = tagsWhere(tags, (id) => !isMember(id) && isOutOfAge(id))
  const isNobodyOut = isNone(outTags) && isNone(outOfAgeTags)
  const hasShared = hasAny(tags, sharedTags)
  const hasMember = hasAny(tags, memberTags)
  const hasOut = hasAny(tags, outTags)
  const hasOutOfAge = hasAny(tags, outOfAgeTags)
  const isForEveryone = isSilent(tags)
  const { exclusive } = directory
  const { starts, ids, names: allNames } = tags
  const namesOf = (group: number): string[] =>
    Array.from(ids.subarray(starts[group]!, starts[group + 1]!), (tag) => allNames[tag]!)

  const contradictedBy = (group: number): string | undefined => {
    if (isNobodyOut) return undefined
    const isStranger = hasOut(group) || (hasOutOfAge(group) && !statesAges(directory, group))
    if (!isStranger) return undefined
    const names = namesOf(group)
    // A group for teens and young adults takes the young adult, though teens are not that age.
    const isSpared = (id: string): boolean =>
      names.some((other) => isMember(other) && isAlternative(id, other, excludes))
    return names.find((name, i) => {
      const tag = ids[starts[group]! + i]!
      const isAgainst = outTags[tag] === 1 || (outOfAgeTags[tag] === 1 && !statesAges(directory, group))
      return isAgainst && !isSpared(name)
    })
  }

  const isOnlyServed = (group: number): boolean => {
    for (let i = starts[group]!; i < starts[group + 1]!; i++) if (serviceTags[ids[i]!] === 0) return false
    return true
  }
  const isForMembers = (group: number): boolean => {
    if (!hasMember(group)) return isOnlyServed(group)
    const names = namesOf(group)
    return names.every(
      (id) =>
        isMember(id) || isService(id) || names.some((other) => isMember(other) && isAlternative(id, other, excludes)),
    )
  }

  const barOf = (group: number): string | undefined => {
    if (exclusive[group] === OPEN) return undefined
    const id = contradictedBy(group)
    // Where the listing does not say, a women's group is taken for what such groups normally are.
    const isClosed = exclusive[group] === EXCLUSIVE || vocabulary.identities.get(id ?? '')?.mode === 'exclusive'
    return isClosed ? id : undefined
  }
  const rankOf = (group: number): number => {
    if (exclusive[group] !== OPEN && contradictedBy(group) !== undefined) return IDENTITY.against
    if (hasShared(group)) return IDENTITY.shared
    // Only following from a word or from the need itself: it opens the group and speaks for nothing.
    if (isForMembers(group)) return IDENTITY.everyone
    return exclusive[group] === EXCLUSIVE ? IDENTITY.onlyOthers : IDENTITY.others
  }
  const ranks: (number | undefined)[] = []
  const bars: (string | false | undefined)[] = []

  return {
    contradictedBy,
    isNobodyOut,
    isShared,
    isServed,
    barredBy: (group) => {
      if (isForEveryone(group)) return undefined
      const kind = kindOf(group)
      bars[kind] ??= barOf(group) ?? false
      return bars[kind] || undefined
    },
    rank: (group) => {
      if (services.size > 0 && asked.identities.some((id) => isServed(group, id))) return IDENTITY.shared
      if (isForEveryone(group)) return IDENTITY.everyone
      const kind = kindOf(group)
      ranks[kind] ??= rankOf(group)
      return ranks[kind]
    },
  }
}

/** Two ways to be in one group: ages, or identities that nobody has both of. */
function isAlternative(one: string, other: string, excludes: (a: string, b: string) => boolean): boolean {
  return (AGES[one] !== undefined && AGES[other] !== undefined) || excludes(one, other)
}

function servicesOf(directory: Directory, identity: string): ((group: number) => boolean)[] {
  const service = SERVICES[identity]
  if (service === undefined) return []
  const { languages = [], access = [], approach = [] } = service
  const spoken = tagsWhere(directory.languages, (name) => languages.some((tag) => isSameLanguage(name, tag)))
  const offered = tagsWhere(directory.access, (name) => access.includes(name))
  const used = tagsWhere(directory.approaches, (name) => approach.includes(name))
  return [hasAny(directory.languages, spoken), hasAny(directory.access, offered), hasAny(directory.approaches, used)]
}

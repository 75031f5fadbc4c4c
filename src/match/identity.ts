import { ADULT } from '../model/adult.ts'
import type { Directory } from '../model/directory.ts'
import type { Identity, Span, Vocabulary } from '../model/vocabulary.ts'
import type { Asked } from './asked.ts'
import type { Manner } from './cells.ts'
import { otherKin } from './other-kin.ts'
import { servicesFor } from './services.ts'
import { YEARS, yearsFor } from './years.ts'

/**
 * How the people a group centers on compare with the person, best first.
 *
 * `toConfirm` = closed to all but people that many are, such as women; `onlyOthers` = closed to all but people that few are;
 * `against` = for other people than the person was said to be.
 */
export const IDENTITY = { shared: 0, everyone: 1, others: 2, toConfirm: 3, onlyOthers: 4, against: 5 } as const

export interface Identities {
  /** One of IDENTITY. */
  rank(manner: Manner): number
  /** No group has a better one. */
  readonly leastRank: number
  /** How many of the things that were stated, and that few people are, the group centers on: Muslim women before women. */
  sharedCount(manner: Manner): number
  /** It centers on the work that the person was said to do. */
  isOfTheirWork(manner: Manner): boolean
  /** It is for minors alone, and the person is one of those it takes: the groups of adults hardly are. */
  isForTheirYouth(manner: Manner): boolean
  /** The person is a minor, and the listing does not say that it takes any. */
  isHardlyForMinors(manner: Manner): boolean
  /** It is for minors alone, and of the person no age was told. */
  isForUntoldMinors(manner: Manner): boolean
  /** It centers on the kin of others than the one whose trouble brings the person: parents, where that is a husband. */
  isForOtherKin(manner: Manner): boolean
  /** Nothing that was stated contradicts any identity of the directory. */
  readonly isNobodyOut: boolean
  /** The identity that keeps the person out of a group that is closed or normally would be; undefined when nothing stated contradicts it. */
  barredBy(group: number): string | undefined
  /** The identity the group centres on that what was stated contradicts, be it exclusive or not. */
  contradictedBy(group: number): string | undefined
  isShared(identity: string): boolean
  /** The person is another of those that the group takes: a young adult, where it is for teens and young adults. */
  isMetByAnother(group: number, identity: string): boolean
  /** The meeting offers this service: it is held in Spanish, interpreted, secular. */
  isServed(manner: Manner, identity: string): boolean
}

const NOT_RANKED = 255
/** One rare thing may well go unsaid; two of different kinds hardly. */
const TWO_THINGS = 2

const OF_A_STRETCH: readonly number[] = [YEARS.minors, YEARS.stretch]
/** Nobody is older. */
const NO_AGE = 255

/** Years: what ends later has no end. */
const OLDEST = 110

/** Who speaks another language has often come from elsewhere. */
const NEWCOMERS = 'immigrants'
const PARENTS = 'parents'

const EXCLUSIVE = 2
const OPEN = 1

/** Of what was asked, all that `identitiesFor` goes by. */
export function peopleAsked({ age, leastAge, identities, implied, relatives, likelySex, language }: Asked): string {
  return JSON.stringify([age, leastAge, identities, [...implied], relatives, likelySex, language])
}

/** Who named one of these named the one that counts: a group closed to all but another is not for them. */
const SETTLED_BY_ONE = ['people', 'faith', 'work']

/** What an identity is to the person, from the nearest: `otherwise` = they named another on the same axis. */
const IS = { stated: 0, implied: 1, service: 2, unknown: 3, outOfAge: 4, otherwise: 5, out: 6 } as const

export function identitiesFor(directory: Directory, vocabulary: Vocabulary, asked: Asked): Identities {
  const { ids, starts, names, kinds, exclusive, ageMin, ageMax } = directory.identities
  const years = yearsFor(directory.identities)
  const { age, leastAge = 0, identitiesAndBroader: stated, likelySex } = asked
  const known = new Set([...stated, ...asked.implied])
  const identityOf = (id: string): Identity | undefined => vocabulary.identities.get(id)
  const services = servicesFor(directory, vocabulary, asked)

  /** "Am I too old at 71": of that age or older. */
  const isOlder = ({ min = 0, max = OLDEST }: Span): boolean => max >= OLDEST && leastAge >= min
  const isShared = (id: string): boolean => {
    const ages = identityOf(id)?.ages
    return stated.has(id) || isWithin(age, ages) || (ages !== undefined && leastAge > 0 && isOlder(ages))
  }
  const isExcluded = (id: string): boolean =>
    [...known].some(
      (one) => identityOf(one)?.excludes.includes(id) === true || identityOf(id)?.excludes.includes(one) === true,
    )
  const areKin = (one: string, other: string): boolean => {
    const axes = identityOf(one)?.axes ?? []
    return one === other || identityOf(other)?.axes?.some((axis) => axes.includes(axis)) === true
  }
  const standing = (id: string): number => {
    if (isShared(id)) return IS.stated
    if (known.has(id)) return IS.implied
    if (identityOf(id)?.mode === 'service') return IS.service
    if (isExcluded(id)) return IS.out
    const reach = identityOf(id)?.reach
    if (reach !== undefined && leastAge > (reach.max ?? Number.POSITIVE_INFINITY)) return IS.outOfAge
    if (age !== undefined && reach !== undefined) return isWithin(age, reach) ? IS.unknown : IS.outOfAge
    // Who said LGBTQ may well be trans: a narrower identity is unknown.
    const isNarrower = stated.has(identityOf(id)?.broader ?? '')
    return !isNarrower && [...stated].some((one) => areKin(one, id)) ? IS.otherwise : IS.unknown
  }
  // Few tags and many groups: each tag is held against the person, and against the tags that are theirs, once.
  const standings = Uint8Array.from(names, standing)
  const isTelling = Uint8Array.from(names, (id, tag) => Number(standings[tag] === IS.stated && !identityOf(id)?.common))
  const isTheirWork = Uint8Array.from(names, (id, tag) =>
    Number(standings[tag] === IS.stated && identityOf(id)?.axes?.includes('work') === true),
  )
  const theirs = names.filter((_, tag) => standings[tag]! <= IS.implied)
  const kin = names.map((name) => new Set(theirs.filter((other) => areKin(name, other))))

  const isFitByKin = (kind: number, tag: number): boolean => {
    if (kin[tag]!.size === 0) return false
    for (let at = starts[kind]!; at < starts[kind + 1]!; at++) if (kin[tag]!.has(names[ids[at]!]!)) return true
    return false
  }
  /** "LGBTQ+ survivors, and men": who takes only those that are both has a word for them, and here either will do. */
  const isEither = (kind: number, tag: number): boolean => {
    if (standings[tag] !== IS.unknown) return false
    for (let at = starts[kind]!; at < starts[kind + 1]!; at++)
      if (standings[ids[at]!]! <= IS.implied && haveWordForBoth(vocabulary, names[ids[at]!]!, names[tag]!)) return true
    return false
  }
  const isOfStretch = Uint8Array.from(names, (id) => Number(identityOf(id)?.ages !== undefined))
  /** The listing itself says for what years it is, and the person has them: 33, and "young adults, 18 to 39". */
  const isInStretch = (kind: number): boolean =>
    age !== undefined &&
    OF_A_STRETCH.includes(years(kind)) &&
    isWithin(age, { min: ageMin[kind]!, max: ageMax[kind]! || NO_AGE })
  /** The person is this, or one of the others that the group takes as well. */
  const isFit = (kind: number, tag: number): boolean =>
    standings[tag]! <= IS.service ||
    isFitByKin(kind, tag) ||
    isEither(kind, tag) ||
    (isOfStretch[tag] === 1 && isInStretch(kind))
  const firstUnfit = (kind: number, isSo: (is: number, tag: number) => boolean): string | undefined => {
    for (let at = starts[kind]!; at < starts[kind + 1]!; at++) {
      const tag = ids[at]!
      if (isSo(standings[tag]!, tag) && !isFit(kind, tag)) return names[tag]
    }
    return undefined
  }
  const contradictedBy = (kind: number): string | undefined =>
    firstUnfit(kind, (is) => is === IS.out || (is === IS.outOfAge && years(kind) === YEARS.notStated))
  const isSettled = Uint8Array.from(names, (id) =>
    Number(identityOf(id)?.axes?.some((axis) => SETTLED_BY_ONE.includes(axis)) === true),
  )
  const settledOtherwise = (kind: number): string | undefined =>
    exclusive[kind] === EXCLUSIVE
      ? firstUnfit(kind, (is, tag) => is === IS.otherwise && isSettled[tag] === 1)
      : undefined

  const rankOfUnfit = (kind: number, tag: number): number => {
    const identity = identityOf(names[tag]!)
    if (exclusive[kind] !== OPEN && standings[tag]! >= IS.otherwise) return IDENTITY.against
    // Where the listing does not say, a women's group is taken for what such groups normally are.
    // Who is whose parent or carer is told by the trouble, and a listing that names them seldom means to keep others out.
    const isOfFamily = identity?.common === true && identity.axes?.includes('family') === true
    const isClosed =
      exclusive[kind] === EXCLUSIVE || (exclusive[kind] !== OPEN && identity?.mode === 'exclusive' && !isOfFamily)
    if (!isClosed) return IDENTITY.others
    const isOfOtherSex = likelySex !== undefined && identity?.excludes.includes(likelySex) === true
    return identity?.common && !isOfOtherSex ? IDENTITY.toConfirm : IDENTITY.onlyOthers
  }
  /** Who asks for a language, and is served in it, is likely one of the people who speak it. */
  const isOfSpeakers = Uint8Array.from(names, (id, tag) =>
    Number(standings[tag]! < IS.outOfAge && (id === NEWCOMERS || identityOf(id)?.axes?.includes('people') === true)),
  )
  const rankByPeople = (kind: number, isServed: boolean): number => {
    let rank: number = IDENTITY.everyone
    let isCentered = isInStretch(kind)
    for (let at = starts[kind]!; at < starts[kind + 1]!; at++) {
      const tag = ids[at]!
      isCentered ||= standings[tag] === IS.stated
      if (!isFit(kind, tag) && !(isServed && isOfSpeakers[tag] === 1)) rank = Math.max(rank, rankOfUnfit(kind, tag))
    }
    return rank === IDENTITY.everyone && isCentered ? IDENTITY.shared : rank
  }
  const isForAStretch = (kind: number): boolean => {
    for (let at = starts[kind]!; at < starts[kind + 1]!; at++) if (isOfStretch[ids[at]!] === 1) return true
    return false
  }
  const isAgeKnown = age !== undefined || [...known].some((id) => identityOf(id)?.ages !== undefined)
  // Where a parent tells it, the years may be the child's, and the group the parent's.
  const isMinor = age !== undefined && age < ADULT && !known.has(PARENTS)
  /** The age is unknown, and the group is for a stretch of life; otherwise years say nothing. */
  const rankByYears = (kind: number): number => {
    const isSurelyWithin =
      leastAge > 0 && isOlder({ min: ageMin[kind]!, ...(ageMax[kind]! > 0 && { max: ageMax[kind]! }) })
    if (isAgeKnown || isSurelyWithin) return IDENTITY.shared
    const stretch = years(kind)
    if (stretch === YEARS.minors) return IDENTITY.onlyOthers
    return stretch === YEARS.stretch ? IDENTITY.others : IDENTITY.shared
  }

  /** Closed to all but people who are two rare things: of somebody told to be a third, both would have been told. */
  const unlikely = (kind: number): string | undefined => {
    if (exclusive[kind] !== EXCLUSIVE || stated.size === 0) return undefined
    const rare: number[] = []
    for (let at = starts[kind]!; at < starts[kind + 1]!; at++) {
      const tag = ids[at]!
      // Of years it is known how many, and who was before a court is seldom told as.
      const { common, ages, axes } = identityOf(names[tag]!) ?? {}
      if (isFit(kind, tag) || common || ages !== undefined || axes === undefined) continue
      if (!rare.some((other) => areKin(names[other]!, names[tag]!))) rare.push(tag)
    }
    return rare.length >= TWO_THINGS ? names[rare[0]!] : undefined
  }
  const isAnyUnlikely = (): boolean => {
    for (let kind = 0; kind < starts.length - 1; kind++) if (unlikely(kind) !== undefined) return true
    return false
  }
  const barOf = (kind: number): string | undefined => {
    if (exclusive[kind] === OPEN) return undefined
    const id = contradictedBy(kind)
    if (id === undefined) return settledOtherwise(kind) ?? unlikely(kind)
    return exclusive[kind] === EXCLUSIVE || identityOf(id)?.mode === 'exclusive' ? id : undefined
  }
  // Groups for the same people compare alike: each kind is held against the person once.
  const ranks = [false, true].map(() => new Uint8Array(starts.length - 1).fill(NOT_RANKED))
  const bars = new Map<number, string | undefined>()

  return {
    // Where nothing was stated, nothing is shared.
    leastRank: services.isAny || standings.includes(IS.stated) ? IDENTITY.shared : IDENTITY.everyone,
    isNobodyOut: standings.every((is) => is < IS.outOfAge) && !isAnyUnlikely(),
    contradictedBy: (group) => contradictedBy(kinds[group]!),
    isShared,
    isMetByAnother: (group, identity) => {
      const tag = names.indexOf(identity)
      return standings[tag]! > IS.service && isFitByKin(kinds[group]!, tag)
    },
    isServed: services.isServed,
    barredBy: (group) => {
      const kind = kinds[group]!
      const known = bars.get(kind)
      if (known !== undefined || bars.has(kind)) return known
      const bar = barOf(kind)
      bars.set(kind, bar)
      return bar
    },
    rank: (manner) => {
      const kind = manner.identities
      const isServed = services.isAnyServed(manner)
      const known = ranks[Number(isServed)]!
      if (known[kind] === NOT_RANKED) known[kind] = Math.max(rankByPeople(kind, isServed), rankByYears(kind))
      const rank = known[kind]!
      return isServed && rank === IDENTITY.everyone ? IDENTITY.shared : rank
    },
    isForOtherKin: otherKin(directory.identities, vocabulary, asked.relatives),
    isOfTheirWork: ({ identities: kind }) => {
      for (let at = starts[kind]!; at < starts[kind + 1]!; at++) if (isTheirWork[ids[at]!] === 1) return true
      return false
    },
    isForTheirYouth: ({ identities: kind }) =>
      age !== undefined && age < ADULT && years(kind) === YEARS.minors && isInStretch(kind),
    isHardlyForMinors: ({ identities: kind }) => isMinor && years(kind) === YEARS.notStated && !isForAStretch(kind),
    isForUntoldMinors: ({ identities: kind }) => !isAgeKnown && years(kind) === YEARS.minors,
    sharedCount: ({ identities: kind }) => {
      let count = 0
      for (let at = starts[kind]!; at < starts[kind + 1]!; at++) count += isTelling[ids[at]!]!
      return count
    },
  }
}

/** "Gay men" is the word for people who are both LGBTQ+ and men. */
function haveWordForBoth({ identities }: Vocabulary, one: string, other: string): boolean {
  const isBoth = (sex: string, broader: string): boolean => {
    const excludes = identities.get(sex)?.excludes ?? []
    return (
      excludes.length > 0 &&
      [...identities.values()].some(
        (identity) => identity.broader === broader && excludes.every((id) => identity.excludes.includes(id)),
      )
    )
  }
  return isBoth(one, other) || isBoth(other, one)
}

function isWithin(age: number | undefined, span: Span | undefined): boolean {
  return (
    age !== undefined && span !== undefined && age >= (span.min ?? 0) && age <= (span.max ?? Number.POSITIVE_INFINITY)
  )
}

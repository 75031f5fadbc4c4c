import type { Gate } from '../model/answer.ts'
import type { Intake } from '../model/intake.ts'
import type { ReadConcern, Reading, Weight } from '../model/reading.ts'
import type { Relation } from '../model/reason.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { expand } from './expand.ts'
import { gateBetween, otherSideOf, type Sides } from './whose.ts'

/**
 * How a group serves what was read, best first.
 *
 * A group for what was named besides comes before one that is only near the main concern: it meets something the person
 * said they have, where "near" is our guess. What is in the background orders groups and brings none in.
 */
export const TIER = {
  same: 0,
  /** Another kind of the same: bereaved parents, where the child died of an overdose, before groups for all grief. */
  alsoOfKind: 1,
  broader: 2,
  alsoSame: 3,
  narrower: 4,
  near: 5,
  alsoKin: 6,
  /** Fits the trouble, and is for people the client was not said to be (relatives of somebody ill, a profession), or made for one thing that the need does not name (tinnitus, where an illness is sought). */
  forOthers: 7,
  wordTag: 8,
  word: 9,
  /** Hardly ever help, and often the wrong group: both for others and for another thing. */
  far: 10,
} as const
export const TIERS = 11

export const BACKGROUND = -1

const MAIN_TIERS: Record<Relation, number> = {
  same: TIER.same,
  broader: TIER.broader,
  narrower: TIER.narrower,
  near: TIER.near,
}
const ALSO_TIERS: Partial<Record<Relation, number>> = {
  same: TIER.alsoSame,
  broader: TIER.alsoKin,
  narrower: TIER.alsoKin,
}

/** What each read concern adds when a group serves it itself. */
const BREADTH: Record<Weight, number> = { main: 3, also: 2, context: 1 }

/** The group is about something that was read, be it the main thing or not. */
export const isOfWhatWasRead = (tier: number): boolean =>
  tier === TIER.same || tier === TIER.alsoOfKind || tier === TIER.alsoSame

export interface Target {
  readonly concern: string
  readonly asked: string
  /** Which of several needs named it. */
  readonly need: number
  readonly relation: Relation
  readonly tier: number
  readonly breadth: number
  /** One bit for each need whose main concern this serves. */
  readonly needs: number
  readonly isSubstance: boolean
}

export interface Bar {
  readonly gate: Gate
  readonly with?: string
}

export interface Plan {
  readonly used: readonly ReadConcern[]
  /** Concerns narrower than those sought, be they targets or not. */
  readonly narrower: ReadonlySet<string>
  readonly targets: readonly Target[]
  readonly needCount: number
  /** A group centred on one of these is not for this person. */
  readonly barredCentral: ReadonlyMap<string, Bar>
  /** A group that has one of these anywhere is not, unless it serves a read concern more centrally. */
  readonly barredAnywhere: ReadonlyMap<string, Bar>
  /** Concerns whose groups a careless search would have given: those centred on them are counted as left out. */
  readonly tempting: ReadonlyMap<string, Bar>
  /** Concerns whose kinds have little in common, of needs that told which it is. */
  readonly apart: ReadonlySet<string>
  /** Violence was read: couples groups are not offered (A14). */
  readonly isViolence: boolean
}

/** Needs beyond this many share the last bit; nobody at intake names more. */
const MAX_NEEDS = 12

/** A need of a few words ("grief") may mean any of its kinds; a longer one would have told which, and "lupus" has told. */
const FEW_WORDS = 4

export function planFor(vocabulary: Vocabulary, sides: Sides, intake: Intake, reading: Reading): Plan {
  const read = withMains(reading.concerns)
  const used = withoutBothSides(sides, read)
  const needs = [...new Set(used.map((concern) => concern.need))]
  const kinds = new Set(
    used.flatMap(({ id, weight }) => (weight === 'main' ? (vocabulary.concerns.get(id)?.parent ?? []) : [])),
  )
  const reached = used.flatMap((concern) => targetsOf(vocabulary, concern, 1 << needBit(needs, concern.need), kinds))
  const isFewWords = (need: number): boolean =>
    reading.named.length === 0 && reading.topics.length === 0 && wordCount(intake.need[need] ?? '') <= FEW_WORDS
  const targets = reached.flatMap((target) =>
    target.relation !== 'narrower' || isFewWords(target.need) ? [target] : asNear(target, vocabulary),
  )
  return {
    used,
    narrower: new Set(reached.filter(isNarrower).map(({ concern }) => concern)),
    targets,
    needCount: Math.min(needs.length, MAX_NEEDS),
    barredCentral: barredCentral(vocabulary, used, targets),
    barredAnywhere: barredAnywhere(sides, read, used),
    tempting: temptingConcerns(vocabulary, used, reading),
    apart: new Set(
      reached.filter((target) => isApart(target, vocabulary) && !isFewWords(target.need)).map(({ concern }) => concern),
    ),
    isViolence: read.some(({ id }) => isViolent(vocabulary, sides, id)),
  }
}

/** Every need seeks something: where all of it is in the background, the heaviest is what is sought. */
function withMains(concerns: readonly ReadConcern[]): readonly ReadConcern[] {
  const heaviest = new Map<number, Weight>()
  for (const { need, weight } of concerns) {
    const known = heaviest.get(need)
    if (known === undefined || BREADTH[weight] > BREADTH[known]) heaviest.set(need, weight)
  }
  return concerns.map((c) => (c.weight === heaviest.get(c.need) ? { ...c, weight: 'main' } : c))
}

/** When both sides of harm were read, the heavier one stands; of two equal ones neither does, and a question is asked. */
function withoutBothSides(sides: Sides, read: readonly ReadConcern[]): readonly ReadConcern[] {
  const heaviest = (side: ReadonlySet<string>): number =>
    Math.max(0, ...read.filter((c) => side.has(c.id)).map((c) => BREADTH[c.weight]))
  const survivor = heaviest(sides.survivors)
  const caused = heaviest(sides.causedHarm)
  if (survivor === 0 || caused === 0) return read
  return read.filter(
    ({ id }) => !(sides.survivors.has(id) && survivor <= caused) && !(sides.causedHarm.has(id) && caused <= survivor),
  )
}

/** A kind of what is sought that the need did not tell, and that many of these people have as well: who has psychosis may hear voices. */
function asNear(target: Target, { concerns }: Vocabulary): readonly Target[] {
  const tier = MAIN_TIERS.near
  return concerns.get(target.asked)?.near.includes(target.concern) && target.tier === MAIN_TIERS.narrower
    ? [{ ...target, relation: 'near', tier, needs: 0 }]
    : []
}

const isNarrower = ({ relation, tier }: Target): boolean => relation === 'narrower' && tier !== BACKGROUND

const isApart = ({ concern, relation }: Target, vocabulary: Vocabulary): boolean =>
  relation === 'same' && vocabulary.concerns.get(concern)?.apart === true

/** @param kinds what the concerns that are sought are kinds of */
function targetsOf(
  vocabulary: Vocabulary,
  asked: ReadConcern,
  need: number,
  kinds: ReadonlySet<string>,
): readonly Target[] {
  const isSubstance = isSubstanceUse(vocabulary, asked.id)
  const isOfKind = asked.weight === 'also' && kinds.has(vocabulary.concerns.get(asked.id)?.parent ?? '')
  return expand(vocabulary, asked.id).flatMap(({ concern, relation }) => {
    const isLast = relation === 'broader' && vocabulary.concerns.get(asked.id)?.fallback === 'last'
    const tier =
      isOfKind && relation === 'same'
        ? TIER.alsoOfKind
        : isLast && asked.weight === 'main'
          ? TIER.alsoKin
          : tierOf(asked.weight, relation)
    if (tier === undefined) return []
    const breadth = relation === 'same' ? BREADTH[asked.weight] : 0
    const serves = asked.weight === 'main' && relation !== 'near' ? need : 0
    return [
      {
        concern,
        asked: asked.id,
        need: asked.need,
        relation,
        tier,
        breadth,
        needs: serves,
        isSubstance: isSubstance && tier >= 0,
      },
    ]
  })
}

function tierOf(weight: Weight, relation: Relation): number | undefined {
  if (weight === 'main') return MAIN_TIERS[relation]
  if (weight === 'also') return ALSO_TIERS[relation]
  return relation === 'same' ? BACKGROUND : undefined
}

function barredCentral(
  vocabulary: Vocabulary,
  used: readonly ReadConcern[],
  targets: readonly Target[],
): Plan['barredCentral'] {
  const bars = new Map<string, Bar>()
  const wanted = (id: string): boolean => targets.some((target) => target.concern === id && target.relation !== 'near')
  // Who comes for a trouble of their own, and has a relative who is ill besides, is not kept from groups for people who are ill.
  const isForOwn = used.some(({ id, weight }) => weight === 'main' && vocabulary.concerns.get(id)?.stance === 'self')
  for (const { id, weight } of used) {
    if (weight === 'context') continue
    const otherSide = weight === 'main' || !isForOwn ? otherSideOf(vocabulary, id) : []
    const against = [...(vocabulary.concerns.get(id)?.contrast ?? []), ...otherSide]
    for (const other of against) {
      if (!wanted(other)) bars.set(other, { gate: gateBetween(vocabulary, id, other), with: id })
    }
  }
  return bars
}

/** A group that has people who caused harm in it is for nobody else, and the reverse. */
function barredAnywhere(
  sides: Sides,
  read: readonly ReadConcern[],
  used: readonly ReadConcern[],
): Plan['barredAnywhere'] {
  const bars = new Map<string, Bar>()
  const isUsed = (id: string): boolean => used.some((concern) => concern.id === id)
  const barAll = (side: ReadonlySet<string>, because: string | undefined): void => {
    for (const id of side) if (!isUsed(id)) bars.set(id, { gate: 'contrast', with: because ?? id })
  }
  barAll(sides.causedHarm, read[0]?.id)
  const caused = read.find(({ id }) => sides.causedHarm.has(id))
  if (caused !== undefined) barAll(sides.survivors, caused.id)
  return bars
}

function temptingConcerns(vocabulary: Vocabulary, used: readonly ReadConcern[], reading: Reading): Plan['tempting'] {
  const tempting = new Map<string, Bar>()
  const isUsed = (id: string): boolean => used.some((concern) => concern.id === id)
  for (const { kind, id, because } of reading.items) {
    if (kind === 'concern' && because === 'someone-else' && !isUsed(id)) {
      tempting.set(id, { gate: 'whose', with: used[0]?.id ?? id })
    }
  }
  for (const { id, weight } of used) {
    if (weight === 'context') continue
    for (const other of vocabulary.concerns.get(id)?.contrast ?? []) {
      if (!isUsed(other)) tempting.set(other, { gate: gateBetween(vocabulary, id, other), with: id })
    }
  }
  return tempting
}

/** Harm between partners shows in the vocabulary as a concern that is never met by work on the relationship. */
function isViolent(vocabulary: Vocabulary, sides: Sides, id: string): boolean {
  if (sides.causedHarm.has(id)) return true
  return sides.survivors.has(id) && (vocabulary.concerns.get(id)?.contrast.includes('relationship-problems') ?? false)
}

export function isSubstanceUse(vocabulary: Vocabulary, id: string): boolean {
  return id === 'substance-use' || vocabulary.concerns.get(id)?.parent === 'substance-use'
}

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

const needBit = (needs: readonly number[], need: number): number => Math.min(needs.indexOf(need), MAX_NEEDS - 1)

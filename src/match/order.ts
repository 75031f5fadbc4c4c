import { NO_DBT, TRAIT } from './approaches.ts'
import { type Candidates, FLAG, isKind, lotsOf, MAX_SCORE, narrowerTags } from './candidates.ts'
import type { Facet } from './facets/facet.ts'
import { FROM_ANYWHERE, PLACE_UNKNOWN } from './facets/place.ts'
import { IDENTITY } from './identity.ts'
import { othersIllness } from './other-illness.ts'
import { TIER, TIERS } from './plan.ts'
import type { Query } from './query.ts'
import type { ComesBefore } from './sorted.ts'
import { standingFor } from './standing.ts'
import { type TagSet, tagSet } from './tags.ts'

/** A listing read longer ago than this is called before it is relied on. */
const FRESH_MONTHS = 12

/** Needs for which a whole DBT programme comes before a group that borrows from it (A3). */
const DBT_CONCERNS: ReadonlySet<string> = new Set(['borderline-personality', 'self-harm', 'suicidality'])

/** Every tier has two places: the second is for groups that give way to others of it. */
const TWO = 2
const MAX_COUNT = 15
const MOST_SHARED = 3
/** Beyond these, places in a list of concerns and the length of the list say no more. */
const MOST_POSITIONS = 4
const MOST_CONCERNS = 8

/** One key of the order: how many places it has, and which of them a group takes; the lower, the earlier. */
export interface Step {
  readonly places: number
  readonly of: (group: number) => number
  /** A place that no group of the lot comes before; absent = the first. */
  readonly atLeast?: (lot: number) => number
  /** Groups of one cell differ in it. */
  readonly isOfGroup?: boolean
}

/** A word of the need, another illness, both or neither. */
export const UNLIKES = 4

export interface Order {
  /** Groups alike in the first are of one tier. */
  readonly steps: readonly Step[]
  tierOf(group: number): number
  /** Groups with different numbers, below UNLIKES, are told apart by more than their cell. */
  unlike(group: number): number
  /** Whether any of the lot are. */
  isUnlike(lot: number): boolean
  /** No group of the lot has a lower key. */
  leastKeyOf(lot: number): number
  /** One number a group: the lower, the earlier. */
  keyOf(group: number): number
  /** Sets the places, by step, that a key was made of. */
  setPlaces(places: Int32Array, key: number): void
  /** Added to the key of a group that gives way to other organisations of its tier. */
  readonly moreOfTheSame: number
  readonly comesBefore: ComesBefore
  /** The last of every order, of groups alike in all steps: by distance to the yard, then by name and id. */
  readonly ofAlike: ComesBefore
  /** The order by other keys. */
  by(keyOf: (group: number) => number): ComesBefore
}

/** The order, as it can be read aloud; all keys together stay below 2^53. */
function chainFor(
  query: Query,
  candidates: Candidates,
  freeTags: TagSet,
): { tier: Step; steps: readonly Step[]; unlike: Order['unlike']; isUnlike: Order['isUnlike'] } {
  const { directory, approaches, asked, facets, identities, plan, now } = query
  const narrower = tagSet(directory.concerns, narrowerTags(directory, plan))
  const { contact, seen } = directory
  const { ids, starts, kinds } = directory.concerns
  const isDbtNeed = plan.used.some(({ id, weight }) => weight === 'main' && DBT_CONCERNS.has(id))
  const { needs, best, flags, breadth, position, hasWord } = candidates
  const lotOf = lotsOf(candidates)
  const { traits } = approaches

  const isOfOtherIllness = othersIllness(directory, query.vocabulary, plan, query.reading)
  const standing = standingFor(query, candidates, freeTags, isOfOtherIllness)
  const needsUnserved = (tier: number, lot: number): number =>
    plan.needCount === 1 || tier >= TIER.near ? plan.needCount : plan.needCount - bitCount(needs[lot]!)

  const step = (places: number, of: Step['of'], atLeast: Step['atLeast'] = () => 0): Step => ({ places, of, atLeast })
  const stepOfLot = (places: number, ofLot: (lot: number) => number): Step => ({
    places,
    of: (group) => ofLot(lotOf(group)),
    atLeast: ofLot,
  })
  const isAnyWord = (lot: number): boolean => candidates.withWord.count > 0 || (flags[lot]! & FLAG.word) !== 0
  const tier: Step = {
    places: TWO * 4 * 16 * TIERS,
    of: (group) => {
      // A place to look is never above a group, and a group that nobody can reach is no referral (A11).
      const use = (traits(group) & TRAIT.directory ? 2 : 0) + (contact[group] === 0 ? 1 : 0)
      // More of several needs; then the tiers: this concern > broader > named besides > narrower > near > for others.
      const own = standing(group)
      return TWO * ((use * 16 + needsUnserved(own, lotOf(group))) * TIERS + own)
    },
    // Whom it is for moves a group to a later tier, never to an earlier one.
    atLeast: (lot) => TWO * (needsUnserved(best[lot]! >> 1, lot) * TIERS + (best[lot]! >> 1)),
  }
  const steps = [
    // Only for people the client was not said to be: confirm first.
    step(2, (group) => Number(identities.rank(group) >= IDENTITY.toConfirm || facets.language.isUnconfirmed(group))),
    // For DBT needs open process last (A3); a group about the concern before one that mentions it; the whole of DBT first.
    ...(isDbtNeed
      ? [step(2, (group) => Number((traits(group) & TRAIT.process) !== 0 && approaches.dbtRank(group) === NO_DBT))]
      : []),
    stepOfLot(2, (lot) => best[lot]! & 1),
    ...(isDbtNeed ? [step(4, (group) => approaches.dbtRank(group))] : []),
    // What the person asked for by name (DBT, meditation, a secular group), then a word left unread in the group's name
    // or a free tag; then more of what was read.
    rankedBy(facets.approach),
    step(
      8,
      (group) => identities.rank(group),
      () => identities.leastRank,
    ),
    asked.identities.length > 1
      ? step(MOST_SHARED + 1, (group) => Math.max(0, MOST_SHARED - identities.sharedCount(group)))
      : NOT_ASKED,
    {
      places: 2,
      of: (group: number) => Number(hasWord[group] === 0 && (flags[lotOf(group)]! & FLAG.word) === 0),
      atLeast: (lot: number) => Number(!isAnyWord(lot)),
    },
    stepOfLot(MAX_SCORE + 1, (lot) => MAX_SCORE - Math.min(MAX_SCORE, breadth[lot]!)),
    { ...rankedBy(facets.wants), isOfGroup: true },
    // Within reach, online, or nobody knows where; how near it is says less than how much it is about this.
    {
      places: asked.near === undefined ? 1 : 3,
      of: (group: number) => wayTo(facets.place.rank(group)),
      isOfGroup: true,
    },
    // After the person's identity and wish: how narrow a listing is says less about the fit than either of them.
    {
      places: MOST_POSITIONS * MOST_CONCERNS,
      of: (group: number) => specificityOf(position[lotOf(group)]!, starts, ids, kinds[group]!, narrower),
      atLeast: (lot: number) =>
        isKind(candidates, lot) ? specificityOf(position[lot]!, starts, ids, lot, narrower) : 0,
    },
    missesAndUnknowns(query),
    { places: asked.near === undefined ? 1 : PLACE_UNKNOWN + 1, of: facets.place.rank, isOfGroup: true },
    { places: 4, of: (group: number) => ageOfListing(seen[group]!, now), isOfGroup: true },
  ]
  return {
    tier,
    steps,
    unlike: (group) => hasWord[group]! + (isOfOtherIllness?.(group) === true ? 2 : 0),
    isUnlike: (lot) => isOfOtherIllness !== undefined || (flags[lot]! & FLAG.marked) !== 0,
  }
}

export function orderFor(query: Query, candidates: Candidates, freeTags: TagSet): Order {
  const { tier, steps: others, unlike, isUnlike } = chainFor(query, candidates, freeTags)
  const moreOfTheSame = others.reduce((product, { places }) => product * places, 1)
  const steps = [tier, ...others].filter(({ places }) => places > 1)
  const keyOf = (group: number): number => {
    let key = 0
    for (const { places, of } of steps) key = key * places + of(group)
    return key
  }
  const leastKeyOf = (lot: number): number => {
    let key = 0
    for (const { places, atLeast } of steps) key = key * places + (atLeast?.(lot) ?? 0)
    return key
  }
  const setPlaces = (found: Int32Array, key: number): void => {
    let rest = key
    for (let step = steps.length - 1; step >= 0; step--) {
      const { places } = steps[step]!
      found[step] = rest % places
      rest = Math.floor(rest / places)
    }
  }
  const { nameOrder } = query.directory
  const { isNearer } = query.facets.place
  const ofAlike: ComesBefore = (a, b) => isNearer(a, b) || (!isNearer(b, a) && nameOrder[a]! < nameOrder[b]!)
  const by: Order['by'] = (keyOfGroup) => (a, b) => {
    const difference = keyOfGroup(a) - keyOfGroup(b)
    return difference === 0 ? ofAlike(a, b) : difference < 0
  }
  return {
    steps,
    tierOf: tier.of,
    unlike,
    isUnlike,
    leastKeyOf,
    keyOf,
    setPlaces,
    moreOfTheSame,
    comesBefore: by(keyOf),
    ofAlike,
    by,
  }
}

/** What was not asked puts no group before another. */
const NOT_ASKED: Step = { places: 1, of: () => 0 }

function rankedBy({ judge }: Facet): Step {
  if (judge === undefined) return NOT_ASKED
  const of = (group: number): number => {
    const found = judge(group)
    return found === 'match' ? 0 : found === 'miss' ? 2 : 1
  }
  return { places: 3, of }
}

function wayTo(rank: number): number {
  if (rank < FROM_ANYWHERE) return 0
  return rank === FROM_ANYWHERE ? 1 : 2
}

/** Fewer misses, then fewer unknowns, of all that was asked. */
function missesAndUnknowns({ facets, identities }: Query): Step {
  const asked = Object.values(facets).flatMap((facet: Facet) => facet.judge ?? [])
  if (asked.length === 0 && identities.isNobodyOut) return NOT_ASKED
  const of = (group: number): number => {
    let misses = Number(identities.rank(group) === IDENTITY.against)
    let unknowns = 0
    for (const judge of asked) {
      const found = judge(group)
      if (found === 'miss') misses++
      else if (found === 'unknown') unknowns++
    }
    return Math.min(MAX_COUNT, misses) * (MAX_COUNT + 1) + Math.min(MAX_COUNT, unknowns)
  }
  return { places: (MAX_COUNT + 1) ** 2, of, isOfGroup: true }
}

export function tierOfLot({ best }: Candidates, lot: number): number {
  return best[lot]! >> 1
}

/** Serves the main concern itself. */
export function isSame(candidates: Candidates, lot: number): boolean {
  return tierOfLot(candidates, lot) === TIER.same
}

/** 0 = not old, 1 = not dated, 2 = old. */
export function ageOfListing(seen: number, now: number | undefined): number {
  if (seen === 0) return 1
  return now !== undefined && now - seen >= FRESH_MONTHS ? 2 : 0
}

/**
 * This concern early in the list, then few beside it, is a group about this; the last of six is a group about much.
 *
 * Concerns narrower than the one sought only spell it out.
 */
function specificityOf(
  position: number,
  starts: Uint32Array,
  ids: Uint32Array,
  kind: number,
  narrower: TagSet,
): number {
  let spread = 0
  for (let at = starts[kind]!; at < starts[kind + 1]!; at++) if (narrower[ids[at]!] === 0) spread++
  return Math.min(MOST_POSITIONS - 1, position) * MOST_CONCERNS + Math.min(MOST_CONCERNS - 1, spread)
}

function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

import type { Fit } from '../model/reason.ts'
import { type Candidates, FLAG, isKind, MAX_SCORE, narrowerTags } from './candidates.ts'
import type { Facet } from './facets/facet.ts'
import { FROM_ANYWHERE, PLACE_UNKNOWN } from './facets/place.ts'
import { IDENTITY } from './identity.ts'
import type { Look } from './looks.ts'
import { othersIllness } from './other-illness.ts'
import { TIER, TIERS } from './plan.ts'
import type { Query } from './query.ts'
import { type OfCell, standingFor, UNLIKE } from './standing.ts'
import { type TagSet, tagSet } from './tags.ts'

/** A listing read longer ago than this is called before it is relied on. */
const FRESH_MONTHS = 12

/** Needs for which a whole DBT programme comes before a group that borrows from it (A3). */
const DBT_CONCERNS: ReadonlySet<string> = new Set(['borderline-personality', 'self-harm', 'suicidality'])

/** Every tier has two places: the second is for groups that give way to others of it. */
const TWO = 2
/** Of a look. */
const USES = 4
const MOST_SHARED = 3
/** What one concern that was read adds to how much a lot is about it. */
const MOST_BREADTH = 3
/** Beyond these, places in a list of concerns and the length of the list say no more. */
const MOST_POSITIONS = 4
const MOST_CONCERNS = 8

/** One key of the order: how many places it has, and which of them a group takes; the lower, the earlier. */
export interface Step {
  readonly places: number
  /** It goes by one of these. */
  readonly ofLook?: (look: Look) => number
  readonly ofKind?: (kind: number, lot: number) => number
  readonly ofCell?: OfCell
  readonly ofGroup?: (group: number) => number
  /** A place that no group of the lot comes before; absent = the first. */
  readonly atLeast?: ((lot: number) => number) | undefined
}

export interface Steps {
  readonly tier: Step
  readonly steps: readonly Step[]
  /** By the place in the tier's step: whether the group is far from what was read. */
  isFar(place: number): boolean
  /** By UNLIKE: groups with different numbers are told apart by more than their cell. */
  unlike(group: number): number
  /** Whether any of the lot are. */
  isUnlike(lot: number): boolean
}

/** The order, as it can be read aloud; all keys together stay below 2^53. */
export function stepsFor(query: Query, candidates: Candidates, freeTags: TagSet): Steps {
  const { directory, asked, facets, identities, plan, now } = query
  const narrower = tagSet(directory.concerns, narrowerTags(directory, plan))
  const { seen } = directory
  const { ids, starts } = directory.concerns
  const wider = tagSet(directory.concerns, widerTags(query))
  const isDbtNeed = plan.used.some(({ id, weight }) => weight === 'main' && DBT_CONCERNS.has(id))
  const { needs, best, flags, breadth, position, hasWord } = candidates

  const isOfOtherIllness = othersIllness(directory, query.vocabulary, plan, query.reading)
  const standing = standingFor(query, candidates, freeTags)
  const needsUnserved = (tier: number, lot: number): number =>
    plan.needCount === 1 || tier >= TIER.near ? plan.needCount : plan.needCount - bitCount(needs[lot]!)

  /** Made for one narrow thing, and the need tells of it, or its words say that it may be this: "thunder", and a group after the hurricane. */
  const isMadeForIt = (kind: number, lot: number, unlike: number): boolean =>
    ((unlike & UNLIKE.words) !== 0 || (flags[lot]! & FLAG.word) !== 0) && freeTags[ids[starts[kind]!]!] === 1
  /** Something else stands before it in the listing, and not only what it is a kind of: relatives of anybody addicted, to drugs among them. */
  const isBehind = (lot: number): boolean => {
    for (let at = 0; at < position[lot]!; at++) if (wider[ids[starts[lot]! + at]!] === 0) return true
    return false
  }
  const stepOfLook = (places: number, ofLook: (look: Look) => number): Step => ({ places, ofLook })
  const stepOfLot = (places: number, ofLot: (lot: number) => number): Step => ({
    places,
    ofKind: (_, lot) => ofLot(lot),
    atLeast: ofLot,
  })
  const stepOfGroup = (places: number, ofGroup: (group: number) => number): Step => ({ places, ofGroup })
  /** What may be missed gates nothing, and orders. */
  const preferred = [facets.meets, facets.schedule, facets.cost].flatMap(({ gate, judge }) =>
    gate === undefined && judge !== undefined ? judge : [],
  )
  const needPlaces = plan.needCount + 1
  // Keys have room for everything that is asked at once only as long as none takes more of it than there is to tell apart.
  const mostBreadth =
    plan.used.length === 0 ? MAX_SCORE : Math.min(MAX_SCORE, MOST_BREADTH * Math.max(1, plan.used.length))
  const isAnyWord = (lot: number): boolean => candidates.withWord.count > 0 || (flags[lot]! & FLAG.word) !== 0
  const tier = {
    places: TWO * TWO * USES * needPlaces * TIERS,
    ofCell: (look: Look, kind: number, lot: number, unlike: number) => {
      // What is far is behind everything; a place to look is never above a group, and a group that nobody can reach is no referral (A11).
      // More of several needs; then the tiers: this concern > another kind of the same > broader > named besides > narrower > near > for others.
      const own = standing(look, kind, lot, unlike)
      const behind = own === TIER.far ? USES : 0
      return TWO * (((behind + look.use) * needPlaces + needsUnserved(own, lot)) * TIERS + own)
    },
    // Whom it is for moves a group to a later tier, never to an earlier one.
    atLeast: (lot: number) => TWO * (needsUnserved(best[lot]! >> 1, lot) * TIERS + (best[lot]! >> 1)),
  }
  const specificity = (kind: number, lot: number): number => specificityOf(position[lot]!, starts, ids, kind, narrower)
  const steps = [
    // Only for people the client was not said to be: confirm first.
    stepOfLook(2, ({ isToConfirm }) => Number(isToConfirm)),
    // For DBT needs open process last (A3); a group about the concern before one that mentions it; the whole of DBT first.
    ...(isDbtNeed ? [stepOfLook(2, ({ isProcess }) => Number(isProcess))] : []),
    {
      places: 2,
      // For people who are what the person was said to be, and few are, or who are as young, it may be one thing of many.
      ofCell: ({ rank, sharedCount, isForTheirYouth }: Look, kind: number, lot: number, unlike: number) =>
        isForTheirYouth || isMadeForIt(kind, lot, unlike) || (rank === IDENTITY.shared && sharedCount > 0)
          ? 0
          : best[lot]! & 1,
      atLeast: (lot: number) =>
        identities.leastRank === IDENTITY.shared || candidates.withWord.count > 0 ? 0 : best[lot]! & 1,
    },
    ...(isDbtNeed ? [stepOfLook(4, ({ dbtRank }) => dbtRank)] : []),
    // What the person asked for by name (DBT, meditation, a secular group), then a word left unread in the group's name
    // or a free tag; then more of what was read.
    facets.approach.judge === undefined ? NOT_ASKED : stepOfLook(FITS, ({ approach }) => placeOf(approach!)),
    { ...stepOfLook(RANKS, ({ rank }) => rank), atLeast: () => identities.leastRank },
    asked.identities.length > 1
      ? stepOfLook(MOST_SHARED + 1, ({ sharedCount }) => Math.max(0, MOST_SHARED - sharedCount))
      : NOT_ASKED,
    // A group that is about it before all else; a word of the listing says less.
    {
      places: 2,
      ofCell: (_look: Look, kind: number, lot: number, unlike: number) =>
        Number(isKind(candidates, lot) && isBehind(lot) && !isMadeForIt(kind, lot, unlike)),
      atLeast: (lot: number) => Number(isKind(candidates, lot) && isBehind(lot) && candidates.withWord.count === 0),
    },
    {
      places: 3,
      ofCell: (_look: Look, kind: number, lot: number, unlike: number) =>
        isMadeForIt(kind, lot, unlike)
          ? 0
          : 1 + Number((unlike & UNLIKE.word) === 0 && (flags[lot]! & FLAG.word) === 0),
      atLeast: (lot: number) => (isAnyWord(lot) ? 0 : 2),
    },
    stepOfLot(mostBreadth + 1, (lot) => mostBreadth - Math.min(mostBreadth, breadth[lot]!)),
    facets.wants.judge === undefined ? NOT_ASKED : stepOfGroup(FITS, (group) => placeOf(facets.wants.judge!(group))),
    stepOfGroup(preferred.length * (FITS - 1) + 1, (group) =>
      preferred.reduce((places, judge) => places + placeOf(judge(group)), 0),
    ),
    // Within reach, online, or nobody knows where; how near it is says less than how much it is about this.
    stepOfGroup(asked.near === undefined ? 1 : 3, (group) => wayTo(facets.place.rank(group))),
    // After the person's identity and wish: how narrow a listing is says less about the fit than either of them.
    {
      places: MOST_POSITIONS * MOST_CONCERNS,
      ofKind: specificity,
      atLeast: (lot: number) => (isKind(candidates, lot) ? specificity(lot, lot) : 0),
    },
    missesAndUnknowns(query),
    stepOfGroup(asked.near === undefined ? 1 : PLACE_UNKNOWN + 1, facets.place.rank),
    stepOfGroup(4, (group) => ageOfListing(seen[group]!, now)),
  ]
  return {
    tier,
    isFar: (place) => place >= TWO * USES * needPlaces * TIERS,
    steps,
    unlike:
      isOfOtherIllness === undefined
        ? (group) => ofWords[hasWord[group]!]!
        : (group) => ofWords[hasWord[group]!]! + Number(isOfOtherIllness(group)) * UNLIKE.otherIllness,
    isUnlike: (lot) => isOfOtherIllness !== undefined || (flags[lot]! & FLAG.marked) !== 0,
  }
}

/** By how many words of the need a listing has. */
const ofWords: readonly number[] = [0, UNLIKE.word, UNLIKE.word + UNLIKE.words]

/** What was not asked puts no group before another. */
const NOT_ASKED: Step = { places: 1 }

const FITS = 3
const RANKS = Object.keys(IDENTITY).length

function placeOf(fit: Fit): number {
  return fit === 'match' ? 0 : fit === 'miss' ? 2 : 1
}

function wayTo(rank: number): number {
  if (rank < FROM_ANYWHERE) return 0
  return rank === FROM_ANYWHERE ? 1 : 2
}

/** Fewer misses, then fewer unknowns, of all that was asked. */
function missesAndUnknowns({ facets, identities, manners }: Query): Step {
  const asked = Object.values(facets).flatMap((facet: Facet) => facet.judge ?? [])
  if (asked.length === 0 && identities.isNobodyOut) return NOT_ASKED
  const unknownPlaces = asked.length + 1
  const ofGroup = (group: number): number => {
    let misses = Number(identities.rank(manners.of(group)) === IDENTITY.against)
    let unknowns = 0
    for (const judge of asked) {
      const found = judge(group)
      if (found === 'miss') misses++
      else if (found === 'unknown') unknowns++
    }
    return misses * unknownPlaces + unknowns
  }
  return { places: (unknownPlaces + 1) * unknownPlaces, ofGroup }
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

/** Where it is wished what a group should be like, relatives of anybody addicted come to the same groups whatever the drug. */
function widerTags({ directory, facets, plan, vocabulary }: Query): readonly number[] {
  if (facets.wants.judge === undefined) return []
  const isOfRelatives = (id: string): boolean => vocabulary.concerns.get(id)?.stance === 'loved-one'
  return plan.targets
    .filter(({ relation, asked }) => relation === 'broader' && isOfRelatives(asked))
    .map(({ concern }) => directory.concerns.idOf(concern))
    .filter((tag) => tag >= 0)
}

function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

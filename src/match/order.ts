import type { Fit } from '../model/reason.ts'
import { type Candidates, FLAG, isKind, lotsOf, MAX_SCORE, narrowerTags } from './candidates.ts'
import type { Cells } from './cells.ts'
import type { Facet } from './facets/facet.ts'
import { FROM_ANYWHERE, PLACE_UNKNOWN } from './facets/place.ts'
import type { KeyedCells } from './first.ts'
import { IDENTITY } from './identity.ts'
import type { Look } from './looks.ts'
import { othersIllness } from './other-illness.ts'
import { TIER, TIERS } from './plan.ts'
import type { Query } from './query.ts'
import type { ComesBefore } from './sorted.ts'
import { type OfCell, standingFor, UNLIKE } from './standing.ts'
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
  /** It goes by one of these. */
  readonly ofLook?: (look: Look) => number
  readonly ofKind?: (kind: number, lot: number) => number
  readonly ofCell?: OfCell
  readonly ofGroup?: (group: number) => number
  /** A place that no group of the lot comes before; absent = the first. */
  readonly atLeast?: ((lot: number) => number) | undefined
}

export interface Order {
  /** The tier of a group, or of all groups of a cell, with this key. */
  tierOf(key: number): number
  /** By UNLIKE: groups with different numbers are told apart by more than their cell. */
  unlike(group: number): number
  /** Whether any of the lot are. */
  isUnlike(lot: number): boolean
  /** No group of the lot has a lower key. */
  leastKeyOf(lot: number): number
  /** One number a group: the lower, the earlier. */
  keyOf(group: number): number
  /** The cells of a lot, none of which holds groups that are unlike, with their keys. */
  keyed(cells: Cells, lot: number): KeyedCells
  /** The rest of the key: it is added. */
  keyInCell(group: number): number
  /** Added to the key of a group that gives way to other organisations of its tier. */
  readonly moreOfTheSame: number
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
): { tier: Step & { ofCell: OfCell }; steps: readonly Step[]; unlike: Order['unlike']; isUnlike: Order['isUnlike'] } {
  const { directory, asked, facets, identities, plan, now } = query
  const narrower = tagSet(directory.concerns, narrowerTags(directory, plan))
  const { seen } = directory
  const { ids, starts } = directory.concerns
  const isDbtNeed = plan.used.some(({ id, weight }) => weight === 'main' && DBT_CONCERNS.has(id))
  const { needs, best, flags, breadth, position, hasWord } = candidates

  const isOfOtherIllness = othersIllness(directory, query.vocabulary, plan, query.reading)
  const standing = standingFor(query, candidates, freeTags)
  const needsUnserved = (tier: number, lot: number): number =>
    plan.needCount === 1 || tier >= TIER.near ? plan.needCount : plan.needCount - bitCount(needs[lot]!)

  const stepOfLook = (places: number, ofLook: (look: Look) => number): Step => ({ places, ofLook })
  const stepOfLot = (places: number, ofLot: (lot: number) => number): Step => ({
    places,
    ofKind: (_, lot) => ofLot(lot),
    atLeast: ofLot,
  })
  const stepOfGroup = (places: number, ofGroup: (group: number) => number): Step => ({ places, ofGroup })
  const isAnyWord = (lot: number): boolean => candidates.withWord.count > 0 || (flags[lot]! & FLAG.word) !== 0
  const tier = {
    places: TWO * 4 * 16 * TIERS,
    ofCell: (look: Look, kind: number, lot: number, unlike: number) => {
      // A place to look is never above a group, and a group that nobody can reach is no referral (A11).
      // More of several needs; then the tiers: this concern > broader > named besides > narrower > near > for others.
      const own = standing(look, kind, lot, unlike)
      return TWO * ((look.use * 16 + needsUnserved(own, lot)) * TIERS + own)
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
    stepOfLot(2, (lot) => best[lot]! & 1),
    ...(isDbtNeed ? [stepOfLook(4, ({ dbtRank }) => dbtRank)] : []),
    // What the person asked for by name (DBT, meditation, a secular group), then a word left unread in the group's name
    // or a free tag; then more of what was read.
    facets.approach.judge === undefined ? NOT_ASKED : stepOfLook(FITS, ({ approach }) => placeOf(approach!)),
    { ...stepOfLook(8, ({ rank }) => rank), atLeast: () => identities.leastRank },
    asked.identities.length > 1
      ? stepOfLook(MOST_SHARED + 1, ({ sharedCount }) => Math.max(0, MOST_SHARED - sharedCount))
      : NOT_ASKED,
    {
      places: 2,
      ofCell: (_look: Look, _kind: number, lot: number, unlike: number) =>
        Number((unlike & UNLIKE.word) === 0 && (flags[lot]! & FLAG.word) === 0),
      atLeast: (lot: number) => Number(!isAnyWord(lot)),
    },
    stepOfLot(MAX_SCORE + 1, (lot) => MAX_SCORE - Math.min(MAX_SCORE, breadth[lot]!)),
    facets.wants.judge === undefined ? NOT_ASKED : stepOfGroup(FITS, (group) => placeOf(facets.wants.judge!(group))),
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
    steps,
    unlike:
      isOfOtherIllness === undefined
        ? (group) => hasWord[group]! * UNLIKE.word
        : (group) => hasWord[group]! * UNLIKE.word + Number(isOfOtherIllness(group)) * UNLIKE.otherIllness,
    isUnlike: (lot) => isOfOtherIllness !== undefined || (flags[lot]! & FLAG.marked) !== 0,
  }
}

export function orderFor(query: Query, candidates: Candidates, freeTags: TagSet): Order {
  const { tier, steps: others, unlike, isUnlike } = chainFor(query, candidates, freeTags)
  const moreOfTheSame = others.reduce((product, { places }) => product * places, 1)
  const steps = [tier, ...others].filter(({ places }) => places > 1)
  const { ofKinds, ofLooks, ofCells, ofGroups, ofLots } = partsOf(steps)
  const { manners, looks } = query
  const { kinds } = query.directory.concerns
  const lotOf = lotsOf(candidates)
  /** Most cells look alike. */
  const lookKeys: number[] = []
  const keyOfLook = (look: number): number => (lookKeys[look] ??= sumOf(ofLooks, looks.all[look]!))
  const keyInCell = (group: number): number => sumOf(ofGroups, group)
  const leastKeyOf = (lot: number): number => sumOf(ofLots, lot)
  const keyOfKind = (kind: number, lot: number): number => {
    let key = 0
    for (const { of, worth } of ofKinds) key += of(kind, lot) * worth
    return key
  }
  const keyOfCell = (look: number, kind: number, lot: number, unlike: number): number => {
    let key = keyOfLook(look)
    for (const { of, worth } of ofCells) key += of(looks.all[look]!, kind, lot, unlike) * worth
    return key
  }
  const keys: number[] = []
  const keyed: Order['keyed'] = (cells, lot) => {
    const { groups, starts, manners } = cells.room
    const firstKey = keys.length
    let leastKey = Number.POSITIVE_INFINITY
    const ofOneKind = isKind(candidates, lot)
    const areUnlike = isUnlike(lot)
    let kind = lot
    let ofKind = ofOneKind ? keyOfKind(kind, lot) : 0
    for (let cell = cells.first; cell < cells.end; cell++) {
      if (!ofOneKind) {
        kind = kinds[groups[starts[cell]!]!]!
        ofKind = keyOfKind(kind, lot)
      }
      const look = looks.numberOf(manners[cell]!)
      const key = ofKind + keyOfCell(look, kind, lot, areUnlike ? unlike(groups[starts[cell]!]!) : 0)
      if (key < leastKey) leastKey = key
      keys.push(key)
    }
    return { cells, keys, firstKey, leastKey }
  }
  const keyOf = (group: number): number => {
    const [kind, lot] = [kinds[group]!, lotOf(group)]
    const look = looks.numberOf(manners.numberOf(group))
    return keyOfKind(kind, lot) + keyOfCell(look, kind, lot, unlike(group)) + keyInCell(group)
  }
  const { nameOrder } = query.directory
  const { isNearer } = query.facets.place
  const ofAlike: ComesBefore = (a, b) => isNearer(a, b) || (!isNearer(b, a) && nameOrder[a]! < nameOrder[b]!)
  const by: Order['by'] = (keyOfGroup) => (a, b) => {
    const difference = keyOfGroup(a) - keyOfGroup(b)
    return difference === 0 ? ofAlike(a, b) : difference < 0
  }
  return {
    tierOf: (key) => Math.floor(key / moreOfTheSame),
    unlike,
    isUnlike,
    leastKeyOf,
    keyOf,
    keyed,
    keyInCell,
    moreOfTheSame,
    ofAlike,
    by,
  }
}

/** What goes by one thing, and what one of its places is worth in a key. */
interface Part<Of> {
  readonly of: Of
  readonly worth: number
}

/** A key is the sum of the places, each times what those after it can come to; most of it is the same for many groups. */
function partsOf(steps: readonly Step[]) {
  const ofKinds: Part<NonNullable<Step['ofKind']>>[] = []
  const ofLooks: Part<NonNullable<Step['ofLook']>>[] = []
  const ofCells: Part<OfCell>[] = []
  const ofGroups: Part<NonNullable<Step['ofGroup']>>[] = []
  const ofLots: Part<NonNullable<Step['atLeast']>>[] = []
  let worth = 1
  for (const { places, ofKind, ofLook, ofCell, ofGroup, atLeast } of steps.toReversed()) {
    if (ofKind) ofKinds.push({ of: ofKind, worth })
    if (ofLook) ofLooks.push({ of: ofLook, worth })
    if (ofCell) ofCells.push({ of: ofCell, worth })
    if (ofGroup) ofGroups.push({ of: ofGroup, worth })
    if (atLeast) ofLots.push({ of: atLeast, worth })
    worth *= places
  }
  return { ofKinds, ofLooks, ofCells, ofGroups, ofLots }
}

function sumOf<From>(parts: readonly Part<(from: From) => number>[], from: From): number {
  let sum = 0
  for (let i = 0; i < parts.length; i++) sum += parts[i]!.of(from) * parts[i]!.worth
  return sum
}

/** What was not asked puts no group before another. */
const NOT_ASKED: Step = { places: 1 }

const FITS = 3

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
  const ofGroup = (group: number): number => {
    let misses = Number(identities.rank(manners.of(group)) === IDENTITY.against)
    let unknowns = 0
    for (const judge of asked) {
      const found = judge(group)
      if (found === 'miss') misses++
      else if (found === 'unknown') unknowns++
    }
    return Math.min(MAX_COUNT, misses) * (MAX_COUNT + 1) + Math.min(MAX_COUNT, unknowns)
  }
  return { places: (MAX_COUNT + 1) ** 2, ofGroup }
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

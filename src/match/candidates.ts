import type { Directory, GroupedTags } from '../model/directory.ts'
import { CellRoom, type Cells, cellsOf, type Manners } from './cells.ts'
import type { Found } from './found.ts'
import { Gathered } from './gathered.ts'
import { BACKGROUND, type Plan, TIER } from './plan.ts'
import type { TagSet } from './tags.ts'

export const UNTOUCHED = 255
const TEMPTING = 254

/** Room for the score beside the other keys of the order. */
export const MAX_SCORE = 63

/**
 * The groups that the need touches, in lots: the groups of a lot serve the person alike, and what is known of one is known
 * of all. A lot is a kind of concerns; where words alone were found, it is the groups that have them equally well.
 *
 * The arrays are as long as there can be lots and made once; a query clears only what it touched.
 */
export interface Candidates {
  readonly concerns: GroupedTags
  readonly tagged: Tagged
  /** By kind, its groups in cells; made when a need first looks into it. */
  readonly cells: Map<number, Cells>
  readonly cellsOf: (groups: ArrayLike<number>, room: CellRoom) => Cells
  readonly room: {
    readonly kinds: CellRoom
    /** Of one query: what passed the gates, and what was parted further. */
    readonly passed: CellRoom
    readonly parted: CellRoom
  }
  readonly touched: Gathered
  /** Tier twice over, plus one when the concern is one of many. */
  readonly best: Uint8Array
  /** Place of the best concern in the list. */
  readonly position: Uint8Array
  readonly needs: Uint16Array
  readonly breadth: Uint8Array
  /** 1 = serves a substance need, 2 = has a word of the need as a free tag, 4 = some of its groups have a word of it where that counts. */
  readonly flags: Uint8Array
  /** By group: 1 = has a word of the need where that counts, 2 = a word that names what is sought, or two others. */
  readonly hasWord: Uint8Array
  readonly withWord: Gathered
  /** By group, the number of the last word that it was met by; words are numbered on from query to query. */
  readonly metBy: Uint32Array
  lastWord: number
  /** Groups that were found by words alone; made when a need first asks for them. */
  found: Found | undefined
}

export const FLAG = { substance: 1, word: 2, marked: 4 } as const

/** The kinds of concerns that each tag is in, ascending, with its place in the list. */
interface Tagged {
  readonly starts: Uint32Array
  readonly kinds: Uint32Array
  readonly positions: Uint32Array
}

export function makeCandidates(directory: Directory, manners: Manners): Candidates {
  const { size, concerns } = directory
  const lots = kindCount(concerns) + 2 * (MAX_SCORE + 1)
  return {
    concerns,
    tagged: taggedIn(concerns),
    cells: new Map(),
    cellsOf: (groups, room) => cellsOf(groups, directory, manners, room),
    room: { kinds: new CellRoom(), passed: new CellRoom(), parted: new CellRoom() },
    touched: new Gathered(lots),
    best: new Uint8Array(lots).fill(UNTOUCHED),
    position: new Uint8Array(lots),
    needs: new Uint16Array(lots),
    breadth: new Uint8Array(lots),
    flags: new Uint8Array(lots),
    hasWord: new Uint8Array(size),
    withWord: new Gathered(size),
    metBy: new Uint32Array(size),
    lastWord: 0,
    found: undefined,
  }
}

export function forget(candidates: Candidates): void {
  const { touched, best, position, needs, breadth, flags, hasWord, withWord, found, room } = candidates
  for (let i = 0; i < touched.count; i++) {
    const lot = touched.numbers[i]!
    best[lot] = UNTOUCHED
    position[lot] = 0
    needs[lot] = 0
    breadth[lot] = 0
    flags[lot] = 0
  }
  touched.forget()
  for (let i = 0; i < withWord.count; i++) hasWord[withWord.numbers[i]!] = 0
  withWord.forget()
  room.passed.forget()
  room.parted.forget()
  found?.clear()
}

/** The lot of a group, touched or not. */
export function lotsOf({ concerns: { kinds }, found }: Candidates): (group: number) => number {
  if (found === undefined || found.lots.size === 0) return (group) => kinds[group]!
  const { lotOf } = found
  return (group) => lotOf[group]! || kinds[group]!
}

/** Whether a lot is a kind of concerns: all of its groups have the same. */
export function isKind({ concerns }: Candidates, lot: number): boolean {
  return lot < kindCount(concerns)
}

/** Ascending in each lot. */
export function groupsIn({ concerns, found }: Candidates, lot: number): ArrayLike<number> {
  return found?.lots.get(lot) ?? concerns.groupsOf(lot)
}

/** How many groups are in a lot. */
export function sizeOf({ concerns, found }: Candidates, lot: number): number {
  return found?.lots.get(lot)?.length ?? concerns.groupCount(lot)
}

/** The groups of a lot, in cells. */
export function cellsIn(candidates: Candidates, lot: number): Cells {
  const { cells, cellsOf, found, room } = candidates
  const byWords = found?.lots.get(lot)
  if (byWords !== undefined) return cellsOf(byWords, room.parted)
  const known = cells.get(lot) ?? cellsOf(groupsIn(candidates, lot), room.kinds)
  cells.set(lot, known)
  return known
}

export function isTouched({ best }: Candidates, lot: number): boolean {
  return best[lot] !== UNTOUCHED
}

/** Notes a lot that is only counted, so that it is counted once. */
export function markTempting({ touched, best }: Candidates, lot: number): void {
  touched.add(lot)
  best[lot] = TEMPTING
}

/** Keeps the best way in which the groups of a lot serve the person. */
export function touch({ touched, best, position }: Candidates, lot: number, code: number, place: number): void {
  const known = best[lot]!
  if (known === UNTOUCHED) touched.add(lot)
  if (code < known || (code === known && place < position[lot]!)) {
    best[lot] = code
    position[lot] = place
  }
}

/** A group that was found by words alone joins those that have them equally well. */
export function touchByWord(candidates: Candidates, found: Found, group: number, tier: number, score: number): void {
  const { concerns, breadth } = candidates
  const lot = kindCount(concerns) + (tier === TIER.wordTag ? MAX_SCORE + 1 : 0) + score
  touch(candidates, lot, tier * 2, 0)
  breadth[lot] = score
  found.join(lot, group)
}

export function touchByConcern(candidates: Candidates, directory: Directory, plan: Plan, freeTags: TagSet): void {
  const { concerns } = directory
  const { ids, starts } = concerns
  const { tagged, best, needs, breadth, flags } = candidates
  // "Tinnitus, and chronic illness" is about tinnitus, as "cocaine, and drugs in general" is about cocaine.
  const narrower = freeTags.slice()
  for (const tag of narrowerTags(directory, plan)) narrower[tag] = 1
  // What is in the background comes last: it tells apart groups that are there already.
  const targets = plan.targets.toSorted((a, b) => Number(a.tier === BACKGROUND) - Number(b.tier === BACKGROUND))
  for (const target of targets) {
    const tag = concerns.idOf(target.concern)
    if (tag < 0) continue
    const end = tagged.starts[tag + 1]!
    for (let i = tagged.starts[tag]!; i < end; i++) {
      const kind = tagged.kinds[i]!
      if (target.tier === BACKGROUND) {
        if (best[kind] === UNTOUCHED) continue
      } else {
        const position = tagged.positions[i]!
        const isMention = !isAbout(starts, ids, kind, position, narrower)
        // What is only near is a guess of ours: a group that does no more than mention it is too far.
        if (isMention && (target.tier === TIER.near || target.tier === TIER.alsoKin)) continue
        // A broader concern that a group only mentions (tinnitus, and chronic illness) is far.
        const tier = isMention && target.relation === 'broader' ? Math.max(target.tier, TIER.alsoKin) : target.tier
        touch(candidates, kind, tier * 2 + Number(isMention), position)
      }
      needs[kind]! |= target.needs
      breadth[kind] = breadth[kind]! + target.breadth
      if (target.isSubstance) flags[kind]! |= FLAG.substance
    }
  }
}

/** Tags of the concerns that are narrower than the ones sought. */
export function narrowerTags(directory: Directory, plan: Plan): readonly number[] {
  return [...plan.narrower].map((concern) => directory.concerns.idOf(concern)).filter((tag) => tag >= 0)
}

/**
 * A group is about its first concern, and about the second of no more than three, unless the first narrows it down.
 *
 * "Anxiety and depression" is about depression too: what the person wants should choose between it and a group that names
 * depression first. "Cocaine, and drugs in general" is about cocaine. The fifth of six is a mention.
 */
function isAbout(starts: Uint32Array, ids: Uint32Array, kind: number, position: number, narrower: TagSet): boolean {
  if (position === 0) return true
  return position === 1 && starts[kind + 1]! - starts[kind]! <= 3 && narrower[ids[starts[kind]!]!] === 0
}

function kindCount({ starts }: GroupedTags): number {
  return starts.length - 1
}

function taggedIn({ size, starts, ids }: GroupedTags): Tagged {
  const tagStarts = new Uint32Array(size + 1)
  for (const tag of ids) tagStarts[tag + 1]!++
  for (let tag = 0; tag < size; tag++) tagStarts[tag + 1]! += tagStarts[tag]!
  const next = tagStarts.slice()
  const kinds = new Uint32Array(ids.length)
  const positions = new Uint32Array(ids.length)
  for (let kind = 0; kind + 1 < starts.length; kind++) {
    for (let i = starts[kind]!; i < starts[kind + 1]!; i++) {
      const at = next[ids[i]!]!++
      kinds[at] = kind
      positions[at] = i - starts[kind]!
    }
  }
  return { starts: tagStarts, kinds, positions }
}

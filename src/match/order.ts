import { type Candidates, isKind, lotsOf } from './candidates.ts'
import type { Cells } from './cells.ts'
import type { KeyedCells } from './first.ts'
import { type Step, type Steps, stepsFor } from './order-steps.ts'
import { TIER } from './plan.ts'
import type { Query } from './query.ts'
import type { ComesBefore } from './sorted.ts'
import type { OfCell } from './standing.ts'
import type { TagSet } from './tags.ts'

export interface Order extends Pick<Steps, 'unlike' | 'isUnlike'> {
  /** The tier of a group, or of all groups of a cell, with this key. */
  tierOf(key: number): number
  /** The group is far from what was read. */
  isFar(key: number): boolean
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

export function orderFor(query: Query, candidates: Candidates, freeTags: TagSet): Order {
  const { tier, steps: others, isFar, unlike, isUnlike } = stepsFor(query, candidates, freeTags)
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
    isFar: (key) => isFar(Math.floor(key / moreOfTheSame)),
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

export function tierOfLot({ best }: Candidates, lot: number): number {
  return best[lot]! >> 1
}

/** Serves the main concern itself. */
export function isSame(candidates: Candidates, lot: number): boolean {
  return tierOfLot(candidates, lot) === TIER.same
}

import { type CellRoom, type Cells, type Manner, partedBy } from './cells.ts'
import { type Families, NO_FAMILY } from './families.ts'
import { firstAmong, firstIn, type KeyedCells, type Lots, type Passes } from './first.ts'
import type { Order } from './order.ts'
import { type ComesBefore, sorted, sortedBy } from './sorted.ts'
import { UNLIKES } from './standing.ts'

/** Two of one organisation let a person choose; a third takes the place of something different. */
const OF_ONE_FAMILY = 2
/** Looked at in one go: where a few families fill the first places, one more look seldom needs another. */
const AHEAD = 4

/** The candidates that no gate turned away. */
export interface Fitting {
  readonly lots: readonly number[]
  cellsIn(lot: number): Cells
  /** How many groups of the lot fit. */
  sizeOf(lot: number): number
  has(group: number): boolean
  /** Whether groups of the lot are, or may be, for this concern above all. */
  mayBeFor(lot: number, tag: number): boolean
}

/** What a promise looks for: groups that pass, in lots that may hold some. */
export interface Wish {
  lot(lot: number): boolean
  manner(manner: Manner): boolean
}

/** The fitting groups in order. All but the first two of a family, and those named for people whom the need does not speak of, give way to the other groups of their tier. */
export interface Ranking {
  first(count: number): readonly number[]
  /** The first that passes; of those, the first that passes `aboveAll` when there is one. */
  firstWhere(wish: Wish, aboveAll: (manner: Manner) => boolean): number | undefined
  /** Far from what was read. */
  isFar(group: number): boolean
  readonly comesBefore: ComesBefore
}

export function rankingOf(
  found: Fitting,
  order: Order,
  families: Families,
  manners: readonly Manner[],
  room: CellRoom,
  isForOthers: (group: number) => boolean,
): Ranking {
  const lookedInto = new Map<number, KeyedCells>()
  const cellsIn = (lot: number): KeyedCells => {
    const known = lookedInto.get(lot)
    if (known !== undefined) return known
    const all = found.cellsIn(lot)
    const made = order.keyed(order.isUnlike(lot) ? partedBy(all, UNLIKES, order.unlike, room) : all, lot)
    lookedInto.set(lot, made)
    return made
  }
  const fitting = { ...found, lots: sortedBy(order.leastKeyOf, found.lots), cellsIn }
  /** The first of each family that was met, complete when there are two. */
  const met = new Map<number, number[]>()
  const firsts = new Map<number, readonly number[]>()
  const waived = new Map<number, boolean>()

  const isFull = (family: number): boolean => met.get(family)?.length === OF_ONE_FAMILY
  /** Groups are met in order; the third of a family gives way. */
  const meet = (group: number): boolean => {
    const family = families.of(group)
    const isWaived = isFull(family) || isForOthers(group)
    waived.set(group, isWaived)
    if (family !== NO_FAMILY && !isWaived) met.set(family, [...(met.get(family) ?? []), group])
    return !isWaived
  }
  const lotsWhere = (passes: (lot: number) => boolean): Lots => ({ ...fitting, lots: fitting.lots.filter(passes) })
  const firstInFamily = (family: number): readonly number[] => {
    const isOfFamily = (group: number): boolean => families.of(group) === family
    const concern = families.concernOf(family)
    if (concern !== undefined)
      return firstIn(
        lotsWhere((lot) => fitting.mayBeFor(lot, concern)),
        OF_ONE_FAMILY,
        order,
        { group: isOfFamily },
      ).groups
    const near = families.near(family).filter((group) => isOfFamily(group) && fitting.has(group))
    return firstAmong(near, OF_ONE_FAMILY, order)
  }
  const firstsOf = (family: number): readonly number[] => {
    if (isFull(family)) return met.get(family)!
    const known = firsts.get(family)
    if (known !== undefined) return known
    const found = firstInFamily(family)
    firsts.set(family, found)
    return found
  }
  const givesWay = (group: number): boolean => {
    const known = waived.get(group)
    if (known !== undefined) return known
    const family = families.of(group)
    const found = isForOthers(group) || (family !== NO_FAMILY && !firstsOf(family).includes(group))
    waived.set(group, found)
    return found
  }
  const keys = new Map<number, number>()
  const keyOf = (group: number): number => keys.get(group) ?? order.keyOf(group)
  const tierOf = (group: number): number => order.tierOf(keyOf(group))
  const find = (lots: Lots, most: number, passes?: Passes): readonly number[] => {
    const found = firstIn(lots, most, order, passes)
    for (const [i, group] of found.groups.entries()) keys.set(group, found.keys[i]!)
    return found.groups
  }
  const comesBefore = order.by((group) => keyOf(group) + (givesWay(group) ? order.moreOfTheSame : 0))

  /** The first of a tier: first those that do not give way. `ahead`: the first of them, whoever gives way. */
  const firstOfTier = (tier: number, count: number, ahead: readonly number[]): readonly number[] => {
    const taken: number[] = []
    const findMore = (most: number, passes: Passes['group']): readonly number[] =>
      find(fitting, most, { cell: (_, key) => order.tierOf(key) === tier, ...(passes && { group: passes }) })
    for (let next = ahead; taken.length < count && next.length > 0; ) {
      for (const group of next) if (taken.length < count && meet(group)) taken.push(group)
      if (taken.length < count)
        next = findMore(count * AHEAD, (group) => !waived.has(group) && !isFull(families.of(group)))
    }
    if (taken.length === count) return taken
    const more = findMore(count - taken.length, (group) => !taken.includes(group))
    for (const group of more) waived.set(group, true)
    return [...taken, ...more]
  }

  return {
    comesBefore,
    isFar: (group) => order.isFar(keyOf(group)),
    first(count) {
      const ahead = find(fitting, count * AHEAD)
      const [last, next] = ahead.slice(count - 1).map(tierOf)
      // The tier in which the list ends; there is none when all of its groups, or all there are, are in the list.
      const tier = last === next ? last : undefined
      const before = ahead.slice(0, count).filter((group) => tierOf(group) !== tier)
      for (const group of before) meet(group)
      const start = sorted(before, comesBefore)
      if (tier === undefined) return start
      const others = ahead.filter((group) => tierOf(group) === tier)
      return [...start, ...firstOfTier(tier, count - start.length, others)]
    },
    firstWhere(wish, aboveAll) {
      const lots = lotsWhere(wish.lot)
      let passes = (manner: Manner): boolean => wish.manner(manner) && aboveAll(manner)
      const findNext = (cell: (key: number) => boolean, group?: Passes['group']): number | undefined =>
        find(lots, 1, {
          cell: (manner, key) => cell(key) && passes(manners[manner]!),
          ...(group && { group }),
        })[0]
      let best = findNext(() => true)
      if (best === undefined) {
        passes = wish.manner
        best = findNext(() => true)
      }
      if (best === undefined) return undefined
      const tier = tierOf(best)
      const tried = new Set<number>()
      for (let next: number | undefined = best; next !== undefined; ) {
        if (!givesWay(next)) return next
        tried.add(families.of(next))
        next = findNext(
          (key) => order.tierOf(key) === tier,
          (group) => !tried.has(families.of(group)),
        )
      }
      return best
    },
  }
}

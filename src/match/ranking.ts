import { type FamilyOf, NO_FAMILY } from './families.ts'
import { narrow, where } from './narrow.ts'
import type { Order } from './order.ts'
import { type ComesBefore, sorted, topK } from './top-k.ts'

/** Two of one organisation let a person choose; a third takes the place of something different. */
const OF_ONE_FAMILY = 2
/** Looked at in one go: where a few families fill the first places, one more look seldom needs another. */
const AHEAD = 4

/** The fitting groups in order. All but the first two of a family give way to the other groups of their tier. */
export interface Ranking {
  first(count: number): readonly number[]
  /** The first that passes; of those, the first that passes `aboveAll` when there is one. */
  firstWhere(passes: (group: number) => boolean, aboveAll: (group: number) => boolean): number | undefined
  readonly comesBefore: ComesBefore
}

export function rankingOf(fitting: Uint32Array, order: Order, familyOf: FamilyOf): Ranking {
  /** The first of each family that was met, complete when there are two. */
  const met = new Map<number, number[]>()
  const firsts = new Map<number, readonly number[]>()
  const waived = new Map<number, boolean>()

  const isFull = (family: number): boolean => met.get(family)?.length === OF_ONE_FAMILY
  /** Groups are met in order; the third of a family gives way. */
  const meet = (group: number): boolean => {
    const family = familyOf(group)
    const isWaived = isFull(family)
    waived.set(group, isWaived)
    if (family !== NO_FAMILY && !isWaived) met.set(family, [...(met.get(family) ?? []), group])
    return !isWaived
  }
  const firstsOf = (family: number): readonly number[] => {
    if (isFull(family)) return met.get(family)!
    const known = firsts.get(family)
    if (known !== undefined) return known
    const ofFamily = where(fitting, (group) => familyOf(group) === family)
    const found = firstOf(ofFamily, OF_ONE_FAMILY, order)
    firsts.set(family, found)
    return found
  }
  const givesWay = (group: number): boolean => {
    const known = waived.get(group)
    if (known !== undefined) return known
    const family = familyOf(group)
    const found = family !== NO_FAMILY && !firstsOf(family).includes(group)
    waived.set(group, found)
    return found
  }
  const comesBefore = order.by((group) => order.keyOf(group) + (givesWay(group) ? order.moreOfTheSame : 0))

  /** The first of groups of one tier: first those that do not give way. */
  const firstOfTier = (tier: Uint32Array, count: number): readonly number[] => {
    const taken: number[] = []
    let rest = tier
    while (taken.length < count && rest.length > 0) {
      const ahead = firstOf(rest.slice(), count * AHEAD, order)
      for (const group of ahead) if (taken.length < count && meet(group)) taken.push(group)
      if (taken.length < count) rest = where(rest, (group) => !isFull(familyOf(group)) && !waived.has(group))
    }
    if (taken.length === count) return taken
    const others = where(tier, (group) => !taken.includes(group))
    const more = firstOf(others, count - taken.length, order)
    for (const group of more) waived.set(group, true)
    return [...taken, ...more]
  }

  return {
    comesBefore,
    first(count) {
      const { sure, tied } = narrow(fitting.slice(), count, order.tiers)
      for (const group of sorted(sure, order.comesBefore)) meet(group)
      return [...sorted(sure, comesBefore), ...firstOfTier(tied, count - sure.length)]
    },
    firstWhere(passes, aboveAll) {
      const all = where(fitting, passes)
      const some = where(all, aboveAll)
      const { sure, tied } = narrow(some.length > 0 ? some : all, 1, order.tiers)
      let rest = sure.length > 0 ? Uint32Array.from(sure) : tied
      const [best] = firstOf(rest.slice(), 1, order)
      for (let next = best; next !== undefined; [next] = firstOf(rest.slice(), 1, order)) {
        if (!givesWay(next)) return next
        const family = familyOf(next)
        rest = where(rest, (group) => familyOf(group) !== family)
      }
      return best
    },
  }
}

/** The first of these groups, nobody giving way. `groups` is used up. */
export function firstOf(groups: Uint32Array, count: number, order: Order): readonly number[] {
  const { sure, tied } = narrow(groups, count, order.steps)
  return sorted([...sure, ...topK(tied, count - sure.length, order.ofAlike)], order.comesBefore)
}

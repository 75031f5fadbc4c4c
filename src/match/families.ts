import type { Directory } from '../model/directory.ts'
import { type Approaches, TRAIT } from './approaches.ts'
import type { Order } from './order.ts'
import type { ComesBefore } from './top-k.ts'

/** Two of one organisation let a person choose; a third takes the place of something different. */
const OF_ONE_FAMILY = 2

const NONE = -1

export interface Families {
  /** Lets all but the first two groups of each family give way to the other groups of their tier. */
  giveWay(groups: Uint32Array, key: Float64Array, order: Order, comesBefore: ComesBefore): void
}

/** Families are organisations; the meetings of a twelve-step fellowship are one family whoever hosts them. */
export function familiesOf(directory: Directory, approaches: Approaches): Families {
  const { organizations, concerns } = directory
  const organizationCount = organizations.names.length
  const size = organizationCount + concerns.names.length
  const firsts = new Int32Array(size * OF_ONE_FAMILY).fill(NONE)

  const familyOf = (group: number): number => {
    if (approaches.traits(group) & TRAIT.twelveStep) {
      return organizationCount + concerns.ids[concerns.starts[group]!]!
    }
    const start = organizations.starts[group]!
    return start === organizations.starts[group + 1]! ? NONE : organizations.ids[start]!
  }

  return {
    giveWay(groups, key, { moreOfTheSame }, comesBefore) {
      for (const group of groups) {
        const family = familyOf(group)
        if (family !== NONE) keepFirst(firsts, family * OF_ONE_FAMILY, group, comesBefore)
      }
      // A second pass, because the first two are known only when all were seen.
      for (const group of groups) {
        const at = familyOf(group) * OF_ONE_FAMILY
        if (at >= 0 && group !== firsts[at] && group !== firsts[at + 1]) key[group] = key[group]! + moreOfTheSame
      }
      for (const group of groups) {
        const at = familyOf(group) * OF_ONE_FAMILY
        if (at < 0) continue
        firsts[at] = NONE
        firsts[at + 1] = NONE
      }
    },
  }
}

function keepFirst(firsts: Int32Array, at: number, group: number, comesBefore: ComesBefore): void {
  const isBefore = (slot: number): boolean => firsts[slot]! === NONE || comesBefore(group, firsts[slot]!)
  if (isBefore(at)) {
    firsts[at + 1] = firsts[at]!
    firsts[at] = group
  } else if (isBefore(at + 1)) {
    firsts[at + 1] = group
  }
}

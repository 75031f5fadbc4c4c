import type { Directory } from '../model/directory.ts'
import { type Approaches, TRAIT } from './approaches.ts'

/** A group of no organisation is of no family. */
export const NO_FAMILY = -1

export type FamilyOf = (group: number) => number

/** Families are organisations; the meetings of a twelve-step fellowship are one family whoever hosts them. */
export function familiesOf({ organizations, concerns }: Directory, approaches: Approaches): FamilyOf {
  const organizationCount = organizations.groupStarts.length - 1
  return (group) => {
    if (approaches.traits(group) & TRAIT.twelveStep) {
      return organizationCount + concerns.ids[concerns.starts[group]!]!
    }
    const start = organizations.starts[group]!
    return start === organizations.starts[group + 1]! ? NO_FAMILY : organizations.ids[start]!
  }
}

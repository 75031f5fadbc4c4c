import type { Directory } from '../model/directory.ts'
import { type Approaches, TRAIT } from './approaches.ts'

/** A group of no organisation is of no family. */
export const NO_FAMILY = -1

export type FamilyOf = (group: number) => number

/** Families are organisations; the meetings of a twelve-step fellowship are one family whoever hosts them. */
export function familiesOf({ organizations, concerns }: Directory, approaches: Approaches): FamilyOf {
  const { starts, ids } = organizations
  const { starts: concernStarts, ids: concernIds } = concerns
  return (group) => {
    // Apart from the numbers of organisations, and from NO_FAMILY.
    if (approaches.traits(group) & TRAIT.twelveStep) return -2 - concernIds[concernStarts[group]!]!
    const start = starts[group]!
    return start === starts[group + 1]! ? NO_FAMILY : ids[start]!
  }
}

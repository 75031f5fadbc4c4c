import type { Directory } from '../model/directory.ts'
import { type Approaches, TRAIT } from './approaches.ts'

/** A group of no organisation is of no family. */
export const NO_FAMILY = -1

export interface Families {
  of(group: number): number
  /** Whether a family is a fellowship's; its groups are then all for this concern. */
  concernOf(family: number): number | undefined
  /** Groups that may be of the family; those of a fellowship are not among them. */
  near(family: number): Uint32Array
}

/** Families are organisations; the meetings of a twelve-step fellowship are one family whoever hosts them. */
export function familiesOf({ organizations, concerns }: Directory, approaches: Approaches): Families {
  const { kinds, starts } = organizations
  const { kinds: concernKinds, starts: concernStarts, ids } = concerns
  return {
    of: (group) => {
      // Apart from the numbers of organisations, and from NO_FAMILY.
      if (approaches.traits(group) & TRAIT.twelveStep) return -2 - ids[concernStarts[concernKinds[group]!]!]!
      // An organisation is a list of one, so each kind but the empty one is one organisation.
      const kind = kinds[group]!
      return starts[kind] === starts[kind + 1] ? NO_FAMILY : kind
    },
    concernOf: (family) => (family < NO_FAMILY ? -2 - family : undefined),
    near: (family) => organizations.groupsOf(family),
  }
}

import { type AnyOf, anyOf } from '../model/any-of.ts'

/** Verbs of one who comes upon somebody, or upon what somebody hides. */
export const FINDS: AnyOf = anyOf(
  'find found finds finding catch caught catches smell smelled smelt smells smelling see saw seen sees seeing hear heard watch watched watching notice noticed spot spotted discover discovered',
)

import { type WordLookup, wordSet } from '../model/word-set.ts'

/** Verbs of one who comes upon somebody, or upon what somebody hides. */
export const FINDS: WordLookup = wordSet(
  'find found finds finding catch caught catches smell smelled smelt smells smelling see saw seen sees seeing hear heard watch watched watching notice noticed spot spotted discover discovered',
)

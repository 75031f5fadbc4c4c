import type { Holder } from './holder.ts'
import type { Passage } from './passage.ts'

/** "The kids" are neither he nor she. */
export function isSeveral({ tokens }: Passage, { at }: Holder): boolean {
  if (at === undefined) return false
  const { folded, possessive } = tokens[at]!
  return /^(?:.*[^s]s|children|grandchildren|stepchildren|family)$/.test(possessive ? folded.slice(0, -1) : folded)
}

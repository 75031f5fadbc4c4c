import { REACH } from './harm-parties.ts'
import type { Passage } from './passage.ts'

/** "My sister's boyfriend is beating on her". */
export function isPartnerOfOther(passage: Passage, first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    if (passage.clauses[index] !== passage.clauses[first]) return false
    const relation = passage.relation(index)
    if (relation?.set.id !== 'rel-spouse' && relation?.set.id !== 'rel-ex') continue
    const owner = passage.relation(index - 1)
    return owner !== undefined && OWNED.includes(owner.set.id) && /s$/.test(passage.tokens[index - 1]!.folded)
  }
  return false
}

const OWNED = ['rel-sibling', 'rel-child', 'rel-friend', 'rel-kin', 'rel-parent']

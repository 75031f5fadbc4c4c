import { type Holder, otherEnd, type Relation } from './holder.ts'
import type { Passage } from './passage.ts'

/** Words between "of" and what is said of the other end. */
const REACH = 5

/** "Wife of a gambler", "parent of a teen with autism", "mom of a girl who was raped": what follows is about the other end. */
export function ofRelation(passage: Passage, at: number): Holder | undefined {
  for (let index = at - 1; index >= Math.max(1, at - REACH); index--) {
    if (passage.clauses[index] !== passage.clauses[at]) return undefined
    if (passage.tokens[index]!.folded !== 'of') continue
    const role = passage.relation(index - 1)
    if (role?.last !== index - 1) return undefined
    const relation = otherEnd(role.set.id.slice('rel-'.length) as Relation)
    return { who: 'other', relation, rule: 'the other end of the relation' }
  }
  return undefined
}

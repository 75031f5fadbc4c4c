import { anyOf } from '../model/any-of.ts'
import type { Holder } from './holder.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'

const TAKES = anyOf(
  'take takes took taking taken use uses used using steal steals stole stealing borrow borrows borrowed sneak sneaks sneaking snuck swipe swipes swiped pop pops popping finish finishes drink drinks drank drinking smoke smokes smoked raid raids raiding',
)
/** "Takes some of his mother's": so many words from the verb to whom it belongs. */
const REACH = 4

/** "I can't take my dad's heroin any more". */
function isBorne({ tokens }: Passage, verb: number, at: number): boolean {
  const behind = tokens
    .slice(at + 1, at + 4)
    .map(({ folded }) => folded)
    .join(' ')
  return (
    /^(?:cant|cannot|couldnt)$/.test(tokens[verb - 1]?.folded ?? '') &&
    /\b(?:anymore|any (?:more|longer))\b/.test(behind)
  )
}

/** "Takes his mother's Valium", "I've been stealing my son's Adderall": whose it is, is not whose trouble it is. */
export function takenFrom(passage: Passage, people: People, at: number): Holder | undefined {
  // "Took my mother's drinking hard."
  if (passage.tokens[at]!.folded.endsWith('ing')) return undefined
  // "My husband's pills" may be one finding, which begins with him.
  const owner = passage.relation(at) === undefined ? at - 1 : at
  if (!passage.tokens[owner]?.possessive || passage.relation(owner) === undefined) return undefined
  if (passage.clauses[owner] !== passage.clauses[at]) return undefined
  for (let index = owner - 1; index >= Math.max(0, owner - REACH); index--) {
    if (passage.clauses[index] !== passage.clauses[at]) return undefined
    if (TAKES.has(passage.tokens[index]!.folded)) return isBorne(passage, index, at) ? undefined : people.holders[index]
  }
  return undefined
}

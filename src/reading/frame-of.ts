import type { Person } from './holder.ts'
import type { Passage } from './passage.ts'
import { isPossessive } from './relation-at.ts'

/** What makes the relation before it one of many in the note, and not whom it is about. */
const GOING_ON = ['calls-for', 'says', 'left', 'die', 'by-suicide', 'by-overdose', 'harm']

/** A note that opens with a relation and goes on about it is written from beside that person. */
export function frameOf(passage: Passage, persons: readonly (Person | undefined)[]): Person | undefined {
  for (const token of passage.tokens) {
    if (passage.clauses[token.index] !== 0) return undefined
    const person = persons[token.index]
    // "Egyptian American, family very traditional": the note opens with who the client is.
    if (person !== undefined && isBehindIdentity(passage, token.index)) return undefined
    if (
      person === undefined &&
      passage.at(token.index, 'client') === undefined &&
      !/^\d+(?:yo|y\/o|m|f)?$/.test(token.folded) &&
      !/^(?:he|she|they|his|her|their)$/.test(token.folded)
    )
      continue
    if (person?.who !== 'other' || isPossessive(passage, token.index - 1)) return undefined
    if (person.relation === 'pet' || person.relation === 'parent' || person.relation === 'friend') return undefined
    const next = passage.atAny(token.index + 1, GOING_ON)
    return next ? undefined : person
  }
  return undefined
}

function isBehindIdentity({ tokens, spans }: Passage, index: number): boolean {
  return (
    tokens[index]!.before === 'comma' &&
    spans.some(({ set, first, last }) => set.kind === 'identity' && first === 0 && last === index - 1)
  )
}

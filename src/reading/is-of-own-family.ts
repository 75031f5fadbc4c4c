import type { Language } from './language.ts'
import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'

const FAMILY = /^(?:family|parents|folks)$/
/** From "family" to the word: "my whole family is originally". */
const MOST_BETWEEN = 3

/** "My family is Lebanese": of their people the client is as well. */
export function isOfOwnFamily(passage: Passage, people: People, { set, first }: Span, language: Language): boolean {
  const { tokens, clauses } = passage
  const at = people.holders[first]?.at
  if (at === undefined || !language.identities.get(set.id)?.axes?.includes('people')) return false
  const isOwn =
    /^(?:my|our)$/.test(tokens[at - 1]?.folded ?? '') || (!passage.firstPerson && clauses[at - 1] !== clauses[at])
  return isOwn && FAMILY.test(tokens[at]!.folded) && first - at <= MOST_BETWEEN && clauses[at] === clauses[first]
}

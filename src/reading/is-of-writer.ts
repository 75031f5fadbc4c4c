import { FIRST_PERSON } from './holder.ts'
import type { Language } from './language.ts'
import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { SOUGHT_FOR } from './relation-at.ts'

/** What a parent's child, or a therapist's client, need not be as well; of their people and their faith a child may be. */
const OWN_ALONE = ['work', 'service', 'orientation']

/** "I'm a nurse, looking for a group for my son", "... for my client": what the one is who only writes. */
export function isOfWriter(passage: Passage, people: People, span: Span, language: Language): boolean {
  const { axes = [] } = language.identities.get(span.set.id) ?? {}
  if (!passage.firstPerson || !axes.some((axis) => OWN_ALONE.includes(axis))) return false
  const sought = passage.tokens.find(
    ({ index }) => people.personAt(index)?.rule === SOUGHT_FOR || isOwnClient(passage, index),
  )
  if (sought === undefined) return false
  const { who, rule } = people.holders[span.first]!
  return rule === FIRST_PERSON || (who === 'client' && span.last < sought.index - 1)
}

/** "A group for my client". */
function isOwnClient(passage: Passage, index: number): boolean {
  return (
    (passage.at(index, 'client') !== undefined || passage.tokens[index]!.folded === 'student') &&
    passage.tokens[index - 1]?.folded === 'my' &&
    passage.at(index - 2, 'proxy')?.last === index - 2
  )
}

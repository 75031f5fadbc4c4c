import type { Relation } from './holder.ts'
import type { Language } from './language.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import type { Weighed } from './weigh.ts'

/**
 * Whose trouble may bring the client, as kin of whom: those who are said to have it, and whoever else is spoken of, since
 * sentences are seldom so clear. Empty where nobody is named.
 */
export function relativesTold(
  meanings: readonly Weighed[],
  { tokens }: Passage,
  people: People,
  language: Language,
): readonly Relation[] {
  const theirs = meanings.flatMap(({ mention: { holder }, concern = '' }) =>
    language.concerns.get(concern)?.stance === 'loved-one' ? (holder.relation ?? 'someone') : [],
  )
  if (theirs.length === 0 || theirs.includes('someone')) return []
  const spokenOf = tokens.flatMap(({ index }) => people.personAt(index)?.relation ?? [])
  return [...theirs, ...spokenOf]
}

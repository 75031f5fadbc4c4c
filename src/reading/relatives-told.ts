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
  const concerns = meanings.flatMap(({ mention, concern = '' }) => {
    const { stance, betweenKin } = language.concerns.get(concern) ?? {}
    return stance === 'loved-one' || betweenKin ? { relation: mention.holder.relation, betweenKin } : []
  })
  const theirs = concerns.filter(({ betweenKin }) => !betweenKin).map(({ relation = 'someone' }) => relation)
  if (concerns.length === 0 || theirs.includes('someone')) return []
  const spokenOf = tokens.flatMap(({ index }) => people.personAt(index)?.relation ?? [])
  return [...theirs, ...spokenOf]
}

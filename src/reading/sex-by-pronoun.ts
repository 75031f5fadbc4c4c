import type { IdentityFound } from './identities.ts'
import { isNobodyNamedBefore } from './is-nobody-named-before.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { genderOf } from './relation-at.ts'

const SINGULAR = new Set(['he', 'hes', 'she', 'shes'])
const ONESELF = new Set(['himself', 'herself'])

/** "Hides it from her parents": whose parents would be of somebody; whose stroke or death may be anybody's. */
function isOfRelatives(passage: Passage, index: number): boolean {
  const { folded } = passage.tokens[index]!
  if (folded !== 'his' && folded !== 'her') return false
  return passage.relation(index + 1) !== undefined && passage.tokens[index - 1]?.folded !== 'by'
}

const isMale = (pronoun: string): boolean => pronoun.startsWith('hi') || pronoun === 'he' || pronoun === 'hes'

/** "Her slippers stand by the piano": of somebody, who need not be the client. */
const opensClause = ({ clauses }: Passage, index: number): boolean => clauses[index - 1] !== clauses[index]

/** "Found texts on husbands phone, hes been ...": somebody of that sex is spoken of, be it by an owner's word only. */
function isOfOne(passage: Passage, people: People, index: number): boolean {
  const gender = isMale(passage.tokens[index]!.folded) ? 'male' : 'female'
  for (let before = 0; before < index; before++) {
    const relation = passage.relation(before)
    if (relation?.first !== before || genderOf(passage, relation) !== gender) continue
    if (people.personAt(before)?.who !== 'client') return true
  }
  return false
}

/** "He has ADHD and loses everything", in a note that speaks of nobody else: he is the client. */
export function sexByPronoun(passage: Passage, people: People): IdentityFound[] {
  if (passage.firstPerson) return []
  const told = passage.tokens.filter(
    ({ index, folded }) =>
      (SINGULAR.has(folded) && people.personAt(index)?.who === 'client' && !isOfOne(passage, people, index)) ||
      ((ONESELF.has(folded) || isOfRelatives(passage, index)) &&
        !opensClause(passage, index) &&
        isNobodyNamedBefore(people, index)),
  )
  const [first] = told
  if (first === undefined || told.some(({ folded }) => isMale(folded) !== isMale(first.folded))) return []
  const id = isMale(first.folded) ? 'men' : 'women'
  return [{ id, first: first.index, last: first.index, isClients: true, isDenied: false, isImplied: true }]
}

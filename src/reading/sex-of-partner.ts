import type { IdentityFound } from './identities.ts'
import { orientationOf } from './orientation-by-sex.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { SOUGHT_FOR } from './relation-at.ts'

/** "My husband", "pt's ex-wife": the sex of the client's own partner, where all that are spoken of have the same. */
export function sexOfPartner(passage: Passage, people: People): 'women' | 'men' | undefined {
  const sexes = new Set<'women' | 'men'>()
  for (const { index } of passage.tokens) {
    const person = people.personAt(index)
    const isPartner = person?.who === 'other' && (person.relation === 'spouse' || person.relation === 'ex')
    if (!isPartner || person.gender === undefined || passage.relation(index)?.first !== index) continue
    if (MANY.test(passage.tokens[index]!.folded)) continue
    // "He hit me once, I'm his wife": not the client's.
    if (passage.firstPerson && OF_ANOTHER.test(passage.tokens[index - 1]?.folded ?? '')) continue
    // "Not a mother, not a wife."
    const before = ARTICLE.test(passage.tokens[index - 1]?.folded ?? '') ? index - 2 : index - 1
    if (passage.at(before, 'no') !== undefined) continue
    // "My sister's husband".
    if (passage.tokens[index - 1]?.possessive && passage.relation(index - 1) !== undefined) continue
    sexes.add(person.gender === 'male' ? 'men' : 'women')
  }
  const [sex] = sexes
  return sexes.size === 1 ? sex : undefined
}

/** "He goes through my phone, he had his hand on my throat": harm between partners, and nobody but "he" is spoken of. */
export function sexOfOther({ tokens, firstPerson }: Passage): 'women' | 'men' | undefined {
  if (!firstPerson) return undefined
  const isAny = (words: RegExp): boolean => tokens.some(({ folded }) => words.test(folded))
  const [he, she] = [isAny(HE), isAny(SHE)]
  if (he === she) return undefined
  return he ? 'men' : 'women'
}

/** "Wants guys who were there": people to meet, and no partner. */
const MANY = /^(?:guys|men|boys|gals|girls|women|ladies|dudes)$/
const ARTICLE = /^an?$/
const OF_ANOTHER = /^(?:his|her|their)$/
const HE = /^(?:he|hes|him|his|himself)$/
const SHE = /^(?:she|shes|her|hers|herself)$/

/** "34M, husband drinks", "me and my boyfriend, both dudes". */
export function ofPartnersOfOneSex(passage: Passage, people: People, own: readonly IdentityFound[]): IdentityFound[] {
  // "Our son, 14, my husband unplugged the router": where a child would come, the partner is a parent's.
  if (passage.tokens.some(({ index }) => people.personAt(index)?.rule === SOUGHT_FOR)) return []
  const partner = sexOfPartner(passage, people)
  // "Anything for dads?": whom a group would be for, and nobody's partner.
  const isAskedFor = ({ first, last }: IdentityFound): boolean =>
    passage.tokens.slice(first, last + 1).some(({ stem }) => /^(?:for|group|only)$/.test(stem))
  const told = own.filter(
    (found) => found.isClients && !found.isDenied && (found.id === 'women' || found.id === 'men') && !isAskedFor(found),
  )
  const [same] = told
  if (same === undefined || !told.every(({ id }) => id === partner)) return []
  return [{ ...same, id: orientationOf(partner), isImplied: true }]
}

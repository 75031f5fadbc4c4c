import type { IdentityFound } from './identities.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'

const SEX_SIGNS = ['sex-female', 'sex-male']

/** A mother, a wife, a widower: the sex that a role tells. It may close a group, it does not speak for one. */
export function sexByRole(passage: Passage, people: People): IdentityFound[] {
  const found: IdentityFound[] = []
  for (const { index } of passage.tokens) {
    const person = people.personAt(index)
    const sign = passage.atAny(index, SEX_SIGNS)
    const told =
      sign?.first === index && people.holders[index]?.who === 'client' && passage.tokens[index]!.folded !== 'widowed'
        ? sign.set.id === 'sex-male'
          ? 'male'
          : 'female'
        : undefined
    const gender = person?.who === 'client' ? (person.gender ?? told) : told
    if (gender === undefined) continue
    found.push({
      id: gender === 'male' ? 'men' : 'women',
      first: index,
      last: passage.relation(index)?.last ?? sign?.last ?? index,
      isClients: true,
      isDenied: false,
      isImplied: true,
    })
  }
  return found
}

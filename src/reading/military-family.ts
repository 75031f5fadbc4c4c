import type { IdentityFound } from './identities.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'

const SERVICE = 'veterans-military'
/** A brother's service makes no military family of the client. */
const FAMILY = ['spouse', 'ex', 'child', 'parent']

/** "Husband Army, 3 tours", "my son is a Marine": whose family serves. It opens a group, it does not speak for one. */
export function militaryFamilyIn(passage: Passage, people: People): IdentityFound[] {
  const served = passage.spans.find(({ set, first }) => {
    if ((set.kind !== 'identity' && set.kind !== 'bare-identity') || set.id !== SERVICE) return false
    const holder = people.holders[first]
    return holder?.who === 'other' && FAMILY.includes(holder.relation ?? '')
  })
  if (served === undefined) return []
  const { first, last } = served
  return [{ id: 'military-families', first, last, isClients: true, isDenied: false, isImplied: true }]
}

import { anyOf } from '../model/any-of.ts'
import type { IdentityFound } from './identities.ts'
import type { Passage } from './passage.ts'

/** The small words of Spanish, and those of asking for a group, that are none of English. */
const SMALL = anyOf(
  'de la el los las que y un una mi mis su sus me se con por para en es no le lo ya muy pero como hay del al cuando porque soy estoy tengo esta son nos mas sin sobre desde hasta busco necesito quiero donde ayuda grupo hijo hija esposo esposa espanol',
)
const LEAST = 3
/** Of all words; of Spanish sentences about half are such. */
const LEAST_PART = 0.3

/** Who writes in Spanish speaks it. */
export function writtenInSpanish({ tokens }: Passage): IdentityFound[] {
  const small = tokens.filter(({ folded }) => SMALL.has(folded))
  if (small.length < LEAST || small.length < LEAST_PART * tokens.length) return []
  return [
    {
      id: 'spanish',
      first: small[0]!.index,
      last: small[0]!.index,
      isClients: true,
      isDenied: false,
      isImplied: false,
    },
  ]
}

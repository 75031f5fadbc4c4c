import { anyOf } from '../model/any-of.ts'
import type { Holder } from './holder.ts'
import type { Passage } from './passage.ts'

const THEM = anyOf('them themselves herself himself family parent parents caregiver caregivers')
const ASKING =
  /\b(parents?|mo|mom|mother|mum|fa|father|dad|family|husband|wife|spouse|partner) (?:(?:is|are|\w+ly) )?(?:ask(?:s|ing)?|wants?|wanting|seeks?|seeking|requests?|requesting|needs?|look(?:s|ing)) (?:\w+ ){0,4}?for (?:(?:them|themselves|herself|himself)\b|an? (?:family|parents?|caregivers?) (?:support )?(?:group|class|program)|(?:family|parents?|caregivers?) (?:support )?(?:group|class|program))/

/** "19F, anorexia. Parents asking for grp for THEM": to those who would attend, the trouble of a note's subject is somebody else's. */
export function forRelatives({ firstPerson, tokens }: Passage): Holder | undefined {
  // A pattern is made when it is first used, which takes longer than to read a need without these.
  if (firstPerson || !tokens.some(({ folded }) => THEM.has(folded))) return undefined
  const asking = ASKING.exec(tokens.map(({ folded }) => folded).join(' '))?.[1]
  if (asking === undefined) return undefined
  const relation = /^(?:husband|wife|spouse|partner)$/.test(asking) ? 'spouse' : 'child'
  return { who: 'other', relation, rule: 'the group is for relatives' }
}

import type { Holder } from './holder.ts'
import type { Passage } from './passage.ts'

const ASKING =
  /\b(parents?|mo|mom|mother|mum|fa|father|dad|family|husband|wife|spouse|partner) (?:(?:is|are|\w+ly) )?(?:ask(?:s|ing)?|wants?|wanting|seeks?|seeking|requests?|requesting|needs?|look(?:s|ing)) (?:\w+ ){0,4}?for (?:them|themselves|herself|himself)\b/

/** "19F, anorexia. Parents asking for grp for THEM": to those who would attend, the trouble of a note's subject is somebody else's. */
export function forRelatives({ firstPerson, tokens }: Passage): Holder | undefined {
  if (firstPerson) return undefined
  const asking = ASKING.exec(tokens.map(({ folded }) => folded).join(' '))?.[1]
  if (asking === undefined) return undefined
  const relation = /^(?:husband|wife|spouse|partner)$/.test(asking) ? 'spouse' : 'child'
  return { who: 'other', relation, rule: 'the group is for relatives' }
}

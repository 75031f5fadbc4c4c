import type { Passage } from './passage.ts'

const DEED =
  /\b(?:shov|punch|hit|push|swung|swing|fight|fought|slapp|grabb|threw|threaten|yell|scream|went off)\w*(?: (?:at|on|with|a punch at))? (?:a|an|some|this|another|the|my|one|other) (?:\w+ )?(?:guy|dude|man|driver|bouncer|stranger|coworker|supervisor|manager|boss|customer|neighbor|neighbour|cop|officer|foreman|teammate|player|ref|referee|coach|guard|clerk|waiter)s?\b|\broad rage\b|\bbar fight\b|\bfight (?:at|in) (?:a |the )?(?:bar|work|school|gym|club)\b/
const PARTNERS = ['rel-spouse', 'rel-ex']

/** "I shoved a guy at work", of nobody's partner: anger, and no violence at home that would have to be asked about. */
export function isWithStrangers(passage: Passage): boolean {
  if (PARTNERS.some((partner) => passage.of(partner).length > 0)) return false
  return DEED.test(passage.tokens.map(({ folded }) => folded).join(' '))
}

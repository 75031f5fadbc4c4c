import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'

/** Between a trouble and what it does: "my OCD is really hurting". */
const BETWEEN = /^(?:is|was|are|were|has|been|keeps|kept|really|also|now|just)$/
const TROUBLE =
  /^(?:drinking|use|using|gambling|addiction|habit|behavior|behaviour|problem|problems|illness|disorder|moods?|spending|lying|absence|work)$/

/** "My OCD is hurting my girlfriend", "his drinking hurt us": a trouble does harm, and nobody is hit. */
export function isDoneByTrouble(passage: Passage, { first }: Pick<Span, 'first'>): boolean {
  const { tokens, clauses, spans, abbreviations } = passage
  if (tokens[first]!.stem !== 'hurt') return false
  let at = first - 1
  while (at > 0 && BETWEEN.test(tokens[at]!.folded)) at--
  if (at < 0 || clauses[at] !== clauses[first]) return false
  return (
    TROUBLE.test(tokens[at]!.folded) ||
    // "His anger has hurt me" may be a blow.
    spans.some(({ set, last }) => set.kind === 'concern' && set.id !== 'anger' && last === at) ||
    abbreviations.some(({ concern, token }) => concern !== undefined && token.index === at)
  )
}

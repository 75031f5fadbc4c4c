import type { Party } from './harm-parties.ts'
import type { Span } from './lookup.ts'
import { parentOfOther } from './parent-of-other.ts'
import type { Passage } from './passage.ts'

/** What the one who does it is to the client: "my kids' dad" a former partner, "my mom's boyfriend" a parent, in-laws kin. */
export function towardClient(passage: Passage, { first }: Pick<Span, 'first'>, doer: Party): Party {
  const at = passage.tokens.findLastIndex(
    ({ index }) => index < first && DOING.has(passage.relation(index)?.set.id ?? ''),
  )
  const named = passage.relation(at)
  if (named === undefined || passage.clauses[at] !== passage.clauses[first]) return doer
  const owner = passage.tokens[named.first - 1]
  if (doer === 'parent') {
    const isInLaw = passage.tokens.slice(named.first, named.last + 1).some(({ folded }) => IN_LAW.test(folded))
    return parentOfOther(passage, named.first) ?? (isInLaw ? 'kin' : doer)
  }
  const isOfParent = owner?.possessive && passage.relation(owner.index)?.set.id === 'rel-parent'
  return (doer === 'spouse' || doer === 'ex') && isOfParent ? 'parent' : doer
}

const DOING: ReadonlySet<string> = new Set(['rel-parent', 'rel-spouse', 'rel-ex'])
const IN_LAW = /^(?:law|laws|mil|fil)$/

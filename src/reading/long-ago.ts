import { anyOf } from '../model/any-of.ts'
import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'

const MONTHS = anyOf(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
)
const TIMES = anyOf('spring summer fall autumn winter year christmas thanksgiving easter')
const LONG = anyOf('months years yrs decades')

/** Whether their clause gives the words a time that is months or years back: "swallowed a bottle of Tylenol in March". */
export function isLongAgo(passage: Passage, { first, last }: Pick<Span, 'first' | 'last'>): boolean {
  const { tokens, clauses } = passage
  for (let index = clauses.indexOf(clauses[first]!); index < tokens.length; index++) {
    if (clauses[index]! > clauses[last]!) return false
    const [before, { folded }] = [tokens[index - 1]?.folded ?? '', tokens[index]!]
    if (MONTHS.has(folded) && /^(?:in|last|since|back)$/.test(before)) return true
    if (TIMES.has(folded) && before === 'last') return true
    if (LONG.has(folded) && tokens[index + 1]?.folded === 'ago') return true
    if (/^(?:19|20)\d\d$/.test(folded) && before === 'in') return true
  }
  return false
}

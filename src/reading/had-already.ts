import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'
import type { Token } from './tokenize.ts'

const TRIED_BEFORE = /^(?:out|did|done|tried|finished|completed|graduated|hx|prior|previous|after)$/
const TRIED_BEHIND = /^(?:twice|already|before|x|x2|x3|previously|years|yrs)$/
const HAS =
  /^(?:has|have|had|attends|attending|goes|go|going|does|doing|practices|works|working|currently|already|active)$/
const HAD_BEHIND = /^(?:weekly|daily|nightly|regularly|member|sponsor|app|apps|helps|helped)$/
/** Words from having it to its name: "has an AA", "goes to Al-Anon". */
const HAS_REACH = 3

/** "DBT twice through already", "did CBT", "attends AA weekly": had, and not wished for. */
export function isHadAlready(passage: Passage, span: Span): boolean {
  const { tokens, clauses } = passage
  const { first, last } = span
  const isOfIt = (index: number): boolean => clauses[index] === clauses[first]
  return (
    [first - 1, first - 2].some((at) => at >= 0 && isOfIt(at) && TRIED_BEFORE.test(tokens[at]!.folded)) ||
    [last + 1, last + 2].some((at) => at < tokens.length && isOfIt(at) && TRIED_BEHIND.test(tokens[at]!.folded)) ||
    isHad(passage, span)
  )
}

/** "In AA 6 yrs, wants a grief group": what somebody goes to; "do you have DBT?" asks for it. */
function isHad(passage: Passage, { first, last }: Span): boolean {
  const { tokens, clauses } = passage
  const clause = tokens.filter(({ index }) => clauses[index] === clauses[first])
  // "Attends" tells, and "would attend" asks.
  const isAsking = ({ index, folded }: Token): boolean =>
    index < first && passage.at(index, 'asks') !== undefined && !folded.startsWith('attend')
  if (clause.some(isAsking)) return false
  if (OPENS_QUESTION.test(clause[0]!.folded)) return false
  const before = clause.filter(({ index }) => index < first).slice(-HAS_REACH)
  // "Not going back to AA".
  if (before.some(({ index }) => passage.at(index, 'declines') !== undefined)) return false
  return (
    before.at(-1)?.folded === 'in' ||
    before.some(({ folded }) => HAS.test(folded)) ||
    (tokens[last + 1] !== undefined &&
      clauses[last + 1] === clauses[first] &&
      HAD_BEHIND.test(tokens[last + 1]!.folded))
  )
}

const OPENS_QUESTION = /^(?:do|does|is|are|any|anyone|anything|can|could|where|what|which|who)$/

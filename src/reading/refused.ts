import { anyOf } from '../model/any-of.ts'
import { isGivenUp } from './given-up.ts'
import type { Span } from './lookup.ts'
import { opensWithDenial } from './opens-with-denial.ts'
import type { Passage } from './passage.ts'
import { statusOf } from './status.ts'

/** What is disliked is declined as surely as what is denied: "hated the God part", "done with AA". */
const DISLIKES = anyOf('hat dislik avoid refus declin against hate cant stand tire sick quit didnt wont sham judg')
const DISLIKE_REACH = 5
/** Facets of which "can't" says no: hours that are out of reach, and company that is not borne. */
const OUT_OF_REACH = /^(?:(?:day|time):|refused:(?:men|women)$)/

export function isRefused(passage: Passage, span: Span): boolean {
  const { first, last } = span
  // "We are not religious" asks for what it says.
  if (opensWithDenial(passage, span)) return isDisliked(passage, first)
  return (
    statusOf(passage, first, last).status === 'negated' ||
    isDisliked(passage, first) ||
    isGivenUp(passage, last) ||
    isWorst(passage, first) ||
    (OUT_OF_REACH.test(span.set.id) && isOutOfReach(passage, span))
  )
}

/** "I can't get to anything in the daytime", "mornings are taken", "I couldn't say that with men in the room". */
function isOutOfReach({ tokens, clauses }: Passage, { first, last }: Span): boolean {
  const clause = tokens.filter(({ index }) => clauses[index] === clauses[first])
  const before = clause.filter(({ index }) => index < first)
  const behind = clause.filter(({ index }) => index > last).map(({ folded }) => folded)
  const cannot = before.findLastIndex(
    ({ folded, index }) =>
      /^(?:cant|cannot|couldnt|unable|wont|afraid|scared)$/.test(folded) ||
      (folded === 'wouldnt' && tokens[index + 1]?.folded !== 'mind') ||
      // "I don't believe I could".
      (folded === 'dont' && /^(?:believe|think)$/.test(tokens[index + 1]?.folded ?? '')),
  )
  const isFreed = before
    .slice(cannot)
    .some(({ folded }) => /^(?:so|but|until|till|before|except|unless|leave)$/.test(folded))
  return (cannot >= 0 && !isFreed) || /^(?:(?:is|are|r) )?(?:taken|full|booked)\b/.test(behind.join(' '))
}

/** "I'd sooner eat glass than pray with them". */
function isWorst(passage: Passage, first: number): boolean {
  let isBehindThan = false
  for (let index = first - 1; index >= 0 && passage.tokens[index + 1]!.before !== 'stop'; index--) {
    if (passage.tokens[index]!.folded === 'than') isBehindThan = true
    if (isBehindThan && passage.at(index, 'rather-die') !== undefined) return true
  }
  return false
}

function isDisliked(passage: Passage, first: number): boolean {
  // "Can't leave the house, needs video": what says that it is needed is refused only right before.
  const reach = passage.at(first, 'asks') === undefined ? DISLIKE_REACH : 1
  for (let index = first - 1; index >= 0; index--) {
    if (passage.clauses[index] !== passage.clauses[first]) return false
    // "Can't leave the house, so online".
    if (passage.tokens[index]!.folded === 'so') return false
    const isClose = first - index <= reach
    if (isClose && DISLIKES.has(passage.tokens[index]!.stem)) return true
    const declines = passage.at(index, 'declines')
    if (declines !== undefined && first - declines.last <= reach) return true
    if (!isClose && declines === undefined) return false
  }
  return false
}

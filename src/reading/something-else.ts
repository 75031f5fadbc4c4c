import { anyOf } from '../model/any-of.ts'
import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'
import { isNumber } from './tokenize.ts'

/** What goes on behind the cost itself: "free if possible", "cheap or online". */
const GOES_ON = anyOf('or and if for near in because since with that which is would around as')
const PLAIN = /^(?:free|cheap|affordable)$/
/** Words from "free" to the group that is: "free weekly grief group". */
const REACH = 4

/** "Free phone", "cheap wine", "free Mondays", "free-floating": not what a group costs. */
export function isOfSomethingElse(passage: Passage, { first, last }: Span): boolean {
  const { tokens, clauses } = passage
  if (first !== last || !PLAIN.test(tokens[first]!.folded)) return false
  const behind = tokens.slice(last + 1, last + 1 + REACH).filter(({ index }) => clauses[index] === clauses[last])
  const next = behind[0]
  // "Mornings free", at the end.
  if (next === undefined) return isBehindHours(passage, first)
  if (passage.at(next.index, 'offered') !== undefined) return false
  if (behind.slice(0, 2).some(({ index }) => isOfHours(passage, index))) return true
  // "Support group free Elmwood".
  if (passage.at(first - 1, 'offered') !== undefined && clauses[first - 1] === clauses[first]) return false
  if (behind.some(({ index }) => passage.at(index, 'offered') !== undefined)) return false
  return next.before === 'hyphen' || !(GOES_ON.has(next.folded) || isNumber(next.folded) || isWish(passage, next.index))
}

function isOfHours({ spans }: Passage, at: number): boolean {
  return spans.some(({ set, first }) => first === at && /^(?:day|time):/.test(set.id))
}

function isBehindHours({ spans, clauses }: Passage, at: number): boolean {
  return (
    clauses[at - 1] === clauses[at] && spans.some(({ set, last }) => last === at - 1 && /^(?:day|time):/.test(set.id))
  )
}

function isWish({ spans }: Passage, at: number): boolean {
  return spans.some(({ set, first, last }) => set.kind === 'wish' && first <= at && at <= last)
}

import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'

const IS = /^(?:is|was|hes|shes)$/
const AGE = /^\d{1,3}(?:yo|m|f)?$/
const OF_PEOPLE: readonly string[] = ['identity', 'bare-identity']

/** "Wife is Black, Baptist", "her son is 29, Iraq vet": a list that began with what somebody else is goes on about them. */
export function goesOnOfOther(passage: Passage, people: People, { first }: Span): boolean {
  const { tokens, clauses, spans } = passage
  let start = first
  while (/^an?$/.test(tokens[start - 1]?.folded ?? '')) start--
  if (tokens[start]!.before !== 'comma' || people.holders[start - 1]?.who !== 'other') return false
  const isWhat = (index: number): boolean =>
    AGE.test(tokens[index]!.folded) || spans.some(({ set, last }) => OF_PEOPLE.includes(set.kind) && last === index)
  const isSaid = tokens.some(({ index, folded }) => clauses[index] === clauses[start - 1] && IS.test(folded))
  return isSaid && isWhat(start - 1)
}

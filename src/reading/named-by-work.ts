import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'

const LEADS =
  /^(?:an?|i|im|am|the|as|former|retired|ex|senior|night|new|old|pt|client|ct|is|\d{1,3}\D{0,2}|[mf]|yo|y\/o|male|female)$/
const BEHIND = /^(?:who|with|w|w\/|for|since|and|here|in)$/

/** "44F hospice nurse, ...", "Suicide hotline volunteer who ...": what a text begins with, and says only what somebody works as. */
export function namedByWork(passage: Passage): Span[] {
  const { tokens, clauses } = passage
  return passage.of('trade').flatMap(({ first, last }) => {
    const work = passage.from(last + 1, 'attends')
    if (work === undefined || clauses[work.last] !== clauses[first]) return []
    const opens = tokens.every(
      ({ folded, index }) => index >= first || clauses[index] !== clauses[first] || LEADS.test(folded),
    )
    const next = clauses[work.last + 1] === clauses[first] ? tokens[work.last + 1] : undefined
    const isAlone = next === undefined || BEHIND.test(next.folded)
    return opens && isAlone ? [{ set: { kind: 'class', id: 'nothing' } as const, first, last: work.last }] : []
  })
}

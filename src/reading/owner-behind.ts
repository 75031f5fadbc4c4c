import type { Holder, Relation } from './holder.ts'
import { OWN } from './holder.ts'
import type { Passage } from './passage.ts'
import { isPossessive } from './relation-at.ts'

/** "Hoarding: mother's", "breast ca (sister's)", "attempts in 2008 (pt's twin, not pt)", "b/c of hoarding (own)": a note says whose behind it. */
export function ownerBehind(passage: Passage, last: number): Holder | undefined {
  const { need, tokens, clauses } = passage
  const next = tokens.findIndex(({ index }) => index > last && clauses[index] !== clauses[last])
  if (next < 0) return undefined
  const gap = need.slice(tokens[next - 1]!.end, tokens[next]!.start)
  const isBracket = gap.includes('(')
  if (!isBracket && !/[:\u2013\u2014]|\s-+\s/.test(gap)) return undefined
  if (isBracket && tokens[next]!.folded === 'own') return { who: 'client', rule: OWN }
  const at = isPossessive(passage, next) && passage.relation(next) === undefined ? next + 1 : next
  const relation = passage.relation(at)
  if (relation?.first !== at || relation.set.id === 'rel-pet') return undefined
  const after = need.slice(tokens[relation.last]!.end)
  const isTheirs = tokens[relation.last]!.possessive
    ? /^\s*(?:[.,;)]|$)/.test(after)
    : isBracket && /^\s*[,;)]/.test(after)
  if (!isTheirs) return undefined
  return {
    who: 'other',
    relation: relation.set.id.slice('rel-'.length) as Relation,
    rule: 'whose it is, said behind it',
    at,
  }
}

import { type Holder, OWN, type Relation, relationOf } from './holder.ts'
import type { Passage } from './passage.ts'
import { isPossessive } from './relation-at.ts'

const RULE = 'whose it is, said behind it'
const ENDS = /^\s*(?:[.,;:!?)\u2013\u2014]|-\s|$)/

/**
 * "Hoarding: mother's", "breast ca (sister's)", "attempts in 2008 (pt's twin, not pt)", "b/c of hoarding (own)", "the
 * drinking is my husband's", "OCD in mother": whose it is, said behind it.
 *
 * @param isCondition who has it may be named alone: "bipolar - brother"; a loss or a fight with one is not that person's
 */
export function ownerBehind(passage: Passage, last: number, isCondition: boolean): Holder | undefined {
  return ownerIs(passage, last) ?? noted(passage, last, isCondition)
}

/** "The drinking is my husband's, not mine", "the gambling is his", "OCD in mother". */
function ownerIs(passage: Passage, last: number): Holder | undefined {
  const { tokens } = passage
  const verb = tokens[last + 1]
  if (verb === undefined || verb.before !== 'none') return undefined
  const isIn = verb.folded === 'in'
  if (!isIn && !/^(?:is|was|are|were)$/.test(verb.folded)) return undefined
  const who = tokens[last + 2]
  if (who === undefined || who.before !== 'none') return undefined
  if (!isIn && /^(?:his|hers|theirs)$/.test(who.folded) && endsAt(passage, last + 2)) return other('someone', last + 2)
  const relation = relationFrom(passage, last + 2)
  if (relation === undefined || !endsAt(passage, relation.last)) return undefined
  return isIn || tokens[relation.last]!.possessive ? other(relation.of, relation.first) : undefined
}

/** In brackets, or behind a colon or a dash. */
function noted(passage: Passage, last: number, isCondition: boolean): Holder | undefined {
  const { need, tokens, clauses } = passage
  const next = tokens.findIndex(({ index }) => index > last && clauses[index] !== clauses[last])
  if (next < 0) return undefined
  const gap = need.slice(tokens[next - 1]!.end, tokens[next]!.start)
  const isBracket = gap.includes('(')
  if (!isBracket && !/[:\u2013\u2014]|\s-+\s/.test(gap)) return undefined
  if (isBracket && /^(?:own|self)$/.test(tokens[next]!.folded)) return { who: 'client', rule: OWN }
  const relation = relationFrom(passage, next)
  if (relation === undefined || !endsAt(passage, relation.last)) return undefined
  // "CSA hx (stepfather)" tells who did it.
  const isTheirs = tokens[relation.last]!.possessive || (isCondition && (isBracket || next === last + 1))
  return isTheirs ? other(relation.of, relation.first) : undefined
}

/** "Mother", "my husband's": the relation that begins here. */
function relationFrom(passage: Passage, from: number): { of: Relation; first: number; last: number } | undefined {
  const at = isPossessive(passage, from) && passage.relation(from) === undefined ? from + 1 : from
  const relation = passage.relation(at)
  if (relation?.first !== at || relation.set.id === 'rel-pet') return undefined
  return { of: relationOf(relation), first: at, last: relation.last }
}

function endsAt({ need, tokens }: Passage, index: number): boolean {
  return ENDS.test(need.slice(tokens[index]!.end))
}

function other(relation: Relation, at: number): Holder {
  return { who: 'other', relation, rule: RULE, at }
}

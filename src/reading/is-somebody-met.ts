import { anyOf } from '../model/any-of.ts'
import { groupFollows } from './group-follows.ts'
import { isOfGroup } from './is-of-group.ts'
import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'

/** "The preacher talked about choices", "my therapist is a lesbian": told in the first person, and of somebody else. */
export function isSomebodyMet(passage: Passage, span: Span): boolean {
  const { tokens, clauses, firstPerson } = passage
  if (!firstPerson || span.set.id === 'couples' || isOfGroup(passage, span) || groupFollows(passage, span)) return false
  const [behind = '', before = ''] = [tokens[span.first - 2], tokens[span.first - 1]].map((token) => token?.folded)
  // "The meeting I left was all Black women."
  if (ALL.test(before) && WERE.test(behind)) return true
  const lead = tokens.slice(0, span.last + 1).filter(({ index }) => clauses[index] === clauses[span.first])
  if (lead.some(({ folded }) => OF_MYSELF.test(folded))) return false
  const isSaid = before === 'is' || (behind === 'is' && ARTICLE.test(before)) || tokens[span.first]!.folded === 'is'
  return MET.test(before) || (isSaid && lead[0]!.folded !== 'is') || isActing(passage, span)
}

const ARTICLE = /^an?$/
const ALL = /^(?:all|mostly|mainly)$/
const WERE = /^(?:was|were)$/
const MET = /^(?:the|that|this|some|every)$/
/** With one of these before it, it may be the one who speaks. */
const OF_MYSELF =
  /^(?:im|i|ive|id|ill|me|myself|as|being|gender|identity|orientation|sexuality|and|or|only|one|who|which)$/

const ACTS = anyOf('said told came took put hit gave held found saw caught brought sat ran got shot')
const ACTED_ON = anyOf('my me us our him her them it that the his their')

/** "A firefighter carried my brother out": who does something to somebody, with an article; "a nurse burned out by ..." is the one who speaks. */
function isActing({ tokens, clauses }: Passage, { first, last }: Span): boolean {
  const [verb, object] = [tokens[last + 1], tokens[last + 2]]
  return (
    ARTICLE.test(tokens[first - 1]?.folded ?? '') &&
    clauses[first - 2] !== clauses[first] &&
    verb?.before === 'none' &&
    object?.before === 'none' &&
    (ACTS.has(verb.folded) || /ed$/.test(verb.folded)) &&
    ACTED_ON.has(object.folded)
  )
}

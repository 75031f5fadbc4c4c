import { groupFollows } from './group-follows.ts'
import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'

/** Where a bare word stands for the client: "45 yo gay man", "a veteran with", "nurse, burned out", "is a lawyer". */
export function standsForClient(passage: Passage, span: Span): boolean {
  const before = passage.tokens[span.first - 1]
  const after = passage.tokens[span.last + 1]
  if (before !== undefined && passage.tokens[span.first]!.before === 'none') {
    const lead = passage.tokens[span.first - 2]?.folded ?? ''
    if (/^(?:yo|y\/o|male|female)$/.test(before.folded)) return true
    // "3 therapists" are so many, and no age.
    if (/^\d+(?:yo|m|f)?$/.test(before.folded)) return !(/^\d$/.test(before.folded) && isPlural(passage, span))
    if (before.folded === 'old' && /^(?:years?|yrs?|\d+)$/.test(lead)) return true
    if (isSaidToBe(passage, span.first)) return true
    if (/^(?:im|am|retired|young|older|single|originally)$/.test(before.folded)) return true
    if (before.folded === 'only' && passage.tokens[span.first - 2]?.folded === 'the') return true
  }
  if (groupFollows(passage, span) || isAlone(passage, span) || isHeadOfNote(passage, span)) return true
  // "Sophomore at the state university", anywhere in a note; "guy at work" is anybody.
  if (
    after?.folded === 'at' &&
    !SEXES.includes(span.set.id) &&
    passage.clauses[span.first] !== passage.clauses[span.first - 1]
  )
    return true
  return (
    span.first === 0 &&
    (after === undefined ||
      after.before === 'comma' ||
      /^(?:with|who|in|on|of|struggling|dealing|coping|looking|seeking|originally)$/.test(after.folded) ||
      isJustSo(passage, after.index)) &&
    !isOfMine(passage, span)
  )
}

const isPlural = ({ tokens }: Passage, { last }: Span): boolean => tokens[last]!.folded.endsWith('s')

/** "Woman just out of prison", "nurse recently laid off"; "man just hit me" did something. */
function isJustSo({ tokens }: Passage, at: number): boolean {
  return /^(?:just|recently|newly)$/.test(tokens[at]!.folded) && IS_SO.test(tokens[at + 1]?.folded ?? '')
}

const IS_SO =
  /^(?:out|home|back|released|diagnosed|dx|dxd|laid|let|fired|moved|arrived|sober|clean|divorced|widowed|separated|retired)$/

/** "Student of mine died." */
function isOfMine({ tokens }: Passage, { last }: Span): boolean {
  return tokens[last + 1]?.folded === 'of' && /^(?:mine|ours|hers|his|theirs)$/.test(tokens[last + 2]?.folded ?? '')
}

const SEXES: readonly string[] = ['women', 'men']

const SAID_TO_BE = /^(?:is|am|im|as|being|been|hes|shes|was|client|pt|patient)$/
/** What "it was a frying pan" does not say. */
const SAID_OF_SOMEBODY = /^(?:am|im|as|being|been|hes|shes)$/
/** "Last night it was a pan". */
const THING = /^(?:it|that|this|there|what|which|thing)$/
const ARTICLE = /^an?$/
/** Between the article and the word nobody else comes in: "a friend of a nurse". */
const NO_DESCRIPTION = /^(?:of|and|or|with|who|whose|to|for|by|the|my|his|her|their)$/
const MOST_DESCRIBING = 2

/** "Is a nurse", "I've been a med surg nurse". */
function isSaidToBe({ tokens }: Passage, first: number): boolean {
  for (let index = first - 1; index >= Math.max(1, first - 1 - MOST_DESCRIBING); index--) {
    if (tokens[index + 1]!.before !== 'none' || NO_DESCRIPTION.test(tokens[index]!.folded)) return false
    if (ARTICLE.test(tokens[index]!.folded))
      return (
        (index === first - 1 ? SAID_TO_BE : SAID_OF_SOMEBODY).test(tokens[index - 1]!.folded) &&
        !THING.test(tokens[index - 2]?.folded ?? '')
      )
  }
  return false
}

/** "Army vet, woman, ...", "guy, 52", "Navy 98-06": a clause that says nothing but what somebody is, and for how long. */
function isAlone(passage: Passage, span: Span): boolean {
  const { tokens, clauses, spans } = passage
  if (passage.relation(span.first) !== undefined || isWhoTreats(passage, span)) return false
  const isOfIt = (index: number): boolean =>
    tokens[index]!.upper ||
    /^(?:x|x\d.*|yrs?|years?|for|since|\d.*)$/.test(tokens[index]!.folded) ||
    spans.some(({ set, first, last }) => OF_PEOPLE.includes(set.kind) && first <= index && index <= last)
  return tokens.every(({ index }) => clauses[index] !== clauses[span.first] || isOfIt(index))
}

/** "Team in place (RD + therapist)": who treats the client, unless the note opens with it. */
function isWhoTreats({ clauses }: Passage, { set, first }: Span): boolean {
  return set.id === 'therapists' && clauses[first] !== 0
}

const HEAD_WORDS = /^(?:\d+(?:yo|f|m)?|f|m|yo|y\/o|female|male|retired|former|old|years?|yrs?|night|travel|charge)$/

/** "45F ICU RN, ...": nothing but an age, a sex and short forms stand before it. */
function isHeadOfNote({ tokens, clauses, firstPerson }: Passage, { first }: Span): boolean {
  return (
    !firstPerson &&
    first > 0 &&
    clauses[first] === 0 &&
    /^\d/.test(tokens[0]!.folded) &&
    tokens.slice(0, first).every(({ folded, upper }) => upper || HEAD_WORDS.test(folded))
  )
}

const OF_PEOPLE: readonly string[] = ['identity', 'bare-identity']

import { griefIn, lossNamedBehind } from './grief.ts'
import { harmIn } from './harm.ts'
import { isForeign } from './is-foreign.ts'
import type { Language } from './language.ts'
import type { Span } from './lookup.ts'
import { meansNothing } from './means-nothing.ts'
import type { Finding } from './mention.ts'
import { overdosesIn } from './overdoses.ts'
import type { Passage } from './passage.ts'
import { patternsIn } from './patterns.ts'
import type { People } from './people.ts'
import { concernsOfTopics } from './topics-in.ts'

/** Every concern the words name, before it is decided whose it is; words that a longer finding explains are not found twice. */
export function findingsIn(passage: Passage, people: People, language: Language): Finding[] {
  const told = [...griefIn(passage, people), ...harmIn(passage, people, language)]
  const named = [
    ...told,
    ...overdosesIn(passage),
    ...codeFindings(passage),
    ...abbreviations(passage),
    ...phrases(passage),
    ...concernsOfTopics(passage),
    ...patternsIn(passage, language).filter(
      (finding) => !meansNothing(passage, { first: finding.anchor ?? finding.first, last: finding.last }),
    ),
  ]
  const found = [...named, ...usualMeanings(passage, named, language)]
  return found
    .filter(
      (finding) =>
        !told.some((teller) => explains(teller, finding) || tellsTheirs(teller, finding, language)) &&
        !found.some((other) => isInside(finding, other, language) || endsWithin(finding, other)),
    )
    .map((finding) => (told.some((teller) => isBehindDeath(teller, finding)) ? { ...finding, holder: LEFT } : finding))
}

const LEFT = { who: 'client', rule: 'the one named before has died' } as const

/** "Mother d. cancer SI daily": a note goes on, and the dead are in no danger. */
function isBehindDeath({ restOfClause = -1, last }: Finding, { how, first }: Finding): boolean {
  return how === 'abbreviation' && first > last && first <= restOfClause
}

function explains(teller: Finding, finding: Finding): boolean {
  if (teller === finding || teller.explains === undefined) return false
  const [first, last] = teller.explains
  if (finding.explains !== undefined) return false
  return finding.first >= first && finding.last <= last
}

/** "Passed away from cancer": the illness was theirs. Words that may tell of danger to the client are never explained away so. */
function tellsTheirs(teller: Finding, finding: Finding, language: Language): boolean {
  const at = finding.anchor ?? finding.first
  if (teller.restOfClause === undefined || at < teller.last || at > teller.restOfClause) return false
  const concern = language.concerns.get(finding.concern)
  return concern?.lovedOne !== undefined && concern.crisis === undefined
}

/** "Social anxiety" holds no second finding for anxiety; a pattern's wide reach does not swallow what stands in its gaps. */
function isInside(finding: Finding, other: Finding, language: Language): boolean {
  if (other === finding || other.how === 'pattern' || finding.isBeside) return false
  // "I miss my husband who died" is a loss, and says whose.
  if (finding.how === 'pattern' && language.concerns.get(finding.concern)?.parent === other.concern) return false
  const longer = other.last - other.first > finding.last - finding.first
  return (
    longer &&
    other.first <= finding.first &&
    other.last >= finding.last &&
    (finding.how !== 'pattern' || other.concern !== finding.concern)
  )
}

/** A pattern for "is addicted" that goes on as "addicted to porn" is about porn. */
function endsWithin({ how, concern, first, last, explains }: Finding, other: Finding): boolean {
  // A death is told by its own words, whatever goes on behind them.
  if (explains !== undefined) return false
  if (how !== 'pattern' || other.how !== 'phrase' || other.concern === concern) return false
  return first < other.first && other.first <= last && last < other.last
}

/** In a text of another script only what is plainly no word of it: "bóng" is a ball. */
const ENGLISH = /^[a-z]{5,}$/i

function phrases(passage: Passage): Finding[] {
  const foreign = isForeign(passage)
  const isEnglish = ({ first, last }: Span): boolean =>
    passage.tokens.slice(first, last + 1).every(({ text }) => ENGLISH.test(text))
  return passage.spans
    .filter(
      (span) =>
        (!foreign || isEnglish(span)) &&
        (span.set.kind === 'concern' || (span.set.kind === 'final' && endsClause(passage, span))) &&
        !meansNothing(passage, span),
    )
    .map((span) => phrase(passage, span))
}

/** "Bulimic, cuts, drinks", "a girl who cuts": a verb that says all by itself; "budget cuts" and "cuts corners" do not. */
function endsClause(passage: Passage, { first, last }: Span): boolean {
  const next = passage.tokens[last + 1]
  const isEnd =
    next === undefined || passage.clauses[last + 1] !== passage.clauses[last] || /^(?:and|or)$/.test(next.folded)
  const opens = first === 0 || passage.clauses[first - 1] !== passage.clauses[first]
  return isEnd && (opens || passage.relation(first - 1) !== undefined || LEADS.test(passage.tokens[first - 1]!.folded))
}

const LEADS = /^(?:who|he|she|they|and|or|still|also|that|secretly|sometimes)$/

function phrase(passage: Passage, span: Span): Finding {
  const isMended = passage.tokens.slice(span.first, span.last + 1).some((token) => token.readAs !== undefined)
  return {
    concern: span.set.id,
    first: span.first,
    last: span.last,
    rule: `the words "${passage.words(span.first, span.last).toLowerCase()}"`,
    how: isMended ? 'fuzzy' : 'phrase',
  }
}

function abbreviations(passage: Passage): Finding[] {
  return passage.abbreviations.flatMap(({ concern, token: { index, text } }): Finding[] => {
    if (concern === undefined || meansNothing(passage, { first: index, last: index })) return []
    const rule = `the abbreviation ${text.toUpperCase()}`
    return [{ concern, first: index, last: index, how: 'abbreviation', rule }]
  })
}

function codeFindings(passage: Passage): Finding[] {
  return passage.codes.flatMap((code): Finding[] => {
    const first = passage.tokens.findIndex((token) => token.end > code.start)
    const last = passage.tokens.findLastIndex((token) => token.start < code.end)
    if (code.concern === undefined || first < 0) return []
    return [
      {
        concern: (code.concern === 'grief' && lossNamedBehind(passage, last)) || code.concern,
        first,
        last,
        how: 'code',
        rule: `the code ${code.code}${code.remission ? ', in remission' : ''}`,
        holder: { who: 'client', rule: 'a code on the client’s own record' },
        explains: [first, last],
      },
    ]
  })
}

/** Words with several meanings, wherever they stand. */
export function ambiguousIn(passage: Passage): { token: string; first: number; last: number }[] {
  const found: { token: string; first: number; last: number }[] = []
  for (const span of passage.spans)
    if (span.set.kind === 'ambiguous' && !meansNothing(passage, span))
      found.push({ token: span.set.id, first: span.first, last: span.last })
  for (const { ambiguous, token } of passage.abbreviations)
    if (ambiguous !== undefined) found.push({ token: ambiguous, first: token.index, last: token.index })
  return found
}

/** The usual meaning of a word that has several, unless something else in the need says which is meant. */
function usualMeanings(passage: Passage, named: readonly Finding[], language: Language): Finding[] {
  return ambiguousIn(passage).flatMap(({ token, first, last }): Finding[] => {
    const { default: concern, readings } = language.ambiguous(token)!
    const isSettled = named.some(
      (other) => readings.includes(other.concern) || (other.first <= first && other.last >= last),
    )
    if (concern === undefined || isSettled) return []
    const how = passage.tokens[first]!.upper ? 'abbreviation' : 'phrase'
    const rule = `"${passage.words(first, last)}" may mean several things; taken for the usual one`
    return [{ concern, first, last, how, rule }]
  })
}

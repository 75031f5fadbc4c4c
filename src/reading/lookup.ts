import type { Abbreviation, Language, WordSet } from './language.ts'
import { GAP } from './phrases.ts'
import type { Token } from './tokenize.ts'

/** Words of the need that belong to a set of the vocabulary; `first` and `last` are numbers of tokens. */
export interface Span {
  readonly set: WordSet
  readonly first: number
  readonly last: number
}

/** Words of a longer phrase, which says more than they do. */
export function isPartOf(span: Span, other: Span): boolean {
  const isLonger = other.last - other.first > span.last - span.first
  return isLonger && other.first <= span.first && other.last >= span.last
}

/**
 * Every phrase of the vocabulary that occurs, overlapping ones included, in their order and the longer first; a phrase
 * never reaches over a full stop.
 */
export function lookup(tokens: readonly Token[], { phrases, setOf }: Language): Span[] {
  const spans: Span[] = []
  for (const { index, stem } of tokens) {
    const here = spans.length
    for (const phrase of phrases.startingWith(stem, tokens[index + 1]?.stem)) {
      const last = endOf(phrase.rest, 0, tokens, index + 1)
      const set = setOf(phrase.set)
      if (last < 0 || isAmong(spans, here, set, last)) continue
      insert({ set, first: index, last }, spans, here)
    }
  }
  return spans
}

/** Among those that start at the same word. */
function insert(span: Span, spans: Span[], from: number): void {
  let at = spans.length
  while (at > from && spans[at - 1]!.last < span.last) {
    spans[at] = spans[at - 1]!
    at--
  }
  spans[at] = span
}

function isAmong(spans: readonly Span[], from: number, set: WordSet, last: number): boolean {
  for (let at = from; at < spans.length; at++) if (spans[at]!.set === set && spans[at]!.last === last) return true
  return false
}

function endOf(stems: readonly string[], from: number, tokens: readonly Token[], at: number): number {
  const wanted = stems[from]
  if (wanted === undefined) return at - 1
  const reach = GAP[wanted]
  if (reach !== undefined) {
    for (let skip = 0; skip <= reach; skip++) {
      if (skip > 0 && parted(tokens[at + skip - 1])) return -1
      const last = endOf(stems, from + 1, tokens, at + skip)
      if (last >= 0) return last
    }
    return -1
  }
  const token = tokens[at]
  if (token?.stem !== wanted || token.before === 'stop' || token.before === 'comma') return -1
  return endOf(stems, from + 1, tokens, at + 1)
}

function parted(token: Token | undefined): boolean {
  return token === undefined || token.before === 'stop' || token.before === 'comma'
}

/** The abbreviation a token is, if it is one: in capitals, or in lower case when it is no ordinary word. */
export function abbreviationOf(token: Token, language: Language): Abbreviation | undefined {
  const found = language.abbreviation(token.folded)
  return token.upper || !found?.exact ? found : undefined
}

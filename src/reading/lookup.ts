import type { Abbreviation, Language, WordSet } from './language.ts'
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

/** `*` in a term lets up to three other words stand between, `~` one. */
const GAP: Readonly<Record<string, number>> = { '*': 3, '~': 1 }

const GAP_FIRST = /^[*~]/

/** Every phrase of the vocabulary that occurs, overlapping ones included; a phrase never reaches over a full stop. */
export function lookup(tokens: readonly Token[], language: Language): Span[] {
  const spans: Span[] = []
  for (const token of tokens) {
    const next = tokens[token.index + 1]?.stem
    const here = spans.length
    for (const [rest, set] of language.phrases.startingWith(token.stem)) {
      // Hundreds of phrases begin with "cant": most are ruled out by their second word.
      if (rest !== '' && !GAP_FIRST.test(rest) && (next === undefined || !rest.startsWith(next))) continue
      const last = rest === '' ? token.index : endOf(rest.split(' '), 0, tokens, token.index + 1)
      const isKnown = spans.some((span, at) => at >= here && span.last === last && span.set === language.sets[set])
      if (last < 0 || isKnown) continue
      spans.push({ set: language.sets[set]!, first: token.index, last })
    }
  }
  return spans
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
  if (!Object.hasOwn(language.abbreviations, token.folded)) return undefined
  const found = language.abbreviations[token.folded]!
  return token.upper || !found.exact ? found : undefined
}

import { clausesOf } from './clauses.ts'
import { type CodeFound, codesIn } from './codes.ts'
import { RELATION_CLASSES } from './holder.ts'
import type { Abbreviation, Language } from './language.ts'
import { abbreviationOf, lookup, type Span } from './lookup.ts'
import { matchesOf } from './patterns.ts'
import type { Token } from './tokenize.ts'

/** A need as the rules see it: its words, and for each class of words where it occurs. */
export interface Passage {
  readonly need: string
  readonly tokens: readonly Token[]
  /** Clause number of each token. */
  readonly clauses: Int32Array
  /** Speaks in the first person: then he, she and they are somebody else. */
  readonly firstPerson: boolean
  readonly spans: readonly Span[]
  /** The tokens at which each stem, and each class in braces, starts: what a step of a pattern may be. */
  readonly starts: ReadonlyMap<string, readonly number[]>
  /** Spans of a class, in order. */
  of(name: string): readonly Span[]
  /** The span of one of these classes that covers this token, the longest first. */
  at(index: number, ...names: readonly string[]): Span | undefined
  /** The words for a relation that cover this token, the longest. */
  relation(index: number): Span | undefined
  /** The tokens that are abbreviations of the vocabulary. */
  readonly abbreviations: readonly (Abbreviation & { readonly token: Token })[]
  /** ICD-10-CM codes. */
  readonly codes: readonly CodeFound[]
  /** As the person wrote it. */
  words(first: number, last: number): string
}

/** Classes in which a longer phrase hides the shorter ones inside it: "not only" holds no negation. */
const RIVALS: readonly (readonly string[])[] = [
  ['no', 'not-no', 'history', 'no-after', 'family-history', 'maybe', 'maybe-no'],
  ['die', 'death-of', 'not-a-death', 'dying', 'by-suicide', 'by-overdose', 'by-homicide', 'by-pregnancy'],
  ['rel-spouse', 'rel-ex', 'rel-child', 'rel-parent', 'rel-sibling', 'rel-kin', 'rel-friend', 'rel-pet'],
  ['no-ends', 'not-no'],
  ['childhood', 'rel-child'],
]
const RIVALS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  RIVALS.flat().map((id) => [id, new Set(RIVALS.filter((group) => group.includes(id)).flat())]),
)

const FIRST_PERSON = new Set('i im ive id ill me my myself mine we weve our ours us'.split(' '))

export function passageOf(need: string, tokens: readonly Token[], language: Language): Passage {
  const spans = lookup(tokens, language).sort((a, b) => a.first - b.first || b.last - a.last)
  const visible = spans.filter((span) => !isHidden(span, spans) && !isAbbreviation(span, tokens))
  const byClass = new Map<string, Span[]>()
  const covering = new Map<number, Span[]>()
  const starts = new Map<string, number[]>()
  for (const { index, stem } of tokens) addTo(starts, stem, index)
  const note = (span: Span): void => {
    addTo(byClass, span.set.id, span)
    addTo(starts, `{${span.set.id}}`, span.first)
    for (let index = span.first; index <= span.last; index++) addTo(covering, index, span)
  }
  for (const span of visible) if (span.set.kind === 'class' || span.set.kind === 'slot') note(span)
  const of = (name: string): readonly Span[] => byClass.get(name) ?? []
  const words = {
    need,
    tokens,
    firstPerson: tokens.some(
      (token) => FIRST_PERSON.has(token.folded) && !token.upper && !isRomanNumeral(token, tokens),
    ),
    spans: visible,
    of,
    starts,
    at: (index: number, ...names: readonly string[]) => longestOf(covering.get(index), names),
    relation: (index: number) => longestOf(covering.get(index), RELATION_CLASSES),
    abbreviations: tokens.flatMap((token) => {
      const found = abbreviationOf(token, language)
      return found === undefined ? [] : [{ ...found, token }]
    }),
    codes: codesIn(need, language.codes),
    words: (first: number, last: number) => need.slice(tokens[first]!.start, tokens[last]!.end),
  }
  const passage = { ...words, clauses: clausesOf(words) }
  for (const { pattern, first, last } of matchesOf(language.told.nothing, passage))
    note({ set: { kind: 'class', id: pattern.to }, first, last })
  return { ...passage, spans: [...visible, ...dangersIn(passage, language)] }
}

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

function dangersIn(passage: Passage, language: Language): Span[] {
  return matchesOf(language.told.danger, passage)
    .filter(({ first, anchor }) => !passage.at(first, 'nothing') && !passage.at(anchor, 'nothing'))
    .map(({ pattern, first, last }) => ({ set: { kind: 'crisis', id: pattern.to }, first, last }))
}

/** "New to the US", "IM injections", "ME/CFS": no pronouns. */
function isAbbreviation({ set, first, last }: Span, tokens: readonly Token[]): boolean {
  return set.id === 'me' && first === last && tokens[first]!.upper
}

function isHidden(span: Span, spans: readonly Span[]): boolean {
  const rivals = span.set.kind === 'class' ? RIVALS_OF.get(span.set.id) : undefined
  if (rivals === undefined) return false
  return spans.some(
    (other) =>
      other.set.kind === 'class' &&
      other.last - other.first > span.last - span.first &&
      other.first <= span.first &&
      other.last >= span.last &&
      rivals.has(other.set.id),
  )
}

function longestOf(spans: readonly Span[] = [], names: readonly string[]): Span | undefined {
  let longest: Span | undefined
  for (const span of spans) {
    if (!names.includes(span.set.id)) continue
    if (longest === undefined || span.last - span.first > longest.last - longest.first) longest = span
  }
  return longest
}

/** "Bipolar I", "type I" and "level I" say nothing about who is speaking. */
function isRomanNumeral(token: Token, tokens: readonly Token[]): boolean {
  const before = tokens[token.index - 1]?.folded
  return token.folded === 'i' && before !== undefined && ['bipolar', 'type', 'level', 'axis', 'bp'].includes(before)
}

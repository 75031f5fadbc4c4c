import { anyOf } from '../model/any-of.ts'
import { clausesOf } from './clauses.ts'
import { type CodeFound, codesIn } from './codes.ts'
import { RELATION_CLASSES } from './holder.ts'
import type { Language } from './language.ts'
import { abbreviationOf, lookup, type Span } from './lookup.ts'
import { namedByWork } from './named-by-work.ts'
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
  /** Those of the classes and slots, by which rules and patterns go. */
  readonly classSpans: readonly Span[]
  /** Spans of a class, in order. */
  of(name: string): readonly Span[]
  /** The span of this class that covers this token, the longest. */
  at(index: number, name: string): Span | undefined
  /** The span of this class that starts at this token, the longest. */
  from(index: number, name: string): Span | undefined
  /** Of one of these classes. */
  atAny(index: number, names: readonly string[]): Span | undefined
  /** Whether words of a class go on over this token from the one before. */
  goesOn(index: number): boolean
  /** The words for a relation that cover this token, the longest. */
  relation(index: number): Span | undefined
  /** The tokens that are abbreviations of the vocabulary. */
  readonly abbreviations: readonly AbbreviationFound[]
  /** ICD-10-CM codes. */
  readonly codes: readonly CodeFound[]
  /** As the person wrote it. */
  words(first: number, last: number): string
}

interface AbbreviationFound {
  readonly concern: string | undefined
  readonly ambiguous: string | undefined
  readonly token: Token
}

/** Classes in which a longer phrase hides the shorter ones inside it: "not only" holds no negation. */
const RIVALS: readonly (readonly string[])[] = [
  ['no', 'not-no', 'history', 'no-after', 'family-history', 'maybe', 'maybe-no'],
  ['die', 'death-of', 'not-a-death', 'dying', 'by-suicide', 'by-overdose', 'by-homicide', 'by-pregnancy'],
  ['was-once', 'rel-spouse', 'rel-ex', 'rel-child', 'rel-parent', 'rel-sibling', 'rel-kin', 'rel-friend', 'rel-pet'],
  ['no-ends', 'not-no'],
  ['childhood', 'rel-child'],
  ['use-drug', 'other-addict'],
  ['given-up', 'vow'],
]
let rivalsOf: ReadonlyMap<string, ReadonlySet<string>> | undefined

const FIRST_PERSON = anyOf('i im ive id ill me my myself mine we weve our ours us')

export function passageOf(need: string, tokens: readonly Token[], language: Language): Passage {
  const spans = visibleOf(lookup(tokens, language), tokens, language)
  const words = new Words(need, tokens, spans, language)
  for (const { pattern, first, last } of matchesOf('nothing', words, language.slots))
    words.note({ set: { kind: 'class', id: pattern.to }, first, last })
  for (const span of namedByWork(words)) words.note(span)
  for (const { pattern, first, last, anchor } of matchesOf('danger', words, language.slots))
    if (!words.at(first, 'nothing') && !words.at(anchor, 'nothing'))
      spans.push({ set: { kind: 'crisis', id: pattern.to }, first, last })
  return words
}

const NONE: readonly never[] = []

class Words implements Passage {
  readonly need: string
  readonly tokens: readonly Token[]
  readonly clauses: Int32Array
  readonly firstPerson: boolean
  readonly spans: readonly Span[]
  readonly classSpans: Span[] = []
  readonly abbreviations: readonly AbbreviationFound[]
  readonly codes: readonly CodeFound[]
  readonly #byClass = new Map<string, Span[]>()
  readonly #covering: (Span[] | undefined)[]

  constructor(need: string, tokens: readonly Token[], spans: readonly Span[], language: Language) {
    this.need = need
    this.tokens = tokens
    this.spans = spans
    this.#covering = new Array(tokens.length)
    for (const span of spans) if (span.set.kind === 'class' || span.set.kind === 'slot') this.note(span)
    const speaking = tokens.filter((token) => isFirstPerson(token, tokens))
    this.firstPerson = speaking.length > 0 && !areQuoted(speaking, need)
    this.abbreviations = abbreviationsIn(tokens, language)
    this.codes = codesIn(need, () => language.codes)
    this.clauses = clausesOf(this)
  }

  note(span: Span): void {
    this.classSpans.push(span)
    const { set, first, last } = span
    const others = this.#byClass.get(set.id)
    if (others) others.push(span)
    else this.#byClass.set(set.id, [span])
    for (let index = first; index <= last; index++) {
      const covering = this.#covering[index]
      if (covering) covering.push(span)
      else this.#covering[index] = [span]
    }
  }

  of(name: string): readonly Span[] {
    return this.#byClass.get(name) ?? NONE
  }

  at(index: number, name: string): Span | undefined {
    const covering = this.#covering[index]
    if (covering === undefined) return undefined
    let longest: Span | undefined
    for (const span of covering)
      if (span.set.id === name && (longest === undefined || isLonger(span, longest))) longest = span
    return longest
  }

  from(index: number, name: string): Span | undefined {
    const covering = this.#covering[index]
    if (covering === undefined) return undefined
    let longest: Span | undefined
    for (const span of covering)
      if (span.set.id === name && span.first === index && (longest === undefined || isLonger(span, longest)))
        longest = span
    return longest
  }

  atAny(index: number, names: readonly string[]): Span | undefined {
    const covering = this.#covering[index]
    if (covering === undefined) return undefined
    let longest: Span | undefined
    for (const span of covering)
      if ((longest === undefined || isLonger(span, longest)) && names.includes(span.set.id)) longest = span
    return longest
  }

  relation(index: number): Span | undefined {
    return this.atAny(index, RELATION_CLASSES)
  }

  goesOn(index: number): boolean {
    return this.#covering[index]?.some(({ first }) => first < index) ?? false
  }

  words(first: number, last: number): string {
    return this.need.slice(this.tokens[first]!.start, this.tokens[last]!.end)
  }
}

function isLonger(span: Span, other: Span): boolean {
  return span.last - span.first > other.last - other.first
}

function abbreviationsIn(tokens: readonly Token[], language: Language): AbbreviationFound[] {
  const found: AbbreviationFound[] = []
  for (const token of tokens) {
    const abbreviation = abbreviationOf(token, language)
    if (abbreviation === undefined) continue
    const { concern, ambiguous } = abbreviation
    found.push({ concern, ambiguous, token })
  }
  return found
}

/** Without those that a longer phrase hides or that are no words of their class here. */
function visibleOf(spans: readonly Span[], tokens: readonly Token[], language: Language): Span[] {
  return spans.filter(
    (span) =>
      !isHidden(span, spans) &&
      !isAbbreviation(span, tokens, language) &&
      !isOtherTwin(span, tokens) &&
      !isOwnAge(span, tokens),
  )
}

/** Of the young, only somebody else speaks so: "autistic 7 yr old, school calls me". A note speaks so of the client, and so does "I was a 10 year old". */
function isOwnAge({ set, first }: Span, tokens: readonly Token[]): boolean {
  if (set.id !== 'rel-child' || !OF_YEARS.test(tokens[first]!.folded)) return false
  const before = tokens[first - 1]?.folded ?? ''
  const lead = /^an?$/.test(before) ? (tokens[first - 2]?.folded ?? '') : before
  return OWN_YEARS.test(lead) || !tokens.some((token) => isFirstPerson(token, tokens))
}

const OF_YEARS = /^(?:\d{1,2}(?:yo)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/
const OWN_YEARS = /^(?:i|im|am|was|as|turned|at|for|since|when|being)$/

/** A twin is a sibling, and "the twins" are somebody's children. */
function isOtherTwin({ set, first, last }: Span, tokens: readonly Token[]): boolean {
  const { stem, folded, possessive } = tokens[first]!
  if (first !== last || stem !== 'twin') return false
  const isOne = folded === 'twin' || possessive
  return (set.id === 'rel-child' && isOne) || (set.id === 'rel-sibling' && !isOne)
}

/** "New to the US", "IM injections", "ME/CFS": no pronouns. "SIB weekly": self-injury, and no sibling. "3 mo": no mother. */
function isAbbreviation({ set, first, last }: Span, tokens: readonly Token[], language: Language): boolean {
  if (first !== last) return false
  const { folded, before, upper } = tokens[first]!
  if (set.id === 'rel-parent' && folded === 'mo')
    return before !== 'stop' && /^(?:\d+|last|this|past|per|every|each|next)$/.test(tokens[first - 1]?.folded ?? '')
  if (!upper) return false
  return set.id === 'me' || (set.id.startsWith('rel-') && abbreviationOf(tokens[first]!, language) !== undefined)
}

function isHidden(span: Span, spans: readonly Span[]): boolean {
  rivalsOf ??= new Map(RIVALS.flat().map((id) => [id, new Set(RIVALS.filter((group) => group.includes(id)).flat())]))
  const rivals = span.set.kind === 'class' ? rivalsOf.get(span.set.id) : undefined
  if (rivals === undefined) return false
  for (const other of spans) {
    if (other.first > span.first) return false
    if (other.last >= span.last && isLonger(other, span) && other.set.kind === 'class' && rivals.has(other.set.id))
      return true
  }
  return false
}

function isFirstPerson(token: Token, tokens: readonly Token[]): boolean {
  return FIRST_PERSON.has(token.folded) && !token.upper && !isRomanNumeral(token, tokens)
}

const NOTE =
  /^\W*(?:(?:pt|client|clt?|ct|patient)\b|\d{1,2}\s*-?\s*(?:yo\b|y\/o|y\.o\b|yrs?\b|[mf]\b|male|female|,)|[mf]\s*\d{2}\b)/i
const QUOTED = /(?<![\w'\u2019])(['"\u2018\u201c])(?=\S).*?(?<=\S)['"\u2019\u201d](?!\w)/g

/** "57 yo M ... 'so when I'm done I'm done'": a note lets the client speak, and is written by somebody else. */
function areQuoted(speaking: readonly Token[], need: string): boolean {
  if (!NOTE.test(need)) return false
  const quotes = [...need.matchAll(QUOTED)].map(({ index, 0: words }) => [index, index + words.length] as const)
  return speaking.every(({ start, end }) => quotes.some(([from, to]) => from < start && end < to + 1))
}

/** "Bipolar I", "type I" and "level I" say nothing about who is speaking. */
function isRomanNumeral(token: Token, tokens: readonly Token[]): boolean {
  const before = tokens[token.index - 1]?.folded
  return token.folded === 'i' && before !== undefined && ['bipolar', 'type', 'level', 'axis', 'bp'].includes(before)
}

import { anyOf } from '../model/any-of.ts'
import { remembered } from '../model/remembered.ts'
import { fold } from './fold.ts'
import { stem } from './stem.ts'

/** A word of the need and where it stands. */
export interface Token {
  readonly index: number
  readonly text: string
  readonly folded: string
  readonly stem: string
  /** UTF-16 units in the need. */
  readonly start: number
  readonly end: number
  /** Ends in 's: "husband's". */
  readonly possessive: boolean
  /** Written in capitals in a text that is not all capitals. */
  readonly upper: boolean
  /** What stands between this word and the one before: a stop, a comma, a slash, or nothing but space. */
  readonly before: Break
  /** The word of the vocabulary that a misspelt one was taken for. */
  readonly readAs: string | undefined
}

/** The token with another word in its place. All tokens have their fields in one order: code that reads them stays compiled. */
export function respelt(
  { index, text, start, end, possessive, upper, before }: Token,
  folded: string,
  readAs?: string,
): Token {
  return { index, text, folded, stem: stem(folded), start, end, possessive, upper, before, readAs }
}

/**
 * Their tokens anew. A list that `map` makes is of another kind once `map` has been compiled: then all that has read tokens
 * would be thrown away and compiled again, in the midst of a need.
 */
export function eachToken(tokens: readonly Token[], change: (token: Token) => Token): Token[] {
  const changed: Token[] = []
  for (const token of tokens) changed.push(change(token))
  return changed
}

export type Break = 'stop' | 'comma' | 'slash' | 'hyphen' | 'open' | 'none'

/** What stands between words, and a word; both match right where they are set to, so that no match need be an object. */
interface WordPatterns {
  readonly between: RegExp
  readonly word: RegExp
}

/** Intake shorthand keeps its slash (h/o, w/o, y/o); elsewhere a slash parts two words (SI/HI). "5:30" and "1:1" are one word. */
function wordPatterns(letter: string, digit: string, mark: string, flags: string): WordPatterns {
  const letters = `[${letter}${mark}]+`
  const word = String.raw`\b[a-z]\/[a-z]{1,2}\b|\bw\/(?=\s|$)|${letters}(?:['\u2019\u02bc]${letters})*|[${digit}]+(?:[.,:][${digit}]+)*[${letter}]*`
  return { between: new RegExp(`[^${letter}${mark}${digit}]*`, flags), word: new RegExp(word, flags) }
}

const ASCII = /^[\x00-\x7f]*$/
const ASCII_WORDS = wordPatterns('a-z', '0-9', '', 'iy')

let anyWords: WordPatterns | undefined

function patternsFor(text: string): WordPatterns {
  if (ASCII.test(text)) return ASCII_WORDS
  // Made when a text first needs it: opening Unicode's tables takes longer than reading a need.
  anyWords ??= wordPatterns(String.raw`\p{L}`, String.raw`\p{N}`, String.raw`\p{M}`, 'iuy')
  return anyWords
}

const DIGIT_FIRST = /^\d/

/** "16", "16yo", "1st". */
export function isNumber(word: string): boolean {
  return DIGIT_FIRST.test(word)
}

/** Longer than any intake; a text beyond this is cut, so that time stays bounded whatever is pasted. */
export const MAX_NEED_LENGTH = 8000

export function tokenize(need: string): Token[] {
  const text = need.slice(0, MAX_NEED_LENGTH)
  const shouting = isShouting(text)
  const { between, word } = patternsFor(text)
  const tokens: Token[] = []
  let before = 0
  for (let at = 0; at < text.length; at = word.lastIndex) {
    between.lastIndex = at
    between.test(text)
    const start = between.lastIndex
    word.lastIndex = start
    if (!word.test(text)) break
    const end = word.lastIndex
    const raw = text.slice(start, end)
    const { folded, stem, possessive, isUpper } = formsOf(raw)
    if (folded === '') continue
    tokens.push({
      index: tokens.length,
      text: raw,
      folded,
      stem,
      start,
      end,
      possessive,
      upper: !shouting && isUpper,
      before: tokens.length === 0 ? 'stop' : breakIn(text.slice(before, start), tokens.at(-1)!.folded),
      readAs: undefined,
    })
    before = end
  }
  return tokens
}

/** Words of a long batch; more would only fill the memory. */
const MOST_KEPT = 10_000

const POSSESSIVE = /['’ʼ]s$/i
const SHORT_IS = /^(?:it|he|she|that|what|there|who|let|here|how|where)['’ʼ]s$/i

/** What a word is by itself, wherever it stands. */
const formsOf = remembered(MOST_KEPT, (raw: string) => {
  const folded = fold(raw)
  return {
    folded,
    stem: stem(folded),
    possessive: POSSESSIVE.test(raw) && !SHORT_IS.test(raw),
    isUpper: raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase(),
  }
})

/** Notes shorten words with a full stop that ends no sentence. */
const SHORTENED = anyOf('d dr mr mrs ms fr fa mo re vs approx st hosp')

const NO_STOP = /^\.\s*$/
const STOP = /[.!?;:\n\r]|[—–]|\s-+\s/
const BRACKET = /[()[\]"“”]/
const SLASH = /[/&+]/

function breakIn(between: string, before: string): Break {
  if (between === ' ') return 'none'
  if (SHORTENED.has(before) && NO_STOP.test(between)) return 'none'
  if (STOP.test(between)) return 'stop'
  if (BRACKET.test(between)) return 'open'
  if (between.includes(',')) return 'comma'
  if (SLASH.test(between)) return 'slash'
  return between.includes('-') ? 'hyphen' : 'none'
}

function isShouting(text: string): boolean {
  if (text !== text.toUpperCase()) return false
  const lower = text.toLowerCase()
  let capitals = 0
  for (let at = 0; at < text.length && capitals <= 12; at++) if (text[at] !== lower[at]) capitals++
  return capitals > 12
}

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
  readonly readAs?: string
}

export type Break = 'stop' | 'comma' | 'slash' | 'hyphen' | 'open' | 'none'

/** Intake shorthand keeps its slash (h/o, w/o, y/o); elsewhere a slash parts two words (SI/HI). */
function wordPattern(letter: string, digit: string, mark: string): string {
  const letters = `[${letter}${mark}]+`
  return String.raw`\b[a-z]\/[a-z]{1,2}\b|\bw\/(?=\s|$)|${letters}(?:['\u2019\u02bc]${letters})*|${digit}+(?:[.,]${digit}+)*[${letter}]*`
}

const ASCII = /^[\x00-\x7f]*$/
const ASCII_WORDS = new RegExp(wordPattern('a-z', '[0-9]', ''), 'gi')

let anyWords: RegExp | undefined

function wordsIn(text: string): Iterable<RegExpExecArray> {
  if (ASCII.test(text)) return text.matchAll(ASCII_WORDS)
  // Made when a text first needs it: opening Unicode's tables takes longer than reading a need.
  anyWords ??= new RegExp(wordPattern(String.raw`\p{L}`, String.raw`\p{N}`, String.raw`\p{M}`), 'giu')
  return text.matchAll(anyWords)
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
  const tokens: Token[] = []
  let end = 0
  for (const found of wordsIn(text)) {
    const raw = found[0]
    const { folded, stem, possessive, isUpper } = formsOf(raw)
    if (folded === '') continue
    tokens.push({
      index: tokens.length,
      text: raw,
      folded,
      stem,
      start: found.index,
      end: found.index + raw.length,
      possessive,
      upper: !shouting && isUpper,
      before: tokens.length === 0 ? 'stop' : breakIn(text.slice(end, found.index), tokens.at(-1)!.folded),
    })
    end = found.index + raw.length
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
const SHORTENED = new Set('d dr mr mrs ms fr fa mo re vs approx st hosp'.split(' '))

function breakIn(between: string, before: string): Break {
  if (between === ' ') return 'none'
  if (SHORTENED.has(before) && /^\.\s*$/.test(between)) return 'none'
  if (/[.!?;:\n\r]|[—–]|\s-+\s/.test(between)) return 'stop'
  if (/[()[\]"“”]/.test(between)) return 'open'
  if (between.includes(',')) return 'comma'
  if (/[/&+]/.test(between)) return 'slash'
  return between.includes('-') ? 'hyphen' : 'none'
}

function isShouting(text: string): boolean {
  if (text !== text.toUpperCase()) return false
  const lower = text.toLowerCase()
  let capitals = 0
  for (let at = 0; at < text.length && capitals <= 12; at++) if (text[at] !== lower[at]) capitals++
  return capitals > 12
}

import Fuse from 'fuse.js'
import { fewestSlipsOf } from './fewest-slips.ts'
import type { Language } from './language.ts'

const MOST = 5
/** Only to offer concerns for a person to choose from, never to choose one: wider than any correction. */
const THRESHOLD = 0.45
/** Shorter words are near to too many others. */
const SHORTEST = 4
/** Fuse.js takes time with the length of what it looks for. */
const LONGEST = 32
const MOST_WORDS = 8
const PARTS = /[\s\d.,;:!?"()[\]{}<>*_+=&|~/\\-]+/

/** The concerns that have words in their labels or everyday words which come nearest to words that nothing was read from. */
export function nearestConcerns(texts: readonly string[], language: Language): readonly string[] {
  const words = texts.flatMap((text) => wordsOf(text.slice(0, 200)))
  const near = words.slice(0, MOST_WORDS).flatMap((word) => nearestWords(word.slice(0, LONGEST), language))
  return [...new Set(near.flatMap(({ concerns }) => concerns))].slice(0, MOST)
}

interface Word {
  readonly word: string
  /** Which of the letters it has, one bit each. */
  readonly letters: number
  readonly concerns: string[]
}

/** Of all the words, those that have most of the letters, in about their order, are few enough for Fuse.js to look at. */
function nearestWords(word: string, language: Language): readonly Word[] {
  const slips = Math.floor(word.length * THRESHOLD)
  const letters = lettersOf(word)
  const slipsIn = fewestSlipsOf(word)
  const likely = wordsOfConcerns(language).filter(
    (other) =>
      Math.abs(other.word.length - word.length) <= slips &&
      bitsIn(letters & ~other.letters) <= slips &&
      slipsIn(other.word) <= slips,
  )
  const fuse = new Fuse(likely, { keys: ['word'], threshold: THRESHOLD, ignoreLocation: true, ignoreFieldNorm: true })
  return fuse.search(word, { limit: MOST }).map(({ item }) => item)
}

const known = new WeakMap<Language, readonly Word[]>()

function wordsOfConcerns(language: Language): readonly Word[] {
  let words = known.get(language)
  if (words === undefined) {
    const byWord = new Map<string, Word>()
    // A word of a label says more about a concern than one of its many everyday words.
    for (const { id, label } of language.concerns.values()) addWords(byWord, label, id)
    for (const { id, terms } of language.concerns.values()) for (const term of terms) addWords(byWord, term, id)
    words = [...byWord.values()]
    known.set(language, words)
  }
  return words
}

function addWords(byWord: Map<string, Word>, text: string, concern: string): void {
  for (const word of wordsOf(text)) {
    const entry = byWord.get(word) ?? { word, letters: lettersOf(word), concerns: [] }
    byWord.set(word, entry)
    if (!entry.concerns.includes(concern)) entry.concerns.push(concern)
  }
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(PARTS)
    .filter((word) => word.length >= SHORTEST)
}

function lettersOf(word: string): number {
  let letters = 0
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31)
  return letters
}

function bitsIn(number: number): number {
  let count = 0
  for (let rest = number; rest !== 0; rest &= rest - 1) count++
  return count
}

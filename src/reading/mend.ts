import Fuse from 'fuse.js'
import { behindKey, type Lines } from '../model/lines.ts'
import { stem } from './stem.ts'

/** One slip a short word, two in a long one: beyond that, what was meant is a guess. */
const LONG = 8
/** Words of four letters and less are one slip from too many others. */
const SHORTEST = 5
/** No word of the vocabulary is longer. */
const LONGEST = 24
/** Two slips change at most four letters; a word that only sounds alike may have one or two more. */
const MOST_OTHER_LETTERS = 5
/** Wide on purpose: Fuse.js only proposes, the edit distance decides. */
const THRESHOLD = 0.5
const PROPOSALS = 12
/** Slips that a word of the same sound may have: people write what they hear. */
const MOST_ALIKE = 4
/** A word of another sound is less likely meant than one slip more of the same; a word found only in phrases a little. */
const UNLIKE_SOUND = 1.5
const NO_TERM = 0.5

/** Finds the vocabulary's word that a misspelt one was meant to be. */
export interface Mender {
  /** `undefined` = no word is near enough, or several are equally near. */
  mend(word: string): string | undefined
}

/** Marks a word that is a term by itself. */
const TERM = '*'

/**
 * The words that a misspelt one may be taken for, one line for each sound that they begin with.
 *
 * @param words single lower-case words of the vocabulary
 * @param terms those that are a term by themselves
 * @param neverInto stems that a correction never leads to
 */
export function mendableText(words: readonly string[], terms: readonly string[], neverInto: readonly string[]): string {
  const alone = new Set(terms)
  const never = new Set(neverInto)
  const lines = new Map<string, string>()
  for (const word of words) {
    if (never.has(stem(word))) continue
    const initial = initialOf(sound(word))
    const line = lines.get(initial) ?? initial
    lines.set(initial, `${line}\t${word}${alone.has(word) ? TERM : ''}`)
  }
  return [...lines.values()]
    .map((line) => `${line}\n`)
    .sort()
    .join('')
}

/**
 * Fuse.js proposes among the words narrowed by length and first letter; whole-word edit distance with transpositions as
 * one (optimal string alignment), or the same sound, has the last word.
 *
 * @param mendable as `mendableText` makes it
 */
export function createMender(mendable: Lines): Mender {
  const byInitial = new Map<string, readonly Target[]>()
  const targetsFor = (sounds: string): readonly Target[] => {
    const made = byInitial.get(sounds) ?? targetsIn(mendable, sounds)
    byInitial.set(sounds, made)
    return made
  }
  return {
    mend(word) {
      if (word.length < SHORTEST || word.length > LONGEST || !isOfLetters(word)) return undefined
      const heard = sound(word)
      const near = narrowed(word, targetsFor(initialOf(heard)))
      const alike = near.filter((target) => soundOf(target) === heard)
      return nearest(
        word,
        heard,
        new Set([
          ...proposed(
            word,
            near.filter((target) => isClose(word, target)),
          ),
          ...alike,
        ]),
      )
    },
  }
}

function proposed(word: string, close: readonly Target[]): Target[] {
  if (close.length === 0) return []
  const fuse = new Fuse(
    close.map((target) => target.word),
    { threshold: THRESHOLD, ignoreLocation: true, ignoreFieldNorm: true },
  )
  return fuse.search(word, { limit: PROPOSALS }).map(({ refIndex }) => close[refIndex]!)
}

interface Target {
  readonly word: string
  /** Which of the letters a to z it has, one bit each. */
  readonly letters: number
  /** A term by itself. */
  readonly isTerm: boolean
  /** Found out when it is first asked for. */
  sound?: string
}

function soundOf(target: Target): string {
  target.sound ??= sound(target.word)
  return target.sound
}

function targetsIn(mendable: Lines, sounds: string): readonly Target[] {
  const words = behindKey(`${sounds}\t`, mendable)?.split('\t') ?? []
  return words.map((marked) => {
    const isTerm = marked.endsWith(TERM)
    const word = isTerm ? marked.slice(0, -TERM.length) : marked
    return { word, letters: lettersOf(word), isTerm }
  })
}

/** Words of about the same length and letters: Fuse.js takes its time for every word that it is shown. */
function narrowed(word: string, targets: readonly Target[]): Target[] {
  const letters = lettersOf(word)
  return targets.filter(
    (target) =>
      Math.abs(target.word.length - word.length) <= 3 && bitsIn(target.letters ^ letters) <= MOST_OTHER_LETTERS,
  )
}

/** What is farther is taken for its sound alone; every slip changes the length by one and the letters by two at most. */
function isClose(word: string, target: Target): boolean {
  const slips = slipsAllowed(word, target.word)
  return (
    Math.abs(target.word.length - word.length) <= slips &&
    bitsIn(target.letters ^ lettersOf(word)) <= 2 * slips &&
    editDistance(word, target.word) <= slips
  )
}

function slipsAllowed(word: string, target: string): number {
  return Math.min(word.length, target.length) >= LONG ? 2 : 1
}

/** A text, because a literal opens Unicode's tables at every start. */
const LETTERS = String.raw`^\p{L}+$`

function isOfLetters(word: string): boolean {
  return /^[a-z]+$/.test(word) || new RegExp(LETTERS, 'u').test(word)
}

function lettersOf(word: string): number {
  let letters = 0
  for (let index = 0; index < word.length; index++) letters |= 1 << ((word.charCodeAt(index) - 97) & 31)
  return letters
}

function bitsIn(number: number): number {
  let count = 0
  for (let rest = number; rest !== 0; rest &= rest - 1) count++
  return count
}

function nearest(word: string, heard: string, proposals: Iterable<Target>): string | undefined {
  let best: { target: string; cost: number } | undefined
  let isTied = false
  for (const proposal of proposals) {
    const { word: target, isTerm } = proposal
    const distance = editDistance(word, target)
    const soundsAlike = heard === soundOf(proposal)
    const allowed = soundsAlike ? MOST_ALIKE : slipsAllowed(word, target)
    if (distance > allowed) continue
    const cost = distance + (soundsAlike ? 0 : UNLIKE_SOUND) + (isTerm ? 0 : NO_TERM)
    if (best === undefined || cost < best.cost) {
      best = { target, cost }
      isTied = false
    } else if (cost === best.cost && stem(target) !== stem(best.target)) isTied = true
  }
  return isTied ? undefined : best?.target
}

/** Words that sound alike at the start may begin with different letters: kocaine, sychosis, fobia. */
function initialOf(heard: string): string {
  return heard.slice(0, 1)
}

/** How a word sounds, roughly: the usual ways to misspell it give the same text. Vowels after the first letter do not count. */
export function sound(word: string): string {
  const plain = word
    .replace(/^ps/, 's')
    .replace(/^sch|^sk/, 'sk')
    .replace(/ph/g, 'f')
    .replace(/tz|ts/g, 'z')
    .replace(/sc(?=[eiy])|c(?=[eiy])/g, 's')
    .replace(/ck|ch(?=[rlo])|[cq]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/v(?=e?m)/g, 'f')
    .replace(/gh(?=t)|h/g, '')
    .replace(/(.)\1+/g, '$1')
  return plain.slice(0, 1).replace(/[eiouy]/, 'a') + plain.slice(1).replace(/[aeiouy]/g, '')
}

/** Rows of the table of distances: written anew by each look, and of no use after it. */
let rows: readonly Int32Array[] = []

function rowsFor(columns: number): readonly Int32Array[] {
  if ((rows[0]?.length ?? 0) <= columns) rows = [0, 1, 2].map(() => new Int32Array(2 * columns + 1))
  return rows
}

/** Optimal string alignment: insertions, deletions, substitutions and transpositions of neighbors count one each. */
export function editDistance(a: string, b: string): number {
  let [beforeLast, last, current] = rowsFor(b.length) as [Int32Array, Int32Array, Int32Array]
  for (let column = 0; column <= b.length; column++) last[column] = column
  for (let row = 1; row <= a.length; row++) {
    current[0] = row
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1
      let value = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + cost)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        value = Math.min(value, beforeLast[column - 2]! + 1)
      current[column] = value
    }
    ;[beforeLast, last, current] = [last, current, beforeLast]
  }
  return last[b.length]!
}

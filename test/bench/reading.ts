import type { Concern } from '../../src/model/vocabulary.ts'
import { needsFrom } from './needs.ts'
import { openFinder } from './package-of.ts'
import { Random } from './random.ts'
import { spreadOf } from './spread.ts'
import { milliseconds } from './table.ts'
import { NOTES } from './words.ts'

/** So many are read before time is taken: the compiler of Node is not done with a program of this size any sooner. */
const COUNT = 5000
const RANDOM_TEXTS = 40
const RANDOM_CHARACTERS = 10_000
const CHARACTERS = ' abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789.,;:!?\'"()/-\n\u00e9\u00df\u4e2d\u{1f600}'

/** Reading alone, after the start: needs of several lengths, and no words at all. */
export async function readingLines(concerns: readonly Concern[]): Promise<readonly string[]> {
  const finder = await openFinder()
  const random = new Random(3)
  const needs = needsFrom(2 * COUNT, concerns, random)
  const texts: Readonly<Record<string, readonly string[]>> = {
    '12 words': needs['12 words'].map(({ text }) => text),
    'a note of 30 words': needs['1 word'].map(({ text }) => random.one(NOTES).replace('{term}', text)),
    '75 words': needs['75 words'].map(({ text }) => text),
    [`${RANDOM_CHARACTERS} random characters`]: Array.from({ length: 2 * RANDOM_TEXTS }, () =>
      Array.from({ length: RANDOM_CHARACTERS }, () => random.one([...CHARACTERS])).join(''),
    ),
  }
  const timed = (all: readonly string[]): string => {
    const once = (text: string): number => {
      const start = performance.now()
      finder.read([text])
      return performance.now() - start
    }
    const half = all.length / 2
    all.slice(0, half).forEach(once)
    // None that was read before: the reader remembers words.
    const isNew = (text: string): boolean => !all.slice(0, half).includes(text)
    const { n, median, p99 } = spreadOf([...new Set(all.slice(half))].filter(isNew).map(once))
    return `median ${milliseconds(median)}, p99 ${milliseconds(p99)} (n ${n})`
  }
  return ['', ...Object.entries(texts).map(([what, all]) => `Reading ${what}: ${timed(all)}`)]
}

import type { Concern } from '../../src/model/vocabulary.ts'
import { needsFrom } from './needs.ts'
import { openFinder } from './package-of.ts'
import { Random } from './random.ts'
import { spreadOf } from './spread.ts'
import { milliseconds } from './table.ts'
import { NOTES } from './words.ts'

const COUNT = 500
const RANDOM_CHARACTERS = 10_000
const CHARACTERS = ' abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789.,;:!?\'"()/-\n\u00e9\u00df\u4e2d\u{1f600}'

/** Reading alone, after the start: a note of thirty words, and no words at all. */
export async function readingLines(concerns: readonly Concern[]): Promise<readonly string[]> {
  const { reader } = await openFinder()
  const random = new Random(3)
  const terms = needsFrom(COUNT, concerns, random)['1 word']
  const notes = terms.map(({ text }) => random.one(NOTES).replace('{term}', text))
  const noises = Array.from({ length: 20 }, () =>
    Array.from({ length: RANDOM_CHARACTERS }, () => random.one([...CHARACTERS])).join(''),
  )
  const timed = (texts: readonly string[]): string => {
    const once = (text: string): number => {
      const start = performance.now()
      reader.read([text])
      return performance.now() - start
    }
    texts.forEach(once)
    const { n, median, p99 } = spreadOf(texts.map(once))
    return `median ${milliseconds(median)}, p99 ${milliseconds(p99)} (n ${n})`
  }
  return [
    '',
    `Reading a note of 30 words: ${timed(notes)}`,
    `Reading ${RANDOM_CHARACTERS} random characters: ${timed(noises)}`,
  ]
}

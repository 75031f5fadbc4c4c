import type { Classifier } from '../../src/reading/classifier.ts'
import { LARGEST, NO_CONCERN, NOWHERE, SCALE, UNIT } from '../../src/reading/classifier.ts'
import { ALONE, featureName } from '../../src/reading/features.ts'
import { fold } from '../../src/reading/fold.ts'
import { stem } from '../../src/reading/stem.ts'
import { language } from './language.ts'

const RARE = 1

/** Under so many words, as few count as this many. */
const LEAST_WORDS = 3

/**
 * Knows only these words, or pairs of words (`until+it`), told together to be like these classes by these shares of 1, and like all others alike. A
 * test of what a guess does with a likeness then stands whatever the real one has learned.
 */
export function taught(
  words: string,
  shares: Readonly<Record<string, number>>,
  classes: readonly string[] = [...language.concerns.keys(), NO_CONCERN],
): Classifier {
  const stems = words.split(' ').map((word) =>
    word
      .split('+')
      .map((each) => stem(fold(each)))
      .join(' '),
  )
  const told = Object.values(shares).reduce((sum, share) => sum + share, 0)
  const rest = (1 - told) / (classes.length - Object.keys(shares).length)
  const part = Math.sqrt(Math.max(LEAST_WORDS, stems.length)) / SCALE / stems.length
  const weights = Object.entries(shares).flatMap(([of, share]) => [
    classes.indexOf(of),
    (Math.log(share / rest) * part) / UNIT,
  ])
  const size = 2 + weights.length
  const places = new Map(stems.map((each, number) => [each, number * size]))
  return {
    classes,
    bias: classes.map(() => 0),
    weights: stems.flatMap(() => [RARE * LARGEST, weights.length / 2, ...weights]),
    placeOf: (name, before = ALONE) => places.get(featureName(name, before)) ?? NOWHERE,
  }
}

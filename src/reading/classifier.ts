import { forEachFeature, MOST_OF_A_TOKEN } from './features.ts'
import { type Feature, FeaturesFound } from './features-found.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { softmax } from './softmax.ts'

/** What was learned from examples. */
export interface Trained {
  /** Ids of concerns, or of crisis rules; `NO_CONCERN` is one of them. */
  readonly classes: readonly string[]
  /** What each class has from the start, in units. */
  readonly bias: readonly number[]
  /** For each feature its rarity, `LARGEST` being that of a word met once, then pairs of a class's number and a weight in units. */
  readonly features: ReadonlyMap<string, readonly number[]>
}

/** Where the weights of a feature are that has none. */
export const NOWHERE = -1

/** The same, looked up as it is needed. */
export interface Classifier extends Pick<Trained, 'classes' | 'bias'> {
  /** For each feature known its rarity, the number of pairs that follow, and the pairs, as in `Trained`. */
  readonly weights: ArrayLike<number>
  /** Where those of a word begin, or of one with what stands before it; `NOWHERE` = nothing was learned of it. */
  placeOf(name: string, before?: string): number
}

/** What two of these know: what people come for, and what tells of danger. Each is opened when it is first asked. */
export interface Learned {
  readonly concerns: () => Classifier
  readonly dangers: () => Classifier
}

/** What texts are like that tell of no trouble a group is for (a question about fees, about the rules of a profession), or of no danger. */
export const NO_CONCERN = 'nothing'

/** Weights are whole numbers of this: finer ones change no answer. */
export const UNIT = 0.05

/** The largest that a weight is, in units: each is kept in a byte. */
export const LARGEST = 127

/** How much of a text's length counts: a longer text is no surer than a short one that says the same. */
export const SCALE = 3

/** Fewer or plainer words than this makes of squares are too little to be sure of anything. */
const LEAST_LENGTH = 3

export interface Likeness {
  /** By the number of each class: from 0 to 1, of all together. */
  readonly shares: Float64Array
  /** The features that speak for a class, the strongest first; asked of few. */
  told(number: number): readonly Feature[]
}

/**
 * Which classes the words of a text are most like: a linear model (multinomial logistic regression) over the examples
 * of `data/stories` and `data/dangers`.
 *
 * @param counts whether a token is part of what is told: not in a clause of something denied or long past
 */
export function classify(
  passage: Passage,
  people: People,
  classifier: Classifier,
  counts: (token: number) => boolean,
): Likeness {
  const known = new FeaturesFound(MOST_OF_A_TOKEN * passage.tokens.length)
  forEachFeature(passage, people, counts, (name, before, at, last) => {
    const place = classifier.placeOf(name, before)
    if (place !== NOWHERE) known.add(place, at, last)
  })
  const { weights } = classifier
  let squares = 0
  for (let index = 0; index < known.size; index++) squares += (weights[known.place(index)]! / LARGEST) ** 2
  return {
    shares: sharesOf(classifier, known, SCALE / Math.sqrt(Math.max(LEAST_LENGTH, squares))),
    told: (number) => tellersOf(number, known, weights),
  }
}

/** Plain loops: what `map` and `reduce` hand over is a new object for each number, half of all that a reading made. */
function sharesOf({ bias, weights }: Classifier, known: FeaturesFound, scale: number): Float64Array {
  const shares = new Float64Array(bias.length)
  for (let number = 0; number < bias.length; number++) shares[number] = bias[number]! * UNIT
  for (let index = 0; index < known.size; index++) {
    const place = known.place(index)
    const end = endOf(place, weights)
    for (let at = place + HEAD; at < end; at += 2) shares[weights[at]!]! += scale * weights[at + 1]! * UNIT
  }
  softmax(shares)
  return shares
}

/** What stands before the pairs. */
const HEAD = 2

function endOf(place: number, weights: ArrayLike<number>): number {
  return place + HEAD + 2 * weights[place + 1]!
}

function tellersOf(number: number, known: FeaturesFound, weights: ArrayLike<number>): readonly Feature[] {
  const tellers: { readonly feature: Feature; readonly weight: number }[] = []
  for (let index = 0; index < known.size; index++) {
    const weight = weightFor(number, known.place(index), weights)
    if (weight > 0) tellers.push({ feature: known.feature(index), weight })
  }
  return tellers.sort((a, b) => b.weight - a.weight).map(({ feature }) => feature)
}

function weightFor(number: number, place: number, weights: ArrayLike<number>): number {
  const end = endOf(place, weights)
  for (let at = place + HEAD; at < end; at += 2) if (weights[at] === number) return weights[at + 1]!
  return 0
}

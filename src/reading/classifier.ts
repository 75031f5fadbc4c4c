import { type Feature, featuresOf } from './features.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'

/** What was learned from examples. */
export interface Trained {
  readonly concerns: readonly string[]
  /** What each concern has from the start, in units. */
  readonly bias: readonly number[]
  /** For each feature its rarity, then pairs of a concern's number and a weight, in units. */
  readonly features: ReadonlyMap<string, readonly number[]>
}

/** The same, looked up as it is needed. */
export interface Classifier extends Pick<Trained, 'concerns' | 'bias'> {
  weightsOf(feature: string): readonly number[] | undefined
}

/** What texts are like that tell of no trouble a group is for: a question about fees, about the rules of a profession. */
export const NO_CONCERN = 'nothing'

/** Weights are whole numbers of this: finer ones change no answer. */
export const UNIT = 0.02

/** How much of a text's length counts: a longer text is no surer than a short one that says the same. */
export const SCALE = 3

/** Fewer or plainer words than this makes of squares are too little to be sure of anything. */
const LEAST_LENGTH = 3

export interface Likeness {
  /** From 0 to 1, of all concerns together. */
  readonly share: number
  readonly concern: string
  /** The features that speak for it, the strongest first; asked of few. */
  told(): readonly Feature[]
}

/**
 * Which concerns the words of a text are most like, the likeliest first: a linear model (multinomial logistic
 * regression) over the examples of `data/stories`.
 *
 * @param counts whether a token is part of what is told: not in a clause of something denied or long past
 */
export function classify(
  passage: Passage,
  people: People,
  classifier: Classifier,
  counts: (token: number) => boolean,
): Likeness[] {
  const { concerns, bias } = classifier
  const known: Known[] = []
  let squares = 0
  for (const feature of featuresOf(passage, people, counts)) {
    const list = classifier.weightsOf(feature.name)
    if (list === undefined) continue
    known.push({ feature, list })
    squares += (list[0]! * UNIT) ** 2
  }
  const shares = sharesOf(bias, known, SCALE / Math.sqrt(Math.max(LEAST_LENGTH, squares)))
  return concerns
    .map((concern, index) => ({ concern, share: shares[index]!, told: () => tellersOf(index, known) }))
    .sort(likelierFirst)
}

/** A feature with its weights. */
interface Known {
  readonly feature: Feature
  readonly list: readonly number[]
}

/** Plain loops: what `map` and `reduce` hand over is a new object for each number, half of all that a reading made. */
function sharesOf(bias: readonly number[], known: readonly Known[], scale: number): Float64Array {
  const shares = new Float64Array(bias.length)
  for (let index = 0; index < bias.length; index++) shares[index] = bias[index]! * UNIT
  for (const { list } of known)
    for (let at = 1; at < list.length; at += 2) shares[list[at]!]! += scale * list[at + 1]! * UNIT
  let most = -Infinity
  for (const score of shares) if (score > most) most = score
  let sum = 0
  for (let index = 0; index < shares.length; index++) {
    shares[index] = Math.exp(shares[index]! - most)
    sum += shares[index]!
  }
  for (let index = 0; index < shares.length; index++) shares[index]! /= sum
  return shares
}

function likelierFirst(a: Likeness, b: Likeness): number {
  return a.share > b.share ? -1 : a.share < b.share ? 1 : 0
}

function tellersOf(concern: number, known: readonly Known[]): Feature[] {
  return known
    .map(({ feature, list }) => ({ feature, weight: weightFor(concern, list) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ feature }) => feature)
}

function weightFor(concern: number, list: readonly number[]): number {
  for (let at = 1; at < list.length; at += 2) if (list[at] === concern) return list[at + 1]!
  return 0
}

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
  const known = featuresOf(passage, people, counts).flatMap((feature) => {
    const list = classifier.weightsOf(feature.name)
    return list === undefined ? [] : [{ feature, list }]
  })
  const length = Math.sqrt(
    Math.max(
      LEAST_LENGTH,
      known.reduce((sum, { list }) => sum + (list[0]! * UNIT) ** 2, 0),
    ),
  )
  const scores = Float64Array.from(bias, (each) => each * UNIT)
  for (const { list } of known)
    for (let at = 1; at < list.length; at += 2) scores[list[at]!]! += (SCALE / length) * list[at + 1]! * UNIT
  const most = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(score - most))
  const sum = shares.reduce((a, b) => a + b, 0)
  return [...shares.keys()]
    .sort((a, b) => shares[b]! - shares[a]!)
    .map((index) => ({ concern: concerns[index]!, share: shares[index]! / sum, told: () => tellersOf(index, known) }))
}

function tellersOf(concern: number, known: readonly { feature: Feature; list: readonly number[] }[]): Feature[] {
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

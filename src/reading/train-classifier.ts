import { NO_CONCERN, SCALE, type Trained, UNIT } from './classifier.ts'
import { featureName, forEachFeature } from './features.ts'
import type { Language } from './language.ts'
import { passageOf } from './passage.ts'
import { peopleOf } from './people.ts'
import { spelledOut } from './spelled-out.ts'
import { tokenize } from './tokenize.ts'

export interface Example {
  readonly concern: string
  readonly text: string
  /** A bare word tells less of how people write than a sentence does. */
  readonly weight: number
}

/** Passes over all the examples in one fit; beyond it the answers on other texts are no better. */
const PASSES = 8
/**
 * Fits, each with the examples in an order of its own, of which the weights are the mean (Breiman 1996): in one fit alone the order
 * decides for about one text in thirty.
 */
const FITS = 3
/** The first step of AdaGrad (Duchi et al. 2011). */
const STEP = 0.3
/** Holds weights small, so that no word decides alone. */
const DECAY = 1e-4
/** Too little to learn from; it keeps most weights at nothing. */
const LEAST_SLOPE = 1e-4
/** Pairs of words met less often are chance. */
const LEAST_PAIRS = 2
/** Smaller weights are chance: without them the answers on other texts are better, and the file is half as large. */
const LEAST_WEIGHT = 0.3

interface Row {
  readonly concern: number
  readonly features: Int32Array
  readonly weight: number
  /** What each feature of this row is multiplied with to have a length of SCALE. */
  readonly factor: number
}

/** Learns which words tell of which concern; the same examples always give the same weights. */
export function trainClassifier(examples: readonly Example[], language: Language): Trained {
  const concerns = [...language.concerns.keys(), NO_CONCERN]
  const texts = examples.map(({ text }) => {
    const passage = passageOf(text, spelledOut(tokenize(text), language.shorthand), language)
    const names = new Set<string>()
    forEachFeature(
      passage,
      peopleOf(passage),
      () => true,
      (name, before) => names.add(featureName(name, before)),
    )
    return [...names]
  })
  const counts = new Map<string, number>()
  for (const names of texts) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = [...counts.keys()].filter((name) => !name.includes(' ') || counts.get(name)! >= LEAST_PAIRS)
  const numbers = new Map(names.map((name, index) => [name, index]))
  const rarity = Float32Array.from(
    names,
    (name) => Math.log(examples.length / counts.get(name)!) / Math.log(examples.length),
  )
  const rows = examples.map(({ concern, weight }, index): Row => {
    const features = Int32Array.from(
      texts[index]!.map((name) => numbers.get(name)).filter((each) => each !== undefined),
    )
    const length = Math.sqrt(
      Math.max(
        1,
        features.reduce((sum, each) => sum + rarity[each]! ** 2, 0),
      ),
    )
    return { concern: concerns.indexOf(concern), features, weight, factor: SCALE / length }
  })
  const { weights, bias } = meanOf(
    Array.from({ length: FITS }, (_, seed) => fit(rows, rarity, concerns.length, seed + 1)),
  )
  const features = new Map<string, number[]>()
  for (const [index, name] of names.entries()) {
    const row = weights.subarray(index * concerns.length, (index + 1) * concerns.length)
    // What a word adds to every concern alike changes no share: without it, most weights are nothing.
    const alike = Float32Array.from(row).sort()[concerns.length >> 1]!
    const pairs = concerns
      .map((_, concern): [number, number] => [concern, (row[concern]! - alike) * rarity[index]!])
      .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    if (pairs.length > 0)
      features.set(
        name,
        [rarity[index]!, ...pairs.flat()].map((each, at) => (at % 2 === 1 ? each : Math.round(each / UNIT))),
      )
  }
  return { concerns, bias: [...bias].map((each) => Math.round(each / UNIT)), features }
}

interface Fit {
  readonly weights: Float32Array
  readonly bias: Float32Array
}

function meanOf(fits: readonly Fit[]): Fit {
  const mean = (of: (fit: Fit) => Float32Array): Float32Array =>
    of(fits[0]!).map((_, at) => fits.reduce((sum, each) => sum + of(each)[at]!, 0) / fits.length)
  return { weights: mean(({ weights }) => weights), bias: mean(({ bias }) => bias) }
}

function fit(rows: readonly Row[], rarity: Float32Array, size: number, seed: number): Fit {
  const weights = new Float32Array(rarity.length * size)
  const squares = new Float32Array(rarity.length * size).fill(1e-3)
  const bias = new Float32Array(size)
  const order = rows.map((_, index) => index)
  const random = seeded(seed)
  const shares = new Float32Array(size)
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random)
    for (const index of order) {
      const { concern, features, weight, factor } = rows[index]!
      shares.set(bias)
      for (const feature of features)
        for (let each = 0; each < size; each++)
          shares[each]! += rarity[feature]! * factor * weights[feature * size + each]!
      softmax(shares)
      shares[concern]! -= 1
      for (const feature of features) {
        const value = rarity[feature]! * factor * weight
        for (let each = 0; each < size; each++) {
          const at = feature * size + each
          const slope = shares[each]! * value + DECAY * weights[at]!
          if (Math.abs(slope) < LEAST_SLOPE) continue
          squares[at]! += slope * slope
          weights[at]! -= (STEP * slope) / Math.sqrt(squares[at]!)
        }
      }
      for (let each = 0; each < size; each++) bias[each]! -= 0.01 * weight * shares[each]!
    }
  }
  return { weights, bias }
}

function softmax(values: Float32Array): void {
  let most = -Infinity
  for (const value of values) most = Math.max(most, value)
  let sum = 0
  for (let each = 0; each < values.length; each++) {
    values[each] = Math.exp(values[each]! - most)
    sum += values[each]!
  }
  for (let each = 0; each < values.length; each++) values[each]! /= sum
}

function shuffle(list: number[], random: () => number): void {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    ;[list[index], list[other]] = [list[other]!, list[index]!]
  }
}

/** A linear congruential generator: the order of the examples is the same at every build. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

import { softmax } from '../softmax.ts'
import { AdamLayer } from './adam-layer.ts'
import type { Fit, Row } from './fit.ts'
import { seeded, shuffle } from './seeded.ts'

/** Numbers that each feature is told by; with half of them the answers on other texts are worse, with twice as many no better. */
const WIDTH = 128
/** With eight, each fit knows its texts by heart, and the mean of four answers other texts no better, in half as much time again. */
const PASSES = 4
/** Examples that are learned from at once. */
const BATCH = 32
/** Parts left out at random in every example, so that none is relied on alone (Srivastava et al. 2014). */
const WORDS_LEFT_OUT = 0.3
const WIDTH_LEFT_OUT = 0.5
/** Of two features, none is left out: what is left would say another thing. */
const LEAST_WORDS = 3
/** Small at first, so that what is learned counts for more than where it began. */
const SPREAD = 0.05

/**
 * Learns the same kind of weights through a narrow middle: each feature becomes `WIDTH` numbers, and these tell of the
 * classes. Words that are met in like company come to mean alike, so a word of few examples is read better. The
 * product of both halves is one table of weights again.
 */
export function fitFactored(rows: readonly Row[], rarity: Float32Array, size: number, seed: number): Fit {
  const random = seeded(seed)
  const learner = new Learner(rarity, size, random)
  const order = rows.map((_, index) => index)
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random)
    for (let start = 0; start < order.length; start += BATCH) {
      for (const index of order.slice(start, start + BATCH)) learner.learn(rows[index]!)
      learner.move()
    }
  }
  return learner.learned()
}

class Learner {
  readonly #rarity: Float32Array
  readonly #size: number
  readonly #random: () => number
  readonly #features: AdamLayer
  readonly #classes: AdamLayer
  readonly #bias: AdamLayer
  /** What the features of one example come to, and how that should change. */
  readonly #middle = new Float32Array(WIDTH)
  readonly #slopes = new Float32Array(WIDTH)
  readonly #kept = new Int32Array(WIDTH)
  readonly #shares: Float32Array
  readonly #touched = new Set<number>()
  #steps = 0

  constructor(rarity: Float32Array, size: number, random: () => number) {
    this.#rarity = rarity
    this.#size = size
    this.#random = random
    this.#features = new AdamLayer(rarity.length * WIDTH, SPREAD, random)
    this.#classes = new AdamLayer(size * WIDTH, 1 / Math.sqrt(WIDTH), random)
    this.#bias = new AdamLayer(size, 0, random)
    this.#shares = new Float32Array(size)
  }

  /** Adds up how every number should change for one example. */
  learn(row: Row): void {
    const isLong = row.features.length >= LEAST_WORDS
    const used = isLong ? row.features.filter(() => this.#random() >= WORDS_LEFT_OUT) : row.features
    const factor = row.factor / (isLong ? Math.sqrt(1 - WORDS_LEFT_OUT) : 1)
    this.#tell(used, factor)
    const kept = this.#keep()
    this.#share(kept)
    this.#shares[row.of]! -= 1
    this.#blameConcerns(kept, row.weight)
    this.#blameFeatures(used, factor)
  }

  move(): void {
    this.#steps++
    for (const feature of this.#touched) this.#features.move(feature * WIDTH, WIDTH, this.#steps)
    this.#touched.clear()
    this.#classes.move(0, this.#size * WIDTH, this.#steps)
    this.#bias.move(0, this.#size, this.#steps)
  }

  learned(): Fit {
    const weights = new Float32Array(this.#rarity.length * this.#size)
    for (let feature = 0; feature < this.#rarity.length; feature++)
      for (let number = 0; number < this.#size; number++) {
        let sum = 0
        for (let unit = 0; unit < WIDTH; unit++)
          sum += this.#features.weights[feature * WIDTH + unit]! * this.#classes.weights[number * WIDTH + unit]!
        weights[feature * this.#size + number] = sum
      }
    return { weights, bias: this.#bias.weights }
  }

  #tell(features: Int32Array, factor: number): void {
    const { weights } = this.#features
    const middle = this.#middle.fill(0)
    for (const feature of features) {
      const value = this.#rarity[feature]! * factor
      const at = feature * WIDTH
      for (let unit = 0; unit < WIDTH; unit++) middle[unit]! += value * weights[at + unit]!
    }
  }

  /** The units that this example is told by. */
  #keep(): Int32Array {
    let count = 0
    for (let unit = 0; unit < WIDTH; unit++) if (this.#random() >= WIDTH_LEFT_OUT) this.#kept[count++] = unit
    return this.#kept.subarray(0, count)
  }

  #share(kept: Int32Array): void {
    const { weights } = this.#classes
    const middle = this.#middle
    for (let number = 0; number < this.#size; number++) {
      let sum = 0
      const at = number * WIDTH
      for (let each = 0; each < kept.length; each++) sum += middle[kept[each]!]! * weights[at + kept[each]!]!
      this.#shares[number] = this.#bias.weights[number]! + sum / (1 - WIDTH_LEFT_OUT)
    }
    softmax(this.#shares)
  }

  #blameConcerns(kept: Int32Array, weight: number): void {
    const { weights, slopes } = this.#classes
    const middle = this.#middle
    const blame = this.#slopes.fill(0)
    for (let number = 0; number < this.#size; number++) {
      const slope = (this.#shares[number]! * weight) / (1 - WIDTH_LEFT_OUT)
      this.#bias.slopes[number]! += this.#shares[number]! * weight
      const at = number * WIDTH
      for (let each = 0; each < kept.length; each++) {
        const unit = kept[each]!
        blame[unit]! += slope * weights[at + unit]!
        slopes[at + unit]! += slope * middle[unit]!
      }
    }
  }

  #blameFeatures(features: Int32Array, factor: number): void {
    const { slopes } = this.#features
    const blame = this.#slopes
    for (const feature of features) {
      this.#touched.add(feature)
      const value = this.#rarity[feature]! * factor
      const at = feature * WIDTH
      for (let unit = 0; unit < WIDTH; unit++) slopes[at + unit]! += value * blame[unit]!
    }
  }
}

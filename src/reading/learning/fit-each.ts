import { softmax } from '../softmax.ts'
import type { Fit, Row } from './fit.ts'
import { seeded, shuffle } from './seeded.ts'

/** Over all the examples; with eight the answers on other texts are no better. */
const PASSES = 5
/** The first step of AdaGrad (Duchi et al. 2011). */
const STEP = 0.3
/** Holds weights small, so that no word decides alone. */
const DECAY = 1e-4
/** Too little to learn from; it keeps most weights at nothing. */
const LEAST_SLOPE = 1e-4

/** Learns a weight for each feature and class by itself: sure of the words it has met often. */
export function fitEach(rows: readonly Row[], rarity: Float32Array, size: number, seed: number): Fit {
  const weights = new Float32Array(rarity.length * size)
  const squares = new Float32Array(rarity.length * size).fill(1e-3)
  const bias = new Float32Array(size)
  const order = rows.map((_, index) => index)
  const random = seeded(seed)
  const shares = new Float32Array(size)
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random)
    for (const index of order) {
      const { of, features, weight, factor } = rows[index]!
      shares.set(bias)
      for (const feature of features)
        for (let each = 0; each < size; each++)
          shares[each]! += rarity[feature]! * factor * weights[feature * size + each]!
      softmax(shares)
      shares[of]! -= 1
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

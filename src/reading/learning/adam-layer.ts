/** The step of Adam (Kingma and Ba 2015), and how slowly its means move. */
const STEP = 2e-3
const FIRST = 0.9
const SECOND = 0.999
const TINY = 1e-8

/** Numbers that are learned, with the means that Adam keeps of their slopes. */
export class AdamLayer {
  readonly weights: Float32Array
  /** Added up until the numbers are moved. */
  readonly slopes: Float32Array
  readonly #means: Float32Array
  readonly #squares: Float32Array

  /** @param spread the numbers are drawn from minus this to this */
  constructor(length: number, spread: number, random: () => number) {
    this.weights = new Float32Array(length)
    for (let at = 0; at < length; at++) this.weights[at] = spread * (2 * random() - 1)
    this.slopes = new Float32Array(length)
    this.#means = new Float32Array(length)
    this.#squares = new Float32Array(length)
  }

  /** @param step how many batches there were, this one included */
  move(from: number, length: number, step: number): void {
    const rate = (STEP * Math.sqrt(1 - SECOND ** step)) / (1 - FIRST ** step)
    for (let at = from; at < from + length; at++) {
      const slope = this.slopes[at]!
      const mean = FIRST * this.#means[at]! + (1 - FIRST) * slope
      const square = SECOND * this.#squares[at]! + (1 - SECOND) * slope * slope
      this.#means[at] = mean
      this.#squares[at] = square
      this.weights[at]! -= (rate * mean) / (Math.sqrt(square) + TINY)
      this.slopes[at] = 0
    }
  }
}

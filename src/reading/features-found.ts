/** Where a feature of a text stands. */
export interface Feature {
  /** The token it starts at. */
  readonly at: number
  readonly last: number
}

/** What is kept of each: the place of its weights and its two tokens. */
const NUMBERS = 3
/** Fuller tables are slow to search. */
const ROOM = 2
const FREE = -1
/** Knuth's multiplier: neighbors fall far apart. */
const SPREAD = 0x9e3779b1

/**
 * The features of a text that something was learned of, each once, where it first stands. Numbers in two plain tables:
 * a set and an object for each were a quarter of all that the reading of a long need made.
 */
export class FeaturesFound {
  readonly #numbers: Int32Array
  readonly #slots: Int32Array
  #size = 0

  constructor(most: number) {
    this.#numbers = new Int32Array(most * NUMBERS)
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(most * ROOM + 1))).fill(FREE)
  }

  get size(): number {
    return this.#size
  }

  /** @param place of its weights */
  add(place: number, at: number, last: number): void {
    const mask = this.#slots.length - 1
    let slot = (Math.imul(place, SPREAD) >>> 16) & mask
    for (; this.#slots[slot] !== FREE; slot = (slot + 1) & mask) if (this.place(this.#slots[slot]!) === place) return
    this.#slots[slot] = this.#size
    const from = this.#size++ * NUMBERS
    this.#numbers[from] = place
    this.#numbers[from + 1] = at
    this.#numbers[from + 2] = last
  }

  place(index: number): number {
    return this.#numbers[index * NUMBERS]!
  }

  feature(index: number): Feature {
    return { at: this.#numbers[index * NUMBERS + 1]!, last: this.#numbers[index * NUMBERS + 2]! }
  }
}

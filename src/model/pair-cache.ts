/**
 * What was last found for pairs of texts. A pair takes the place of another one that falls on the same place of the table: a long batch
 * fills no memory, and nothing grows that the collector of garbage would have to move.
 */
export class PairCache {
  readonly #firsts: (string | undefined)[]
  readonly #seconds: (string | undefined)[]
  readonly #values: Int32Array
  readonly #mask: number

  /** @param size a power of two */
  constructor(size: number) {
    this.#firsts = new Array<string | undefined>(size).fill(undefined)
    this.#seconds = new Array<string | undefined>(size).fill(undefined)
    this.#values = new Int32Array(size)
    this.#mask = size - 1
  }

  /** As it was found before, or found now. */
  get(first: string, second: string, find: (first: string, second: string) => number): number {
    const place = hashOf(second, hashOf(first, BASIS)) & this.#mask
    if (this.#firsts[place] !== first || this.#seconds[place] !== second) {
      this.#values[place] = find(first, second)
      this.#firsts[place] = first
      this.#seconds[place] = second
    }
    return this.#values[place]!
  }
}

/** FNV-1a (Fowler, Noll and Vo). */
const BASIS = 0x811c9dc5
const PRIME = 0x01000193

function hashOf(text: string, hash: number): number {
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return hash
}

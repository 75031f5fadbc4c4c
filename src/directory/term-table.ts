import { Growing } from './growing.ts'

const FIRST_SLOTS = 4096
const FIRST_BYTES = 65536

/** Numbers for terms, found by their bytes: no string is made for a word of a text that was seen before. */
export class TermTable {
  size = 0
  /** Number of a term plus one, where its hash leads; 0 = free. */
  #slots = new Int32Array(FIRST_SLOTS)
  #bytes: Uint8Array = new Uint8Array(FIRST_BYTES)
  readonly #starts = new Growing('u32')
  readonly #hashes = new Growing('u32')

  constructor() {
    this.#starts.push(0)
  }

  /** The number of the term that is the first `length` bytes, a new one when it is new. */
  numberOf(bytes: Uint8Array, length: number): number {
    let hash = length
    for (let i = 0; i < length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
    hash = (hash ^ (hash >>> 15)) >>> 0
    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (let entry = this.#slots[slot]!; entry !== 0; entry = this.#slots[slot]!) {
      if (this.#hashes.get(entry - 1) === hash && this.#is(entry - 1, bytes, length)) return entry - 1
      slot = (slot + 1) & mask
    }
    return this.#add(bytes, length, hash, slot)
  }

  /** The terms in the order of their numbers. */
  texts(): string[] {
    const all = Buffer.from(this.#bytes.buffer, 0, this.#starts.get(this.size))
    return Array.from({ length: this.size }, (_, term) =>
      all.toString('utf8', this.#starts.get(term), this.#starts.get(term + 1)),
    )
  }

  #is(term: number, bytes: Uint8Array, length: number): boolean {
    const start = this.#starts.get(term)
    if (this.#starts.get(term + 1) - start !== length) return false
    for (let i = 0; i < length; i++) if (this.#bytes[start + i] !== bytes[i]) return false
    return true
  }

  #add(bytes: Uint8Array, length: number, hash: number, slot: number): number {
    const start = this.#starts.get(this.size)
    if (start + length > this.#bytes.length) {
      const larger = new Uint8Array((start + length) * 2)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes.set(bytes.subarray(0, length), start)
    this.#starts.push(start + length)
    this.#hashes.push(hash)
    this.#slots[slot] = ++this.size
    if (this.size * 2 > this.#slots.length) this.#widen()
    return this.size - 1
  }

  #widen(): void {
    this.#slots = new Int32Array(this.#slots.length * 2)
    const mask = this.#slots.length - 1
    for (let term = 0; term < this.size; term++) {
      let slot = this.#hashes.get(term) & mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
      this.#slots[slot] = term + 1
    }
  }
}

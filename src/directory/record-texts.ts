import type { WritePiece } from './bytes.ts'
import { checksum } from './checksum.ts'

/** Records are handed over in pieces of this size, so that a million of them are never held, nor copied to make room. */
const PIECE = 4 * 1024 * 1024

/** Records begin at multiples of four bytes, to be summed by words. */
export const RECORD_UNIT = 4

const ENCODER = new TextEncoder()
const SPACE = 0x20

/** Gathers the texts of the records, each with its sum. */
export class RecordTexts {
  readonly #write: WritePiece
  #piece: Uint8Array = new Uint8Array(64 * 1024)
  #used = 0
  #before = 0

  constructor(write: WritePiece) {
    this.#write = write
  }

  /** Adds one record; where it ends, in units, and its sum. */
  add(text: string): { readonly end: number; readonly sum: number } {
    // UTF-8 needs at most three bytes for a unit of UTF-16.
    this.#makeRoom(text.length * 3 + RECORD_UNIT)
    const start = this.#used
    this.#used += ENCODER.encodeInto(text, this.#piece.subarray(start)).written
    while (this.#used % RECORD_UNIT !== 0) this.#piece[this.#used++] = SPACE
    const words = new Int32Array(this.#piece.buffer)
    return {
      end: (this.#before + this.#used) / RECORD_UNIT,
      sum: checksum(words, start / RECORD_UNIT, this.#used / RECORD_UNIT),
    }
  }

  /** Hands over the last piece. */
  finish(): void {
    this.#write(this.#piece.subarray(0, this.#used))
  }

  #makeRoom(bytes: number): void {
    if (this.#used + bytes <= this.#piece.length) return
    if (this.#piece.length < PIECE) {
      const more = new Uint8Array(Math.min(PIECE, Math.max(this.#piece.length * 4, this.#used + bytes)))
      more.set(this.#piece.subarray(0, this.#used))
      this.#piece = more
      if (this.#used + bytes <= more.length) return
    }
    this.#write(this.#piece.subarray(0, this.#used))
    this.#before += this.#used
    this.#piece = new Uint8Array(Math.max(PIECE, bytes + RECORD_UNIT - (bytes % RECORD_UNIT)))
    this.#used = 0
  }
}

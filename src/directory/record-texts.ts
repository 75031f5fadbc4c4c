import type { WritePiece } from './bytes.ts'
import { Growing } from './growing.ts'
import type { Column } from './layout.ts'
import { HEAD_WORDS, RECORD_UNIT, RECORDS_A_BLOCK, recordSum } from './records.ts'

/** Records are handed over in pieces of this size, so that a million of them are never held, nor copied to make room. */
const PIECE = 4 * 1024 * 1024

const ENCODER = new TextEncoder()
const SPACE = 0x20

/** Gathers the texts of the records, each after its length and its sum. */
export class RecordTexts {
  readonly #write: WritePiece
  readonly #starts = new Growing('u32')
  #piece: Uint8Array = new Uint8Array(64 * 1024)
  #used = 0
  #before = 0
  #count = 0

  constructor(write: WritePiece) {
    this.#write = write
  }

  add(text: string): void {
    const head = HEAD_WORDS * RECORD_UNIT
    // UTF-8 needs at most three bytes for a unit of UTF-16.
    this.#makeRoom(head + text.length * 3 + RECORD_UNIT)
    if (this.#count % RECORDS_A_BLOCK === 0) this.#starts.push(this.#units())
    const start = this.#used + head
    this.#used = start + ENCODER.encodeInto(text, this.#piece.subarray(start)).written
    while (this.#used % RECORD_UNIT !== 0) this.#piece[this.#used++] = SPACE
    const words = new Int32Array(this.#piece.buffer)
    const [from, to] = [start / RECORD_UNIT, this.#used / RECORD_UNIT]
    words[from - 2] = to - from
    words[from - 1] = recordSum(words, from, to, this.#count)
    this.#count++
  }

  /** Hands over the last piece; where each block of records begins, and where the last one ends. */
  finish(): Column<'u32'> {
    this.#starts.push(this.#units())
    this.#write(this.#piece.subarray(0, this.#used))
    return this.#starts.finish()
  }

  #units(): number {
    return (this.#before + this.#used) / RECORD_UNIT
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

import type { WritePiece } from './bytes.ts'
import { checksum } from './checksum.ts'
import { aligned, BLOCK_BYTES, FOOTER_BYTES, FORMAT_VERSION, MAGIC } from './format.ts'
import type { Column } from './layout.ts'

/** Writes a compiled directory: the records, the columns, the table of the columns, the footer. */
export class CompiledWriter {
  readonly #write: WritePiece
  /** Of each column its length, and the sums of its blocks. */
  readonly #table: number[] = []
  #columnCount = 0
  #length = 0
  #recordBytes = 0

  constructor(write: WritePiece) {
    this.#write = write
  }

  /** The next records; none once the first column is written. */
  records(piece: Uint8Array): void {
    this.#put(piece)
    this.#recordBytes = this.#length
  }

  column(values: Column): void {
    this.#put(new Uint8Array(aligned(this.#length) - this.#length))
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
    const padded = bytes.length % 8 === 0 ? bytes : new Uint8Array(aligned(bytes.length))
    if (padded !== bytes) padded.set(bytes)
    const words = new Int32Array(padded.buffer, padded.byteOffset, padded.length / 4)
    this.#table.push(bytes.length)
    for (let at = 0; at < words.length; at += BLOCK_BYTES / 4)
      this.#table.push(checksum(words, at, Math.min(words.length, at + BLOCK_BYTES / 4)))
    this.#columnCount++
    this.#put(padded)
  }

  end(groupCount: number): void {
    const table = this.#table
    // The lengths in the footer begin where a typed array may.
    if (table.length % 2 === 1) table.push(0)
    const tail = new ArrayBuffer(table.length * 4 + FOOTER_BYTES)
    const words = new Uint32Array(tail)
    words.set(table)
    const footer = table.length
    words[footer] = MAGIC
    words[footer + 1] = FORMAT_VERSION
    words[footer + 3] = this.#columnCount
    words[footer + 4] = groupCount
    words[footer + 5] = table.length
    const lengths = new Float64Array(tail, table.length * 4 + 24)
    lengths[0] = this.#recordBytes
    lengths[1] = this.#length + tail.byteLength
    words[footer + 2] = sumOfTail(new Int32Array(tail))
    this.#put(new Uint8Array(tail))
  }

  #put(piece: Uint8Array): void {
    this.#length += piece.length
    this.#write(piece)
  }
}

/** The sum of table and footer, without the word that holds it. */
export function sumOfTail(words: Int32Array): number {
  const at = words.length - FOOTER_BYTES / 4 + 2
  return (checksum(words, 0, at) ^ checksum(words, at + 1)) >>> 0
}

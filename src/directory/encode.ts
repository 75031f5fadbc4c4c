import { checksum } from './checksum.ts'
import { columnsInOrder, type DirectoryColumns } from './layout.ts'

/** "GFD" and a newline, as a machine of the same byte order reads it: columns are views, and must not be read otherwise. */
export const MAGIC = 0x0a444647

/** Raised whenever the columns, their codes, the words or the record's shape change: an older file is then compiled again. */
export const FORMAT_VERSION = 1

/** Magic, version, sum of all that follows in the head, columns, and 64-bit lengths of head and records. */
export const HEADER_BYTES = 32

/** Columns begin at multiples of eight bytes, as every typed array may. */
export const ALIGNMENT = 8

/** A compiled directory as it is written: the head, then the records, one after another. */
export interface CompiledDirectory {
  readonly head: Uint8Array
  readonly records: readonly Uint8Array[]
}

/** Header, length of each column, columns. */
export function headOf(columns: DirectoryColumns): Uint8Array {
  const list = columnsInOrder(columns)
  const tableEnd = aligned(HEADER_BYTES + list.length * 4)
  const length = list.reduce((end, column) => end + aligned(column.byteLength), tableEnd)
  const head = new Uint8Array(length)
  const words = new Uint32Array(head.buffer)
  let at = tableEnd
  for (const [i, column] of list.entries()) {
    words[HEADER_BYTES / 4 + i] = column.byteLength
    head.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at)
    at += aligned(column.byteLength)
  }
  words[0] = MAGIC
  words[1] = FORMAT_VERSION
  words[3] = list.length
  new Float64Array(head.buffer)[2] = length
  new Float64Array(head.buffer)[3] = (columns.groups.recordStarts.at(-1) ?? 0) * 4
  words[2] = checksum(new Int32Array(head.buffer), 3)
  return head
}

/** All of it in one piece; a very large one is better written piece by piece. */
export function encodeDirectory({ head, records }: CompiledDirectory): Uint8Array {
  const length = records.reduce((sum, piece) => sum + piece.length, head.length)
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of [head, ...records]) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

export function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT
}

import { checksum } from './checksum.ts'
import { aligned, FORMAT_VERSION, HEADER_BYTES, MAGIC } from './format.ts'
import { columnsInOrder, type DirectoryColumns } from './layout.ts'

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

/** All of it in one piece. A very large one is better written as it is, one piece after another. */
export function inOnePiece({ head, records }: CompiledDirectory): Uint8Array {
  const length = records.reduce((sum, piece) => sum + piece.length, head.length)
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of [head, ...records]) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

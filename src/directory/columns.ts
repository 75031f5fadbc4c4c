import type { Bytes } from './bytes.ts'
import { checksum } from './checksum.ts'
import { sumOfTail } from './compiled-writer.ts'
import { ALIGNMENT, aligned, BLOCK_BYTES, blockCount, FOOTER_BYTES, FORMAT_VERSION, MAGIC } from './format.ts'
import { type Column, columnsFrom, isInPieces, type LazyDirectory, type PieceType, view } from './layout.ts'

/** A compiled directory that is cut short, changed, or of another version: compile it again from its source. */
export class DamagedDirectory extends Error {
  override readonly name = 'DamagedDirectory'
}

export interface OpenColumns {
  readonly size: number
  /** Each is read, and its sums compared, when it is first called for: an answer pays for what it uses. */
  readonly columns: LazyDirectory
  /** Reads all of them now. */
  readAll(): void
}

/** Where a column is, and the sums of its blocks. */
interface Stored {
  readonly start: number
  readonly length: number
  readonly sums: Int32Array
}

/**
 * The columns of a compiled directory. Its footer, its table and its length are checked here.
 *
 * @throws DamagedDirectory
 */
export function openColumns(bytes: Bytes): OpenColumns {
  if (bytes.length < FOOTER_BYTES) throw new DamagedDirectory('cut short')
  const { groupCount, columnCount, tableWords, recordBytes, length, sum } = readFooter(bytes)
  const tableStart = bytes.length - FOOTER_BYTES - tableWords * 4
  if (length !== bytes.length || tableStart < recordBytes) throw new DamagedDirectory('cut short')
  const tail = wordsIn(bytes, tableStart, bytes.length)
  if (sumOfTail(tail) !== sum) throw new DamagedDirectory('changed')

  const all: (() => void)[] = []
  let at = aligned(recordBytes)
  let entry = 0
  const nextStored = (): Stored => {
    const columnLength = tail[entry]! >>> 0
    const sums = tail.subarray(entry + 1, entry + 1 + blockCount(columnLength))
    const start = at
    entry += 1 + sums.length
    at += aligned(columnLength)
    if (all.length === columnCount || entry > tableWords || at > tableStart) throw new DamagedDirectory('changed')
    return { start, length: columnLength, sums }
  }
  const columns = columnsFrom((type) => {
    const stored = nextStored()
    if (isInPieces(type)) {
      const pieces = new PartlyRead(bytes, stored, type)
      all.push(() => pieces.readAll())
      return (from: number, end: number) => pieces.between(from, end)
    }
    let column: Column | undefined
    const read = (): Column => {
      if (column === undefined) {
        const words = checkedWords(bytes, stored, 0, stored.sums.length)
        column = view(type, words.buffer, words.byteOffset, stored.length, groupCount)
      }
      return column
    }
    all.push(read)
    return read
  })
  return { size: groupCount, columns, readAll: () => all.forEach((read) => void read()) }
}

/** A column of which blocks are read as they are needed. */
class PartlyRead {
  readonly #bytes: Bytes
  readonly #stored: Stored
  readonly #type: PieceType
  readonly #isRead: Uint8Array
  /** Room for all of it; what was not read has no memory yet. */
  #column: Column | undefined

  constructor(bytes: Bytes, stored: Stored, type: PieceType) {
    this.#bytes = bytes
    this.#stored = stored
    this.#type = type
    this.#isRead = new Uint8Array(stored.sums.length)
  }

  readAll(): void {
    const words = checkedWords(this.#bytes, this.#stored, 0, this.#isRead.length)
    this.#column = this.#viewOf(words.buffer, words.byteOffset)
    this.#isRead.fill(1)
  }

  between(from: number, end: number): Column {
    this.#column ??= this.#viewOf(new ArrayBuffer(aligned(this.#stored.length)), 0)
    const column = this.#column
    const perBlock = BLOCK_BYTES / column.BYTES_PER_ELEMENT
    for (let block = Math.floor(from / perBlock); block * perBlock < end; block++) {
      if (this.#isRead[block] === 1) continue
      const words = checkedWords(this.#bytes, this.#stored, block, block + 1)
      new Int32Array(column.buffer, block * BLOCK_BYTES, words.length).set(words)
      this.#isRead[block] = 1
    }
    return column.subarray(from, end)
  }

  #viewOf(buffer: ArrayBufferLike, offset: number): Column {
    return view(this.#type, buffer, offset, this.#stored.length, 0)
  }
}

/** Blocks `first` to before `end` of a column, each of which has its sum. */
function checkedWords(bytes: Bytes, { start, length, sums }: Stored, first: number, end: number): Int32Array {
  const from = first * BLOCK_BYTES
  const words = wordsIn(bytes, start + from, start + Math.min(aligned(length), end * BLOCK_BYTES))
  const perBlock = BLOCK_BYTES / 4
  for (let block = first; block < end; block++) {
    const at = (block - first) * perBlock
    if (checksum(words, at, Math.min(words.length, at + perBlock)) !== sums[block]! >>> 0)
      throw new DamagedDirectory('changed')
  }
  return words
}

function readFooter(bytes: Bytes) {
  const footer = wordsIn(bytes, bytes.length - FOOTER_BYTES, bytes.length)
  const [magic, version, sum, columnCount, groupCount, tableWords] = new Uint32Array(
    footer.buffer,
    footer.byteOffset,
    6,
  )
  if (magic !== MAGIC) throw new DamagedDirectory('no compiled directory')
  if (version !== FORMAT_VERSION) throw new DamagedDirectory('another version')
  const [recordBytes, length] = new Float64Array(footer.buffer.slice(footer.byteOffset + 24, footer.byteOffset + 40))
  return {
    sum: sum!,
    columnCount: columnCount!,
    groupCount: groupCount!,
    tableWords: tableWords!,
    recordBytes: recordBytes!,
    length: length!,
  }
}

/** These bytes as words; copied only when they do not begin where a typed array may. */
export function wordsIn(bytes: Bytes, start: number, end: number): Int32Array {
  const piece = bytes.read(start, end)
  if (piece.length !== end - start) throw new DamagedDirectory('cut short')
  const { buffer, byteOffset } = piece.byteOffset % ALIGNMENT === 0 ? piece : Uint8Array.from(piece)
  return new Int32Array(buffer, byteOffset, (end - start) / 4)
}

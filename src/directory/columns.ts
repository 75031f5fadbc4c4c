import type { Bytes } from './bytes.ts'
import { checksum } from './checksum.ts'
import { sumOfTail } from './compiled-writer.ts'
import { ALIGNMENT, aligned, FOOTER_BYTES, FORMAT_VERSION, MAGIC, TABLE_ENTRY_BYTES } from './format.ts'
import { type Column, columnsFrom, type LazyDirectory, view } from './layout.ts'

/** A compiled directory that is cut short, changed, or of another version: compile it again from its source. */
export class DamagedDirectory extends Error {
  override readonly name = 'DamagedDirectory'
}

export interface OpenColumns {
  readonly size: number
  /** Each is read, and its sum compared, when it is first called for: an answer pays for what it uses. */
  readonly columns: LazyDirectory
  /** Reads all of them now. */
  readAll(): void
}

/**
 * The columns of a compiled directory. Its footer, its table and its length are checked here.
 *
 * @throws DamagedDirectory
 */
export function openColumns(bytes: Bytes): OpenColumns {
  if (bytes.length < FOOTER_BYTES) throw new DamagedDirectory('cut short')
  const footer = readFooter(bytes)
  const tableStart = bytes.length - FOOTER_BYTES - footer.columnCount * TABLE_ENTRY_BYTES
  if (footer.length !== bytes.length || tableStart < footer.recordBytes) throw new DamagedDirectory('cut short')
  const tail = wordsIn(bytes, tableStart, bytes.length)
  if (sumOfTail(tail) !== footer.sum) throw new DamagedDirectory('changed')

  const all: (() => Column)[] = []
  let at = aligned(footer.recordBytes)
  const columns = columnsFrom((type) => {
    const entry = all.length
    const length = tail[entry * 2]! >>> 0
    const sum = tail[entry * 2 + 1]! >>> 0
    const start = at
    at += aligned(length)
    if (entry >= footer.columnCount || at > tableStart) throw new DamagedDirectory('changed')
    let column: Column | undefined
    const read = (): Column => {
      if (column === undefined) {
        const words = wordsIn(bytes, start, start + aligned(length))
        if (checksum(words) !== sum) throw new DamagedDirectory('changed')
        column = view(type, words.buffer, words.byteOffset, length, footer.groupCount)
      }
      return column
    }
    all.push(read)
    return read
  })
  return { size: footer.groupCount, columns, readAll: () => all.forEach((read) => void read()) }
}

function readFooter(bytes: Bytes) {
  const footer = wordsIn(bytes, bytes.length - FOOTER_BYTES, bytes.length)
  const [magic, version, sum, columnCount, groupCount] = new Uint32Array(footer.buffer, footer.byteOffset, 5)
  if (magic !== MAGIC) throw new DamagedDirectory('no compiled directory')
  if (version !== FORMAT_VERSION) throw new DamagedDirectory('another version')
  const [recordBytes, length] = new Float64Array(footer.buffer.slice(footer.byteOffset + 24, footer.byteOffset + 40))
  return {
    sum: sum!,
    columnCount: columnCount!,
    groupCount: groupCount!,
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

import type { Directory, Tags, Words } from '../model/directory.ts'
import type { Group } from '../model/group.ts'
import { checksum } from './checksum.ts'
import { ALIGNMENT, aligned, FORMAT_VERSION, HEADER_BYTES, MAGIC } from './format.ts'
import {
  type Column,
  columnsFrom,
  type DirectoryColumns,
  type GroupColumns,
  type TagColumns,
  view,
  type WordColumns,
} from './layout.ts'
import { RECORD_UNIT } from './record-texts.ts'
import { compareBytes, TermList } from './term-list.ts'
import { fold } from './tokens.ts'

/** A compiled directory that is cut short, changed, or of another version: compile it again from its source. */
export class DamagedDirectory extends Error {
  override readonly name = 'DamagedDirectory'
}

/** Bytes `start` to before `end` of the records, for a file whose records are not held in memory. */
export type ReadRecords = (start: number, end: number) => Uint8Array

/**
 * The directory that these bytes hold; nothing is unpacked, and a group becomes an object only when asked for.
 *
 * `bytes` is the whole file, all of which is checked here; or, with `read`, its head, and then each record is checked
 * when it is read.
 *
 * @throws DamagedDirectory
 */
export function decodeDirectory(bytes: Uint8Array, read?: ReadRecords): Directory {
  // A Buffer's own slice copies nothing, and its place in a shared pool is seldom aligned.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  const whole = plain.byteOffset % ALIGNMENT === 0 ? plain : plain.slice()
  const headBytes = headLength(whole)
  const records = new Float64Array(whole.buffer, whole.byteOffset, HEADER_BYTES / 8)[3]!
  if (whole.length < headBytes || (!read && whole.length !== headBytes + records))
    throw new DamagedDirectory('cut short')
  const words = new Int32Array(whole.buffer, whole.byteOffset, headBytes / 4)
  if (words[2]! >>> 0 !== checksum(words, 3)) throw new DamagedDirectory('changed')
  const columns = columnsOf(whole, words, headBytes)
  if (read) return directoryOf(columns, read)
  checkRecords(columns.groups, new Int32Array(whole.buffer, whole.byteOffset + headBytes, records / 4))
  return directoryOf(columns, (start, end) => whole.subarray(headBytes + start, headBytes + end))
}

/** How many bytes at the start of a compiled directory are its head; the first 32 bytes say so. */
export function headLength(start: Uint8Array): number {
  if (start.length < HEADER_BYTES) throw new DamagedDirectory('cut short')
  // A Buffer's own slice would not be aligned.
  const header = Uint8Array.from(start.subarray(0, HEADER_BYTES))
  const [magic, version] = new Uint32Array(header.buffer)
  if (magic !== MAGIC) throw new DamagedDirectory('no compiled directory')
  if (version !== FORMAT_VERSION) throw new DamagedDirectory('another version')
  const length = new Float64Array(header.buffer)[2]!
  if (!Number.isSafeInteger(length) || length < HEADER_BYTES || length % ALIGNMENT !== 0)
    throw new DamagedDirectory('changed')
  return length
}

function columnsOf(bytes: Uint8Array, words: Int32Array, headBytes: number): DirectoryColumns {
  const count = words[3]!
  let at = aligned(HEADER_BYTES + count * 4)
  let next = 0
  return columnsFrom((type): Column => {
    const length = words[HEADER_BYTES / 4 + next++]! >>> 0
    if (next > count || at + length > headBytes) throw new DamagedDirectory('changed')
    const column = view(type, bytes.buffer, bytes.byteOffset + at, length)
    at += aligned(length)
    return column
  })
}

function checkRecords({ recordStarts, recordSums }: GroupColumns, words: Int32Array): void {
  for (let i = 0; i < recordSums.length; i++) {
    if (checksum(words, recordStarts[i]!, recordStarts[i + 1]!) !== recordSums[i]) throw new DamagedDirectory('changed')
  }
}

function directoryOf(columns: DirectoryColumns, read: ReadRecords): Directory {
  const { groups } = columns
  const { ids, idStarts, idOrder, recordStarts, recordSums, ...facts } = groups
  const decoder = new TextDecoder()
  const size = groups.focus.length
  return {
    ...facts,
    size,
    group: (index) => recordOf(groups, index, read, decoder),
    idOf: (index) => decoder.decode(ids.subarray(idStarts[index]!, idStarts[index + 1]!)),
    indexOf: (id) => indexOfId(groups, new TextEncoder().encode(id)),
    concerns: tagsOf(columns.concerns),
    identities: tagsOf(columns.identities),
    approaches: tagsOf(columns.approaches),
    languages: tagsOf(columns.languages),
    access: tagsOf(columns.access),
    organizations: tagsOf(columns.organizations),
    words: wordsOf(columns.words),
  }
}

function recordOf(
  { recordStarts, recordSums }: GroupColumns,
  index: number,
  read: ReadRecords,
  decoder: InstanceType<typeof TextDecoder>,
): Group {
  if (!(index >= 0 && index < recordSums.length)) throw new RangeError(`there is no group ${index}`)
  const bytes = read(recordStarts[index]! * RECORD_UNIT, recordStarts[index + 1]! * RECORD_UNIT)
  const copy = Uint8Array.from(bytes)
  if (copy.length % RECORD_UNIT !== 0 || checksum(new Int32Array(copy.buffer)) !== recordSums[index]) {
    throw new DamagedDirectory('changed')
  }
  return JSON.parse(decoder.decode(copy)) as Group
}

function indexOfId({ ids, idStarts, idOrder }: GroupColumns, id: Uint8Array): number {
  let low = 0
  let high = idOrder.length
  while (low < high) {
    const middle = (low + high) >> 1
    const group = idOrder[middle]!
    const order = compareBytes(ids, idStarts[group]!, idStarts[group + 1]!, id)
    if (order === 0) return group
    if (order < 0) low = middle + 1
    else high = middle
  }
  return -1
}

function tagsOf({ names, nameStarts, ...lists }: TagColumns): Tags {
  const terms = new TermList(names, nameStarts)
  let all: readonly string[] | undefined
  return {
    ...lists,
    // A directory can have as many organisations as groups; most answers never name one.
    get names() {
      all ??= Array.from({ length: terms.size }, (_, id) => terms.term(id))
      return all
    },
    idOf: (name) => terms.find(name),
  }
}

function wordsOf({ terms: text, termStarts, ...lists }: WordColumns): Words {
  const terms = new TermList(text, termStarts)
  return {
    ...lists,
    size: terms.size,
    term: (id) => terms.term(id),
    find: (term) => terms.find(fold(term)),
    startingWith: (prefix) => terms.startingWith(fold(prefix)),
  }
}

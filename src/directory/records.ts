import type { Bytes } from './bytes.ts'
import { checksum } from './checksum.ts'
import { DamagedDirectory, wordsIn } from './columns.ts'

/** Records begin at multiples of four bytes, to be summed by words. */
export const RECORD_UNIT = 4
/** Length of the text, in units, and its sum. */
export const HEAD_WORDS = 2
/** An answer shows a few groups of a million: where each begins would be more to read than they are. */
export const RECORDS_A_BLOCK = 16

/** Tells a record from its neighbors: a length that is wrong must not lead from one to another. */
const STEP = 0x9e3779b1

/** The sum of the text of record `index`. */
export function recordSum(words: Int32Array, from: number, to: number, index: number): number {
  return (checksum(words, from, to) + Math.imul(index + 1, STEP)) | 0
}

/**
 * The text of a record, in words.
 *
 * @throws DamagedDirectory
 */
export function recordWords(bytes: Bytes, starts: Uint32Array, index: number): Int32Array {
  const block = Math.floor(index / RECORDS_A_BLOCK)
  const words = wordsIn(bytes, starts[block]! * RECORD_UNIT, starts[block + 1]! * RECORD_UNIT)
  let at = HEAD_WORDS
  for (let before = block * RECORDS_A_BLOCK; before < index; before++) at = endOf(words, at) + HEAD_WORDS
  return checked(words, at, index)
}

/**
 * Checks all `count` of them.
 *
 * @throws DamagedDirectory
 */
export function checkRecords(bytes: Bytes, starts: Uint32Array, count: number): void {
  for (let block = 0; block + 1 < starts.length; block++) {
    const words = wordsIn(bytes, starts[block]! * RECORD_UNIT, starts[block + 1]! * RECORD_UNIT)
    const end = Math.min(count, (block + 1) * RECORDS_A_BLOCK)
    let at = HEAD_WORDS
    for (let index = block * RECORDS_A_BLOCK; index < end; index++) {
      checked(words, at, index)
      at = endOf(words, at) + HEAD_WORDS
    }
    if (at - HEAD_WORDS !== words.length) throw new DamagedDirectory('changed')
  }
}

function checked(words: Int32Array, from: number, index: number): Int32Array {
  const end = endOf(words, from)
  if (recordSum(words, from, end, index) !== words[from - 1]) throw new DamagedDirectory('changed')
  return words.subarray(from, end)
}

/** Where the text that begins at `from` ends. */
function endOf(words: Int32Array, from: number): number {
  const length = words[from - HEAD_WORDS]
  if (length === undefined || length < 0 || from + length > words.length) throw new DamagedDirectory('changed')
  return from + length
}

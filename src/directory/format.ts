/** "GFD" and a newline, as a machine of the same byte order reads it: columns are views, and must not be read otherwise. */
export const MAGIC = 0x0a444647

/** Raised whenever the columns, their codes, the words or the record's shape change: an older file is then compiled again. */
export const FORMAT_VERSION = 6

/**
 * The end of a compiled directory: magic, version, sum of the table and of what follows here, number of columns and of
 * groups, length of the table in words, and the 64-bit lengths of the records and of the whole.
 *
 * It stands at the end because records are written while the columns are still growing.
 */
export const FOOTER_BYTES = 40

/**
 * Each of so many bytes of a column has a sum of its own: of a large directory's longest columns, an answer reads a few
 * pieces. Half as many would need twice the sums, and twice as many would be read for little of them.
 */
export const BLOCK_BYTES: number = 64 * 1024

/** How many sums a column of this length has. */
export function blockCount(length: number): number {
  return Math.ceil(length / BLOCK_BYTES)
}

/** Columns begin at multiples of eight bytes, as every typed array may. */
export const ALIGNMENT = 8

/** The next multiple of ALIGNMENT. */
export function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT
}

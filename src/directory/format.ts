/** "GFD" and a newline, as a machine of the same byte order reads it: columns are views, and must not be read otherwise. */
export const MAGIC = 0x0a444647

/** Raised whenever the columns, their codes, the words or the record's shape change: an older file is then compiled again. */
export const FORMAT_VERSION = 4

/**
 * The end of a compiled directory: magic, version, sum of the table and of what follows here, number of columns and of
 * groups, nothing, and the 64-bit lengths of the records and of the whole.
 *
 * It stands at the end because records are written while the columns are still growing.
 */
export const FOOTER_BYTES = 40

/** Length and sum of each column. */
export const TABLE_ENTRY_BYTES = 8

/** Columns begin at multiples of eight bytes, as every typed array may. */
export const ALIGNMENT = 8

/** The next multiple of ALIGNMENT. */
export function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT
}

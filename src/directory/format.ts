/** "GFD" and a newline, as a machine of the same byte order reads it: columns are views, and must not be read otherwise. */
export const MAGIC = 0x0a444647

/** Raised whenever the columns, their codes, the words or the record's shape change: an older file is then compiled again. */
export const FORMAT_VERSION = 2

/** Magic, version, sum of all that follows in the head, columns, and 64-bit lengths of head and records. */
export const HEADER_BYTES = 32

/** Columns begin at multiples of eight bytes, as every typed array may. */
export const ALIGNMENT = 8

/** The next multiple of ALIGNMENT. */
export function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT
}

import { fileURLToPath } from 'node:url'
import { checksum } from '../../directory/checksum.ts'
import { FORMAT_VERSION } from '../../directory/format.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import { assets } from '../assets.ts'
import { describe, type SourceFile } from '../source-files.ts'

/** What a compiled directory was made from. No name and no path: only what tells one state of the files from another. */
export interface Stamp {
  /** The sources, the vocabulary and the program; when any of them differs, the entry is stale. */
  readonly key: string
  /** A hash of the sources' content, for `check`. */
  readonly content: string
}

/** "GFS" and a newline. */
const MAGIC = 0x0a534647

/** Length, sum and magic, in words, after the text. */
const END_WORDS = 3
export const STAMP_END_BYTES: number = END_WORDS * 4

/** A longer one is no stamp: 10,000 files have half of this. */
const LONGEST_STAMP: number = 4 * 1024 * 1024

/** The state of everything that a compiled directory depends on. */
export function keyOf(sources: readonly SourceFile[], vocabulary: Vocabulary): string {
  const words = [...vocabulary.concerns.keys(), '', ...vocabulary.identities.keys()]
  // A rebuilt or newly installed program is another file, whatever its version says.
  const program = [fileURLToPath(import.meta.url), assets.placesFile()].map((path) => describe(path))
  const files = [...program, ...sources].map(({ identity }) => identity)
  return [FORMAT_VERSION, checksum(new Int32Array(padded(words.join(' ')).buffer)), ...files].join(' ')
}

export function encodeStamp(stamp: Stamp): Uint8Array {
  const text = padded(JSON.stringify(stamp))
  const bytes = new Uint8Array(text.length + STAMP_END_BYTES)
  bytes.set(text)
  const words = new Int32Array(bytes.buffer)
  const end = text.length / 4
  words.set([text.length, 0, MAGIC], end)
  words[end + 1] = checksum(words, 0, end)
  return bytes
}

/** Length of the text before these last bytes; `undefined` when they do not end a stamp. */
export function stampLength(end: Uint8Array): number | undefined {
  const [length, , magic] = new Uint32Array(end.buffer, end.byteOffset, END_WORDS)
  return magic === MAGIC && length! % 4 === 0 && length! <= LONGEST_STAMP ? length : undefined
}

/** The stamp in these bytes, its end among them; `undefined` when they were changed. */
export function decodeStamp(bytes: Uint8Array): Stamp | undefined {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
  const end = words.length - END_WORDS
  if (words[end + 1]! >>> 0 !== checksum(words, 0, end)) return undefined
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, end * 4).toString()) as Stamp
}

/** The bytes of a text, with blanks up to a whole number of words. */
function padded(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  const whole = new Uint8Array(Math.ceil(bytes.length / 4) * 4).fill(32)
  whole.set(bytes)
  return whole
}

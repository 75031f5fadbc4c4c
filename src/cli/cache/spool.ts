import { constants, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { type Bytes, Pieces } from '../../directory/bytes.ts'
import { FileBytes } from './file-bytes.ts'
import { encodeStamp, type Stamp } from './stamp.ts'

/** Pieces are read back in steps of this size when the file that holds them cannot grow. */
const STEP = 4 * 1024 * 1024

/**
 * A compiled directory on its way into the cache; without a file, or once the disk is full, it is held in memory.
 *
 * Nothing is forced to the disk: a file that a power cut tore is known by its sums, and compiled again.
 */
export class Spool implements Bytes {
  #path: string | undefined
  #file: number | undefined
  #memory = new Pieces()
  #written: Bytes | undefined
  length = 0

  /** `path`: a file of this process alone; none = in memory. */
  constructor(path: string | undefined) {
    if (path === undefined) return
    try {
      const { O_RDWR, O_CREAT, O_EXCL } = constants
      this.#file = openSync(path, O_RDWR | O_CREAT | O_EXCL, 0o600)
      this.#path = path
    } catch {
      // A home that cannot be written is no reason to give no answer.
    }
  }

  write(piece: Uint8Array): void {
    if (this.#file === undefined) this.#memory.write(piece)
    else {
      try {
        writeAt(this.#file, piece, this.length)
      } catch {
        this.#giveUpFile(this.#file)
        this.#memory.write(piece)
      }
    }
    this.length += piece.length
  }

  read(start: number, end: number): Uint8Array {
    if (this.#file === undefined) return this.#memory.read(start, end)
    this.#written ??= new FileBytes(this.#file, this.length)
    return this.#written.read(start, end)
  }

  /** Gives the whole its name and its stamp; whether or not that succeeds, it can be read. */
  keep(name: string, stamp: Stamp): void {
    if (this.#file === undefined || this.#path === undefined) return
    try {
      writeAt(this.#file, encodeStamp(stamp), this.length)
      renameSync(this.#path, name)
      this.#path = undefined
    } catch {
      this.discard()
    }
  }

  /** Takes the name from what was written; it can still be read. */
  discard(): void {
    if (this.#path !== undefined) rmSync(this.#path, { force: true })
    this.#path = undefined
  }

  #giveUpFile(file: number): void {
    const written = new FileBytes(file, this.length)
    for (let start = 0; start < this.length; start += STEP)
      this.#memory.write(written.read(start, Math.min(this.length, start + STEP)))
    this.discard()
    this.#file = undefined
  }
}

function writeAt(file: number, piece: Uint8Array, at: number): void {
  for (let done = 0; done < piece.length; ) done += writeSync(file, piece, done, piece.length - done, at + done)
}

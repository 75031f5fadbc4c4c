import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { TextStore } from '../import/merger.ts'
import { unwritable } from './replace-file.ts'

/** Texts are held to this size, which most imports never reach, and then go to the file. */
const HELD_BYTES = 8 * 1024 * 1024

/** Texts that would not fit into memory, in a file beside the one that is being made; it is nobody's and goes away by itself. */
export class SpilledTexts implements TextStore {
  readonly #path: string
  readonly #starts: number[] = []
  readonly #held = Buffer.allocUnsafe(HELD_BYTES)
  #inFile = 0
  #inMemory = 0
  #file: number | undefined

  /** `beside`: the file that is being made; `what` tells the files of one import apart. */
  constructor(beside: string, what: string) {
    this.#path = join(dirname(beside), `.${basename(beside)}.${process.pid}.${what}.tmp`)
  }

  add(text: string): number {
    const size = Buffer.byteLength(text)
    if (this.#inMemory + size > HELD_BYTES) this.#spill()
    this.#starts.push(this.#inFile + this.#inMemory)
    this.#inMemory += this.#held.write(text, this.#inMemory)
    return this.#starts.length - 1
  }

  get(index: number): string {
    const start = this.#starts[index]!
    const end = this.#starts[index + 1] ?? this.#inFile + this.#inMemory
    if (start >= this.#inFile) return this.#held.toString('utf8', start - this.#inFile, end - this.#inFile)
    const bytes = Buffer.allocUnsafe(end - start)
    readSync(this.#file!, bytes, 0, bytes.length, start)
    return bytes.toString('utf8')
  }

  /** Forgets everything, and leaves no file. */
  discard(): void {
    if (this.#file === undefined) return
    closeSync(this.#file)
    this.#file = undefined
    rmSync(this.#path, { force: true })
  }

  #spill(): void {
    try {
      this.#file ??= openSync(this.#path, 'wx+', 0o600)
      for (let at = 0; at < this.#inMemory; ) at += writeSync(this.#file, this.#held, at, this.#inMemory - at)
    } catch (error) {
      throw unwritable(this.#path, error as NodeJS.ErrnoException)
    }
    this.#inFile += this.#inMemory
    this.#inMemory = 0
  }
}

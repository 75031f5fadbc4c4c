import { closeSync, readSync } from 'node:fs'
import type { Bytes } from '../../directory/bytes.ts'
import { DamagedDirectory } from '../../directory/columns.ts'

/** A library can open many directories; a file is closed when the last that reads from it is gone. */
const OPEN = new FinalizationRegistry<number>((file) => closeSync(file))

/** The first `length` bytes of an open file: it stays as it is even when another takes its name. */
export class FileBytes implements Bytes {
  readonly #file: number
  readonly length: number

  constructor(file: number, length: number) {
    this.#file = file
    this.length = length
    OPEN.register(this, file)
  }

  read(start: number, end: number): Uint8Array {
    return readAt(this.#file, start, end)
  }
}

/** Bytes `start` to before `end` of a file, at a place of their own that any typed array may begin at. */
export function readAt(file: number, start: number, end: number): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(end - start)
  for (let filled = 0; filled < bytes.length; ) {
    const count = readSync(file, bytes, filled, bytes.length - filled, start + filled)
    if (count === 0) throw new DamagedDirectory('cut short')
    filled += count
  }
  return bytes
}

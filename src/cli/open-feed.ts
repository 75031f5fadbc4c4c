import { createReadStream, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import type { TableFolder } from '../import/hsds-tables.ts'
import type { Io } from './io.ts'
import { unreadable } from './unreadable.ts'

export interface OpenFeed {
  readonly bytes: AsyncIterable<Uint8Array>
  /** The tables, when it is a folder of them. */
  readonly folder?: TableFolder
  /** Bytes altogether, when that is known. */
  readonly size: number | undefined
  /** Bytes read so far. */
  read(): number
  /** Ends the reading: whoever waits for more gets this error. */
  stop(error: Error): void
}

/** A file, or standard input for `-`. */
export function openFeed(file: string, io: Io): OpenFeed {
  const isInput = file === '-'
  const stream: Readable = isInput ? io.input : createReadStream(file, { highWaterMark: 256 * 1024 })
  let count = 0
  async function* bytes(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of stream) {
        const piece: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
        count += piece.length
        yield piece
      }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      throw code === undefined ? error : unreadable(isInput ? 'standard input' : file, error as NodeJS.ErrnoException)
    }
  }
  return {
    bytes: bytes(),
    size: isInput ? undefined : statSync(file, { throwIfNoEntry: false })?.size,
    read: () => count,
    stop: (error) => void stream.destroy(error),
  }
}

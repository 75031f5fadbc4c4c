import type { Readable } from 'node:stream'
import { UsageError } from './errors.ts'

/** Longer than any intake; the rest of an endless input is not waited for. */
const MOST_BYTES = 64 * 1024

/** The need from standard input. */
export async function readInput(input: Readable): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of input) {
    chunks.push(Buffer.from(chunk))
    size += chunk.length
    if (size > MOST_BYTES) throw new UsageError(`The need on standard input is longer than ${MOST_BYTES / 1024} KiB.`)
  }
  return Buffer.concat(chunks).toString('utf8')
}

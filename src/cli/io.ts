import { fstatSync, writeSync } from 'node:fs'
import type { ReadStream, WriteStream } from 'node:tty'

/** A stream that results or messages go to. */
export interface Sink {
  readonly isTerminal: boolean
  /** Columns, when it is a terminal that tells. */
  readonly columns: number | undefined
  /** Resolves once the text is handed over; never rejects: what went wrong is in `failure`. */
  write(text: string): Promise<void>
  /** `closed` = the reader has gone, as `head` does; anything else could not be written. */
  readonly failure: 'closed' | Error | undefined
}

/** The world, as the program sees it. */
export interface Io {
  readonly out: Sink
  readonly err: Sink
  readonly input: ReadStream
  /** The terminal that questions are asked on; never the stream of the results. */
  readonly prompts: WriteStream
  readonly env: Readonly<Record<string, string | undefined>>
  now(): Date
}

/** Node makes each stream when it is first asked for, which takes a tenth of a whole answer: hence the getters. */
export function nodeIo(process: NodeJS.Process): Io {
  return {
    out: sinkOf(1, () => process.stdout),
    err: sinkOf(2, () => process.stderr),
    get input() {
      return process.stdin
    },
    get prompts() {
      return process.stderr
    },
    env: process.env,
    now: () => new Date(),
  }
}

/**
 * A file or a pipe is written to as it is: the stream that Node wraps around it takes longer to load than an answer to
 * find. A terminal gets its stream, and so does a pipe that cannot take more at the moment.
 */
function sinkOf(fd: 1 | 2, streamOf: () => WriteStream): Sink {
  let failure: 'closed' | Error | undefined
  let opened: WriteStream | undefined
  const fail = (error: NodeJS.ErrnoException): void => {
    failure ??= error.code === 'EPIPE' ? 'closed' : error
  }
  const stream = (): WriteStream => {
    opened ??= streamOf().on('error', fail)
    return opened
  }
  const mayBeTerminal = fstatSync(fd).isCharacterDevice()
  return {
    get isTerminal() {
      return mayBeTerminal && stream().isTTY === true
    },
    get columns() {
      return mayBeTerminal ? stream().columns : undefined
    },
    write: (text) =>
      new Promise((resolve) => {
        if (failure !== undefined) return resolve()
        if (mayBeTerminal || opened !== undefined) return stream().write(text, () => resolve())
        const rest = writeNow(fd, text, fail)
        if (failure !== undefined || rest.length === 0) return resolve()
        stream().write(rest, () => resolve())
      }),
    get failure() {
      return failure
    },
  }
}

/** Writes what can be written without waiting, and returns the rest. */
function writeNow(fd: number, text: string, fail: (error: NodeJS.ErrnoException) => void): Uint8Array {
  const bytes = Buffer.from(text)
  let at = 0
  try {
    while (at < bytes.length) at += writeSync(fd, bytes, at)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') fail(error as NodeJS.ErrnoException)
  }
  return bytes.subarray(at)
}

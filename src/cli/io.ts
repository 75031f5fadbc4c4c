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
    out: sinkOf(() => process.stdout),
    err: sinkOf(() => process.stderr),
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

function sinkOf(streamOf: () => WriteStream): Sink {
  let failure: 'closed' | Error | undefined
  let opened: WriteStream | undefined
  const stream = (): WriteStream => {
    opened ??= streamOf().on('error', (error: NodeJS.ErrnoException) => {
      failure ??= error.code === 'EPIPE' ? 'closed' : error
    })
    return opened
  }
  return {
    get isTerminal() {
      return stream().isTTY === true
    },
    get columns() {
      return stream().columns
    },
    write: (text) =>
      new Promise((resolve) => {
        if (failure !== undefined) return resolve()
        stream().write(text, () => resolve())
      }),
    get failure() {
      return failure
    },
  }
}

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

export function nodeIo(process: NodeJS.Process): Io {
  return {
    out: sinkOf(process.stdout),
    err: sinkOf(process.stderr),
    input: process.stdin,
    prompts: process.stderr,
    env: process.env,
    now: () => new Date(),
  }
}

function sinkOf(stream: WriteStream): Sink {
  let failure: 'closed' | Error | undefined
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error.code === 'EPIPE' ? 'closed' : error
  })
  return {
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns
    },
    write: (text) =>
      new Promise((resolve) => {
        if (failure !== undefined) return resolve()
        stream.write(text, () => resolve())
      }),
    get failure() {
      return failure
    },
  }
}

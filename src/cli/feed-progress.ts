import type { Io } from './io.ts'
import type { OpenFeed } from './open-feed.ts'

/** Nobody waits for less than a second. */
const FIRST_AFTER_MS = 1000
const NEXT_AFTER_MS = 200

const ERASE = '\r\u001b[K'

/** A line on the terminal that says how far a feed is read, once it takes a while. */
export class FeedProgress {
  readonly #io: Pick<Io, 'err' | 'now'>
  readonly #feed: Pick<OpenFeed, 'size' | 'read'>
  readonly #start: number
  #next: number
  #isShown = false

  constructor(io: Pick<Io, 'err' | 'now'>, feed: Pick<OpenFeed, 'size' | 'read'>) {
    this.#io = io
    this.#feed = feed
    this.#start = io.now().getTime()
    this.#next = this.#start + FIRST_AFTER_MS
  }

  async at(records: number): Promise<void> {
    // The clock is asked now and then: it costs more than a record.
    if (!this.#io.err.isTerminal || records % 500 !== 0) return
    const now = this.#io.now().getTime()
    if (now < this.#next) return
    this.#next = now + NEXT_AFTER_MS
    this.#isShown = true
    const seconds = (now - this.#start) / 1000
    const { size } = this.#feed
    const done = size ? Math.min(1, this.#feed.read() / size) : undefined
    const left = done ? `, ${Math.round(done * 100)} %, about ${Math.ceil((seconds / done) * (1 - done))} s left` : ''
    const line = `${records} records read${left}, ${Math.round(records / seconds)} a second`
    // A line that wraps cannot be written over.
    await this.#io.err.write(`${ERASE}${line.slice(0, (this.#io.err.columns || 80) - 1)}`)
  }

  async end(): Promise<void> {
    if (this.#isShown) await this.#io.err.write(ERASE)
  }
}

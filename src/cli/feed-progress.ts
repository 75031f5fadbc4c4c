import type { Io } from './io.ts'
import type { OpenFeed } from './open-feed.ts'

/** Nobody waits for less than a second. */
const FIRST_AFTER_MS = 1000
const NEXT_AFTER_MS = 200

/** A line on the terminal that says how far a feed is read, once it takes a while. */
export class FeedProgress {
  readonly #io: Io
  readonly #feed: OpenFeed
  readonly #start: number
  #next: number
  #isShown = false

  constructor(io: Io, feed: OpenFeed) {
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
    await this.#io.err.write(`\r${records} records read, ${Math.round(records / seconds)} a second${left}\u001b[K`)
  }

  async end(): Promise<void> {
    if (this.#isShown) await this.#io.err.write('\r\u001b[K')
  }
}

import { basename } from 'node:path'
import { safe } from '../show/safe.ts'
import type { Io } from './io.ts'
import type { SourceFile } from './source-files.ts'

/** Nobody needs to be told of a shorter wait. */
const SILENT_MS = 1000
/** Often enough to be seen moving. */
const EVERY_MS = 200
/** YAML is read in one go, and this much of it takes about a second: what is said must be said before. */
const LONG_READ = 2 * 1024 * 1024

const ERASE = '\r\u001b[2K'

/** Tells a person at a terminal how reading a large directory goes; erased when it is done. */
export class Progress {
  readonly #io: Pick<Io, 'err' | 'now'>
  readonly #total: number
  readonly #started: number
  #done = 0
  #name = ''
  #next: number
  #isShown = false

  constructor(io: Pick<Io, 'err' | 'now'>, files: readonly SourceFile[]) {
    this.#io = io
    this.#total = files.reduce((sum, { bytes }) => sum + bytes, 0)
    this.#started = this.#now()
    this.#next = this.#started + SILENT_MS
  }

  begin({ path, bytes }: SourceFile): void {
    this.#name = safe(basename(path))
    if (bytes >= LONG_READ && !/\.ndjson$/i.test(path)) this.#show(`Reading ${this.#name} ...`)
  }

  advance(bytes: number, groups: number): void {
    this.#done += bytes
    const now = this.#now()
    if (now < this.#next) return
    this.#next = now + EVERY_MS
    const seconds = (now - this.#started) / 1000
    const left = Math.ceil((seconds / this.#done) * Math.max(0, this.#total - this.#done))
    const count = groups.toLocaleString('en-US')
    const rate = Math.round(groups / seconds).toLocaleString('en-US')
    this.#show(`Reading ${this.#name}: ${count} groups, ${rate} a second, about ${left} s left`)
  }

  /** What follows the reading; its end is not known. */
  last(groups: number): void {
    if (this.#now() - this.#started >= SILENT_MS) this.#show(`Sorting ${groups.toLocaleString('en-US')} groups ...`)
  }

  end(): void {
    if (this.#isShown) void this.#io.err.write(ERASE)
  }

  #show(text: string): void {
    if (!this.#io.err.isTerminal) return
    this.#isShown = true
    void this.#io.err.write(ERASE + text.slice(0, (this.#io.err.columns || 80) - 1))
  }

  #now(): number {
    return this.#io.now().getTime()
  }
}

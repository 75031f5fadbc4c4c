import type { Group } from '../model/group.ts'
import type { Problem } from '../model/problem.ts'
import { GroupChecker, type Known } from './check-group.ts'
import { jsonPlaces, pathKey } from './json-places.ts'
import { Problems } from './problems.ts'
import { reportFindings } from './report-findings.ts'
import type { SeenIds } from './seen-ids.ts'

/** A listing is about a kilobyte; without a bound, a file without line ends would be held whole. */
const LONGEST_LINE = 1024 * 1024
const TOO_LONG = `is a line longer than ${LONGEST_LINE} bytes; one group is one line`

const NEW_LINE = 0x0a

/** Reads one group a line from chunks of bytes, in the memory of one chunk. */
export class NdjsonReader {
  readonly #file: string
  readonly #ids: SeenIds
  readonly #each: (group: Group, text?: string) => void
  readonly #checker: GroupChecker
  readonly #problems: Problems
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  #line = 0
  #rest: Uint8Array = new Uint8Array(0)
  /** The line under way is too long and was reported; skip to its end. */
  #skipping = false

  /** `each` is told the group's JSON as well when the line is that already. */
  constructor(file: string, known: Known, ids: SeenIds, each: (group: Group, text?: string) => void) {
    this.#file = file
    this.#ids = ids
    this.#each = each
    this.#checker = new GroupChecker(known)
    this.#problems = new Problems(file)
  }

  push(chunk: Uint8Array): void {
    const end = chunk.lastIndexOf(NEW_LINE)
    if (end < 0) {
      this.#keep(chunk)
      return
    }
    const first = chunk.indexOf(NEW_LINE)
    this.#keep(chunk.subarray(0, first))
    this.#endOfLine()
    if (end > first) this.#lines(chunk.subarray(first + 1, end))
    this.#keep(chunk.subarray(end + 1))
  }

  /** What was wrong, once the last chunk was pushed. */
  finish(): readonly Problem[] {
    if (this.#rest.length > 0 || this.#skipping) this.#endOfLine()
    return this.#problems.finish()
  }

  #keep(bytes: Uint8Array): void {
    if (this.#skipping || bytes.length === 0) return
    if (this.#rest.length + bytes.length > LONGEST_LINE) {
      this.#rest = new Uint8Array(0)
      this.#skipping = true
      this.#problems.add({ line: this.#line + 1, column: 1 }, TOO_LONG)
      return
    }
    const rest = new Uint8Array(this.#rest.length + bytes.length)
    rest.set(this.#rest)
    rest.set(bytes, this.#rest.length)
    this.#rest = rest
  }

  #endOfLine(): void {
    const line = this.#rest
    const skipped = this.#skipping
    this.#rest = new Uint8Array(0)
    this.#skipping = false
    if (skipped) this.#line++
    else this.#lines(line)
  }

  /** Whole lines, without the last one's end. */
  #lines(bytes: Uint8Array): void {
    let text: string
    try {
      text = this.#decoder.decode(bytes)
    } catch {
      const middle = bytes.indexOf(NEW_LINE)
      if (middle < 0) {
        this.#problems.add({ line: ++this.#line, column: 1 }, 'is not valid UTF-8; save the file as UTF-8')
        return
      }
      // One line spoils the block: the others are still read.
      for (let start = 0; start <= bytes.length; ) {
        const next = bytes.indexOf(NEW_LINE, start)
        const end = next < 0 ? bytes.length : next
        this.#lines(bytes.subarray(start, end))
        start = end + 1
      }
      return
    }
    for (let start = 0; start <= text.length; ) {
      const next = text.indexOf('\n', start)
      const end = next < 0 ? text.length : next
      this.#one(text.slice(start, end))
      start = end + 1
    }
  }

  #one(line: string): void {
    const number = ++this.#line
    const text = number === 1 && line.startsWith('\ufeff') ? line.slice(1) : line
    if (text.trim() === '') return
    if (text.length > LONGEST_LINE) {
      this.#problems.add({ line: number, column: 1 }, TOO_LONG)
      return
    }
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      const { fault } = jsonPlaces(text, new Set())
      this.#problems.add(
        { line: number, column: (fault ?? 0) + 1 },
        'cannot be read as JSON here; one group is one line',
      )
      return
    }
    const { group, id, findings, isAsGiven } = this.#checker.check(value, [])
    if (findings.length > 0) {
      reportFindings(findings, this.#problems, (paths) => {
        const { found } = jsonPlaces(text, new Set(paths.map(pathKey)))
        return (path, at) => ({ line: number, column: (found.get(pathKey(path))?.[at] ?? 0) + 1 })
      })
    }
    const first = id === undefined ? undefined : this.#ids.take(id, this.#file, number)
    if (group && !first) this.#each(group, isAsGiven ? text.trim() : undefined)
    if (id === undefined || !first) return
    const { found } = jsonPlaces(text, new Set([pathKey(['id'])]))
    const column = (found.get(pathKey(['id']))?.value ?? 0) + 1
    this.#problems.add({ line: number, column }, usedAlready(id, first, this.#file), ['id'])
  }
}

/** What is said of an id that another listing has. */
export function usedAlready(id: string, first: { readonly file: string; readonly line: number }, file: string): string {
  return `"${id}" is already used on line ${first.line}${first.file === file ? '' : ` of ${first.file}`}`
}

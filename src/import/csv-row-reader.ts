import type { Column, Columns } from './csv-columns.ts'
import { textOf } from './text-of.ts'
import { type Listed, listedIn } from './word-list.ts'

/** A cell that a program read as a formula was disarmed with an apostrophe; ours are, and so are those of other tools. */
const DISARMED = /^'(?='*[=+\-@\t\r\n])/

/** One or two sentences; this only keeps a pasted page out. */
const LONGEST_SUMMARY = 3000

/** A report quotes enough of a value to recognise it by. */
const LONGEST_QUOTE = 60

/** The cells of one row by what they hold, and the notes on those that were not understood. */
export class RowReader {
  readonly #columns: Columns
  readonly #cells: readonly string[]
  readonly #notes = new Set<string>()
  readonly #leftOut = new Set<string>()

  constructor(columns: Columns, cells: readonly string[]) {
    this.#columns = columns
    this.#cells = cells.map((cell) => cell.replace(DISARMED, '').trim())
    for (const { at, name } of columns.unused) if (this.#cells[at]) this.#notes.add(`column "${name}"`)
    if (this.#cells.some((cell, at) => cell !== '' && !columns.named.has(at)))
      this.#notes.add('a column without a name')
    if (cells.length < columns.width) this.#notes.add('a row with fewer cells than the header')
  }

  /** Columns and values of this row that nobody knows, each once. */
  get notes(): readonly string[] {
    return [...this.#notes]
  }

  /** Kinds of things that the row held and the group does not. */
  get leftOut(): readonly string[] {
    return [...this.#leftOut]
  }

  /** Something about the row that a person should know. */
  tell(words: string): void {
    this.#notes.add(words)
  }

  leaveOut(kind: string): void {
    this.#leftOut.add(kind)
  }

  /** The words of the cell on one line. */
  text(column: Column): string | undefined {
    return textOf(this.lines(column), column === 'summary' || column === 'cost.note' ? LONGEST_SUMMARY : undefined)
  }

  /** The cell as it stands. */
  lines(column: Column): string | undefined {
    const [at] = this.#columns.placesOf.get(column) ?? []
    return (at === undefined ? undefined : this.#cells[at]) || undefined
  }

  /** What the cell means; a cell that means nothing is noted. */
  read<Value>(column: Column, meaning: (words: string) => Value | undefined): Value | undefined {
    const words = this.text(column)
    if (words === undefined) return undefined
    const value = meaning(words)
    if (value === undefined) this.note(column, words)
    return value
  }

  /** What each item of the cells means; an item that means nothing is noted. */
  readList(column: Column, meaning: (item: Listed) => readonly string[] | undefined): string[] | undefined {
    const places = this.#columns.placesOf.get(column) ?? []
    const items = places
      .flatMap((at) => listedIn(this.#cells[at] ?? ''))
      .flatMap(({ words, isLiteral }) => {
        const shown = textOf(words)
        return shown === undefined ? [] : [{ words: shown, isLiteral }]
      })
    const values = items.flatMap((item) => {
      const found = meaning(item)
      if (found === undefined) this.note(column, item.words)
      return found ?? []
    })
    return values.length === 0 ? undefined : [...new Set(values)]
  }

  note(column: Column, words: string): void {
    this.#notes.add(`${column} "${words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words}"`)
  }
}

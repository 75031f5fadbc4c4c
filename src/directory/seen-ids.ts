/** A line number, or how to find it out: only a duplicate needs it. */
type Line = number | (() => number)

/** Ids already used in the files of one directory, and where. */
export class SeenIds {
  readonly #files = new Map<string, Map<string, Line>>()

  /** Where the id was used first, or nothing: then it is taken from now on. */
  take(id: string, file: string, line: Line): { readonly file: string; readonly line: number } | undefined {
    for (const [other, lines] of this.#files) {
      const first = lines.get(id)
      if (first !== undefined) return { file: other, line: typeof first === 'number' ? first : first() }
    }
    let lines = this.#files.get(file)
    if (!lines) {
      lines = new Map()
      this.#files.set(file, lines)
    }
    lines.set(id, line)
    return undefined
  }
}

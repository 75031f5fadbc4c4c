/** Longer than any intake; without a bound, a stream without line ends would be held whole. */
export const LONGEST_LINE: number = 1024 * 1024

const NEW_LINE = 0x0a

/** Parts chunks of bytes into lines, in the memory of one line. A line that is too long is `undefined`. */
export class Lines {
  #rest: Uint8Array[] = []
  #length = 0
  #isFirst = true

  /** The lines that end in this chunk. */
  push(chunk: Uint8Array): (string | undefined)[] {
    const lines: (string | undefined)[] = []
    let start = 0
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, start)) {
      this.#keep(chunk.subarray(start, end))
      lines.push(this.#line())
      start = end + 1
    }
    this.#keep(chunk.subarray(start))
    return lines
  }

  /** The last line, when nothing ends it. */
  end(): (string | undefined)[] {
    return this.#length > 0 ? [this.#line()] : []
  }

  #keep(bytes: Uint8Array): void {
    this.#length += bytes.length
    if (this.#length > LONGEST_LINE) this.#rest = []
    else if (bytes.length > 0) this.#rest.push(bytes)
  }

  #line(): string | undefined {
    const isTooLong = this.#length > LONGEST_LINE
    const text = isTooLong ? undefined : Buffer.concat(this.#rest).toString('utf8')
    this.#rest = []
    this.#length = 0
    // Some programs begin a file with a mark of its encoding.
    const line = this.#isFirst ? text?.replace(/^\ufeff/, '') : text
    this.#isFirst = false
    return line
  }
}

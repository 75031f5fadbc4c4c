/** A compiled directory that is read as it is needed: from a file, or from memory. */
export interface Bytes {
  readonly length: number
  /** Bytes `start` to before `end`; both are within `length`. */
  read(start: number, end: number): Uint8Array
}

/** Takes the next piece of a compiled directory; the piece is its own from then on. */
export type WritePiece = (piece: Uint8Array) => void

/** Pieces in memory, read as if they were one: a large one is never copied to make room. */
export class Pieces implements Bytes {
  readonly #pieces: Uint8Array[] = []
  readonly #starts: number[] = []
  length = 0

  write(piece: Uint8Array): void {
    if (piece.length === 0) return
    this.#pieces.push(piece)
    this.#starts.push(this.length)
    this.length += piece.length
  }

  read(start: number, end: number): Uint8Array {
    let at = this.#pieceAt(start)
    const from = start - this.#starts[at]!
    const piece = this.#pieces[at]!
    if (from + end - start <= piece.length) return piece.subarray(from, from + end - start)
    const joined = new Uint8Array(end - start)
    for (let filled = 0; filled < joined.length; at++) {
      const begin = Math.max(0, start - this.#starts[at]!)
      const part = this.#pieces[at]!.subarray(begin, begin + joined.length - filled)
      joined.set(part, filled)
      filled += part.length
    }
    return joined
  }

  #pieceAt(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}

/** Bytes that are in memory already. */
export function bytesOf(whole: Uint8Array): Bytes {
  return { length: whole.length, read: (start, end) => whole.subarray(start, end) }
}

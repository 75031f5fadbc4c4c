const ENCODER = new TextEncoder()
const DECODER = new TextDecoder()

/** Texts in the order of their UTF-8, in one piece: found by halving, and made into strings only when asked for. */
export class TermList {
  readonly size: number
  readonly #text: Uint8Array
  readonly #starts: Uint32Array

  constructor(text: Uint8Array, starts: Uint32Array) {
    this.#text = text
    this.#starts = starts
    this.size = starts.length - 1
  }

  term(id: number): string {
    return DECODER.decode(this.#text.subarray(this.#starts[id]!, this.#starts[id + 1]!))
  }

  /** The term's number, or -1. */
  find(term: string): number {
    const bytes = ENCODER.encode(term)
    const id = this.#firstNotBefore(bytes)
    return id < this.size && compareBytes(this.#text, this.#starts[id]!, this.#starts[id + 1]!, bytes) === 0 ? id : -1
  }

  /** Numbers of the terms that start so: from the first to before the last. */
  startingWith(prefix: string): readonly [first: number, end: number] {
    const bytes = ENCODER.encode(prefix)
    const first = this.#firstNotBefore(bytes)
    let low = first
    let high = this.size
    while (low < high) {
      const middle = (low + high) >> 1
      const start = this.#starts[middle]!
      const end = Math.min(this.#starts[middle + 1]!, start + bytes.length)
      if (compareBytes(this.#text, start, end, bytes) === 0) low = middle + 1
      else high = middle
    }
    return [first, low]
  }

  #firstNotBefore(bytes: Uint8Array): number {
    let low = 0
    let high = this.size
    while (low < high) {
      const middle = (low + high) >> 1
      if (compareBytes(this.#text, this.#starts[middle]!, this.#starts[middle + 1]!, bytes) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Order of `text[start..end)` and `other`. */
export function compareBytes(text: Uint8Array, start: number, end: number, other: Uint8Array): number {
  const shared = Math.min(end - start, other.length)
  for (let i = 0; i < shared; i++) {
    const difference = text[start + i]! - other[i]!
    if (difference !== 0) return difference
  }
  return end - start - other.length
}

export interface PackedTexts {
  readonly text: Uint8Array
  readonly starts: Uint32Array
}

/** The texts one after another, and where each begins. */
export function packTexts(texts: readonly string[]): PackedTexts {
  const starts = new Uint32Array(texts.length + 1)
  let length = 0
  for (const [i, text] of texts.entries()) {
    length += Buffer.byteLength(text)
    starts[i + 1] = length
  }
  const bytes = new Uint8Array(length)
  for (const [i, text] of texts.entries()) ENCODER.encodeInto(text, bytes.subarray(starts[i]!))
  return { text: bytes, starts }
}

/** Numbers of the texts in the order of their UTF-8, which is the order of code points. */
export function utf8Order(texts: readonly string[]): Uint32Array {
  const order = Uint32Array.from(texts, (_, i) => i)
  return order.sort((a, b) => byCodePoint(texts[a]!, texts[b]!) || a - b)
}

/** Code units order as UTF-8 does, but for the halves of surrogate pairs. */
function byCodePoint(a: string, b: string): number {
  if (a === b) return 0
  const shared = Math.min(a.length, b.length)
  for (let i = 0; i < shared; i++) {
    const left = a.charCodeAt(i)
    const right = b.charCodeAt(i)
    if (left === right) continue
    const surrogates = Number(left >= 0xd800 && left < 0xe000) - Number(right >= 0xd800 && right < 0xe000)
    return surrogates || left - right
  }
  return a.length - b.length
}

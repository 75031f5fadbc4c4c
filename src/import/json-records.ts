import { WrongFormat } from './listing-format.ts'
import { isSet } from './text-of.ts'

/** One record of a feed's list, or one value that stands beside the list in its envelope. */
export interface JsonRecord {
  /** The name of the list in its envelope; empty when the list is the whole feed. */
  readonly list: string
  /** From 1. */
  readonly number: number
  readonly value: unknown
}

/** A record of any real feed is a few kilobytes; without a bound, a file of one endless text would be held whole. */
const LONGEST_RECORD = 1024 * 1024

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a]
const [OPEN_LIST, CLOSE_LIST, OPEN_SET, CLOSE_SET] = [0x5b, 0x5d, 0x7b, 0x7d]

/**
 * Reads a JSON list, or the lists of an envelope around it, record by record, in the memory of the longest record.
 *
 * An envelope may stand in another one. What a list in an inner envelope holds besides sets is no record of any feed.
 */
export async function* jsonRecords(feed: AsyncIterable<Uint8Array>): AsyncGenerator<JsonRecord> {
  const reader = new Reader()
  for await (const chunk of feed) yield* reader.push(chunk)
  yield* reader.finish()
}

/** Where in the outer layer of the feed the next character stands. */
type Stage = 'start' | 'name' | 'colon' | 'value' | 'after-value' | 'record' | 'after-record' | 'end'

class Reader {
  #stage: Stage = 'start'
  /** How many envelopes the next character is in. */
  #envelopes = 0
  #wasEnvelope = false
  #hasList = false
  #list = ''
  #number = 0
  /** The text of a record, a name or a value beside the lists, while it is under way. */
  #parts: Uint8Array[] = []
  #length = 0
  #depth = 0
  #inText = false
  #escaped = false
  #beginning: Uint8Array | undefined = new Uint8Array(0)

  /** Follows a value that is under way; true when this byte ends it. */
  #ends(byte: number): boolean {
    if (this.#inText) {
      if (this.#escaped) this.#escaped = false
      else if (byte === BACKSLASH) this.#escaped = true
      else if (byte === QUOTE) {
        this.#inText = false
        return this.#depth === 0
      }
      return false
    }
    if (byte === QUOTE) this.#inText = true
    else if (byte === OPEN_LIST || byte === OPEN_SET) this.#depth++
    else if (byte === CLOSE_LIST || byte === CLOSE_SET) return --this.#depth === 0
    return false
  }

  *push(bytes: Uint8Array): Generator<JsonRecord> {
    let chunk = bytes
    if (this.#beginning !== undefined) {
      chunk = joined([this.#beginning, chunk])
      this.#beginning = chunk.length < 4 ? chunk : undefined
      if (this.#beginning !== undefined) return
      chunk = withoutMark(chunk)
    }
    yield* this.#read(chunk)
  }

  *finish(): Generator<JsonRecord> {
    if (this.#beginning !== undefined) {
      const short = withoutMark(this.#beginning)
      this.#beginning = undefined
      yield* this.#read(short)
    }
    if (this.#stage === 'start') throw new WrongFormat('it is empty')
    if (this.#stage === 'end' && this.#wasEnvelope && !this.#hasList) throw new WrongFormat('it has no list of records')
    if (this.#stage === 'end') return
    const where = this.#number === 0 ? 'before its first record' : `in or after record ${this.#number}`
    throw new WrongFormat(`it ends in the middle, ${where}; fetch it again`)
  }

  *#read(chunk: Uint8Array): Generator<JsonRecord> {
    let from = 0
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!
      if (this.#depth > 0 || this.#inText) {
        if (!this.#ends(byte)) continue
        yield* this.#taken(chunk.subarray(from, at + 1))
        continue
      }
      // A number, true, false or null ends only with what follows it.
      if (this.#length > 0) {
        if (!isEndOfBare(byte)) {
          this.#keep(chunk.subarray(at, at + 1))
          continue
        }
        yield* this.#taken(NOTHING)
      }
      if (isSpace(byte)) continue
      const begins = this.#outer(byte)
      if (begins === 'bare') this.#keep(chunk.subarray(at, at + 1))
      if (begins !== 'whole') continue
      from = at
      if (byte === QUOTE) this.#inText = true
      else this.#depth = 1
    }
    if (this.#depth > 0 || this.#inText) this.#keep(chunk.subarray(from))
  }

  /** The outer layer: brackets, commas and names; says whether a value of its own begins here. */
  #outer(byte: number): 'whole' | 'bare' | undefined {
    switch (this.#stage) {
      case 'start':
        if (byte === OPEN_LIST) this.#stage = 'record'
        else if (byte === OPEN_SET) this.#enter()
        else throw new WrongFormat(notJson(byte))
        return undefined
      case 'name':
        if (byte === CLOSE_SET) this.#leave()
        else if (byte === QUOTE) return 'whole'
        else throw this.#fault()
        return undefined
      case 'colon':
        if (byte !== COLON) throw this.#fault()
        this.#stage = 'value'
        return undefined
      case 'value':
        if (byte === OPEN_LIST) [this.#stage, this.#number, this.#hasList] = ['record', 0, true]
        else if (byte === OPEN_SET) this.#enter()
        else return this.#begins(byte)
        return undefined
      case 'after-value':
        if (byte === COMMA) this.#stage = 'name'
        else if (byte === CLOSE_SET) this.#leave()
        else throw this.#fault()
        return undefined
      case 'record':
        if (byte === CLOSE_LIST) this.#stage = this.#envelopes > 0 ? 'after-value' : 'end'
        else return this.#begins(byte)
        return undefined
      case 'after-record':
        if (byte === COMMA) this.#stage = 'record'
        else if (byte === CLOSE_LIST) this.#stage = this.#envelopes > 0 ? 'after-value' : 'end'
        else throw this.#fault()
        return undefined
      case 'end':
        throw new WrongFormat('something follows its end: it is not one JSON document')
    }
  }

  #enter(): void {
    this.#envelopes++
    this.#wasEnvelope = true
    this.#stage = 'name'
  }

  #leave(): void {
    this.#envelopes--
    this.#stage = this.#envelopes > 0 ? 'after-value' : 'end'
  }

  *#taken(last: Uint8Array): Generator<JsonRecord> {
    this.#keep(last)
    const bytes = joined(this.#parts)
    this.#parts = []
    this.#length = 0
    const value = this.#parsed(bytes)
    if (this.#stage === 'name') {
      this.#list = String(value)
      this.#stage = 'colon'
    } else if (this.#stage === 'value') {
      this.#stage = 'after-value'
    } else {
      this.#stage = 'after-record'
      if (this.#envelopes > 1 && !isSet(value)) return
      yield { list: this.#list, number: ++this.#number, value }
    }
  }

  #keep(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    this.#length += bytes.length
    if (this.#length > LONGEST_RECORD)
      throw new WrongFormat(
        `record ${this.#number + 1} is longer than ${LONGEST_RECORD} bytes, which no meeting or service is`,
      )
    // A view would keep the whole chunk alive.
    this.#parts.push(bytes.slice())
  }

  #parsed(bytes: Uint8Array): unknown {
    let text: string
    try {
      text = DECODER.decode(bytes)
    } catch {
      throw new WrongFormat(`record ${this.#number + 1} is not valid UTF-8; save it as UTF-8`)
    }
    try {
      return JSON.parse(text)
    } catch {
      throw this.#fault()
    }
  }

  #begins(byte: number): 'whole' | 'bare' {
    if (isEndOfBare(byte)) throw this.#fault()
    return byte === OPEN_SET || byte === OPEN_LIST || byte === QUOTE ? 'whole' : 'bare'
  }

  #fault(): WrongFormat {
    return new WrongFormat(
      `it cannot be read as JSON ${this.#number === 0 ? 'at its beginning' : `after record ${this.#number}`}`,
    )
  }
}

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const NOTHING = new Uint8Array(0)

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d
}

function isEndOfBare(byte: number): boolean {
  return byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_SET || byte === COLON || isSpace(byte)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0)
    throw new WrongFormat('it is saved as UTF-16; save it as UTF-8')
  return first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes
}

function notJson(byte: number): string {
  return byte === 0x3c ? 'it is a web page or XML, not JSON' : 'it is not JSON, which begins with [ or {'
}

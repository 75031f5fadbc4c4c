import { decode } from 'html-entities'

/** A line of a listing; longer than any name or address. */
const LONGEST_LINE = 300

/** Longer notes are read this far: enough to find a meeting's weeks, and a bound on every search in them. */
export const LONGEST_NOTE = 2000

const TAG = /<\/?[a-z!][^<>]*>/gi
/** Nothing that a reader cannot see; the two joiners are part of how Persian and Hindi are written. */
const HIDDEN = /(?![\u200c\u200d])[\p{C}\u2028\u2029]+/gu

/** The words of a field of a feed: entities read, markup and hidden characters gone, on one line; undefined when there are none. */
export function textOf(value: unknown, most: number = LONGEST_LINE): string | undefined {
  if (typeof value !== 'string') return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined
  const given = value.length > most * 4 ? value.slice(0, most * 4) : value
  // Some feeds are encoded twice: "&amp;amp;".
  const read = given.includes('&') ? decode(decode(given)) : given
  const words = read.replace(TAG, ' ').replace(HIDDEN, ' ').replace(/\s+/g, ' ').normalize('NFC').trim()
  if (words === '') return undefined
  return words.length > most
    ? `${words
        .slice(0, most - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`
    : words
}

/** The field with this name, of a record that may have any: nothing is inherited. */
export function fieldOf(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

export function isSet(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

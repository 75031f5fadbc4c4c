/**
 * Lines in the order of their bytes, as a file has them: a text made of them would take longer than to find a few.
 * Each byte stands for the sign of its number.
 */
export type Lines = Uint8Array

/**
 * Where the line that begins with a key begins; -1 = there is none. The key holds what ends the word of a line, a tab or
 * the newline.
 */
function lineStart(key: string, lines: Lines): number {
  const start = notBefore(key, lines)
  return start < lines.length && orderAt(start, key, lines) === 0 ? start : -1
}

/** Where the first line that does not come before a key begins; the end of the lines = all come before it. */
function notBefore(key: string, lines: Lines): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = middle === 0 ? 0 : lines.lastIndexOf(NEWLINE, middle - 1) + 1
    const order = orderAt(start, key, lines)
    if (order === 0) return start
    if (order < 0) low = lineEnd(lines, start) + 1
    else high = start
  }
  return low
}

const NEWLINE = 10
const TAB = 9

/** Below 0 = what begins there comes before the key, above = behind it. */
function orderAt(start: number, key: string, lines: Lines): number {
  for (let at = 0; at < key.length; at++) {
    // What stands behind the last line comes before everything.
    const difference = (lines[start + at] ?? -1) - key.charCodeAt(at)
    if (difference !== 0) return difference
  }
  return 0
}

function lineEnd(lines: Lines, from: number): number {
  const found = lines.indexOf(NEWLINE, from)
  return found < 0 ? lines.length : found
}

/** What stands behind a key, to the end of its line. */
export function behindKey(key: string, lines: Lines): string | undefined {
  const start = lineStart(key, lines)
  return start < 0 ? undefined : signsOf(lines.subarray(start + key.length, lineEnd(lines, start)))
}

/** What stands behind the tab of the last line that does not come after a key; where all do, of the first. */
export function behindNearest(key: string, lines: Lines): string {
  const found = notBefore(key, lines)
  const isLater = found > 0 && (found === lines.length || orderAt(found, key, lines) !== 0)
  const start = isLater ? lines.lastIndexOf(NEWLINE, found - 2) + 1 : found
  return signsOf(lines.subarray(lines.indexOf(TAB, start) + 1, lineEnd(lines, start)))
}

/** Whether a word is one of the lines; each ends in a newline. */
export function isListed(word: string, lines: Lines): boolean {
  return !word.includes('\n') && lineStart(`${word}\n`, lines) >= 0
}

function signsOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

/**
 * Where the line that begins with a key begins, in a text of lines in the order of their code units; -1 = there is none.
 * The key holds what ends the word of a line, a tab or the newline. Nothing is unpacked.
 */
export function lineStart(key: string, text: string): number {
  let low = 0
  let high = text.length
  while (low < high) {
    let start = (low + high) >> 1
    while (start > low && text.charCodeAt(start - 1) !== NEWLINE) start--
    const order = orderAt(start, key, text)
    if (order === 0) return start
    if (order < 0) low = lineEnd(text, start) + 1
    else high = start
  }
  return -1
}

const NEWLINE = 10

/** Below 0 = what begins there comes before the key, above = behind it. */
function orderAt(start: number, key: string, text: string): number {
  for (let at = 0; at < key.length; at++) {
    const difference = text.charCodeAt(start + at) - key.charCodeAt(at)
    // Nothing is equal to what stands behind the end of the text.
    if (difference !== 0) return difference || -1
  }
  return 0
}

export function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  return found < 0 ? text.length : found
}

/** What stands behind a key, to the end of its line. */
export function behindKey(key: string, text: string): string | undefined {
  const start = lineStart(key, text)
  return start < 0 ? undefined : text.slice(start + key.length, lineEnd(text, start))
}

/** Whether a word is a line of such a text; every line ends in a newline. */
export function isListed(word: string, words: string): boolean {
  return !word.includes('\n') && lineStart(`${word}\n`, words) >= 0
}

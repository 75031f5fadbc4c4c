/**
 * Where the line that begins with a key begins, in a text of lines in the order of their code units; -1 = there is none.
 * The key holds what ends the word of a line, a tab or the newline. Nothing is unpacked.
 */
export function lineStart(key: string, text: string): number {
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = text.lastIndexOf('\n', middle - 1) + 1
    const begin = text.slice(start, start + key.length)
    if (begin === key) return start
    if (begin < key) low = lineEnd(text, middle) + 1
    else high = start
  }
  return -1
}

export function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  return found < 0 ? text.length : found
}

/** Whether a word is a line of such a text; every line ends in a newline. */
export function isListed(word: string, words: string): boolean {
  return !word.includes('\n') && lineStart(`${word}\n`, words) >= 0
}

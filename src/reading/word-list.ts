/** Whether a word is a line of a text of words, one a line, in the order of their code units. Nothing is unpacked. */
export function isListed(word: string, words: string): boolean {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = words.lastIndexOf('\n', middle - 1) + 1
    const found = words.indexOf('\n', middle)
    const end = found < 0 ? words.length : found
    const line = words.slice(start, end)
    if (line === word) return true
    if (line < word) low = end + 1
    else high = start
  }
  return false
}

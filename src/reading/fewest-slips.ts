/** One bit for each letter of what is looked for. */
const MOST_LETTERS = 32
const CODES = 128

/**
 * How many letters of a word must be changed, left out or put in for it to stand in a text: by Myers' bit vectors, a whole
 * column of the table of edit distances in one number. Letters beyond ASCII may be taken for another, so what is told is
 * then the fewest that it can be.
 *
 * @param word of 1 to 32 letters
 */
export function fewestSlipsOf(word: string): (text: string) => number {
  if (word.length === 0 || word.length > MOST_LETTERS) throw new RangeError(`a word of ${word.length} letters`)
  const places = new Int32Array(CODES)
  for (let at = 0; at < word.length; at++) places[word.charCodeAt(at) % CODES]! |= 1 << at
  const last = 1 << (word.length - 1)
  return (text) => {
    let slips = word.length
    let fewest = slips
    let rises = -1
    let falls = 0
    for (let at = 0; at < text.length; at++) {
      const same = places[text.charCodeAt(at) % CODES]!
      const across = (((same & rises) + rises) ^ rises) | same
      const up = falls | ~(across | rises)
      const down = rises & across
      if (up & last) slips++
      else if (down & last) slips--
      if (slips < fewest) fewest = slips
      const isKept = same | falls
      rises = (down << 1) | ~(isKept | (up << 1))
      falls = (up << 1) & isKept
    }
    return fewest
  }
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** All that a lower-case word becomes when a letter is left out, put in or changed, or two neighbors change places. */
export function* oneSlipFrom(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at)
    for (const letter of LETTERS) yield before + letter + word.slice(at)
    if (at === word.length) return
    for (const letter of LETTERS) yield before + letter + word.slice(at + 1)
    yield before + word.slice(at + 1)
    if (at + 1 < word.length) yield before + word[at + 1] + word[at] + word.slice(at + 2)
  }
}

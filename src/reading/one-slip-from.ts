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

/** Whether a word is among these. */
export function isOneSlipFrom(word: string, other: string): boolean {
  let at = 0
  while (at < word.length && word[at] === other[at]) at++
  const isPutIn = word.slice(at) === other.slice(at + 1)
  const isLeftOut = word.slice(at + 1) === other.slice(at)
  const isChanged = word.slice(at + 1) === other.slice(at + 1)
  const areSwapped =
    word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2)
  return isPutIn || isLeftOut || isChanged || areSwapped
}

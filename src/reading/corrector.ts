import type { Language } from './language.ts'
import { createMender, type Mender } from './mend.ts'
import { stem } from './stem.ts'
import type { Token } from './tokenize.ts'
import { isListed } from './word-list.ts'

/** Nobody misspells more words than this in one need; what is beyond is no English, or no words. */
const MOST_CORRECTED = 24
/** Corrections kept for a next need: batches bring the same slips again. */
const MOST_REMEMBERED = 2000

/** Takes misspelt words for what they were meant to be; words of the vocabulary and of ordinary English stay as they are. */
export function corrector(
  language: Language,
  isEnglish: (word: string) => boolean,
): (tokens: readonly Token[]) => Token[] {
  const remembered = new Map<string, string | undefined>()
  let mender: Mender | undefined
  const readAs = (word: string): string | undefined => {
    if (remembered.has(word)) return remembered.get(word)
    mender ??= createMender(language.mendable)
    const found = mender.mend(word)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(word, found)
    return found
  }
  return (tokens) => {
    let left = MOST_CORRECTED
    return tokens.map((token) => {
      if (left === 0 || isKnown(token, language) || isEnglish(token.folded)) return token
      left--
      const meant = readAs(token.folded)
      return meant === undefined ? token : { ...token, folded: meant, stem: stem(meant), readAs: meant }
    })
  }
}

function isKnown(token: Token, language: Language): boolean {
  return (
    language.phrases.startingWith(token.stem).length > 0 ||
    Object.hasOwn(language.abbreviations, token.folded) ||
    isListed(token.folded, language.words)
  )
}

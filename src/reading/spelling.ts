import { isListed } from '../model/lines.ts'
import { remembered } from '../model/remembered.ts'
import type { Language } from './language.ts'
import type { Mender } from './mend.ts'
import { isOneSlipFrom, oneSlipFrom } from './one-slip-from.ts'
import { spelledOut } from './spelled-out.ts'
import { eachToken, respelt, type Token, tokenize } from './tokenize.ts'

/** Nobody misspells more words than this in one need; what is beyond is no English, or no words. */
const MOST_CORRECTED = 24
/** Words kept for a next need: batches bring the same, and the same slips, again. */
const MOST_REMEMBERED = 20_000

export interface Spelling {
  /** The words of a need: short forms spelled out, misspelt words as they were meant; those of the vocabulary and of ordinary English stay as they are. */
  wordsOf(need: string): Token[]
  /** Whether the mender would be asked. */
  hasUnknownWords(need: string): boolean
}

const CAPITAL = /^[A-Z]/

/**
 * @param isEnglish whether a lower-case word is ordinary English: such a word is never taken for a misspelt one
 * @param mender called when a word is unknown
 * @param isPlace a name that is a place's is no slip: "Chicago" is not "Chicano"
 */
export function createSpelling(
  language: Language,
  isEnglish: (word: string) => boolean,
  mender: () => Mender,
  isPlace: (words: string) => boolean = () => false,
): Spelling {
  const spelled = (need: string): Token[] => spelledOut(tokenize(need), language.shorthand)
  const isUnknown = remembered(
    MOST_REMEMBERED,
    (token: Token) => !isKnown(token, language) && !isEnglish(token.folded),
    ({ folded }) => folded,
  )
  /** "Embarass" is a slip from "embarrass", and several from "embarazo": a word that says nothing to us was meant. */
  const isNearer = (word: string, meant: string): boolean => {
    // Most words are one slip from what was meant: only for the others are hundreds of words looked up.
    if (isOneSlipFrom(word, meant)) return false
    for (const other of oneSlipFrom(word)) if (isEnglish(other) && !isListed(other, language.words)) return true
    return false
  }
  const readAs = remembered(MOST_REMEMBERED, (word: string) => {
    const meant = mender().mend(word)
    return meant === undefined || isNearer(word, meant) ? undefined : meant
  })
  return {
    hasUnknownWords: (need) => spelled(need).some(isUnknown),
    wordsOf(need) {
      let left = MOST_CORRECTED
      return eachToken(spelled(need), (token) => {
        if (left === 0 || !isUnknown(token)) return token
        left--
        const meant = readAs(token.folded)
        const isName = meant !== undefined && CAPITAL.test(token.text) && isPlace(token.text)
        return meant === undefined || isName ? token : respelt(token, meant, meant)
      })
    },
  }
}

function isKnown(token: Token, language: Language): boolean {
  return (
    language.phrases.isFirst(token.stem) ||
    language.abbreviation(token.folded) !== undefined ||
    isListed(token.folded, language.words)
  )
}

import { eachToken, respelt, type Token } from './tokenize.ts'

/** The short forms of notes, folded, with the word each is short for. */
export type Shorthand = Readonly<Record<string, string>>

/** Words as their writer would have spelt them with more time: "grp" is a group wherever the vocabulary says group. */
export function spelledOut(tokens: readonly Token[], shorthand: Shorthand): Token[] {
  return eachToken(tokens, (token) => {
    const marked = /['’]/.test(token.text) ? shorthand[token.text.toLowerCase().replace('’', "'")] : undefined
    const word = marked ?? wordOf(token.folded, shorthand)
    return word === token.folded ? token : respelt(token, word)
  })
}

/** The word that a folded one is short for, or itself. */
export function wordOf(folded: string, shorthand: Shorthand): string {
  return Object.hasOwn(shorthand, folded) ? shorthand[folded]! : folded
}

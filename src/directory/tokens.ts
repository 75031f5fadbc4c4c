/**
 * Words that stand in nearly every listing or sentence: finding them says nothing about a group, and "group for
 * tinnitus" must not find every group there is.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'an and are as at be by can for from has have in is it its my not of on or our she so that the their them they ' +
    'this to was we who will with you your group groups'
  ).split(' '),
)

const ASCII = /^[\x00-\x7f]*$/
const ASCII_WORDS = /[a-z0-9]{2,}/g
const ACCENTS = /[\u0300-\u036f]/g
const APOSTROPHES = /['’‘ʼ`]/g

/** A text, and made when it is first needed: a literal opens Unicode's tables at every start. */
const WORDS = String.raw`[\p{L}\p{N}]{2,}`

let words: RegExp | undefined

function wordsOfAnyScript(): RegExp {
  words ??= new RegExp(WORDS, 'gu')
  return words
}

/** The words of a text as the directory keeps them: folded, two characters or more. STOP_WORDS are still among them. */
export function tokens(text: string): readonly string[] {
  const folded = fold(text)
  return folded.match(ASCII.test(folded) ? ASCII_WORDS : wordsOfAnyScript()) ?? []
}

/** Lower case, letters without their accents, and no apostrophes: "Women's" and "womens" are one word. */
export function fold(text: string): string {
  const plain = ASCII.test(text) ? text : text.normalize('NFKD').replace(ACCENTS, '')
  return plain.replace(APOSTROPHES, '').toLowerCase()
}

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

/** Room for the bytes of one token of a text. */
let token: Uint8Array = new Uint8Array(1024)
const ENCODER = new TextEncoder()

const APOSTROPHE = 0x27
const GRAVE = 0x60

/** The same words as `tokens`, handed over as bytes that are good until the next: no string is made for each. */
export function eachToken(text: string, visit: (bytes: Uint8Array, length: number) => void): void {
  if (token.length < text.length * 3) token = new Uint8Array(text.length * 3)
  if (!ASCII.test(text)) {
    for (const word of tokens(text)) visit(token, ENCODER.encodeInto(word, token).written)
    return
  }
  let length = 0
  for (let i = 0; i <= text.length; i++) {
    let unit = i < text.length ? text.charCodeAt(i) : 0
    if (unit >= 0x41 && unit <= 0x5a) unit += 0x20
    if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)) token[length++] = unit
    else if (unit !== APOSTROPHE && unit !== GRAVE) {
      if (length >= 2) visit(token, length)
      length = 0
    }
  }
}

/** Lower case, letters without their accents, and no apostrophes: "Women's" and "womens" are one word. */
export function fold(text: string): string {
  const plain = ASCII.test(text) ? text : text.normalize('NFKD').replace(ACCENTS, '')
  return plain.replace(APOSTROPHES, '').toLowerCase()
}

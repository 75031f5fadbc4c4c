import type { Person } from './holder.ts'
import type { Passage } from './passage.ts'

/** Words between "said" and what was said: "said to me". */
const MOST_BEFORE_QUOTE = 3
/** Between marks of one kind; an apostrophe within a word is none. */
const QUOTED = /["\u201c]([^"\u201c\u201d]+)["\u201d]|(?<![a-z0-9])['\u2018]([^\u2018]+?)['\u2019](?![a-z0-9])/gi

/** Whose words are quoted: "he said 'I will end it'". */
export class Quotations {
  readonly #passage: Passage
  readonly #persons: readonly (Person | undefined)[]
  readonly #quotes: readonly { first: number; last: number }[]
  #said: { readonly by: Person; readonly last: number } | undefined
  #quoted: { readonly by: Person; readonly last: number } | undefined

  /** @param persons who each token names, as far as it is known */
  constructor(passage: Passage, persons: readonly (Person | undefined)[]) {
    this.#passage = passage
    this.#persons = persons
    this.#quotes = quotesIn(passage)
  }

  /** A word for saying, up to this token, has this subject. */
  said(by: Person, last: number): void {
    this.#said = { by, last }
  }

  opensAt(index: number): boolean {
    return this.#quotes.some(({ first }) => first === index)
  }

  /** Somebody else whose words this token belongs to. Asked of each token in turn. */
  speakerAt(index: number): Person | undefined {
    const quote = this.#quotes.find(({ first }) => first === index)
    if (quote !== undefined) {
      const isSaid = this.#said !== undefined && index - this.#said.last <= MOST_BEFORE_QUOTE
      const by = isSaid ? this.#said!.by : saidBehind(this.#passage, quote.last, this.#persons)
      this.#quoted = by && { by, last: quote.last }
    }
    return this.#quoted !== undefined && index <= this.#quoted.last ? this.#quoted.by : undefined
  }
}

/** "'You are a drunk,' my daughter said". */
function saidBehind(passage: Passage, last: number, persons: readonly (Person | undefined)[]): Person | undefined {
  for (let index = last + 1; index <= last + MOST_BEFORE_QUOTE; index++) {
    const person = persons[index]
    if (person?.who === 'other' && passage.at(index + 1, 'says')) return person
  }
  return undefined
}

/** The words that somebody is quoted with: the first and the last token of each quotation. */
function quotesIn({ need, tokens }: Pick<Passage, 'need' | 'tokens'>): readonly { first: number; last: number }[] {
  if (!/["'\u2018\u201c]/.test(need)) return []
  return [...need.matchAll(QUOTED)].flatMap((match) => {
    const end = match.index + match[0].length
    const first = tokens.findIndex(({ start }) => start > match.index)
    const last = tokens.findLastIndex((token) => token.end < end)
    return first < 0 || last < first ? [] : [{ first, last }]
  })
}

import type { Group } from '../model/group.ts'
import { Growing } from './growing.ts'
import type { WordColumns } from './layout.ts'
import { placesIn, postings } from './postings.ts'
import { packTexts, utf8Order } from './term-list.ts'
import { TermTable } from './term-table.ts'
import { eachToken, STOP_WORDS } from './tokens.ts'
import { withoutRefusals } from './without-refusals.ts'

const SUMMARY = 1
const ORGANIZATION = 2
const NAME = 4
const FREE_TAG = 8

const NONE = 0xffffffff

/** Gathers the directory's own words. */
export class WordsBuilder {
  /** Concerns of the vocabulary are found by meaning; only other tags are words. */
  readonly #concerns: ReadonlySet<string>
  /** Stop words have the first numbers: one look-up tells both what a word is and that it is none. */
  readonly #table = new TermTable()
  readonly #stops: number
  /** By term: where its entry of the latest group is, to join fields. */
  readonly #latest = new Growing('u32')
  readonly #starts = new Growing('u32')
  readonly #terms = new Growing('u32')
  readonly #fields = new Growing('u8')
  #groupStart = 0
  #field = 0

  constructor(concerns: ReadonlySet<string>) {
    this.#concerns = concerns
    this.#starts.push(0)
    for (const word of STOP_WORDS) eachToken(word, (bytes, length) => this.#table.numberOf(bytes, length))
    this.#stops = this.#table.size
  }

  /** The next group's words. */
  add(group: Group): void {
    this.#groupStart = this.#terms.length
    this.#text(group.name, NAME)
    this.#text(group.organization, ORGANIZATION)
    this.#text(group.area, ORGANIZATION)
    this.#text(group.place?.city, ORGANIZATION)
    this.#text(group.place?.region, ORGANIZATION)
    this.#text(group.summary === undefined ? undefined : withoutRefusals(group.summary), SUMMARY)
    for (const concern of group.concerns) if (!this.#concerns.has(concern)) this.#text(concern, FREE_TAG)
    this.#starts.push(this.#terms.length)
  }

  finish(): WordColumns {
    const texts = this.#table.texts().slice(this.#stops)
    const order = utf8Order(texts)
    const byTerm = postings(this.#starts.finish(), this.#terms.finish(), this.#fields.finish(), placesIn(order))
    const sorted = Array.from(order, (i) => texts[i]!)
    const { text, starts } = packTexts(sorted)
    return {
      terms: text,
      termStarts: starts,
      starts: byTerm.starts,
      groups: byTerm.groups,
      fields: byTerm.marks,
      lengths: Uint8Array.from(sorted, (term) => Math.min([...term].length, 255)),
      letters: Uint32Array.from(sorted, lettersOf),
    }
  }

  #text(text: string | undefined, field: number): void {
    if (text === undefined) return
    this.#field = field
    eachToken(text, this.#take)
  }

  readonly #take = (bytes: Uint8Array, length: number): void => {
    const term = this.#table.numberOf(bytes, length) - this.#stops
    if (term < 0) return
    if (term === this.#latest.length) this.#latest.push(NONE)
    const latest = this.#latest.get(term)
    if (latest !== NONE && latest >= this.#groupStart) this.#fields.set(latest, this.#fields.get(latest) | this.#field)
    else {
      this.#latest.set(term, this.#terms.length)
      this.#terms.push(term)
      this.#fields.push(this.#field)
    }
  }
}

/** Which of the letters a to z the term has, a bit each. */
function lettersOf(term: string): number {
  let letters = 0
  for (let i = 0; i < term.length; i++) {
    const letter = term.charCodeAt(i) - 97
    if (letter >= 0 && letter < 26) letters |= 1 << letter
  }
  return letters
}

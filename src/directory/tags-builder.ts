import { Growing } from './growing.ts'
import { type GroupedTagColumns, least, type TagColumns } from './layout.ts'
import { groupsByKind, placesIn } from './postings.ts'
import { packTexts, utf8Order } from './term-list.ts'

/** Room for the numbers of tags beside those of lists; both together stay below 2^53. */
const MOST_TAGS = 2 ** 26

/** Gathers one open list of every group. A directory has few different lists, and keeps each once. */
export class TagsBuilder {
  readonly #numbers = new Map<string, number>()
  /** The list that a list and one more tag make; 0 = the empty one. */
  readonly #longer = new Map<number, number>()
  #lists = 1
  /** The kind of a list and what goes with it. */
  readonly #kinds = new Map<number, number>()
  readonly #ofGroup = new Growing('u32')
  readonly #starts = new Growing('u32')
  readonly #tags = new Growing('u32')

  constructor() {
    this.#starts.push(0)
  }

  /** The next group's list; `beside` tells groups with one list apart. Returns the kind when it is a new one. */
  add(list: readonly string[] = [], beside: number = 0): number | undefined {
    let whole = 0
    for (let i = 0; i < list.length; i++) {
      if (list.indexOf(list[i]!) === i) whole = this.#with(whole, this.#number(list[i]!))
    }
    const known = this.#kinds.get(whole * MOST_TAGS + beside)
    const kind = known ?? this.#kinds.size
    this.#ofGroup.push(kind)
    if (known !== undefined) return undefined
    this.#kinds.set(whole * MOST_TAGS + beside, kind)
    for (const tag of new Set(list)) this.#tags.push(this.#number(tag))
    this.#starts.push(this.#tags.length)
    return kind
  }

  finish(): TagColumns {
    return this.#columns(this.#ofGroup.finish())
  }

  /** The same, with the groups of each kind. */
  finishGrouped(): GroupedTagColumns {
    const kinds = this.#ofGroup.finish()
    return { ...this.#columns(kinds), ...groupsByKind(kinds, this.#kinds.size) }
  }

  #columns(kinds: Uint32Array): TagColumns {
    const names = [...this.#numbers.keys()]
    const order = utf8Order(names)
    const numbers = placesIn(order)
    const { text, starts: nameStarts } = packTexts(Array.from(order, (i) => names[i]!))
    return {
      names: text,
      nameStarts,
      kinds: least(kinds, this.#kinds.size),
      starts: this.#starts.finish(),
      ids: this.#tags.finish().map((tag) => numbers[tag]!),
    }
  }

  #number(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(name, number)
    return number
  }

  #with(list: number, tag: number): number {
    const key = list * MOST_TAGS + tag
    const known = this.#longer.get(key)
    if (known !== undefined) return known
    this.#longer.set(key, this.#lists)
    return this.#lists++
  }
}

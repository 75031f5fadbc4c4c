import { Growing } from './growing.ts'
import type { TagColumns } from './layout.ts'
import { placesIn, postings } from './postings.ts'
import { packTexts, utf8Order } from './term-list.ts'

/** The widest place a byte holds; entries further back are equally far from central. */
const LAST_POSITION = 255

/** Gathers one open list of every group. */
export class TagsBuilder {
  readonly #numbers = new Map<string, number>()
  readonly #starts = new Growing('u32')
  readonly #tags = new Growing('u32')
  readonly #positions = new Growing('u8')

  constructor() {
    this.#starts.push(0)
  }

  /** The next group's list. */
  add(list: readonly string[] = []): void {
    for (let i = 0; i < list.length; i++) {
      if (list.indexOf(list[i]!) < i) continue
      this.#tags.push(this.#number(list[i]!))
      this.#positions.push(Math.min(i, LAST_POSITION))
    }
    this.#starts.push(this.#tags.length)
  }

  finish(): TagColumns {
    const names = [...this.#numbers.keys()]
    const order = utf8Order(names)
    const numbers = placesIn(order)
    const starts = this.#starts.finish()
    const ids = this.#tags.finish()
    const byTag = postings(starts, ids, this.#positions.finish(), numbers)
    const { text, starts: nameStarts } = packTexts(Array.from(order, (i) => names[i]!))
    return {
      names: text,
      nameStarts,
      starts,
      ids: ids.map((tag) => numbers[tag]!),
      groupStarts: byTag.starts,
      groups: byTag.groups,
      positions: byTag.marks,
    }
  }

  #number(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(name, number)
    return number
  }
}

import type { Directory } from '../model/directory.ts'
import type { Wanted } from './words.ts'

/** Where a listing has a word; a group's fields are the sum. */
export const FIELD = { summary: 1, organization: 2, name: 4, tag: 8 } as const

/**
 * Groups that have some of the words: how many of them, in which fields, and how much that is worth.
 *
 * The arrays are as long as the directory and made once; a query clears only what it found.
 */
export class Found {
  readonly groups: Uint32Array
  size = 0
  readonly counts: Uint16Array
  readonly fields: Uint8Array
  readonly scores: Float64Array
  /** By group; 0 = it has too few of the words for a lot of its own. */
  readonly lotOf: Uint32Array
  /** The groups of each lot. */
  readonly lots: Map<number, number[]> = new Map()
  readonly #ofWord: Uint8Array
  readonly #having: Uint32Array

  constructor(groups: number) {
    this.groups = new Uint32Array(groups)
    this.counts = new Uint16Array(groups)
    this.fields = new Uint8Array(groups)
    this.scores = new Float64Array(groups)
    this.lotOf = new Uint32Array(groups)
    this.#ofWord = new Uint8Array(groups)
    this.#having = new Uint32Array(groups)
  }

  clear(): void {
    for (let i = 0; i < this.size; i++) {
      const group = this.groups[i]!
      this.counts[group] = 0
      this.fields[group] = 0
      this.scores[group] = 0
      this.lotOf[group] = 0
    }
    this.size = 0
    this.lots.clear()
  }

  add({ size, words }: Directory, { first, end }: Wanted): void {
    if (first === end) return
    const ofWord = this.#ofWord
    const having = this.#having
    let count = 0
    const groups = words.groupsOf(first, end)
    const fields = words.fieldsOf(first, end)
    for (let i = 0; i < groups.length; i++) {
      const group = groups[i]!
      if (ofWord[group] === 0) having[count++] = group
      ofWord[group]! |= fields[i]!
    }
    const worth = Math.log2(1 + size / Math.max(1, count))
    for (let i = 0; i < count; i++) {
      const group = having[i]!
      if (this.counts[group] === 0) this.groups[this.size++] = group
      this.counts[group]!++
      this.scores[group]! += worth * weightOf(ofWord[group]!)
      this.fields[group]! |= ofWord[group]!
      ofWord[group] = 0
    }
  }

  join(lot: number, group: number): void {
    this.lotOf[group] = lot
    const others = this.lots.get(lot)
    if (others === undefined) this.lots.set(lot, [group])
    else others.push(group)
  }
}

function weightOf(fields: number): number {
  if (fields & FIELD.tag) return 4
  if (fields & FIELD.name) return 3
  return fields & FIELD.organization ? 1.5 : 1
}

import type { Cells } from './cells.ts'
import type { Order } from './order.ts'

/** Groups in lots. */
export interface Lots {
  readonly lots: readonly number[]
  cellsIn(lot: number): Cells
}

export type Passes = (group: number) => boolean

/**
 * The first `count` of the groups that pass, in order. `lots` must be in the order of what they can hold at best: those that
 * can hold nothing better than what was found are never looked into.
 */
export function firstIn({ lots, cellsIn }: Lots, count: number, order: Order, passes?: Passes): readonly number[] {
  const first = new First(count, order)
  for (const lot of lots) {
    if (first.isBefore(order.leastKeyOf(lot))) break
    first.offer(cellsIn(lot), passes)
  }
  return first.groups
}

/** The first `count` of these groups, in order. */
export function firstAmong(groups: ArrayLike<number>, count: number, order: Order): readonly number[] {
  const first = new First(count, order)
  const starts = Uint32Array.from({ length: groups.length + 1 }, (_, i) => i)
  first.offer({ groups: Uint32Array.from(groups), starts })
  return first.groups
}

/** What is not known of a cell as a whole. */
const ASK_GROUP = -1

/** The first of the groups offered so far. */
class First {
  readonly groups: number[] = []
  /** Of each of them. */
  readonly #keys: number[] = []
  readonly #count: number
  readonly #order: Order
  /** By step, what all groups of the cell in hand have, or ASK_GROUP. */
  readonly #places: Int32Array
  /** Once there are enough, what the last of them has in each step: most others are told by one or two of these to come after. */
  readonly #last: Int32Array
  #isFull = false

  constructor(count: number, order: Order) {
    this.#count = count
    this.#order = order
    this.#places = new Int32Array(order.steps.length)
    this.#last = new Int32Array(order.steps.length)
  }

  /** Enough were found, and all of them come before any group with this key. */
  isBefore(key: number): boolean {
    return this.#isFull && this.#keys.at(-1)! < key
  }

  offer({ groups, starts }: Cells, passes?: Passes): void {
    for (let cell = 0; cell + 1 < starts.length; cell++) {
      const start = starts[cell]!
      if (this.#isBeforeAllLike(groups[start]!)) continue
      this.#look(groups[start]!)
      for (let i = start; i < starts[cell + 1]!; i++) {
        const group = groups[i]!
        if (this.#mayBeFirst(group) && (passes === undefined || passes(group))) this.#keep(group)
      }
    }
  }

  /** Enough were found, and all of them come before any group of this one's cell. */
  #isBeforeAllLike(group: number): boolean {
    if (!this.#isFull) return false
    const last = this.#last
    const { steps } = this.#order
    for (let step = 0; step < steps.length && steps[step]!.isOfGroup !== true; step++) {
      const place = steps[step]!.of(group)
      if (place !== last[step]) return place > last[step]!
    }
    return false
  }

  #look(group: number): void {
    const { steps } = this.#order
    for (let step = 0; step < steps.length; step++)
      this.#places[step] = steps[step]!.isOfGroup === true ? ASK_GROUP : steps[step]!.of(group)
  }

  #mayBeFirst(group: number): boolean {
    if (!this.#isFull) return true
    const last = this.#last
    const places = this.#places
    const { steps } = this.#order
    for (let step = 0; step < steps.length; step++) {
      const ofAll = places[step]!
      const place = ofAll === ASK_GROUP ? steps[step]!.of(group) : ofAll
      if (place !== last[step]) return place < last[step]!
    }
    return this.#order.ofAlike(group, this.groups.at(-1)!)
  }

  #keep(group: number): void {
    const { groups } = this
    const keys = this.#keys
    const key = this.#order.keyOf(group)
    if (this.#isFull) {
      groups.pop()
      keys.pop()
    }
    let at = groups.length
    for (; at > 0; at--) {
      const isAfter = key > keys[at - 1]! || (key === keys[at - 1]! && !this.#order.ofAlike(group, groups[at - 1]!))
      if (isAfter) break
      groups[at] = groups[at - 1]!
      keys[at] = keys[at - 1]!
    }
    groups[at] = group
    keys[at] = key
    this.#isFull = groups.length === this.#count
    if (this.#isFull) this.#order.setPlaces(this.#last, keys.at(-1)!)
  }
}

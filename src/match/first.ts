import type { CellRoom, Cells } from './cells.ts'
import type { Order } from './order.ts'

/** Cells, and what all groups of each have of their keys. */
export interface KeyedCells {
  readonly cells: Cells
  readonly keys: readonly number[]
  /** That of the first cell. */
  readonly firstKey: number
  readonly leastKey: number
}

/** Groups in lots. */
export interface Lots {
  readonly lots: readonly number[]
  cellsIn(lot: number): KeyedCells
}

/** Which groups are looked for: by what all groups of a cell have, and by more than that. */
export interface Passes {
  /** By the number of its manner, and by what its groups have of their keys. */
  readonly cell?: (manner: number, key: number) => boolean
  readonly group?: (group: number) => boolean
}

/** Groups in order, and the key of each. */
export interface InOrder {
  readonly groups: readonly number[]
  readonly keys: readonly number[]
}

/**
 * The first `count` of the groups that pass, in order. `lots` must be in the order of what they can hold at best: those that
 * can hold nothing better than what was found are never looked into.
 */
export function firstIn({ lots, cellsIn }: Lots, count: number, order: Order, passes: Passes = {}): InOrder {
  const first = new First(count, order)
  for (const lot of lots) {
    if (first.areBefore(order.leastKeyOf(lot))) break
    first.offer(cellsIn(lot), passes)
  }
  return first
}

/** The first `count` of these groups, in order. */
export function firstAmong(groups: ArrayLike<number>, count: number, order: Order): readonly number[] {
  const first = new First(count, order)
  for (let i = 0; i < groups.length; i++) first.offerGroup(groups[i]!, order.keyOf(groups[i]!))
  return first.groups
}

/** The first of the groups offered so far. */
class First implements InOrder {
  readonly groups: number[] = []
  readonly keys: number[] = []
  readonly #count: number
  readonly #order: Order
  /** The key of the last of them, once there are enough. */
  #last: number = Number.POSITIVE_INFINITY

  constructor(count: number, order: Order) {
    this.#count = count
    this.#order = order
  }

  /** Enough were found, and all of them come before any group with this key. */
  areBefore(key: number): boolean {
    return this.#last < key
  }

  offer({ cells: { room, first, end }, keys, firstKey, leastKey }: KeyedCells, passes: Passes): void {
    // Once the best of a lot are in, most of its other cells need no look.
    for (const isBest of [true, false]) {
      for (let cell = first; cell < end; cell++) {
        const key = keys[firstKey + cell - first]!
        if (this.areBefore(key) || (key === leastKey) !== isBest) continue
        if (passes.cell === undefined || passes.cell(room.manners[cell]!, key))
          this.#offerCell(room, cell, key, passes.group)
      }
    }
  }

  #offerCell({ groups, starts }: CellRoom, cell: number, keyOfCell: number, passes: Passes['group']): void {
    for (let i = starts[cell]!; i < starts[cell + 1]!; i++) {
      const group = groups[i]!
      const key = keyOfCell + this.#order.keyInCell(group)
      if (this.#mayBeFirst(group, key) && (passes === undefined || passes(group))) this.#keep(group, key)
    }
  }

  offerGroup(group: number, key: number): void {
    if (this.#mayBeFirst(group, key)) this.#keep(group, key)
  }

  #mayBeFirst(group: number, key: number): boolean {
    return key < this.#last || (key === this.#last && this.#order.ofAlike(group, this.groups.at(-1)!))
  }

  #keep(group: number, key: number): void {
    const { groups, keys } = this
    if (groups.length === this.#count) {
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
    if (groups.length === this.#count) this.#last = keys.at(-1)!
  }
}

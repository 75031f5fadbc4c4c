import type { Order } from './order.ts'

/** Groups in lots. */
export interface Lots {
  readonly lots: readonly number[]
  groupsIn(lot: number): ArrayLike<number>
}

export type Passes = (group: number) => boolean

/**
 * The first `count` of the groups that pass, in order. `lots` must be in the order of what they can hold at best: those that
 * can hold nothing better than what was found are never looked into.
 */
export function firstIn({ lots, groupsIn }: Lots, count: number, order: Order, passes?: Passes): readonly number[] {
  const first = new First(count, order)
  for (const lot of lots) {
    if (first.isBefore(order.leastKeyIn(lot))) break
    first.offer(groupsIn(lot), passes)
  }
  return first.groups
}

/** The first `count` of these groups, in order. */
export function firstAmong(groups: ArrayLike<number>, count: number, order: Order): readonly number[] {
  const first = new First(count, order)
  first.offer(groups)
  return first.groups
}

/** The first of the groups offered so far. */
class First {
  readonly groups: number[] = []
  readonly #keys: number[] = []
  readonly #count: number
  readonly #order: Order
  /** What the key of a group may be at most after each step, once there are enough: the rest of its steps are spared. */
  readonly #limits: number[]

  constructor(count: number, order: Order) {
    this.#count = count
    this.#order = order
    this.#limits = order.steps.map(() => Number.POSITIVE_INFINITY)
  }

  /** Enough were found, and all of them come before any group with this key. */
  isBefore(key: number): boolean {
    return this.groups.length === this.#count && this.#keys.at(-1)! < key
  }

  offer(groups: ArrayLike<number>, passes?: Passes): void {
    const { steps } = this.#order
    const limits = this.#limits
    for (let i = 0; i < groups.length; i++) {
      const group = groups[i]!
      let key = 0
      let step = 0
      for (; step < steps.length; step++) {
        key = key * steps[step]!.places + steps[step]!.of(group)
        if (key > limits[step]!) break
      }
      if (step === steps.length && (passes === undefined || passes(group))) this.#keep(group, key)
    }
  }

  #keep(group: number, key: number): void {
    const { groups } = this
    const keys = this.#keys
    let at = groups.length
    while (at > 0 && (key < keys[at - 1]! || (key === keys[at - 1] && this.#order.ofAlike(group, groups[at - 1]!))))
      at--
    if (at === this.#count) return
    groups.splice(at, 0, group)
    keys.splice(at, 0, key)
    if (groups.length <= this.#count) {
      if (groups.length === this.#count) this.#limit()
      return
    }
    groups.pop()
    keys.pop()
    this.#limit()
  }

  #limit(): void {
    let limit = this.#keys.at(-1)!
    for (let step = this.#limits.length - 1; step >= 0; step--) {
      this.#limits[step] = limit
      limit = Math.floor(limit / this.#order.steps[step]!.places)
    }
  }
}

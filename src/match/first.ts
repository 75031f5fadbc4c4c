import { ASK_GROUP, type Order } from './order.ts'

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
    if (first.isBefore(order.leastKeyOf(lot))) break
    first.offer(groupsIn(lot), order.placesOf(lot), passes)
  }
  return first.groups
}

/** The first `count` of these groups, in order. */
export function firstAmong(groups: ArrayLike<number>, count: number, order: Order): readonly number[] {
  const first = new First(count, order)
  first.offer(
    groups,
    order.steps.map(() => ASK_GROUP),
  )
  return first.groups
}

/** The first of the groups offered so far. */
class First {
  readonly groups: number[] = []
  readonly #count: number
  readonly #order: Order
  /** Once there are enough, what the last of them has in each step: most others are told by one or two of these to come after. */
  #last: readonly number[] | undefined

  constructor(count: number, order: Order) {
    this.#count = count
    this.#order = order
  }

  /** Enough were found, and all of them come before any group with this key. */
  isBefore(key: number): boolean {
    return this.#last !== undefined && this.#order.keyOf(this.groups.at(-1)!) < key
  }

  /** `places`: by step, what all of these groups have, or ASK_GROUP. */
  offer(groups: ArrayLike<number>, places: readonly number[], passes?: Passes): void {
    for (let i = 0; i < groups.length; i++) {
      const group = groups[i]!
      if (this.#mayBeFirst(group, places) && (passes === undefined || passes(group))) this.#keep(group)
    }
  }

  #mayBeFirst(group: number, places: readonly number[]): boolean {
    const last = this.#last
    if (last === undefined) return true
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
    let at = groups.length
    while (at > 0 && this.#order.comesBefore(group, groups[at - 1]!)) at--
    groups.splice(at, 0, group)
    if (groups.length > this.#count) groups.pop()
    if (groups.length < this.#count) return
    this.#last = this.#order.placesIn(this.#order.keyOf(groups.at(-1)!))
  }
}

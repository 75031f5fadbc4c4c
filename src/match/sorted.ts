export type ComesBefore = (a: number, b: number) => boolean

export function sorted(items: readonly number[], comesBefore: ComesBefore): number[] {
  return items.toSorted((a, b) => (comesBefore(a, b) ? -1 : 1))
}

/** By a number each, made once. */
export function sortedBy(keyOf: (item: number) => number, items: readonly number[]): number[] {
  const keys = new Map(items.map((item) => [item, keyOf(item)]))
  return items.toSorted((a, b) => keys.get(a)! - keys.get(b)!)
}

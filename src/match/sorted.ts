export type ComesBefore = (a: number, b: number) => boolean

export function sorted(items: readonly number[], comesBefore: ComesBefore): number[] {
  return items.toSorted((a, b) => (comesBefore(a, b) ? -1 : 1))
}

/** By a number each, made once. */
export function sortedBy(keyOf: (item: number) => number, items: readonly number[]): number[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }))
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item)
}

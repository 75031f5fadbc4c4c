export type ComesBefore = (a: number, b: number) => boolean

export function sorted(items: readonly number[], comesBefore: ComesBefore): number[] {
  return items.toSorted((a, b) => (comesBefore(a, b) ? -1 : 1))
}

/** By a number each, made once; many have the same. */
export function sortedBy(keyOf: (item: number) => number, items: readonly number[]): number[] {
  const byKey = new Map<number, number[]>()
  for (const item of items) {
    const key = keyOf(item)
    const alike = byKey.get(key)
    if (alike === undefined) byKey.set(key, [item])
    else alike.push(item)
  }
  const inOrder: number[] = []
  for (const key of Float64Array.from(byKey.keys()).sort()) for (const item of byKey.get(key)!) inOrder.push(item)
  return inOrder
}

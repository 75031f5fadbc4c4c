export type ComesBefore = (a: number, b: number) => boolean

export function sorted(items: readonly number[], comesBefore: ComesBefore): number[] {
  return items.toSorted((a, b) => (comesBefore(a, b) ? -1 : 1))
}

/** By a number each, made once. */
export function sortedBy(keyOf: (item: number) => number, items: readonly number[]): number[] {
  const keys = new Float64Array(items.length)
  const places = new Uint32Array(items.length)
  for (let place = 0; place < items.length; place++) {
    keys[place] = keyOf(items[place]!)
    places[place] = place
  }
  // A difference would be a new number for each look.
  places.sort((a, b) => (keys[a]! < keys[b]! ? -1 : Number(keys[a]! > keys[b]!)))
  const inOrder: number[] = []
  for (let place = 0; place < places.length; place++) inOrder.push(items[places[place]!]!)
  return inOrder
}

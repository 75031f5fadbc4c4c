export type ComesBefore = (a: number, b: number) => boolean

/** The first `k` of these in order, without ordering the rest: a heap with the last of the kept ones on top. */
export function topK(items: Iterable<number>, k: number, comesBefore: ComesBefore): number[] {
  const heap: number[] = []
  if (k <= 0) return heap
  for (const item of items) {
    if (heap.length < k) {
      heap.push(item)
      rise(heap, comesBefore)
    } else if (comesBefore(item, heap[0]!)) {
      heap[0] = item
      sink(heap, comesBefore)
    }
  }
  return sorted(heap, comesBefore)
}

export function sorted(items: readonly number[], comesBefore: ComesBefore): number[] {
  return items.toSorted((a, b) => (comesBefore(a, b) ? -1 : 1))
}

function rise(heap: number[], comesBefore: ComesBefore): void {
  let at = heap.length - 1
  while (at > 0) {
    const above = (at - 1) >> 1
    if (comesBefore(heap[at]!, heap[above]!)) return
    swap(heap, at, above)
    at = above
  }
}

function sink(heap: number[], comesBefore: ComesBefore): void {
  let at = 0
  for (;;) {
    let last = at
    for (const below of [2 * at + 1, 2 * at + 2]) {
      if (below < heap.length && comesBefore(heap[last]!, heap[below]!)) last = below
    }
    if (last === at) return
    swap(heap, at, last)
    at = last
  }
}

function swap(heap: number[], a: number, b: number): void {
  const kept = heap[a]!
  heap[a] = heap[b]!
  heap[b] = kept
}

/** Where a number stands among ascending ones, or -1. */
export function placeIn(ascending: ArrayLike<number>, number: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < number) low = middle + 1
    else high = middle
  }
  return ascending[low] === number ? low : -1
}

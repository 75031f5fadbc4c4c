export interface Spread {
  readonly n: number
  readonly median: number
  readonly p99: number
}

export function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
  return { n: times.length, median: at(0.5), p99: at(0.99) }
}

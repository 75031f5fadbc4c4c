import type { Directory } from '../../src/model/directory.ts'

/**
 * The floor: every group is looked at once, in columns, with no index and nothing to read.
 *
 * It is told the concern, holds twelve facts of each group against it, and keeps the first few.
 */
export function scan(directory: Directory, concern: string, count: number): readonly number[] {
  const { size, concerns, exclusive, ageMin, ageMax, meets, focus, cost, individual, contact, leader, entry } =
    directory
  const { seen, nameOrder } = directory
  const { starts, ids } = concerns
  const wanted = concerns.idOf(concern)
  const kept: number[] = []
  const keys: number[] = []
  for (let group = 0; group < size; group++) {
    let position = -1
    for (let i = starts[group]!; i < starts[group + 1]!; i++) if (ids[i] === wanted) position = i - starts[group]!
    if (position < 0 || exclusive[group] === 2 || ageMin[group]! > 40 || ageMax[group]! < 40) continue
    const unknowns =
      Number(meets[group] === 0) +
      Number(focus[group] === 0) +
      Number(cost[group] === 0) +
      Number(individual[group] === 0) +
      Number(leader[group] === 0) +
      Number(entry[group] === 0) +
      Number(seen[group] === 0)
    const key = ((contact[group] === 0 ? 100 : 0) + position * 10 + unknowns) * 2 ** 32 + nameOrder[group]!
    if (kept.length === count && key >= keys[count - 1]!) continue
    let at = kept.length === count ? count - 1 : kept.length
    for (; at > 0 && keys[at - 1]! > key; at--) {
      keys[at] = keys[at - 1]!
      kept[at] = kept[at - 1]!
    }
    keys[at] = key
    kept[at] = group
  }
  return kept
}

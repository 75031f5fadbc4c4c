import type { Directory } from '../../src/model/directory.ts'

/**
 * The floor: every group is looked at once, in columns, with no index and nothing to read.
 *
 * It is told the concern, holds twelve facts of each group against it, and keeps the first few.
 */
export function scan(directory: Directory, concern: string, count: number): readonly number[] {
  const { size, concerns, identities, meets, focus, cost, individual, contact, leader, entry } = directory
  const { seen, nameOrder } = directory
  const { starts, ids, kinds } = concerns
  const { kinds: people, exclusive, ageMin, ageMax } = identities
  const wanted = concerns.idOf(concern)
  const kept: number[] = []
  const keys: number[] = []
  for (let group = 0; group < size; group++) {
    let position = -1
    const kind = kinds[group]!
    for (let i = starts[kind]!; i < starts[kind + 1]!; i++) if (ids[i] === wanted) position = i - starts[kind]!
    const whom = people[group]!
    if (position < 0 || exclusive[whom] === 2 || ageMin[whom]! > 40 || ageMax[whom]! < 40) continue
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

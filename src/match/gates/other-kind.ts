import { type Candidates, FLAG } from '../candidates.ts'
import type { Bar } from '../plan.ts'
import type { Query } from '../query.ts'
import type { TagSet } from '../tags.ts'
import type { CheckGate } from './gate.ts'

/**
 * Groups made for one thing that the need does not name, where the kinds of what was read have little in common: a group for
 * tinnitus, of a person who was told it is lupus.
 */
export function otherKind({ directory, plan }: Query, candidates: Candidates, freeTags: TagSet): CheckGate | undefined {
  if (plan.apart.size === 0) return undefined
  const { kinds, ids, starts, names } = directory.concerns
  const sought = new Set(plan.targets.map(({ concern }) => concern))
  const bars = new Map<number, Bar | undefined>()
  const barOf = (kind: number): Bar | undefined => {
    const tags = Array.from(ids.subarray(starts[kind]!, starts[kind + 1]!))
    const [central] = tags
    if (freeTags[central!] === 0) return undefined
    const served = tags.map((tag) => names[tag]!).filter((name) => sought.has(name))
    return served.length > 0 && served.every((name) => plan.apart.has(name))
      ? { gate: 'kind', with: names[central!]! }
      : undefined
  }
  return (group) => {
    const kind = kinds[group]!
    if (candidates.hasWord[group] === 1 || (candidates.flags[kind]! & FLAG.word) !== 0) return undefined
    if (!bars.has(kind)) bars.set(kind, barOf(kind))
    return bars.get(kind)
  }
}

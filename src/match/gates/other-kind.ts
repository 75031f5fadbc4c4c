import { type Candidates, FLAG } from '../candidates.ts'
import type { Bar } from '../plan.ts'
import type { Query } from '../query.ts'
import type { TagSet } from '../tags.ts'
import type { CheckGate } from './gate.ts'

/**
 * Groups made for one thing that the need does not name, where the kinds of what was read have little in common: a group for
 * tinnitus, of a person who was told it is lupus.
 */
export function otherKind(
  { directory, plan, reading }: Query,
  candidates: Candidates,
  freeTags: TagSet,
): ((kind: number) => CheckGate | undefined) | undefined {
  if (plan.apart.size === 0) return undefined
  const { ids, starts, names } = directory.concerns
  const sought = new Set(plan.targets.map(({ concern }) => concern))
  // Where the need tells which, a word that both have ("fatigue") is no sign of it.
  const leastWords = reading.topics.length > 0 ? 2 : 1
  const gates = new Map<number, CheckGate | undefined>()
  const gateOf = (kind: number): CheckGate | undefined => {
    const tags = Array.from(ids.subarray(starts[kind]!, starts[kind + 1]!))
    const served = tags.map((tag) => names[tag]!).filter((name) => sought.has(name))
    if (served.length === 0 || !served.every((name) => plan.apart.has(name))) return undefined
    const bar: Bar = { gate: 'kind', with: names[tags[0]!]! }
    return (group) => (candidates.hasWord[group]! >= leastWords ? undefined : bar)
  }
  return (kind) => {
    // What most are made for is of the vocabulary.
    if (freeTags[ids[starts[kind]!]!] === 0 || (candidates.flags[kind]! & FLAG.word) !== 0) return undefined
    if (!gates.has(kind)) gates.set(kind, gateOf(kind))
    return gates.get(kind)
  }
}

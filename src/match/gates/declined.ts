import type { Directory } from '../../model/directory.ts'
import { MEETS } from '../../model/group.ts'
import type { Asked } from '../asked.ts'
import { bitsOf } from '../facets/meets.ts'
import { hasAny, isKindOf, tagsWhere } from '../tags.ts'
import type { CheckGate } from './gate.ts'

/** What the person declines is never suggested (A9): approaches and their kinds, ways of meeting, identities. */
export function declined(directory: Directory, asked: Asked): CheckGate | undefined {
  const { without } = asked
  if (without.length === 0) return undefined
  const tagged = without.map((what) => ({
    bar: { gate: 'declined', with: what } as const,
    approaches: tagsWhere(directory.approaches, (name) => isKindOf(name, what)),
    identities: tagsWhere(directory.identities, (name) => name === what),
  }))
  const unwelcome = bitsOf(without)
  const way = without.find((what) => Object.hasOwn(MEETS, what))
  const wayBar = way === undefined ? undefined : ({ gate: 'declined', with: way } as const)
  return (group) => {
    for (const { bar, approaches, identities } of tagged) {
      if (hasAny(directory.approaches, approaches, group) || hasAny(directory.identities, identities, group)) return bar
    }
    const ways = directory.meets[group]!
    // A group that meets online and in person can be had without the one declined.
    return ways !== 0 && (ways & ~unwelcome) === 0 ? wayBar : undefined
  }
}

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
  const tagged = without.map((what) => {
    const approaches = tagsWhere(directory.approaches, (name) => isKindOf(name, what))
    const identities = tagsWhere(directory.identities, (name) => name === what)
    return {
      bar: { gate: 'declined', with: what } as const,
      isOfKind: hasAny(directory.approaches, approaches),
      isFor: hasAny(directory.identities, identities),
    }
  })
  const unwelcome = bitsOf(without)
  const way = without.find((what) => Object.hasOwn(MEETS, what))
  const wayBar = way === undefined ? undefined : ({ gate: 'declined', with: way } as const)
  const { meets } = directory
  return (group) => {
    for (const { bar, isOfKind, isFor } of tagged) if (isOfKind(group) || isFor(group)) return bar
    const ways = meets[group]!
    // A group that meets online and in person can be had without the one declined.
    return ways !== 0 && (ways & ~unwelcome) === 0 ? wayBar : undefined
  }
}

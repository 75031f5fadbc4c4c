import type { Directory } from '../../model/directory.ts'
import { MEETS } from '../../model/group.ts'
import type { Asked } from '../asked.ts'
import { bitsOf } from '../facets/meets.ts'
import { hasAny, isKindOf, tagsWhere } from '../tags.ts'
import type { CheckGate } from './gate.ts'

/** What the person declines is never suggested (A9): approaches and their kinds, ways of meeting, identities. */
export function declined(directory: Directory, asked: Asked): CheckGate | undefined {
  const { without, unsuited } = asked
  if (without.length === 0 && unsuited.size === 0) return undefined
  const { kinds, starts, ids } = directory.concerns
  const drinking = directory.concerns.idOf('alcohol')
  const isOfDrinking = (group: number): boolean => ids[starts[kinds[group]!]!] === drinking
  const isOfPeople = (id: string): ((group: number) => boolean) =>
    hasAny(
      directory.identities,
      tagsWhere(directory.identities, (name) => name === id),
    )
  const tagged = [...without, ...unsuited.keys()].map((what) => {
    const approaches = tagsWhere(directory.approaches, (name) => isKindOf(name, what))
    const lessHarm = tagsWhere(
      directory.approaches,
      (name) => what === 'moderation' && isKindOf(name, 'harm-reduction'),
    )
    const isOfLessHarm = hasAny(directory.approaches, lessHarm)
    const isOfApproach = hasAny(directory.approaches, approaches)
    const identities = tagsWhere(directory.identities, (name) => name === what)
    return {
      bar: { gate: 'declined', with: what } as const,
      // Of drinking, less harm means less of it; of opioids, it means medicine.
      isOfKind: (group: number): boolean => isOfApproach(group) || (isOfLessHarm(group) && isOfDrinking(group)),
      isFor: hasAny(directory.identities, identities),
      isExcepted: unsuited.has(what) ? isOfPeople(unsuited.get(what)!) : undefined,
    }
  })
  const unwelcome = bitsOf(without)
  const way = without.find((what) => Object.hasOwn(MEETS, what))
  const wayBar = way === undefined ? undefined : ({ gate: 'declined', with: way } as const)
  const { meets } = directory
  return (group) => {
    for (const { bar, isOfKind, isFor, isExcepted } of tagged)
      if ((isOfKind(group) || isFor(group)) && !isExcepted?.(group)) return bar
    const ways = meets[group]!
    // A group that meets online and in person can be had without the one declined.
    return ways !== 0 && (ways & ~unwelcome) === 0 ? wayBar : undefined
  }
}

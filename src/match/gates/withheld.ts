import type { Directory } from '../../model/directory.ts'
import type { Reading } from '../../model/reading.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import { type Approaches, TRAIT } from '../approaches.ts'
import type { Bar, Plan } from '../plan.ts'
import { hasAny, tagsWhere } from '../tags.ts'
import type { CheckGate } from './gate.ts'

const PROCESS: Bar = { gate: 'withheld', with: 'process' }
const MODERATION: Bar = { gate: 'withheld', with: 'moderation' }
const COUPLES: Bar = { gate: 'withheld', with: 'couples' }

/** While a crisis notice stands, open talk in a process group waits; DBT, made for such times, does not (E5). */
export function withheld(
  directory: Directory,
  vocabulary: Vocabulary,
  reading: Reading,
  plan: Plan,
  approaches: Approaches,
): CheckGate | undefined {
  const rules = reading.crisis.flatMap((id) => vocabulary.crisis.get(id) ?? [])
  const noProcess = rules.some((rule) => rule.withholdProcessGroups)
  const noCouples = plan.isViolence || rules.some((rule) => rule.withholdCouplesGroups)
  const noModeration = rules.some((rule) => rule.withholdModeration)
  const waiting = rules.flatMap(({ withholds = [] }) => withholds)
  if (!noProcess && !noCouples && !noModeration && waiting.length === 0) return undefined
  const { kinds, starts, ids, names } = directory.concerns
  const couples = tagsWhere(directory.identities, (name) => name === 'couples')
  const isForPairs = hasAny(directory.identities, couples)
  return (group) => {
    const traits = approaches.traits(group)
    if (noProcess && traits & TRAIT.process && !(traits & TRAIT.dbt)) return PROCESS
    if (noModeration && traits & TRAIT.moderation) return MODERATION
    const isForCouples = traits & TRAIT.couples || isForPairs(group)
    if (noCouples && isForCouples) return COUPLES
    const central = names[ids[starts[kinds[group]!]!]!]!
    return waiting.includes(central) ? { gate: 'withheld', with: central } : undefined
  }
}

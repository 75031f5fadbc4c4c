import type { Gate } from '../../model/answer.ts'
import type { Candidates } from '../candidates.ts'
import type { Facet } from '../facets/facet.ts'
import type { Bar } from '../plan.ts'
import type { Query } from '../query.ts'
import type { TagSet } from '../tags.ts'
import { declined } from './declined.ts'
import type { CheckGate, Gates } from './gate.ts'
import { identity } from './identity.ts'
import { otherKind } from './other-kind.ts'
import { otherSide } from './other-side.ts'
import { withheld } from './withheld.ts'

/**
 * Every gate, the first that closes names the reason.
 *
 * Those that a clinician should hear of without asking come last: a group is only "withheld for now", or "would fit with
 * individual therapy", when nothing else stands against it.
 */
export function gatesFor(query: Query, candidates: Candidates, freeTags: TagSet): Gates {
  const { directory, asked, plan, facets, identities } = query
  const asFacet = (facet: Facet): CheckGate[] => {
    const { judge, gate } = facet
    return judge === undefined || gate === undefined ? [] : [closedBy(judge, gate)]
  }
  const ofKind = otherSide(directory, plan)
  const ofCell = inTurn([...asFacet(facets.age), identity(identities)])
  const ofMade = otherKind(query, candidates, freeTags)
  const ofEach = inTurn([
    declined(directory, asked),
    ...[facets.meets, facets.place, facets.schedule, facets.language, facets.cost].flatMap(asFacet),
    withheld(directory, query.vocabulary, query.reading, plan, query.approaches),
    ...asFacet(facets.individual),
  ])
  const ofGroup = (kind: number): CheckGate | undefined => inTurn([ofMade?.(kind), ofEach])
  const { kinds } = directory.concerns
  const all: CheckGate = (group) => {
    const kind = kinds[group]!
    return ofKind(kind) ?? ofCell?.(group) ?? ofGroup(kind)?.(group)
  }
  return { ofKind, ofCell, ofGroup, all }
}

function inTurn(all: readonly (CheckGate | undefined)[]): CheckGate | undefined {
  const gates = all.filter((gate) => gate !== undefined)
  if (gates.length < 2) return gates[0]
  return (group) => {
    for (let i = 0; i < gates.length; i++) {
      const bar = gates[i]!(group)
      if (bar !== undefined) return bar
    }
    return undefined
  }
}

function closedBy(judge: NonNullable<Facet['judge']>, gate: Gate): CheckGate {
  const bar: Bar = { gate }
  return (group) => (judge(group) === 'miss' ? bar : undefined)
}

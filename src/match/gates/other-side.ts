import type { Directory } from '../../model/directory.ts'
import type { Bar, Plan } from '../plan.ts'
import { TIER } from '../plan.ts'
import type { CheckGate } from './gate.ts'

/** Groups for people on the other side of the trouble, and groups never offered with what was read. */
export function otherSide(directory: Directory, plan: Plan): CheckGate {
  const { concerns } = directory
  const central = byTag(directory, plan.barredCentral)
  const anywhere = byTag(directory, plan.barredAnywhere)
  const served = new Set(
    plan.targets.filter((t) => t.tier === TIER.same || t.tier === TIER.alsoSame).map((t) => concerns.idOf(t.concern)),
  )
  return (group) => {
    const first = concerns.starts[group]!
    const end = concerns.starts[group + 1]!
    const bar = central.get(concerns.ids[first]!)
    if (bar !== undefined) return bar
    if (anywhere.size === 0) return undefined
    for (let i = first; i < end; i++) {
      const tag = concerns.ids[i]!
      if (served.has(tag)) return undefined // serves what was read more centrally than what follows
      const other = anywhere.get(tag)
      if (other !== undefined) return other
    }
    return undefined
  }
}

function byTag(directory: Directory, bars: ReadonlyMap<string, Bar>): ReadonlyMap<number, Bar> {
  return new Map([...bars].map(([concern, bar]) => [directory.concerns.idOf(concern), bar]))
}

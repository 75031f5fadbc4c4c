import type { Directory, Tags } from '../../model/directory.ts'
import { type Candidates, FLAG, UNTOUCHED } from '../candidates.ts'
import type { Bar, Plan } from '../plan.ts'
import { TIER } from '../plan.ts'
import type { CheckGate } from './gate.ts'

/** Groups for people on the other side of the trouble, and groups never offered with what was read. */
export function otherSide(directory: Directory, plan: Plan, candidates: Candidates): CheckGate {
  const { concerns } = directory
  const { starts, ids } = concerns
  const central = byTag(directory, plan.barredCentral)
  const anywhere = byTag(directory, plan.barredAnywhere)
  const signs = new Uint8Array(concerns.groupStarts.length - 1)
  for (const tag of central.keys()) signs[tag]! |= SIGN.central
  for (const tag of anywhere.keys()) signs[tag]! |= SIGN.anywhere
  for (const { concern, tier } of plan.targets) {
    const tag = concerns.idOf(concern)
    if (tag >= 0 && (tier === TIER.same || tier === TIER.alsoSame)) signs[tag]! |= SIGN.served
  }
  // Most candidates have none of these concerns, and are not looked at again.
  for (const tag of new Set([...central.keys(), ...anywhere.keys()])) flagAll(concerns, tag, candidates)
  const { flags } = candidates
  return (group) => {
    if ((flags[group]! & FLAG.barred) === 0) return undefined
    const first = starts[group]!
    const end = starts[group + 1]!
    if (signs[ids[first]!]! & SIGN.central) return central.get(ids[first]!)
    for (let i = first; i < end; i++) {
      const sign = signs[ids[i]!]!
      if (sign & SIGN.served) return undefined // serves what was read more centrally than what follows
      if (sign & SIGN.anywhere) return anywhere.get(ids[i]!)
    }
    return undefined
  }
}

function flagAll({ groupStarts, groups }: Tags, tag: number, { best, flags }: Candidates): void {
  const end = groupStarts[tag + 1]!
  for (let i = groupStarts[tag]!; i < end; i++) {
    const group = groups[i]!
    if (best[group] !== UNTOUCHED) flags[group]! |= FLAG.barred
  }
}

/** What a concern of a group means for it. */
const SIGN = { central: 1, anywhere: 2, served: 4 } as const

function byTag({ concerns }: Directory, bars: ReadonlyMap<string, Bar>): ReadonlyMap<number, Bar> {
  const tagged = [...bars].map(([concern, bar]) => [concerns.idOf(concern), bar] as const)
  return new Map(tagged.filter(([tag]) => tag >= 0))
}

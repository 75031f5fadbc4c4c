import type { Directory } from '../../model/directory.ts'
import type { Bar, Plan } from '../plan.ts'
import { isOfWhatWasRead } from '../plan.ts'

/** Groups for people on the other side of the trouble, and groups never offered with what was read; by kind of concerns. */
export function otherSide(directory: Directory, plan: Plan): (kind: number) => Bar | undefined {
  const { concerns } = directory
  const { starts, ids } = concerns
  const central = byTag(directory, plan.barredCentral)
  const anywhere = byTag(directory, plan.barredAnywhere)
  const signs = new Uint8Array(concerns.size)
  for (const tag of central.keys()) signs[tag]! |= SIGN.central
  for (const tag of anywhere.keys()) signs[tag]! |= SIGN.anywhere
  for (const { concern, tier } of plan.targets) {
    const tag = concerns.idOf(concern)
    if (tag >= 0 && isOfWhatWasRead(tier)) signs[tag]! |= SIGN.served
  }
  return (kind) => {
    const first = starts[kind]!
    const end = starts[kind + 1]!
    if (signs[ids[first]!]! & SIGN.central) return central.get(ids[first]!)
    for (let i = first; i < end; i++) {
      const sign = signs[ids[i]!]!
      if (sign & SIGN.served) return undefined // serves what was read more centrally than what follows
      if (sign & SIGN.anywhere) return anywhere.get(ids[i]!)
    }
    return undefined
  }
}

/** What a concern of a group means for it. */
const SIGN = { central: 1, anywhere: 2, served: 4 } as const

function byTag({ concerns }: Directory, bars: ReadonlyMap<string, Bar>): ReadonlyMap<number, Bar> {
  const tagged = new Map<number, Bar>()
  for (const [concern, bar] of bars) {
    const tag = concerns.idOf(concern)
    if (tag >= 0) tagged.set(tag, bar)
  }
  return tagged
}

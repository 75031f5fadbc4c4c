import type { LeftOut, LeftOutGroup } from '../model/answer.ts'
import type { Directory } from '../model/directory.ts'
import { type Approaches, TRAIT } from './approaches.ts'
import { type Candidates, isTouched, markTempting } from './candidates.ts'
import type { Bar, Plan } from './plan.ts'
import { type ComesBefore, topK } from './top-k.ts'

/** The groups that the need touches and that are not for this person, each with its gate. */
export interface Gated {
  readonly groups: number[]
  readonly bars: Bar[]
}

/**
 * Adds the groups that only a careless search would have found: AA for the wife of a drinker.
 *
 * They are never candidates, so they are counted apart from those that a gate turned away.
 */
export function addTempting(gated: Gated, directory: Directory, plan: Plan, candidates: Candidates): void {
  const { concerns } = directory
  for (const [concern, bar] of plan.tempting) {
    const tag = concerns.idOf(concern)
    if (tag < 0) continue
    for (let i = concerns.groupStarts[tag]!; i < concerns.groupStarts[tag + 1]!; i++) {
      const group = concerns.groups[i]!
      if (concerns.positions[i] !== 0 || isTouched(candidates, group)) continue
      markTempting(candidates, group)
      gated.groups.push(group)
      gated.bars.push(bar)
    }
  }
}

export function leftOutOf(
  gated: Gated,
  directory: Directory,
  approaches: Approaches,
  limit: number,
  explain: boolean,
  comesBefore: ComesBefore,
): LeftOut {
  const barOf = (at: number): Bar => gated.bars[at]!
  const asLeftOut = (at: number): LeftOutGroup => ({ group: directory.group(gated.groups[at]!), ...barOf(at) })
  const isWorthKnowing = (at: number): boolean =>
    (barOf(at).gate === 'withheld' || barOf(at).gate === 'individual') &&
    !(approaches.traits(gated.groups[at]!) & TRAIT.directory)
  const isBetter: ComesBefore = (a, b) => comesBefore(gated.groups[a]!, gated.groups[b]!)
  const worthKnowing = topK(placesOf(gated).filter(isWorthKnowing), limit, isBetter).map(asLeftOut)
  const count = gated.groups.length
  if (!explain) return { count, worthKnowing }
  const byName = placesOf(gated).sort(
    (a, b) => directory.nameOrder[gated.groups[a]!]! - directory.nameOrder[gated.groups[b]!]!,
  )
  return { count, worthKnowing, groups: byName.map(asLeftOut) }
}

const placesOf = (gated: Gated): number[] => [...gated.groups.keys()]

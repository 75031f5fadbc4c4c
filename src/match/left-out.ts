import type { Gate, LeftOut, LeftOutGroup } from '../model/answer.ts'
import type { Directory } from '../model/directory.ts'
import type { Group } from '../model/group.ts'
import { type Approaches, TRAIT } from './approaches.ts'
import { type Candidates, groupsIn, isTouched, markTempting, sizeOf } from './candidates.ts'
import type { CellRoom } from './cells.ts'
import { firstAmong } from './first.ts'
import type { CheckGate } from './gates/gate.ts'
import type { Order } from './order.ts'
import type { Bar, Plan } from './plan.ts'

/** The groups that the need touches and that are not for this person. */
export interface Gated {
  count: number
  /** Which gates closed. */
  readonly gates: Set<Gate>
  /** Those that may be worth knowing of: withheld for now, or fitting once individual therapy is arranged. */
  readonly waiting: number[]
  /** Every one with its gate; kept when the answer is explained. */
  readonly listed: { readonly group: number; readonly bar: Bar }[] | undefined
}

/** Notes all groups of a lot. */
export function noteLot(gated: Gated, candidates: Candidates, lot: number, bar: Bar): void {
  gated.gates.add(bar.gate)
  if (isNamed(gated, bar)) for (const group of Array.from(groupsIn(candidates, lot))) noteGated(gated, group, bar)
  else gated.count += sizeOf(candidates, lot)
}

/** Notes the groups of a cell. */
export function noteCell(gated: Gated, { groups, starts }: CellRoom, cell: number, bar: Bar): void {
  gated.gates.add(bar.gate)
  const [start, end] = [starts[cell]!, starts[cell + 1]!]
  if (isNamed(gated, bar)) for (let i = start; i < end; i++) noteGated(gated, groups[i]!, bar)
  else gated.count += end - start
}

/** Whether it may have to be said which groups they are; of the others it is said how many. */
function isNamed({ listed }: Gated, { gate }: Bar): boolean {
  return listed !== undefined || gate === 'withheld' || gate === 'individual'
}

export function noteGated(gated: Gated, group: number, bar: Bar): void {
  gated.count++
  gated.gates.add(bar.gate)
  if (bar.gate === 'withheld' || bar.gate === 'individual') gated.waiting.push(group)
  gated.listed?.push({ group, bar })
}

/**
 * Adds the groups that only a careless search would have found: AA for the wife of a drinker.
 *
 * They are never candidates, so they are counted apart from those that a gate turned away.
 */
export function addTempting(gated: Gated, directory: Directory, plan: Plan, candidates: Candidates): void {
  const { concerns } = directory
  const { starts, ids } = concerns
  const { tagged } = candidates
  for (const [concern, bar] of plan.tempting) {
    const tag = concerns.idOf(concern)
    if (tag < 0) continue
    for (let i = tagged.starts[tag]!; i < tagged.starts[tag + 1]!; i++) {
      const kind = tagged.kinds[i]!
      if (ids[starts[kind]!] !== tag || isTouched(candidates, kind)) continue
      markTempting(candidates, kind)
      noteLot(gated, candidates, kind, bar)
    }
  }
}

export function leftOutOf(
  { count, gates, waiting, listed }: Gated,
  {
    directory,
    approaches,
    groupAt,
  }: { directory: Directory; approaches: Approaches; groupAt: (index: number) => Group },
  order: Order,
  gate: CheckGate,
  limit: number,
): LeftOut {
  const asLeftOut = (group: number, bar: Bar): LeftOutGroup => ({ group: groupAt(group), ...bar })
  const referrals = waiting.filter((group) => (approaches.traits(group) & TRAIT.directory) === 0)
  const worthKnowing = firstAmong(referrals, limit, order).map((group) => asLeftOut(group, gate(group)!))
  if (listed === undefined) return { count, gates: [...gates], worthKnowing }
  const byName = listed.toSorted((a, b) => directory.nameOrder[a.group]! - directory.nameOrder[b.group]!)
  return { count, gates: [...gates], worthKnowing, groups: byName.map(({ group, bar }) => asLeftOut(group, bar)) }
}

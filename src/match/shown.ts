import { TRAIT } from './approaches.ts'
import { type Candidates, FLAG, narrowerTags } from './candidates.ts'
import { IDENTITY } from './identity.ts'
import { isSame } from './order.ts'
import type { Query } from './query.ts'
import type { Ranking } from './ranking.ts'
import { hasAny, tagSet } from './tags.ts'
import { sorted } from './top-k.ts'

/** In a shorter list a guess at what was meant would take the place of what was said. */
const ROOM_FOR_A_KIND = 3

/**
 * The groups that are shown: the first of the order, with some promises kept in the last places.
 *
 * Every need that a group serves has one in the list, and so has the first thing named besides; a broad concern has one of the narrower kind that most groups are
 * for (addiction: alcohol), since the person may well mean it; and a substance need has one that is not twelve-step (A12).
 */
export function shownOf(
  query: Query,
  candidates: Candidates,
  fitting: Uint32Array,
  ranking: Ranking,
  limit: number,
): readonly number[] {
  let shown = ranking.first(limit)
  const { contact, concerns } = query.directory
  const { starts, ids } = concerns
  const { traits } = query.approaches
  const isReferral = (group: number): boolean => contact[group] === 1 && (traits(group) & TRAIT.directory) === 0
  const promise = (keeps: (group: number) => boolean, gives: (group: number) => boolean): void => {
    if (shown.length === 0 || shown.some(keeps)) return
    const fits = (group: number): boolean => keeps(group) && isReferral(group)
    const isConfirmed = (group: number): boolean => query.identities.rank(group) < IDENTITY.toConfirm
    const best = ranking.firstWhere(fits, isConfirmed)
    if (best === undefined) return
    const given = shown.findLast(gives) ?? shown.at(-1)!
    const stay = shown.length < limit ? shown : shown.filter((group) => group !== given)
    shown = sorted([...stay, best], ranking.comesBefore)
  }

  if (query.plan.needCount > 1) {
    for (let need = 0; need < query.plan.needCount; need++) {
      const serves = (group: number): boolean => (candidates.needs[group]! & (1 << need)) !== 0
      promise(serves, (group) => (candidates.needs[group]! & (candidates.needs[group]! - 1)) === 0)
    }
  }
  const [besides] = query.plan.used.filter(({ weight }) => weight === 'also')
  if (besides !== undefined && limit >= ROOM_FOR_A_KIND) {
    const tag = concerns.idOf(besides.id)
    const isBesides = hasAny(concerns, tagSet(concerns, tag < 0 ? [] : [tag]))
    promise(isBesides, (group) => !isSame(candidates, group))
  }
  const kind = mostListedKind(query, fitting)
  const isOfKind = (group: number): boolean => !isSame(candidates, group) && ids[starts[group]!] === kind
  if (kind !== undefined && limit >= ROOM_FOR_A_KIND) promise(isOfKind, (group) => !isOfKind(group))
  const isTwelveStep = (group: number): boolean => (traits(group) & TRAIT.twelveStep) !== 0
  const isOtherWay = (group: number): boolean =>
    (candidates.flags[group]! & FLAG.substance) !== 0 && (traits(group) & TRAIT.stated) !== 0 && !isTwelveStep(group)
  promise(isOtherWay, isTwelveStep)
  return shown
}

/** Of the concerns narrower than a broad one that is sought alone, the one that most fitting groups are for. */
function mostListedKind(query: Query, fitting: Uint32Array): number | undefined {
  if (query.plan.needCount !== 1 || query.plan.used.length !== 1) return undefined
  const kinds = narrowerTags(query.directory, query.plan)
  if (kinds.length === 0) return undefined
  const { groupStarts, ids, starts } = query.directory.concerns
  const counts = new Uint32Array(groupStarts.length)
  for (let i = 0; i < fitting.length; i++) counts[ids[starts[fitting[i]!]!]!]!++
  let most: number | undefined
  for (const tag of kinds) if (counts[tag]! > (most === undefined ? 0 : counts[most]!)) most = tag
  return most
}

import { TRAIT } from './approaches.ts'
import { type Candidates, FLAG, isKind, lotsOf, narrowerTags } from './candidates.ts'
import type { Manner } from './cells.ts'
import { IDENTITY } from './identity.ts'
import { isSame } from './order.ts'
import type { Query } from './query.ts'
import type { Fitting, Ranking } from './ranking.ts'
import { sorted } from './sorted.ts'
import { kindsHaving, tagSet } from './tags.ts'
import { otherSideOf } from './whose.ts'

/** In a shorter list a guess at what was meant would take the place of what was said. */
const ROOM_FOR_A_KIND = 3

/**
 * The groups that are shown: the first of the order, with some promises kept in the last places. A list is not filled
 * up: what is far from the need is shown where there is nothing else.
 *
 * Every need that a group serves has one in the list, and so has the first thing named besides; a broad concern has one of the narrower kind that most groups are
 * for (addiction: alcohol), since the person may well mean it; and a substance need has one that is not twelve-step (A12).
 */
export function shownOf(
  query: Query,
  candidates: Candidates,
  fitting: Fitting,
  ranking: Ranking,
  limit: number,
): readonly number[] {
  let shown = ranking.first(limit)
  const { concerns } = query.directory
  const { starts, ids } = concerns
  const lotOf = lotsOf(candidates)
  const traitsOf = (manner: Manner): number => query.approaches.traitsOf(manner.approaches)
  const isReferral = (manner: Manner): boolean => manner.contact === 1 && (traitsOf(manner) & TRAIT.directory) === 0
  const isConfirmed = (manner: Manner): boolean => query.identities.rank(manner) < IDENTITY.toConfirm
  const any = (_: Manner): boolean => true
  /** `inLot`, and `of` those the very groups, have what is promised; what `gives` makes room. */
  const promise = (
    inLot: (lot: number) => boolean,
    gives: (lot: number, manner: Manner) => boolean,
    of = any,
  ): void => {
    const { manners } = query
    if (shown.length === 0 || shown.some((group) => inLot(lotOf(group)) && of(manners.of(group)))) return
    const best = ranking.firstWhere({ lot: inLot, manner: (manner) => of(manner) && isReferral(manner) }, isConfirmed)
    if (best === undefined) return
    const given = shown.findLast((group) => gives(lotOf(group), manners.of(group))) ?? shown.at(-1)!
    const stay = shown.length < limit ? shown : shown.filter((group) => group !== given)
    shown = sorted([...stay, best], ranking.comesBefore)
  }

  if (query.plan.needCount > 1) {
    for (let need = 0; need < query.plan.needCount; need++) {
      const serves = (lot: number): boolean => (candidates.needs[lot]! & (1 << need)) !== 0
      promise(serves, (lot) => (candidates.needs[lot]! & (candidates.needs[lot]! - 1)) === 0)
    }
  }
  for (const besides of limit >= ROOM_FOR_A_KIND ? promisedBesides(query) : []) {
    const tag = concerns.idOf(besides)
    const having = kindsHaving(concerns, tagSet(concerns, tag < 0 ? [] : [tag]))
    promise(
      (lot) => having[lot] === 1,
      (lot) => !isSame(candidates, lot),
    )
  }
  const most = mostListed(query, candidates, fitting)
  const isOfMost = (lot: number): boolean => !isSame(candidates, lot) && ids[starts[lot]!] === most
  if (most !== undefined && limit >= ROOM_FOR_A_KIND) promise(isOfMost, (lot) => !isOfMost(lot))
  const isTwelveStep = (manner: Manner): boolean => (traitsOf(manner) & TRAIT.twelveStep) !== 0
  const otherWay = (of: (manner: Manner) => boolean): void =>
    promise(
      (lot) => (candidates.flags[lot]! & FLAG.substance) !== 0,
      (_, manner) => isTwelveStep(manner),
      (manner) => (traitsOf(manner) & TRAIT.stated) !== 0 && !isTwelveStep(manner) && of(manner),
    )
  // Cutting down does not suit everybody who drinks: it is the only other way shown where there is no other.
  otherWay((manner) => (traitsOf(manner) & TRAIT.moderation) === 0)
  otherWay(any)
  const fits = shown.filter((group) => !ranking.isFar(group))
  return fits.length > 0 ? fits : shown
}

/** The first concern named besides; and where both the client and somebody close have a trouble, the first of the other side. */
function promisedBesides({ plan: { used }, vocabulary }: Query): ReadonlySet<string> {
  const besides = used.filter(({ weight }) => weight === 'also').map(({ id }) => id)
  const otherSide = used.filter(({ weight }) => weight === 'main').flatMap(({ id }) => otherSideOf(vocabulary, id))
  const promised = [besides[0], besides.find((id) => otherSide.includes(id))]
  return new Set(promised.filter((id) => id !== undefined))
}

/** Of the concerns narrower than a broad one that is sought alone, the one that most fitting groups are for. */
function mostListed(query: Query, candidates: Candidates, fitting: Fitting): number | undefined {
  if (query.plan.needCount !== 1 || query.plan.used.length !== 1) return undefined
  const kinds = narrowerTags(query.directory, query.plan)
  if (kinds.length === 0) return undefined
  const { size, ids, starts } = query.directory.concerns
  const counts = new Uint32Array(size)
  for (const lot of fitting.lots) if (isKind(candidates, lot)) counts[ids[starts[lot]!]!]! += fitting.sizeOf(lot)
  let most: number | undefined
  for (const tag of kinds) if (counts[tag]! > (most === undefined ? 0 : counts[most]!)) most = tag
  return most
}

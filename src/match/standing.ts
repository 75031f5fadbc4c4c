import { isForeignTo } from './above-all.ts'
import { type Candidates, FLAG, lotsOf } from './candidates.ts'
import { IDENTITY } from './identity.ts'
import { TIER } from './plan.ts'
import type { Query } from './query.ts'
import { type TagSet, tagsWhere } from './tags.ts'

/** The tier of a group, seen also from whom it is for. */
export function standingFor(
  query: Query,
  candidates: Candidates,
  freeTags: TagSet,
  isOfOtherIllness: ((group: number) => boolean) | undefined,
): (group: number) => number {
  const { directory, identities, facets, plan, vocabulary } = query
  const { ids, starts } = directory.concerns
  const { best, flags, position, hasWord } = candidates
  const lotOf = lotsOf(candidates)
  const foreign = tagsWhere(directory.concerns, isForeignTo(vocabulary, plan))
  const isForOthers = (group: number): boolean =>
    isOfOtherIllness?.(group) === true ||
    facets.language.isUnconfirmed(group) ||
    identities.rank(group) >= IDENTITY.onlyOthers
  return (group) => {
    const lot = lotOf(group)
    const tier = best[lot]! >> 1
    // Found by words alone, whatever it is about.
    if (tier > TIER.alsoKin) return tier
    const isNamed = hasWord[group] === 1 || (flags[lot]! & FLAG.word) !== 0
    // What it is about is what was sought, unless it was only found by a word.
    if (position[lot] !== 0 || isNamed) {
      const central = ids[starts[lot]!]!
      if (freeTags[central] === 1 && !isNamed) return TIER.elsewhere
      if (tier < TIER.forOthers && foreign[central] === 1) return TIER.forOthers
    }
    return tier < TIER.forOthers && isForOthers(group) ? TIER.forOthers : tier
  }
}

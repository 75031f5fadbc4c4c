import { isForeignTo } from './above-all.ts'
import { type Candidates, FLAG } from './candidates.ts'
import { IDENTITY } from './identity.ts'
import { othersIllness } from './other-illness.ts'
import { TIER } from './plan.ts'
import type { Query } from './query.ts'
import { type TagSet, tagsWhere } from './tags.ts'

/** The tier of a group, seen also from whom it is for. */
export function standingFor(query: Query, candidates: Candidates, freeTags: TagSet): (group: number) => number {
  const { directory, identities, facets, plan, vocabulary } = query
  const { ids, starts } = directory.concerns
  const { best, flags, position } = candidates
  const foreign = tagsWhere(directory.concerns, isForeignTo(vocabulary, plan))
  const isOfOtherIllness = othersIllness(directory, vocabulary, plan, query.reading)
  const isForOthers = (group: number): boolean =>
    isOfOtherIllness?.(group) === true ||
    facets.language.isUnconfirmed(group) ||
    identities.rank(group) >= IDENTITY.onlyOthers
  return (group) => {
    const tier = best[group]! >> 1
    if (tier > TIER.alsoKin) return tier
    const hasWord = (flags[group]! & FLAG.word) !== 0
    // What it is about is what was sought, unless it was only found by a word.
    if (position[group] !== 0 || hasWord) {
      const central = ids[starts[group]!]!
      if (freeTags[central] === 1 && !hasWord) return TIER.elsewhere
      if (tier < TIER.forOthers && foreign[central] === 1) return TIER.forOthers
    }
    return tier < TIER.forOthers && isForOthers(group) ? TIER.forOthers : tier
  }
}

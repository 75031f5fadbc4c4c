import type { Stance } from '../model/vocabulary.ts'
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
  const stanceOf = (id: string): Stance | undefined => vocabulary.concerns.get(id)?.stance
  const own = new Set(plan.used.map(({ id }) => stanceOf(id)))
  const targets = new Set(plan.targets.map(({ concern }) => concern))
  // A group for the bereaved that also takes up loneliness is for lonely people who are bereaved.
  const foreign = tagsWhere(directory.concerns, (id) => {
    const stance = stanceOf(id)
    return stance !== undefined && stance !== 'self' && !own.has(stance) && !targets.has(id)
  })
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

import { isForeignTo, isUnsought } from './above-all.ts'
import { type Candidates, FLAG } from './candidates.ts'
import type { Look } from './looks.ts'
import { isOfWhatWasRead, TIER } from './plan.ts'
import type { Query } from './query.ts'
import type { TagSet } from './tags.ts'

/** What tells groups of one cell apart, together: the listing has a word of the need, or what names it, or it names another illness. */
export const UNLIKE = { word: 1, otherIllness: 2, words: 4 } as const
export const UNLIKES = 8

/** A place of the groups of a cell: by how they look, by what they are about, by their lot, and by UNLIKE. */
export type OfCell = (look: Look, kind: number, lot: number, unlike: number) => number

/** The tier of a group, seen also from whom it is for. */
export function standingFor(query: Query, candidates: Candidates, freeTags: TagSet): OfCell {
  const { directory, plan, vocabulary } = query
  const { ids, starts, names } = directory.concerns
  const { best, flags, position } = candidates
  const isForeign = isForeignTo(vocabulary, plan)
  const isOther = isUnsought(plan)
  const isOfKin = (id: string): boolean => {
    const concern = vocabulary.concerns.get(id)
    return concern?.stance === 'loved-one' || concern?.betweenKin === true
  }
  return (look, kind, lot, unlike) => {
    const tier = best[lot]! >> 1
    // Found by words alone, whatever it is about.
    if (tier >= TIER.wordTag) return tier
    if (look.isUnlikely || (look.isForOtherKin && isOfKin(names[ids[starts[kind]!]!]!))) return TIER.far
    const isRead = isOfWhatWasRead(tier)
    const isNamed = (unlike & UNLIKE.word) !== 0 || (flags[lot]! & FLAG.word) !== 0
    // What it is about is what was sought, unless it was only found by a word.
    if (position[lot] !== 0 || isNamed) {
      const central = ids[starts[kind]!]!
      if (freeTags[central] === 1 && !isNamed) return isRead ? TIER.forOthers : TIER.far
      // A group of teenagers takes up much at once, and is theirs all the same.
      if (tier < TIER.alsoKin && isForeign(names[central]!) && !look.isForTheirYouth)
        return isRead && !look.isForOthers ? TIER.forOthers : TIER.far
      // "Broader" and "near" lead far where they stand behind something else: a gambler's group that is for all addictions.
      if ((tier === TIER.broader || tier === TIER.near) && position[lot] !== 0 && isOther(names[central]!))
        return TIER.far
    }
    // "RN who diverted": a group for nurses with any addiction is as much for her as one for anybody with this.
    if (tier === TIER.broader && look.isOfTheirWork && position[lot] === 0) return TIER.same
    if (look.isHardlyForMinors && !isRead) return TIER.far
    const isForOthers = look.isForOthers || (unlike & UNLIKE.otherIllness) !== 0
    // Of a broader or a near concern, and for people the client was not said to be: a clerk who was robbed is not sent to veterans.
    if (look.isForOthers && !isRead) return TIER.far
    return tier < TIER.alsoKin && isForOthers ? TIER.forOthers : tier
  }
}

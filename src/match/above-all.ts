import type { Stance, Vocabulary } from '../model/vocabulary.ts'
import type { Plan } from './plan.ts'
import { tokensOf } from './words.ts'

/**
 * Concerns whose groups are for other people than the client, when they stand first in a listing: a loss, a harm, a
 * relative, or a concern that few have and that was not read. A group for the bereaved that also takes up loneliness is
 * for lonely people who are bereaved, and one for mothers in recovery is not for every new mother.
 */
export function isForeignTo(vocabulary: Vocabulary, { used, targets }: Plan): (concern: string) => boolean {
  const stanceOf = (id: string): Stance | undefined => vocabulary.concerns.get(id)?.stance
  const own = new Set(used.map(({ id }) => stanceOf(id)))
  const sought = new Set(targets.map(({ concern }) => concern))
  const isOfFew = (id: string): boolean => {
    const concern = vocabulary.concerns.get(id)
    const parent = concern?.stance === 'self' ? vocabulary.concerns.get(concern.parent ?? '') : undefined
    return concern?.ofFew === true || parent?.ofFew === true
  }
  return (id) => {
    if (sought.has(id)) return false
    const stance = stanceOf(id)
    return stance !== undefined && ((stance !== 'self' && !own.has(stance)) || isOfFew(id))
  }
}

/** What was sought is only a part of what such a group is for, and what comes first is something else altogether. */
export function isUnsought({ targets }: Plan): (concern: string) => boolean {
  const sought = new Set(targets.map(({ concern }) => concern))
  return (id) => !sought.has(id)
}

/** A concern that the vocabulary does not have and the need does not name. */
export function isUnnamed(vocabulary: Vocabulary, named: readonly string[]): (concern: string) => boolean {
  const words = new Set(named.flatMap(tokensOf))
  return (id) => !vocabulary.concerns.has(id) && !tokensOf(id).every((token) => words.has(token))
}

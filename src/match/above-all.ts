import type { Stance, Vocabulary } from '../model/vocabulary.ts'
import type { Plan } from './plan.ts'
import { tokensOf } from './words.ts'

/**
 * Concerns whose groups are for other people than the client, when they stand first in a listing: a loss, a harm or a
 * relative that was not read. A group for the bereaved that also takes up loneliness is for lonely people who are bereaved.
 */
export function isForeignTo(vocabulary: Vocabulary, { used, targets }: Plan): (concern: string) => boolean {
  const stanceOf = (id: string): Stance | undefined => vocabulary.concerns.get(id)?.stance
  const own = new Set(used.map(({ id }) => stanceOf(id)))
  const sought = new Set(targets.map(({ concern }) => concern))
  return (id) => {
    const stance = stanceOf(id)
    return stance !== undefined && stance !== 'self' && !own.has(stance) && !sought.has(id)
  }
}

/** A concern that the vocabulary does not have and the need does not name. */
export function isUnnamed(vocabulary: Vocabulary, named: readonly string[]): (concern: string) => boolean {
  const words = new Set(named.flatMap(tokensOf))
  return (id) => !vocabulary.concerns.has(id) && !tokensOf(id).every((token) => words.has(token))
}

import type { Stance, Vocabulary } from '../model/vocabulary.ts'
import type { Plan } from './plan.ts'
import { tokensOf } from './words.ts'

/**
 * Concerns whose groups are for other people than the client, when they stand first in a listing: a loss, a harm, a
 * relative, an addiction or an illness of the body that was not read. A group for the bereaved that also takes up loneliness is for lonely people
 * who are bereaved, and one for mothers in recovery is not for every new mother.
 */
export function isForeignTo(vocabulary: Vocabulary, { used, targets }: Plan): (concern: string) => boolean {
  const stanceOf = (id: string): Stance | undefined => vocabulary.concerns.get(id)?.stance
  const own = new Set(used.map(({ id }) => stanceOf(id)))
  const sought = new Set(targets.map(({ concern }) => concern))
  const isOfFew = (id: string): boolean => {
    const { parent = id, stance } = vocabulary.concerns.get(id) ?? {}
    return OF_FEW.includes(id) || (stance === 'self' && OF_FEW.includes(parent))
  }
  return (id) => {
    if (sought.has(id)) return false
    const stance = stanceOf(id)
    return stance !== undefined && ((stance !== 'self' && !own.has(stance)) || isOfFew(id))
  }
}

/** Of these kinds somebody has one, or comes to no group for it. */
const OF_FEW = [
  'substance-use',
  'behavioral-addiction',
  'eating-disorder',
  'chronic-illness',
  'psychosis',
  'autism',
  'perinatal',
  'infertility',
  'immigration',
  'faith-crisis',
  'reentry',
  'dementia-caregiving',
  'parenting-neurodivergent',
  'loved-ones-eating-disorder',
  'loved-ones-lgbtq',
  'loved-ones-incarcerated',
]

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

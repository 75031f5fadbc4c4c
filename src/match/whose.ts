import type { Gate } from '../model/answer.ts'
import { rememberedOf } from '../model/remembered.ts'
import type { Concern, Vocabulary } from '../model/vocabulary.ts'

/** Survivors and people who caused harm: the two sides that are never in one room, nor in one list (A14). */
export interface Sides {
  readonly survivors: ReadonlySet<string>
  readonly causedHarm: ReadonlySet<string>
}

export function sidesOfHarm(vocabulary: Vocabulary): Sides {
  const all = [...vocabulary.concerns.values()]
  const caused = all.filter((concern) => concern.stance === 'caused-harm')
  const isAgainst = (a: Concern, b: Concern): boolean => a.contrast.includes(b.id) || b.contrast.includes(a.id)
  return {
    survivors: new Set(
      all.filter((c) => c.stance === 'harmed' && caused.some((other) => isAgainst(c, other))).map((c) => c.id),
    ),
    causedHarm: new Set(caused.map((concern) => concern.id)),
  }
}

/** Concerns whose groups are for the people on the other side of this trouble: AA for the wife of a drinker. */
export const otherSideOf: (vocabulary: Vocabulary, id: string) => readonly string[] = rememberedOf((vocabulary, id) => {
  const concern = vocabulary.concerns.get(id)
  if (concern === undefined) return []
  const all = [...vocabulary.concerns.values()]
  if (concern.stance === 'loved-one') {
    const root = rootOf(vocabulary, id)
    return all.filter((c) => c.lovedOne !== undefined && rootOf(vocabulary, c.lovedOne) === root && isOwn(c)).map(idOf)
  }
  if (concern.lovedOne === undefined) return []
  const root = rootOf(vocabulary, concern.lovedOne)
  return all.filter((c) => c.stance === 'loved-one' && rootOf(vocabulary, c.id) === root).map(idOf)
})

/** `whose` when one is for loved ones and the other for the people themselves; `contrast` when they are two troubles. */
export function gateBetween(vocabulary: Vocabulary, used: string, other: string): Gate {
  const stances = [used, other].map((id) => vocabulary.concerns.get(id)?.stance)
  const lovedOnes = stances.filter((stance) => stance === 'loved-one').length
  return lovedOnes === 1 && !stances.includes('bereaved') ? 'whose' : 'contrast'
}

const idOf = (concern: Concern): string => concern.id
const isOwn = (concern: Concern): boolean => concern.stance !== 'loved-one'

function rootOf(vocabulary: Vocabulary, id: string): string {
  const parent = vocabulary.concerns.get(id)?.parent
  return parent === undefined ? id : rootOf(vocabulary, parent)
}

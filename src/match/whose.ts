import type { Gate } from '../model/answer.ts'
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
export function otherSideOf(vocabulary: Vocabulary, id: string): readonly string[] {
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
}

/** `whose` when the two differ in whose trouble it is, `contrast` when they are simply not the same trouble. */
export function gateBetween(vocabulary: Vocabulary, used: string, other: string): Gate {
  const a = vocabulary.concerns.get(used)?.stance
  const b = vocabulary.concerns.get(other)?.stance
  return a === b ? 'contrast' : 'whose'
}

const idOf = (concern: Concern): string => concern.id
const isOwn = (concern: Concern): boolean => concern.stance !== 'loved-one'

function rootOf(vocabulary: Vocabulary, id: string): string {
  const parent = vocabulary.concerns.get(id)?.parent
  return parent === undefined ? id : rootOf(vocabulary, parent)
}

import type { Directory } from '../model/directory.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import type { Manner } from './cells.ts'

/**
 * Groups that center on the kin of others alone: on parents, of a person who comes because a husband drinks.
 *
 * @param relatives those whose trouble brings the person; of nobody who is not told, anything is known
 */
export function otherKin(
  { names, ids, starts }: Directory['identities'],
  { identities }: Vocabulary,
  relatives: readonly string[],
): (manner: Manner) => boolean {
  if (relatives.length === 0) return () => false
  const kinOf = names.map((name) => identities.get(name)?.relatives)
  const isOther = kinOf.map((of) => of !== undefined && !relatives.some((relative) => of.includes(relative)))
  return ({ identities: kind }) => {
    let isAnyOther = false
    for (let at = starts[kind]!; at < starts[kind + 1]!; at++) {
      const tag = ids[at]!
      if (isOther[tag]) isAnyOther = true
      else if (kinOf[tag] !== undefined) return false
    }
    return isAnyOther
  }
}

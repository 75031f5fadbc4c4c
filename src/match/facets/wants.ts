import { FOCUS } from '../../model/group.ts'
import type { Fit } from '../../model/reason.ts'
import { codeOf, type Facet, type MakeFacet, named } from './facet.ts'

const BOTH = codeOf(FOCUS, 'both')

/** Skills or connection, as the person wishes: fewer people leave a group that is what they came for (A9). */
export const wants: MakeFacet = (directory, { wants: wish }): Facet => {
  if (wish === undefined) return { reasons: () => [] }
  const wished = wish === 'either' ? 0 : codeOf(FOCUS, wish)
  const judge = (group: number): Fit => {
    const focus = directory.focus[group]!
    if (focus === 0) return 'unknown'
    if (wish === 'either' || focus === wished) return 'match'
    return focus === BOTH ? 'near' : 'miss'
  }
  return {
    ...(wish === 'either' ? {} : { judge }),
    reasons: (group) => [
      { facet: 'wants', fit: judge(group), wants: wish, focus: named(FOCUS, directory.focus[group]!) },
    ],
  }
}

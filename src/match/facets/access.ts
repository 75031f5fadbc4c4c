import { hasAny, tagsWhere } from '../tags.ts'
import type { Facet, MakeFacet } from './facet.ts'

/** A listing names what it offers, never what it lacks: an access need it does not name is a question, not a no. */
export const access: MakeFacet = (directory, asked): Facet => {
  if (asked.access.length === 0) return { reasons: () => [] }
  const tags = directory.access
  const offers = asked.access.map((need) => {
    const wanted = tagsWhere(tags, (name) => name === need)
    return { need, isOffered: hasAny(tags, wanted) }
  })
  return {
    judge: (group) => (offers.every(({ isOffered }) => isOffered(group)) ? 'match' : 'unknown'),
    reasons: (group) =>
      offers.map(({ need, isOffered }) => ({
        facet: 'access',
        fit: isOffered(group) ? 'match' : 'unknown',
        asked: need,
      })),
  }
}

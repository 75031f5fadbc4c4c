import type { Fit } from '../../model/reason.ts'
import { countOf, hasAny, isKindOf, tagsWhere } from '../tags.ts'
import type { Facet, MakeFacet } from './facet.ts'

/** The way of working that the person asks for. */
export const approach: MakeFacet = (directory, { approach: wishes }): Facet => {
  if (wishes.length === 0) return { reasons: () => [] }
  const tags = directory.approaches
  const kinds = wishes.map((wish) => ({ wish, tags: tagsWhere(tags, (name) => isKindOf(name, wish)) }))
  const fitOf = (group: number, has: boolean): Fit => {
    if (has) return 'match'
    return countOf(tags, group) === 0 ? 'unknown' : 'miss'
  }
  return {
    judge: (group) =>
      fitOf(
        group,
        kinds.some((kind) => hasAny(tags, kind.tags, group)),
      ),
    reasons: (group) =>
      kinds.map((kind) => ({
        facet: 'approach',
        fit: fitOf(group, hasAny(tags, kind.tags, group)),
        approach: kind.wish,
      })),
  }
}

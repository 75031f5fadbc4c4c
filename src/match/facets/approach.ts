import type { Fit } from '../../model/reason.ts'
import { hasAny, isKindOf, isSilent, tagsWhere } from '../tags.ts'
import type { Facet, MakeFacet } from './facet.ts'

/** The way of working that the person asks for. */
export const approach: MakeFacet = (directory, { approach: wishes }): Facet => {
  if (wishes.length === 0) return { reasons: () => [] }
  const tags = directory.approaches
  const isNotStated = isSilent(tags)
  const kinds = wishes.map((wish) => {
    const wanted = tagsWhere(tags, (name) => isKindOf(name, wish))
    return { wish, isOf: hasAny(tags, wanted) }
  })
  const fitOf = (group: number, has: boolean): Fit => {
    if (has) return 'match'
    return isNotStated(group) ? 'unknown' : 'miss'
  }
  return {
    judge: (group) =>
      fitOf(
        group,
        kinds.some(({ isOf }) => isOf(group)),
      ),
    reasons: (group) =>
      kinds.map(({ wish, isOf }) => ({ facet: 'approach', fit: fitOf(group, isOf(group)), approach: wish })),
  }
}

import type { Fit } from '../../model/reason.ts'
import { hasAny, type TagSet, tagsWhere } from '../tags.ts'
import type { Facet, MakeFacet } from './facet.ts'

/** A listing names what it offers, never what it lacks: an access need it does not name is a question, not a no. */
export const access: MakeFacet = (directory, asked): Facet => {
  if (asked.access.length === 0) return { reasons: () => [] }
  const needs = asked.access.map((need) => ({ need, tags: tagsWhere(directory.access, (name) => name === need) }))
  const fitOf = (group: number, tags: TagSet): Fit => (hasAny(directory.access, tags, group) ? 'match' : 'unknown')
  return {
    judge: (group) => (needs.every(({ tags }) => fitOf(group, tags) === 'match') ? 'match' : 'unknown'),
    reasons: (group) => needs.map(({ need, tags }) => ({ facet: 'access', fit: fitOf(group, tags), asked: need })),
  }
}

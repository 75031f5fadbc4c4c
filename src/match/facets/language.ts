import type { Fit } from '../../model/reason.ts'
import { countOf, hasAny, isSameLanguage, tagsWhere } from '../tags.ts'
import type { Facet, MakeFacet } from './facet.ts'

/** One of the languages asked for is enough. */
export const language: MakeFacet = (directory, asked): Facet => {
  if (asked.language.length === 0) return { reasons: () => [] }
  const tags = directory.languages
  const wanted = tagsWhere(tags, (name) => asked.language.some((one) => isSameLanguage(name, one)))
  const judge = (group: number): Fit => {
    if (countOf(tags, group) === 0) return 'unknown'
    return hasAny(tags, wanted, group) ? 'match' : 'miss'
  }
  return {
    gate: 'language',
    judge,
    reasons: (group, record) => [
      { facet: 'language', fit: judge(group), asked: asked.language, languages: record.languages ?? [] },
    ],
  }
}

import type { Directory } from '../../model/directory.ts'
import type { Fit } from '../../model/reason.ts'
import type { Asked } from '../asked.ts'
import { isSameLanguage, kindsHaving, tagsWhere } from '../tags.ts'
import type { Facet } from './facet.ts'

/** An intake is written in English; a group held only in other languages is confirmed before it is relied on. */
const WRITTEN_IN = 'en'

export interface LanguageFacet extends Facet {
  /** Nobody asked for a language, and the group is held in none that is known to be the person's. */
  readonly isUnconfirmed: (group: number) => boolean
}

/** One of the languages asked for is enough. */
export function language(directory: Directory, asked: Asked): LanguageFacet {
  const tags = directory.languages
  const spoken = asked.language.length > 0 ? asked.language : [WRITTEN_IN, ...asked.speaks]
  const wanted = tagsWhere(tags, (name) => spoken.some((one) => isSameLanguage(name, one)))
  const { kinds, starts } = tags
  const fits = Array.from(
    kindsHaving(tags, wanted),
    (isSpoken, kind): Fit => (starts[kind] === starts[kind + 1] ? 'unknown' : isSpoken === 1 ? 'match' : 'miss'),
  )
  const judge = (group: number): Fit => fits[kinds[group]!]!
  if (asked.language.length === 0) {
    const isUnconfirmed = (group: number): boolean => judge(group) === 'miss'
    return {
      isUnconfirmed,
      reasons: (group, { languages = [] }) =>
        isUnconfirmed(group) ? [{ facet: 'language', fit: 'unknown', asked: [], languages }] : [],
    }
  }
  return {
    gate: 'language',
    judge,
    isUnconfirmed: () => false,
    reasons: (group, { languages = [] }) => [
      { facet: 'language', fit: judge(group), asked: asked.language, languages },
    ],
  }
}

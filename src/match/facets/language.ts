import type { Directory } from '../../model/directory.ts'
import type { Fit } from '../../model/reason.ts'
import type { Asked } from '../asked.ts'
import type { Manner } from '../cells.ts'
import { isSameLanguage, kindsHaving, tagsWhere } from '../tags.ts'
import type { Facet } from './facet.ts'

/** An intake is written in English; a group held only in other languages is confirmed before it is relied on. */
const WRITTEN_IN = 'en'

export interface LanguageFacet extends Facet {
  /** Nobody asked for a language, and the group is held in none that is known to be the person's. */
  readonly isUnconfirmed: (manner: Manner) => boolean
}

/** One of the languages asked for is enough. */
export function language(directory: Directory, asked: Asked): LanguageFacet {
  const tags = directory.languages
  const spoken = asked.language.length > 0 ? asked.language : [WRITTEN_IN, ...asked.speaks]
  const wanted = tagsWhere(tags, (name) => spoken.some((one) => isSameLanguage(name, one)))
  const { kinds, starts } = tags
  const having = kindsHaving(tags, wanted)
  const judgeKind = (kind: number): Fit =>
    starts[kind] === starts[kind + 1] ? 'unknown' : having[kind] === 1 ? 'match' : 'miss'
  const judge = (group: number): Fit => judgeKind(kinds[group]!)
  if (asked.language.length === 0) {
    return {
      isUnconfirmed: (manner) => judgeKind(manner.languages) === 'miss',
      reasons: (group, { languages = [] }) =>
        judge(group) === 'miss' ? [{ facet: 'language', fit: 'unknown', asked: [], languages }] : [],
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

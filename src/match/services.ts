import type { Directory } from '../model/directory.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import type { Asked } from './asked.ts'
import type { Manner } from './cells.ts'
import { isSameLanguage, kindsHaving, tagsWhere } from './tags.ts'

/** Identities that are a property of the meeting: they are looked for in the listing, not among its members. */
export interface Services {
  /** One of them was stated. */
  readonly isAny: boolean
  isServed(manner: Manner, identity: string): boolean
  isAnyServed(manner: Manner): boolean
}

export function servicesFor(directory: Directory, vocabulary: Vocabulary, { identities }: Asked): Services {
  const services = new Map<string, (manner: Manner) => boolean>()
  for (const id of identities) {
    const identity = vocabulary.identities.get(id)
    if (identity?.mode !== 'service') continue
    const { languages = [], access = [], approach = [] } = identity
    const spoken = kindsHaving(
      directory.languages,
      tagsWhere(directory.languages, (name) => languages.some((tag) => isSameLanguage(name, tag))),
    )
    const offered = kindsHaving(
      directory.access,
      tagsWhere(directory.access, (name) => access.includes(name)),
    )
    const used = kindsHaving(
      directory.approaches,
      tagsWhere(directory.approaches, (name) => approach.includes(name)),
    )
    services.set(
      id,
      (manner) => spoken[manner.languages] === 1 || offered[manner.access] === 1 || used[manner.approaches] === 1,
    )
  }
  const all = [...services.values()]
  return {
    isAny: all.length > 0,
    isServed: (manner, id) => services.get(id)?.(manner) === true,
    isAnyServed: all.length === 0 ? () => false : (manner) => all.some((isServed) => isServed(manner)),
  }
}

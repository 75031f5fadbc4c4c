import type { Directory } from '../model/directory.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import type { Asked } from './asked.ts'
import { hasAny, isSameLanguage, tagsWhere } from './tags.ts'

/** Identities that are a property of the meeting: they are looked for in the listing, not among its members. */
export interface Services {
  /** One of them was stated. */
  readonly isAny: boolean
  isServed(group: number, identity: string): boolean
  isAnyServed(group: number): boolean
}

export function servicesFor(directory: Directory, vocabulary: Vocabulary, { identities }: Asked): Services {
  const services = new Map<string, (group: number) => boolean>()
  for (const id of identities) {
    const identity = vocabulary.identities.get(id)
    if (identity?.mode !== 'service') continue
    const { languages = [], access = [], approach = [] } = identity
    const isSpoken = hasAny(
      directory.languages,
      tagsWhere(directory.languages, (name) => languages.some((tag) => isSameLanguage(name, tag))),
    )
    const isOffered = hasAny(
      directory.access,
      tagsWhere(directory.access, (name) => access.includes(name)),
    )
    const isUsed = hasAny(
      directory.approaches,
      tagsWhere(directory.approaches, (name) => approach.includes(name)),
    )
    services.set(id, (group) => isSpoken(group) || isOffered(group) || isUsed(group))
  }
  const all = [...services.values()]
  return {
    isAny: all.length > 0,
    isServed: (group, id) => services.get(id)?.(group) === true,
    isAnyServed: all.length === 0 ? () => false : (group) => all.some((isServed) => isServed(group)),
  }
}

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

/** Every group of an English-speaking city is held in it. */
const ENGLISH = 'en'
const OTHER_LANGUAGE = 'other-language'

export function servicesFor(directory: Directory, vocabulary: Vocabulary, { identities, language }: Asked): Services {
  const services = new Map<string, (manner: Manner) => boolean>()
  const heldIn = (wanted: readonly string[]): Uint8Array =>
    kindsHaving(
      directory.languages,
      tagsWhere(directory.languages, (name) => wanted.some((tag) => isSameLanguage(name, tag))),
    )
  const foreign = language.filter((tag) => !isSameLanguage(tag, ENGLISH))
  if (foreign.length > 0) {
    const held = heldIn(foreign)
    services.set(OTHER_LANGUAGE, (manner) => held[manner.languages] === 1)
  }
  for (const id of identities) {
    const identity = vocabulary.identities.get(id)
    if (identity?.mode !== 'service') continue
    const { languages = [], access = [], approach = [] } = identity
    // What language it is, the words for the wish say.
    if (services.has(id)) continue
    const spoken = heldIn(languages)
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

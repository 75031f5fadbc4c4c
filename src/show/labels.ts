import type { Vocabulary } from '../model/vocabulary.ts'
import { type Safe, safe } from './safe.ts'

/** Abbreviations among the tags of open lists; all other words stay in lower case. */
const CAPITALS: ReadonlySet<string> = new Set(['act', 'asl', 'cbt', 'dbt', 'emdr', 'ifs', 'moud'])

/** Tags whose hyphen belongs to the word. */
const AS_WRITTEN: ReadonlySet<string> = new Set(['12-step', 'drop-in', 'faith-based', 'in-person'])

/** A tag of an open list (approach, access, a free concern) in words. */
export function tagWords(tag: string): Safe {
  if (AS_WRITTEN.has(tag)) return safe(tag)
  const words = tag.split('-').map((word) => (CAPITALS.has(word) ? word.toUpperCase() : word))
  return safe(words.join(' '))
}

export function concernLabel(id: string, vocabulary: Vocabulary): Safe {
  const concern = vocabulary.concerns.get(id)
  return concern === undefined ? tagWords(id) : safe(concern.label)
}

export function identityLabel(id: string, vocabulary: Vocabulary): Safe {
  const identity = vocabulary.identities.get(id)
  return identity === undefined ? tagWords(id) : safe(identity.label)
}

/** What a person declines may be an identity, an approach or a way of meeting. */
export function declinedLabel(id: string, vocabulary: Vocabulary): Safe {
  return vocabulary.identities.has(id) ? identityLabel(id, vocabulary) : tagWords(id)
}

/** Made when a language is first named: it takes longer than the rest of an answer. */
let englishNames: Intl.DisplayNames | undefined

/** `Spanish` for `es`; a tag that is none stands as it is. */
export function languageName(tag: string): Safe {
  try {
    englishNames ??= new Intl.DisplayNames(['en'], { type: 'language' })
    return safe(englishNames.of(tag) ?? tag)
  } catch {
    return safe(tag)
  }
}

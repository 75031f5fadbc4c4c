import type { Vocabulary } from '../model/vocabulary.ts'
import type { Language } from '../reading/language.ts'

/** The nouns of the vocabulary, without its words. */
export function vocabularyOf({ concerns, identities, crisis, resources }: Language): Vocabulary {
  return { concerns, identities, crisis, resources: new Map(resources.map((each) => [each.id, each])) }
}

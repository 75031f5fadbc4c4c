import type { Vocabulary } from '../model/vocabulary.ts'
import type { Language } from '../reading/language.ts'

/** The nouns of the vocabulary, without its words. */
export function vocabularyOf(language: Language): Vocabulary {
  return {
    concerns: byId(language.concerns),
    identities: byId(language.identities),
    crisis: byId(language.crisis),
    resources: byId(language.resources),
  }
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}

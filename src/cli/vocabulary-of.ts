import { anyOf } from '../model/any-of.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import type { Language } from '../reading/language.ts'

/** The nouns of the vocabulary, without its words. */
export function vocabularyOf(language: Language): Vocabulary {
  let roleWords: Vocabulary['roleWords'] | undefined
  let resources: Vocabulary['resources'] | undefined
  return {
    get concerns() {
      return language.concerns
    },
    get identities() {
      return language.identities
    },
    get roleWords() {
      roleWords ??= anyOf(language.roleWords)
      return roleWords
    },
    rolesFrom: (word) => language.rolesFrom(word),
    get crisis() {
      return language.crisis
    },
    get resources() {
      resources ??= new Map(language.resources.map((each) => [each.id, each]))
      return resources
    },
  }
}

import type { Fellowship } from './fellowships.ts'

/** What a feed's own words mean; the command line lends them the vocabulary and the reader. */
export interface FeedWords {
  /** Ids of concerns, most central first; none = the vocabulary does not know the words. */
  concernOf(words: string): readonly string[]
  /** Ids of identities; none = the vocabulary does not know the words. */
  identityOf(words: string): readonly string[]
  /** A BCP 47 tag, from a tag or from the name of a language. */
  languageOf(words: string): string | undefined
  /** By its id or its name. */
  fellowshipOf(words: string): Fellowship | undefined
}

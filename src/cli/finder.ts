import { isNamedByAny } from '../match/facets/groups-naming.ts'
import { createMatcher } from '../match/match.ts'
import type { Answer } from '../model/answer.ts'
import type { Directory } from '../model/directory.ts'
import type { Intake } from '../model/intake.ts'
import type { Reading } from '../model/reading.ts'
import { remembered } from '../model/remembered.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { locate } from '../places/locate.ts'
import { declinedOf, identitiesOf } from '../reading/given-words.ts'
import { loneWord } from '../reading/lone-word.ts'
import type { Mender } from '../reading/mend.ts'
import type { Reader } from '../reading/read.ts'
import { createSpelling } from '../reading/spelling.ts'
import { assets } from './assets.ts'
import { type LoadOptions, loadDirectory } from './load-directory.ts'
import { spotOf } from './spot-of.ts'
import { vocabularyOf } from './vocabulary-of.ts'

export interface FinderOptions {
  /** Files and folders; none = the built-in directory. */
  readonly data?: readonly string[]
  /** A folder for the compiled form of `data`, which then opens at once as long as no file changes; absent = nothing is written. */
  readonly cacheFolder?: string | undefined
}

/** One directory and one vocabulary, ready for any number of intakes. */
export interface Finder {
  readonly vocabulary: Vocabulary
  readonly directory: Directory
  /** Identity ids that words given as an identity mean. */
  identities(words: string): readonly string[]
  /** What words given as a refusal decline; `undefined` = no word of the vocabulary. */
  declined(words: string): readonly string[] | undefined
  /** Loads what these needs take; only a finder opened for one answer may lack it. */
  prepare(need: readonly string[], options?: { readonly explain?: boolean }): Promise<void>
  read(need: readonly string[]): Reading
  answer(intake: Intake, options?: { readonly explain?: boolean; readonly now?: Date }): Answer
}

/** Names of places that are kept in mind: a batch brings the same again and again. */
const MOST_PLACES = 1000

/** Opens a directory. A directory with errors is refused with all of them. */
export async function openFinder({ data = [], ...options }: FinderOptions & LoadOptions = {}): Promise<Finder> {
  const language = assets.language()
  const vocabulary = vocabularyOf(language)
  const directory = await loadDirectory(data, vocabulary, options)
  let fuzzy: (typeof import('../reading/fuzzy.ts') & { readonly mender: Mender }) | undefined
  const isPlace = remembered(
    MOST_PLACES,
    (words: string) =>
      locate(words, assets.places()) !== undefined ||
      ((/^[A-Z]/.test(words) || !assets.isEnglish(words)) && isNamedByAny(directory, words)),
  )
  const spelling = createSpelling(language, assets.isEnglish, () => loaded(fuzzy).mender, isPlace)
  let inContext: Reader | undefined
  const loadFuzzy = async (): Promise<void> => {
    const loaded = await import('../reading/fuzzy.ts')
    fuzzy = { ...loaded, mender: loaded.createMender(language.mendable) }
  }
  const loadReader = async (): Promise<Reader> => {
    const learned = options.once ? assets.learnedOnce() : assets.learned()
    const { createReader } = await import('../reading/read.ts')
    inContext = createReader(language, spelling, learned, isPlace)
    return inContext
  }
  const match = createMatcher(directory, vocabulary)
  let prepared: { readonly need: readonly string[]; readonly reading: Reading } | undefined
  if (!options.once) await Promise.all([loadFuzzy(), loadReader()])
  return {
    vocabulary,
    directory,
    identities: (words) => identitiesOf(words, language),
    declined: (words) => declinedOf(words, language),
    async prepare(need, { explain = false } = {}) {
      if (inContext !== undefined) return
      if (need.some(spelling.hasUnknownWords)) await loadFuzzy()
      const [only = '', ...others] = need
      const alone = explain || others.length > 0 ? undefined : loneWord(only, language, spelling)
      if (alone !== undefined) {
        prepared = { need, reading: alone }
        return
      }
      const reader = await loadReader()
      prepared = { need, reading: reader.read(need) }
      if (fuzzy === undefined && prepared.reading.concerns.length === 0) await loadFuzzy()
    },
    read: (need) => loaded(inContext).read(need),
    answer(intake, { explain = false, now } = {}) {
      const reading = prepared?.need === intake.need ? prepared.reading : loaded(inContext).read(intake.need)
      const month = now && { year: now.getFullYear(), month: now.getMonth() + 1 }
      const near = intake.near ?? (reading.wishes.near === undefined ? undefined : spotOf(reading.wishes.near))
      const matched = match({ ...intake, ...(near && { near }) }, reading, { explain, ...(month && { now: month }) })
      const answer = explain ? { ...matched, words: loaded(inContext).wordByWord(intake.need) } : matched
      const isEmpty = reading.concerns.length === 0 && answer.suggestions.length === 0
      if (!isEmpty) return answer
      const words = reading.unread.length > 0 ? reading.unread : intake.need
      return { ...answer, nearest: loaded(fuzzy).nearestConcerns(words, language) }
    },
  }
}

function loaded<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error('This finder was opened for one answer and not prepared for this need.')
  return part
}

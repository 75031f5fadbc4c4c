import { createMatcher } from '../match/match.ts'
import type { Answer } from '../model/answer.ts'
import type { Directory } from '../model/directory.ts'
import type { Intake } from '../model/intake.ts'
import type { Reading } from '../model/reading.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { nearestConcerns } from '../reading/nearest-concerns.ts'
import { createReader, type Reader } from '../reading/read.ts'
import { assets } from './assets.ts'
import { type LoadOptions, loadDirectory } from './load-directory.ts'
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
  readonly reader: Reader
  read(need: readonly string[]): Reading
  answer(intake: Intake, options?: { readonly explain?: boolean; readonly now?: Date }): Answer
}

/** Opens a directory. A directory with errors is refused with all of them. */
export async function openFinder({ data = [], ...options }: FinderOptions & LoadOptions = {}): Promise<Finder> {
  const language = assets.language()
  const vocabulary = vocabularyOf(language)
  const directory = await loadDirectory(data, vocabulary, options)
  const reader = createReader(language, assets.isEnglish, assets.classifier)
  const match = createMatcher(directory, vocabulary)
  return {
    vocabulary,
    directory,
    reader,
    read: (need) => reader.read(need),
    answer(intake, { explain = false, now } = {}) {
      const reading = reader.read(intake.need)
      const month = now && { year: now.getFullYear(), month: now.getMonth() + 1 }
      const answer = match(intake, reading, { explain, ...(month && { now: month }) })
      const isEmpty = reading.concerns.length === 0 && answer.suggestions.length === 0
      return isEmpty ? { ...answer, nearest: nearestConcerns(intake.need, language) } : answer
    },
  }
}

import type { Reading } from '../model/reading.ts'
import type { Vocabulary } from '../model/vocabulary.ts'

/** What the questionnaire needs from the rest of the program. */
export interface InterviewContext {
  readonly vocabulary: Vocabulary
  /** BCP 47 tags the directory knows. */
  readonly languages: readonly string[]
  /** Approaches the directory knows. */
  readonly approaches: readonly string[]
  readonly readNeed: (need: readonly string[]) => Reading
  /** Why a place cannot be looked up, in a sentence. */
  readonly placeProblem?: (place: string) => string | undefined
  /** Makes a text from a directory or a person fit for a terminal. */
  readonly safe: (text: string) => string
}

import { type Classifier, NO_CONCERN } from './classifier.ts'
import type { Language } from './language.ts'
import { NEVER_GUESSED } from './never-guessed.ts'

export const NO_NUMBER = -1

/** The concerns of a classifier by their numbers, with what each is to somebody close. */
export interface CloseConcerns {
  readonly numbers: ReadonlyMap<string, number>
  /** What each comes to for those close to a person who has it. */
  readonly lovedOnes: Int32Array
  readonly areLovedOnes: readonly boolean[]
  readonly areNeverGuessed: readonly boolean[]
  /** The one that stands for no trouble. */
  readonly nothing: number
}

const known = new WeakMap<Classifier, CloseConcerns>()

export function closeConcerns(classifier: Classifier, language: Language): CloseConcerns {
  const before = known.get(classifier)
  if (before !== undefined) return before
  const { classes } = classifier
  const numbers = new Map(classes.map((id, number) => [id, number]))
  const close = {
    numbers,
    lovedOnes: Int32Array.from(classes, (id) => numbers.get(language.concerns.get(id)?.lovedOne ?? '') ?? NO_NUMBER),
    areLovedOnes: classes.map((id) => language.concerns.get(id)?.stance === 'loved-one'),
    areNeverGuessed: classes.map((id) => NEVER_GUESSED.has(id)),
    nothing: numbers.get(NO_CONCERN) ?? NO_NUMBER,
  }
  known.set(classifier, close)
  return close
}

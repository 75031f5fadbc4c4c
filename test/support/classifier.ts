import { readFileSync } from 'node:fs'
import { wholeFile } from '../../src/model/file-parts.ts'
import { type Classifier, type Learned, NOWHERE } from '../../src/reading/classifier.ts'
import { openClassifier } from '../../src/reading/classifier-file.ts'

/** As the build made them: learning them anew takes seconds. */
export const learned: Learned = { concerns: opened('concerns'), dangers: opened('dangers') }

/** Knows nothing: what is read then is read by the rules alone. */
export const noClassifier = (): Classifier => ({
  classes: [],
  bias: [],
  weights: [],
  placeOf: () => NOWHERE,
})

export const nothingLearned: Learned = { concerns: noClassifier, dangers: noClassifier }

function opened(part: keyof Learned): () => Classifier {
  let read: Classifier | undefined
  return () => {
    read ??= openClassifier(wholeFile(readFileSync(new URL(`../../dist/classifier-${part}`, import.meta.url))))
    return read
  }
}

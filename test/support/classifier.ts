import { readFileSync } from 'node:fs'
import type { Classifier } from '../../src/reading/classifier.ts'
import { openClassifier } from '../../src/reading/classifier-file.ts'

let read: Classifier | undefined

/** As the build made it: learning it anew takes seconds. */
export function classifier(): Classifier {
  read ??= openClassifier(readFileSync(new URL('../../dist/classifier', import.meta.url)))
  return read
}

/** Knows nothing: what is read then is read by the rules alone. */
export const noClassifier = (): Classifier => ({ concerns: [], bias: [], weightsOf: () => undefined })

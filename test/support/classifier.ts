import { readFileSync } from 'node:fs'
import type { Classifier } from '../../src/reading/classifier.ts'
import { openClassifier } from '../../src/reading/classifier-text.ts'

let read: Classifier | undefined

/** As the build made it: learning it anew takes seconds. */
export function classifier(): Classifier {
  read ??= openClassifier(readFileSync(new URL('../../dist/classifier', import.meta.url), 'utf8'))
  return read
}

/** Knows nothing: what is read then is read by the rules alone. */
export const noClassifier = (): Classifier => ({ concerns: [], bias: [], weightsOf: () => undefined })

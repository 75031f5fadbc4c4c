import { readFileSync } from 'node:fs'
import type { Classifier } from '../../src/reading/classifier.ts'

let read: Classifier | undefined

/** As the build made it: learning it anew takes seconds. */
export function classifier(): Classifier {
  read ??= JSON.parse(readFileSync(new URL('../../dist/classifier.json', import.meta.url), 'utf8')) as Classifier
  return read
}

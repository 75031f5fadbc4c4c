import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { loadDirectory } from '../../../src/cli/load-directory.ts'
import { vocabularyOf } from '../../../src/cli/vocabulary-of.ts'
import { createMatcher } from '../../../src/match/match.ts'
import type { Directory } from '../../../src/model/directory.ts'
import { createReader } from '../../../src/reading/read.ts'
import { answerJson } from '../../../src/show/answer-json.ts'
import { randomGroups } from '../../directory/random-groups.ts'
import { learned } from '../../support/classifier.ts'
import { language, spelling } from '../../support/language.ts'
import { everythingIn, Place } from './support.ts'

const NEEDS = [
  'grief',
  'depressed since the divorce',
  'tinnitus',
  'long covid',
  'my son died, women only',
  'café circle',
]

const vocabulary = vocabularyOf(language)
const place = new Place()
afterAll(() => place.remove())

function answersFrom(directory: Directory): string {
  const reader = createReader(language, spelling, learned)
  const match = createMatcher(directory, vocabulary)
  const answers = NEEDS.map((text) => {
    const intake = { need: [text], limit: 5 }
    const answer = match(intake, reader.read(intake.need), { explain: true, now: { year: 2026, month: 11 } })
    return answerJson(answer, vocabulary, {
      now: { year: 2026, month: 11, day: 25 },
      explain: true,
      individualAnswer: undefined,
    })
  })
  return JSON.stringify(answers)
}

test('answers are the same, byte for byte, with and without the compiled form, cold and warm', async () => {
  const load = (options: object) => loadDirectory([place.source], vocabulary, options)
  const kept = { cacheFolder: place.cache }
  await fc.assert(
    fc.asyncProperty(randomGroups, async (groups) => {
      await place.write(groups)
      const without = await load({})
      const cold = await load(kept)
      const warm = await load(kept)
      const once = await load({ ...kept, once: true })
      const answers = answersFrom(without)
      for (const directory of [cold, warm, once]) {
        expect(answersFrom(directory)).toBe(answers)
        expect(everythingIn(directory)).toBe(everythingIn(without))
      }
    }),
    { numRuns: 20 },
  )
})

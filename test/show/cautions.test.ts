import { expect, test } from 'vitest'
import type { Reason } from '../../src/model/reason.ts'
import { cautionsOf } from '../../src/show/cautions.ts'
import { aConcern, anAnswer, aReading, aSuggestion, aVocabulary } from './support.ts'

const vocabulary = aVocabulary({
  concerns: [aConcern(), aConcern({ id: 'grief', stance: 'bereaved' }), aConcern({ id: 'anger' })],
})

function cautions(concern: string, age?: number): string {
  const reason: Reason = { facet: 'age', fit: 'match', age, min: undefined, max: undefined }
  const reading = { ...aReading(), concerns: [{ id: concern, weight: 'main' as const, need: 0 }] }
  return cautionsOf(anAnswer({ reading, suggestions: [aSuggestion({ reasons: [reason] })] }), vocabulary).join(' ')
}

test('the clinician is reminded to ask whether the person went (A11)', () => {
  expect(cautions('anxiety')).toBe('At the next session, ask whether the person went.')
})

test('after a loss, groups may ask to wait, and long grief has its own treatment (A15)', () => {
  expect(cautions('grief')).toContain('wait a few weeks')
  expect(cautions('anxiety')).not.toContain('loss')
})

test.each([
  [11, false],
  [12, true],
  [17, true],
  [18, false],
])('at %i, consent and parents are brought up: %s (A7)', (age, isTold) => {
  expect(cautions('anxiety', age).includes('California')).toBe(isTold)
})

test('a group for angry teenagers is asked about structure and supervision (A7)', () => {
  expect(cautions('anger', 15)).toContain('supervision')
  expect(cautions('anger', 30)).not.toContain('supervision')
})

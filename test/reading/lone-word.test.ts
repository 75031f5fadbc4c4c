import { expect, test } from 'vitest'
import { loneWord } from '../../src/reading/lone-word.ts'
import { createReader } from '../../src/reading/read.ts'
import { learned } from '../support/classifier.ts'
import { language, source, spelling } from '../support/language.ts'

const reader = createReader(language, spelling, learned)

/** Every word that stands anywhere in the vocabulary: in its terms, abbreviations, cues and ids. */
const words = [...new Set(JSON.stringify(source).match(/[\p{L}\p{N}'-]+/gu))]

/** Two letters in the middle changed places. */
function slipOf(word: string): string {
  const at = word.length >> 1
  return `${word.slice(0, at - 1)}${word.charAt(at)}${word.charAt(at - 1)}${word.slice(at + 1)}`
}

test('one word that names a concern is read as the reader of texts reads it, at once or not at all', () => {
  const forms = words.flatMap((word) => [word, word.toUpperCase(), ` ${word}. `, slipOf(word)])
  const read = forms
    .map((form) => [form, loneWord(form, language, spelling)] as const)
    .filter(([, alone]) => alone !== undefined)
  expect(read.length).toBeGreaterThan(1000)
  for (const [form, alone] of read) expect([form, alone]).toEqual([form, reader.read([form])])
})

test.each(['depression and grief', 'suicidal', 'widow', 'al-anon', 'F41.1', 'OCD', 'xylophone', ''])(
  '"%s" takes the reader of texts',
  (need) => expect(loneWord(need, language, spelling)).toBe(undefined),
)

test.each([
  ['addiction', 'substance-use'],
  ['Grief', 'grief'],
  [' anorexia? ', 'eating-disorder'],
  ['addictoin', 'substance-use'],
])('"%s" is read at once', (need, concern) =>
  expect(loneWord(need, language, spelling)?.concerns).toEqual([{ id: concern, weight: 'main', need: 0 }]),
)

import { expect, test } from 'vitest'
import { createMender, editDistance, mendableText, sound } from '../../src/reading/mend.ts'
import { isEnglish } from '../support/english.ts'
import { concernsIn, read, testClaims } from './claims.ts'

testClaims({
  'a misspelt word is taken for what it was meant to be': [
    ['agorophobia', 'panic'],
    ['smokes cannibis', 'cannabis'],
    ['grieff', 'grief'],
    ['deppression', 'depression'],
    ['anxeity', 'anxiety'],
    ['alchohol', 'alcohol'],
    ['bulemia', 'eating-disorder'],
    ['anorexea', 'eating-disorder'],
    ['biopolar', 'bipolar'],
    ['gambeling', 'gambling'],
    ['hallusinations', 'hearing-voices'],
    ['insomina', 'sleep'],
    ['perfectionizm', 'shame-self-esteem'],
    ['my husbend drinks', 'loved-ones-alcohol -alcohol'],
  ],
})

test('what a word was taken for is said, and the words stay as they were written', () => {
  const [item] = read('deppression').items
  expect(item).toMatchObject({ how: 'fuzzy', words: 'deppression', readAs: 'depression' })
})

/** One letter apart, and another need. Each must be read as itself or as nothing. */
const HAZARDS = [
  'manic/panic',
  'grief/brief',
  'anger/danger',
  'homeless/hopeless',
  'medication/meditation',
  'abused/abuser',
  'raped/rapid',
  'dating/eating',
  'spitting/splitting',
  'autism/mutism',
  'widow/window',
  'mourning/morning',
  'starting/starving',
  'masking/making',
  'trans/trains',
  'pet/vet',
  'cutting/putting',
].flatMap((pair) => {
  const [a, b] = pair.split('/') as [string, string]
  return [
    [a, b],
    [b, a],
  ] as const
})

test.each(HAZARDS)('"%s" is never read as "%s"', (word, other) => {
  const { items } = read(word)
  expect(items.filter(({ readAs }) => readAs !== undefined)).toEqual([])
  const own = concernsIn(word)
  if (own.length > 0) expect(own).not.toEqual(concernsIn(other))
})

test.each(['abusee', 'suvivor', 'soberr', 'manicc', 'rapeed', 'dyying'])(
  '"%s" is not mended: the word it comes near would tell too much',
  (word) => {
    expect(concernsIn(word)).toEqual([])
  },
)

test.each(['embarass', 'usualy'])('"%s" is a slip of an ordinary word, not several of one of ours', (word) => {
  expect(read(word).items).toEqual([])
})

test('an ordinary English word is never taken for a misspelt one', () => {
  for (const word of ['grieve', 'bathing', 'hearding', 'launch'].filter(isEnglish))
    expect(read(word).items.filter(({ readAs }) => readAs !== undefined)).toEqual([])
})

const menderOf = (words: string[], terms: string[] = [], neverInto: string[] = []) =>
  createMender(Buffer.from(mendableText(words, terms, neverInto)))

const mender = menderOf(['gambling', 'grief', 'panic', 'hoarding', 'abuser', 'trauma'], ['gambling'], ['abuser'])

test.each<[string, string | undefined, string]>([
  ['gambeling', 'gambling', 'one letter too many'],
  ['gmabling', 'gambling', 'two letters the wrong way round'],
  ['fonic', undefined, 'no word sounds or looks like it'],
  ['panik', 'panic', 'the same sound'],
  ['grif', undefined, 'too short to know'],
  ['abusre', undefined, 'never into such a word'],
  ['tr4uma', undefined, 'not letters alone'],
  ['ham-bling', undefined, 'not letters alone'],
  ['gggambbbllinng', undefined, 'more slips than a long word may have'],
  ['gamblinggamblinggamblinggambling', undefined, 'longer than any word'],
])('%s is mended to %s: %s', (word, meant) => {
  expect(mender.mend(word)).toBe(meant)
})

test('of two equally near, neither is taken', () => {
  expect(menderOf(['hoarding', 'hoarling']).mend('hoarzing')).toBe(undefined)
  expect(menderOf(['hoarding']).mend('hoarzing')).toBe('hoarding')
})

test('of two words, the one that is a term by itself was more likely meant', () => {
  expect(menderOf(['lonely', 'lanely'], ['lonely']).mend('lunely')).toBe('lonely')
})

test('two neighbors changing places are one slip', () => {
  expect(editDistance('grief', 'greif')).toBe(1)
  expect(editDistance('grief', 'brief')).toBe(1)
  expect(editDistance('', 'grief')).toBe(5)
})

test.each([
  ['psychosis', 'sycosis'],
  ['phobia', 'fobia'],
  ['cocaine', 'kocain'],
  ['schizophrenia', 'skitzofrenia'],
  ['anxiety', 'anksiety'],
])('%s sounds like %s', (word, misspelt) => {
  expect(sound(misspelt)).toBe(sound(word))
})

test('words with a misspelt one among them are shown as they were read, all of them', () => {
  const readAs = (text: string): (string | undefined)[] =>
    read(text).items.flatMap((item) => (item.used ? item.readAs : []))
  expect(readAs('emotianal eating')).toEqual(['emotional eating'])
  expect(readAs('My sisster has anorexa')).toEqual(['sister has anorexia'])
})

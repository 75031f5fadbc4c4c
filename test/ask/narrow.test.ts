import { expect, test } from 'vitest'
import { matchingTerms, narrowing } from '../../src/ask/narrow.ts'

const ITEMS = [
  { value: 'alcohol', label: 'Alcohol use', terms: ['drinking too much', 'drunk'] },
  { value: 'loved-ones-alcohol', label: "A loved one's drinking", terms: ['husband drinks'] },
  { value: 'grief', label: 'Grief', terms: ['loss'] },
]
const narrowed = (typed: string) => narrowing(ITEMS)(typed).map(({ value }) => value)

test('nothing typed leaves the whole list', () => {
  expect(narrowed(' ')).toEqual(['alcohol', 'loved-ones-alcohol', 'grief'])
})

test('a match in the label comes before one in the everyday words', () => {
  expect(narrowed('drink')).toEqual([
    'loved-ones-alcohol', // its label
    'alcohol', // only its terms
  ])
})

test('every typed word must begin a word, whatever its case', () => {
  expect(narrowed('HUS drinks')).toEqual(['loved-ones-alcohol'])
  expect(narrowed('rief')).toEqual([])
})

test('the everyday words shown are those that made the match', () => {
  expect(matchingTerms(ITEMS[0]!, 'drinking')).toEqual(['drinking too much'])
  expect(matchingTerms(ITEMS[0]!, '')).toEqual(['drinking too much', 'drunk'])
})

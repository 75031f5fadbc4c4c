import { expect, test } from 'vitest'
import { didYouMean } from '../../src/directory/did-you-mean.ts'

test.each([
  { word: 'wensday', among: ['monday', 'wednesday'], meant: 'wednesday' },
  { word: 'Mon', among: ['monday', 'sunday'], meant: 'monday' },
  { word: 'in person', among: ['in-person', 'online'], meant: 'in-person' },
  { word: 'nmae', among: ['name', 'area'], meant: 'name' },
  { word: 'entirely different', among: ['name', 'area'], meant: undefined },
  { word: 'x', among: ['y'], meant: undefined },
  { word: '', among: ['y'], meant: undefined },
])('"$word" means $meant', ({ word, among, meant }) => {
  expect(didYouMean(word, among)).toBe(meant)
})

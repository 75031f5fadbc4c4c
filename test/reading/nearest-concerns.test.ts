import { expect, test } from 'vitest'
import { nearestConcerns } from '../../src/reading/nearest-concerns.ts'
import { language } from '../support/language.ts'

test.each([
  ['bpolr', 'bipolar'],
  ['anxty', 'anxiety'],
  ['grif', 'grief'],
])('a word past mending (%s) offers the concern that has one like it: %s', (word, concern) => {
  expect(nearestConcerns([word], language)[0]).toBe(concern)
})

test('five concerns at most are offered, each once, and none for words like no other', () => {
  const found = nearestConcerns(['depresd and lonly and anxty'], language)
  expect(found).toHaveLength(5)
  expect(new Set(found).size).toBe(5)
  expect(nearestConcerns(['xyzzy qqq'], language)).toEqual([])
})

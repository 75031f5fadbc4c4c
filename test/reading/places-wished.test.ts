import { expect, test } from 'vitest'
import { createReader } from '../../src/reading/read.ts'
import { nothingLearned } from '../support/classifier.ts'
import { language, spellingWhere } from '../support/language.ts'

const KNOWN = new Set([
  'Pasadena',
  'burbank',
  'Pasadena, CA',
  'Long Beach, CA',
  'Long Beach',
  'Chicago',
  'spring',
  '90027',
])
const isKnown = (words: string): boolean => KNOWN.has(words)
const { read } = createReader(language, spellingWhere(isKnown), nothingLearned, isKnown)

test.each([
  ['Panic, wants a group in Pasadena', 'Pasadena'],
  ['Depressed, Pasadena, CA', 'Pasadena, CA'],
  ['Anxiety in Long Beach, CA', 'Long Beach, CA'],
  ['Grief group near 90027', '90027'],
  ['24F, panic, wants in person Pasadena', 'Pasadena'],
  ['I live in burbank and my son uses heroin', 'burbank'],
  ['28F anxiety, lives in Chicago', 'Chicago'],
  ['I live out in burbank and my son uses heroin', 'burbank'],
  ['Grief, Pasadena area', 'Pasadena'],
  ['Grief, Pasadena or nearby', 'Pasadena'],
])('"%s" is near %s', (need, near) => {
  const { wishes, unread, items } = read([need])
  expect(wishes.near).toBe(near)
  expect(unread).toEqual([])
  expect(items.find(({ kind }) => kind === 'wish' && near)?.words).toBeDefined()
})

test.each([
  'My brother lives in Chicago and drinks',
  'Adult M, 33, panic',
  'Panic. Can I bill 90853 + 90837?',
  'Moved from Chicago last year, no friends',
  'I lived in Chicago when my mother died and I never got over it',
  'I gamble and owe 90027 dollars',
  'Panic, wants a group in Atlantis',
  'Panic, raised in Chicago',
  'Panic, evicted from a flat in Long Beach',
  'Manic in spring',
  'Lives near her abusive ex in Chicago',
  'Cares for dad in Chicago',
  '8 y/o M, ADHD-C, ODD traits',
])('"%s" wishes for no place', (need) => {
  expect(read([need]).wishes.near).toBe(undefined)
})

test('the name of a place is no misspelt word', () => {
  expect(read(['28F anxiety, lives in Chicago']).identities).toEqual([])
})

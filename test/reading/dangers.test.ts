import { describe, expect, test } from 'vitest'
import type { Reading } from '../../src/model/reading.ts'
import { NO_CONCERN } from '../../src/reading/classifier.ts'
import { createReader } from '../../src/reading/read.ts'
import { nothingLearned } from '../support/classifier.ts'
import { isEnglish } from '../support/english.ts'
import { language, mender } from '../support/language.ts'
import { taught } from '../support/taught.ts'

const CLASSES = [...language.crisis.keys(), NO_CONCERN]
const STORY = 'Her slippers stand by the piano'

/** Of a text with slippers and a piano, which together are like these dangers, by these shares of 1. */
function readerTaught(shares: Readonly<Record<string, number>>): ReturnType<typeof createReader> {
  const likeness = taught('slippers piano', { [NO_CONCERN]: 0.999 - sumOf(shares), ...shares }, CLASSES)
  return createReader(language, isEnglish, { ...nothingLearned, dangers: () => likeness }, mender)
}

function sumOf(shares: Readonly<Record<string, number>>): number {
  return Object.values(shares).reduce((sum, share) => sum + share, 0)
}

const read = (text: string, shares: Readonly<Record<string, number>>): Reading => readerTaught(shares).read([text])

describe('danger that all the words together are like', () => {
  test.each(['suicide', 'suicide-other', 'domestic-violence', 'child-elder-abuse', 'self-harm', 'withdrawal'])(
    'raises the notice %s from a likeness on, and not below',
    (rule) => {
      expect(read(STORY, { [rule]: 0.34 }).crisis).toEqual([rule])
      expect(read(STORY, { [rule]: 0.3 }).crisis).toEqual([])
    },
  )

  test('of several that are likely only together, the likeliest raises its notice', () => {
    expect(read(STORY, { suicide: 0.25, 'self-harm': 0.1 }).crisis).toEqual(['suicide'])
  })

  test('and one that is nearly as likely raises its own', () => {
    expect(read(STORY, { suicide: 0.35, 'self-harm': 0.25 }).crisis).toEqual(['suicide', 'self-harm'])
  })

  test('leads to no group by itself', () => {
    expect(read(STORY, { suicide: 0.9 }).concerns).toEqual([])
  })

  test('is not told by a word or two', () => {
    expect(read('Slippers, piano', { suicide: 0.9 }).crisis).toEqual([])
  })

  test('is not told in a clause of something denied', () => {
    expect(read('No panic attacks with slippers and piano', { suicide: 0.9 }).crisis).toEqual([])
    expect(read('No panic attacks. Slippers and piano', { suicide: 0.9 }).crisis).toEqual(['suicide'])
  })

  test('is told beside a trouble that is named, however short the need', () => {
    expect(read('Hoards slippers in a piano', { suicide: 0.9 }).crisis).toEqual(['suicide'])
  })

  test('told of somebody else, raises the notice for others', () => {
    expect(read('My daughter hides slippers in a piano', { 'self-harm': 0.9 }).crisis).toEqual(['self-harm-other'])
    expect(read('I hide slippers in a piano, my daughter knows', { 'self-harm': 0.9 }).crisis).toEqual(['self-harm'])
  })

  test('says which words told it', () => {
    const roles = readerTaught({ suicide: 0.9 }).wordByWord([STORY])
    const told = roles.filter(({ did }) => did.includes('raises the notice "suicide" together with other words'))
    expect(told.map(({ words }) => words)).toEqual(['slippers', 'piano'])
  })
})

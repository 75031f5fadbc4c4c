import { describe, expect, test } from 'vitest'
import type { Reading } from '../../src/model/reading.ts'
import { NO_CONCERN } from '../../src/reading/classifier.ts'
import { createReader } from '../../src/reading/read.ts'
import { language, spelling } from '../support/language.ts'
import { taught } from '../support/taught.ts'

const CLASSES = [...language.crisis.keys(), NO_CONCERN]
const STORY = 'Her slippers stand by the piano'

/** Of a text with slippers and a piano, which together are like these dangers, by these shares of 1. */
function readerTaught(
  shares: Readonly<Record<string, number>>,
  ofConcerns: Readonly<Record<string, number>> = {},
): ReturnType<typeof createReader> {
  const concerns = taught('slippers piano', ofConcerns)
  const likeness = taught('slippers piano', { [NO_CONCERN]: 0.999 - sumOf(shares), ...shares }, CLASSES)
  return createReader(language, spelling, { concerns: () => concerns, dangers: () => likeness })
}

function sumOf(shares: Readonly<Record<string, number>>): number {
  return Object.values(shares).reduce((sum, share) => sum + share, 0)
}

const read = (text: string, shares: Readonly<Record<string, number>>): Reading => readerTaught(shares).read([text])

describe('danger that all the words together are like', () => {
  test.each(['suicide', 'suicide-other', 'domestic-violence', 'child-elder-abuse', 'self-harm', 'withdrawal'])(
    'raises the notice %s from a likeness on, and not below',
    (rule) => {
      expect(read(STORY, { [rule]: 0.36 }).crisis).toEqual([rule])
      expect(read(STORY, { [rule]: 0.33 }).crisis).toEqual([])
    },
  )

  test('of several that are likely only together, the likeliest raises its notice', () => {
    expect(read(STORY, { suicide: 0.26, 'self-harm': 0.11 }).crisis).toEqual(['suicide'])
  })

  test('and one that is nearly as likely raises its own', () => {
    expect(read(STORY, { suicide: 0.35, 'self-harm': 0.25 }).crisis).toEqual(['suicide', 'self-harm'])
  })

  test('to somebody else is no bereavement, however like one the words are', () => {
    const read = (text: string) => readerTaught({}, { 'grief-homicide': 0.97 }).read([text])
    expect(read('Her slippers stand by the piano in the hall').concerns).toMatchObject([{ id: 'grief-homicide' }])
    expect(read('Her slippers stand by the piano and I might kill my wife')).toMatchObject({
      crisis: ['harm-to-others'],
      concerns: [],
    })
    expect(read('Her slippers stand by the piano and he may kill me').concerns).not.toContainEqual(
      expect.objectContaining({ id: 'grief-homicide' }),
    )
  })

  test('from a partner that is told comes before whatever the rest is like', () => {
    const { concerns } = readerTaught({}, { depression: 0.97 }).read([
      'Her slippers stand by the piano and my husband hits me',
    ])
    expect(concerns).toContainEqual(expect.objectContaining({ id: 'domestic-violence-survivor', weight: 'main' }))
  })

  test('to the client’s own life is what a group may be sought for as well, and says that it is a guess', () => {
    const reading = read(STORY, { suicide: 0.5 })
    expect(reading.concerns.map(({ id }) => id)).toEqual(['suicidality'])
    expect(reading.items).toMatchObject([{ id: 'suicidality', used: true, guessedFrom: ['slippers', 'piano'] }])
  })

  test.each(['domestic-violence', 'self-harm', 'harm-to-others', 'child-elder-abuse', 'withdrawal', 'suicide-other'])(
    '%s leads to no group by itself',
    (rule) => {
      expect(read(STORY, { [rule]: 0.9 }).concerns).toEqual([])
    },
  )

  test('fear for somebody else is what a group is sought for where the words are like such fear, more than like danger of one’s own', () => {
    const concerns = (shares: Readonly<Record<string, number>>) =>
      readerTaught({ 'suicide-other': 0.9 }, shares)
        .read(['My daughter hides slippers by the piano'])
        .concerns.map(({ id }) => id)
    expect(concerns({ 'loved-ones-suicidality': 0.2 })).toEqual(['loved-ones-suicidality'])
    expect(concerns({ 'loved-ones-suicidality': 0.05 })).toEqual([])
    expect(concerns({ 'loved-ones-suicidality': 0.2, suicidality: 0.3 })).toEqual([])
  })

  test('is a loved one’s where the words are surely like fear for somebody else', () => {
    const concerns = (share: number) =>
      readerTaught({ suicide: 0.9 }, { 'loved-ones-suicidality': share })
        .read([STORY])
        .concerns.map(({ id }) => id)
    expect(concerns(0.9)).toEqual(['loved-ones-suicidality'])
    expect(concerns(0.82)).toContain('suicidality')
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

test('what the group is wished to be like is no danger', () => {
  const likeness = taught('workbook worksheets', { [NO_CONCERN]: 0.049, suicide: 0.95 }, CLASSES)
  const concerns = taught('slippers piano', {})
  const learned = { concerns: () => concerns, dangers: () => likeness }
  const { crisis } = createReader(language, spelling, learned).read(['Hoards, wants workbook and worksheets'])
  expect(crisis).toEqual([])
  const story = createReader(language, spelling, learned).read(['I left the workbook and the worksheets on my bed'])
  expect(story.crisis).toEqual(['suicide'])
})

test('how a note says what somebody is here for is no danger', () => {
  const likeness = taught('presents slippers', { [NO_CONCERN]: 0.049, suicide: 0.95 }, CLASSES)
  const concerns = taught('slippers piano', {})
  const reader = createReader(language, spelling, { concerns: () => concerns, dangers: () => likeness })
  expect(reader.read(['Presents with hoarding']).crisis).toEqual([])
  expect(reader.read(['I gave away my presents and slippers']).crisis).toEqual(['suicide'])
})

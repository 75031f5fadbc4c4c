import { expect, test } from 'vitest'
import { createReader } from '../../src/reading/read.ts'
import { nothingLearned } from '../support/classifier.ts'
import { language, spelling } from '../support/language.ts'
import { taught } from '../support/taught.ts'

const reader = createReader(language, spelling, nothingLearned)

const rolesIn = (...needs: readonly string[]): [string, string][] =>
  reader.wordByWord(needs).map(({ words, did }) => [words, did.join('; ')])

test('each word says what it did, in their order, and words side by side that did the same stand together', () => {
  expect(rolesIn('Denies panic attacks, but my uncle gambles at night')).toEqual([
    ['Denies', 'a denial'],
    ['panic attacks', 'Panic / agoraphobia: the words say no'],
    ['but', 'ends a denial'],
    ['my', 'of the client'],
    ['uncle', "A loved one's gambling; Gambling: it is someone else's; a relative"],
    ['gambles', "A loved one's gambling; Gambling: it is someone else's"],
    ['at', ''],
    ['night', 'not understood: looked for in the listings’ own words'],
  ])
})

test.each([
  ['I hoard', 'I', 'the client speaks'],
  ['My wife hoards', 'My', 'of the client'],
  ['Client hoards', 'Client', 'the client'],
  ['My wife hoards', 'wife', 'a partner'],
  ['My ex hoards', 'ex', 'a former partner'],
  ['My daughter hoards', 'daughter', 'a child or a young person'],
  ['My mother hoards', 'mother', 'a parent'],
  ['My brother hoards', 'brother', 'a brother or sister'],
  ['My uncle hoards', 'uncle', 'a relative'],
  ['My roommate hoards', 'roommate', 'a friend or colleague'],
  ['My dog died', 'dog', 'a pet'],
  ['Lives with his wife, hoards', 'Lives with', 'who follows is only there'],
  ['My wife says I hoard', 'says', 'what somebody says of somebody'],
  ['Like my father, I hoard', 'Like', 'only a likeness'],
  ['She walked out, I hoard', 'walked out', 'may tell that somebody left'],
  ['We both hoard', 'both', 'of both'],
  ['Group for my brother who hoards', 'Group for', 'for whom a group is sought'],
  ['Hoarding since the fire', 'since', 'begins a cause'],
  ['Never hoards', 'Never', 'a denial'],
  ['OCD unlikely', 'unlikely', 'a denial'],
  ['Hoards, but no OCD', 'but', 'ends a denial'],
  ['Currently hoarding', 'Currently', 'says that it is so now'],
  ['Possible OCD', 'Possible', 'says that it is not sure'],
  ['Struggles with hoarding', 'Struggles with', 'says what is sought'],
  ['They smack their lips', 'smack', 'may tell of harm'],
  ['Shot hoops with my son', 'Shot', 'may tell of harm'],
  ['My father almost died', 'died', 'may tell of a death'],
  ['Lost my keys', 'Lost', 'may tell of a death'],
  ['She pushes my buttons', 'buttons', 'a phrase that names no trouble'],
  ['My phone died', 'phone', 'a phrase that names no death'],
  ['Used to hoard', 'Used to', 'says that it is past'],
  ['Family history of OCD', 'Family history of', 'says that it runs in the family'],
  ['r/o OCD', 'r/o', 'says that it is feared or to be ruled out'],
  ['OCD denied', 'denied', 'a denial'],
  ['Cannot stop hoarding', 'Cannot stop', 'sounds like a denial and is none'],
  ['34F, OCD', '34F', 'Women; 34 years old'],
  ['OCD, evenings', 'evenings', 'wants evening'],
  ['BPD', 'BPD', 'Borderline personality disorder; may mean several things'],
  ['OCD, zorbing', 'zorbing', 'not understood: looked for in the listings’ own words'],
  ['I want to die', 'to die', 'Suicidal thoughts (self); raises the notice "suicide"'],
  ['My brother wants to die', 'to die', 'raises the notice "suicide-other"'],
  ['Not homicidal', 'homicidal', 'words of the notice "harm-to-others", kept back'],
])('"%s": "%s" %s', (text, words, did) => {
  expect(rolesIn(text).find(([of]) => of === words)?.[1]).toContain(did)
})

test('a word that a guess rests on says so', () => {
  const likeness = taught('slippers piano', { 'grief-spouse': 0.5 })
  const guesser = createReader(language, spelling, { ...nothingLearned, concerns: () => likeness })
  expect(guesser.wordByWord(['Slippers by the piano']).map(({ words, did }) => [words, ...did])).toEqual([
    ['Slippers', 'Death of a partner: a guess from this and other words'],
    ['by the'],
    ['piano', 'Death of a partner: a guess from this and other words'],
  ])
})

test('every word has its place, once, and says of which need it is', () => {
  const needs = ['My wife, 40, drinks; I worry.', 'OCD (since 2019)']
  const roles = reader.wordByWord(needs)
  for (const [need, text] of needs.entries()) {
    const words = roles.filter((each) => each.need === need).flatMap((each) => each.words.match(/\w+/g))
    expect(words).toEqual(text.match(/\w+/g))
  }
})

test('a narrower thing is told as one', () => {
  const [row] = reader.wordByWord(['Vitiligo']).filter(({ words }) => words === 'Vitiligo')
  expect(row?.did.join()).toContain('a narrower thing')
})

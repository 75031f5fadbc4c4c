import { expect, test } from 'vitest'
import { language } from '../support/language.ts'
import { read } from './claims.ts'

// With whom a sentence begins, of them it tells, whatever stands in between.

const PEOPLE = [
  'My son',
  'My husband',
  'Our daughter',
  'My older brother',
  'Pt’s son',
  'Client’s wife',
  'My friend Dave',
]
const BETWEEN = [
  ', 24,',
  ' (24)',
  ' (24, lives at home)',
  ', who is 24,',
  ', a nurse,',
  ', of all people,',
  ', 24, single,',
  ', back home since May,',
  ' -- he’s 24 --',
]
const TROUBLES = ['on fentanyl', 'drinking again', 'with bipolar', 'suicidal', 'in deep gambling debt', 'is anorexic']

const isOwn = (id: string): boolean => language.concerns.get(id)?.lovedOne !== undefined

test.each(PEOPLE)('"%s, of all people, ..." tells of them, and of no trouble of the client', (person) => {
  const taken = BETWEEN.flatMap((between) => TROUBLES.map((trouble) => `${person}${between} ${trouble}`)).filter(
    (text) => read(text).concerns.some(({ id }) => isOwn(id)),
  )
  expect(taken).toEqual([])
})

test.each([
  ['My son, my oldest, on fentanyl', 'loved-ones-drugs'],
  ['My wife, 34, and I gamble', 'gambling'],
  ['My wife, of all people, says I gamble', 'gambling'],
  ['My mother, my father, my job, panic attacks', 'panic'],
  ['My brother. Panic attacks', 'panic'],
])('"%s" is about %s', (text, concern) => {
  expect(read(text).concerns[0]?.id).toBe(concern)
})

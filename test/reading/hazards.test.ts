import { describe, expect, test } from 'vitest'
import { read, testClaims } from './claims.ts'

describe('a misspelt word is never taken for one that says who harmed whom, who survived or who changes (C3)', () => {
  test.each(['aabuser', 'abbusive', 'ssurvivor', 'ttransition', 'soober', 'maanic', 'aabused'])('%s', (word) => {
    const { concerns, questions, unread } = read(word)
    expect({ concerns, questions, unread }).toEqual({ concerns: [], questions: [], unread: [word] })
  })
})

test('a misspelt word that may tell of a death tells of none', () => {
  expect(read('My mother is dyign, lonely').concerns.map(({ id }) => id)).toEqual(['loneliness'])
})

testClaims({
  'who grew up with a parent’s drug use has groups of their own, before those for life with it now': [
    ['My mother was an addict', 'adult-children-of-alcoholics'],
    ['My sister was an addict', '-adult-children-of-alcoholics'],
  ],
  'a killing is mourned as one': [
    ['My cousin was shot dead', 'grief-homicide'],
    ['Brother murdered', 'grief-homicide'],
  ],
  'a program for people who harmed a partner says which side it is': [
    ['Needs BIP for probation', 'domestic-violence-caused-harm -domestic-violence-survivor'],
  ],
})

test.each(['My mother is on heroin', 'My mother is on meth'])(
  '%s: growing up with it comes first, as with drinking',
  (text) => {
    expect(read(text).concerns[0]?.id).toBe('adult-children-of-alcoholics')
  },
)

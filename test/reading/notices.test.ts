import { describe, expect, test } from 'vitest'
import { language } from '../support/language.ts'
import { concernsIn, crisisIn, testClaims } from './claims.ts'

const rules = [...language.crisis.values()]
const idsWhere = (holds: (rule: (typeof rules)[number]) => unknown): string[] => rules.filter(holds).map(({ id }) => id)

describe('what a notice does', () => {
  test('danger to a life, violence and abuse are told before any group; the rest after the header', () => {
    expect(idsWhere(({ order }) => order === 'first')).toEqual([
      'imminent',
      'suicide',
      'harm-to-others',
      'postpartum-emergency',
      'child-elder-abuse',
      'suicide-other',
      'domestic-violence',
      'sexual-assault',
      'self-harm',
      'overdose',
      'unsafe',
    ])
  })

  test('process groups wait while the client is in danger, or in a state that open talk would worsen (A6, E5)', () => {
    expect(idsWhere(({ withholdProcessGroups }) => withholdProcessGroups)).toEqual([
      'imminent',
      'suicide',
      'harm-to-others',
      'postpartum-emergency',
      'mania-psychosis-acute',
    ])
  })

  test('groups for couples wait while there is violence (A14)', () => {
    expect(idsWhere(({ withholdCouplesGroups }) => withholdCouplesGroups)).toEqual(['domestic-violence'])
  })

  test('groups for drinking less wait where stopping may be dangerous', () => {
    expect(idsWhere(({ withholdModeration }) => withholdModeration)).toEqual(['withdrawal'])
  })
})

testClaims(
  {
    'danger of somebody close is told of them, not of the client': [
      ['My wife took all her pills an hour ago', 'suicide-other -imminent'],
      ['My daughter overdosed just now', 'suicide-other -imminent'],
      ['My son has urges to cut', 'self-harm-other -self-harm'],
      ['My sister messaged goodbye', 'suicide-other -suicide'],
      ['My sister posted goodbye', 'suicide-other -suicide'],
      ['My sister said goodbye to everyone', 'suicide-other -suicide'],
    ],
    'people who survived an attempt are asked about it, by whatever word they are known': [
      ['Z91.51', 'suicide'],
      ['Group for attempt survivors', 'suicide'],
    ],
    'an assault of these days is told in its own words': [
      ['Raped last night', 'sexual-assault'],
      ['Raped last week', 'sexual-assault'],
      ['I was date raped', 'sexual-assault'],
    ],
    'seeing what is not there, after a birth, is an emergency': [
      ['Postpartum, seeing things', 'postpartum-emergency'],
      ['Postpartum, says that the baby is not real', 'postpartum-emergency'],
      ['Postpartum, paranoid about the baby', 'postpartum-emergency'],
    ],
  },
  crisisIn,
)

testClaims({
  'words of danger that name no concern lead to those who know it': [
    ['Gave away my things', 'suicidality'],
    ['The gun is loaded', 'suicidality'],
    ['Wish I would not wake up', 'suicidality'],
    ['He held a knife to me', 'domestic-violence-survivor'],
    ['My sister posted goodbye', 'loved-ones-suicidality -suicidality'],
  ],
})

test('what comes with a birth that became an emergency is no reason for a group', () => {
  expect(concernsIn('3 weeks postpartum, paranoid, hears voices')).toEqual(['perinatal'])
})

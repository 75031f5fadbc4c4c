import { describe, expect, test } from 'vitest'
import { concernsIn } from './claims.ts'

describe('a past trouble with groups for people who have it behind them still counts beside another', () => {
  test.each([
    ['History of addiction', 'substance-use'],
    ['History of alcoholism', 'alcohol'],
    ['History of heroin use', 'opioids'],
    ['History of meth use', 'stimulants'],
    ['History of marijuana abuse', 'cannabis'],
    ['History of benzo dependence', 'prescription-sedatives'],
    ['Used to gamble', 'gambling'],
    ['History of porn addiction', 'compulsive-sexual-behavior'],
    ['History of bulimia', 'eating-disorder'],
    ['History of binge eating', 'binge-eating'],
    ['History of self-harm', 'self-harm'],
    ['History of suicide attempts', 'suicide-attempt-survivor'],
    ['Molested years ago', 'childhood-abuse'],
    ['Raped years ago', 'sexual-assault-survivor'],
    ['Former abusive marriage', 'domestic-violence-survivor'],
    ['History of PTSD', 'trauma'],
    ['Past alcoholic father', 'adult-children-of-alcoholics'],
    ['My aunt died years ago', 'grief'],
    ['Widowed years ago', 'grief-spouse'],
    ['Lost my son years ago', 'grief-child'],
    ['Brother died by suicide years ago', 'grief-suicide'],
    ['Brother overdosed and died years ago', 'grief-overdose'],
    ['My brother was murdered years ago', 'grief-homicide'],
    ['History of miscarriage', 'pregnancy-infant-loss'],
    ['Cancer in remission', 'cancer'],
    ['Was in prison years ago', 'reentry'],
    ['Past transition out of the military', 'military-transition'],
  ])('%s', (past, concern) => {
    expect(concernsIn(`${past}. Hoarding.`)).toEqual(['hoarding', concern])
  })
})

test.each(['History of panic attacks', 'Used to have insomnia', 'Depressed years ago'])(
  '%s: with no such groups, what is past does not count beside what is current',
  (past) => {
    expect(concernsIn(`${past}. Hoarding.`)).toEqual(['hoarding'])
  },
)

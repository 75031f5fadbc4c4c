import { describe, expect, it } from 'vitest'
import type { Group } from '../../src/model/group.ts'
import { aGroup } from '../support/a-group.ts'
import { also, answerTo, context, leftOut, main, setAside, suggested } from './support.ts'

const aa = aGroup('aa', { concerns: ['alcohol'], approach: ['12-step'] })
const alAnon = aGroup('al-anon', { concerns: ['loved-ones-alcohol'], approach: ['12-step'] })
const survivors = aGroup('survivors', { concerns: ['domestic-violence-survivor', 'trauma'] })
const intervention = aGroup('intervention', { concerns: ['domestic-violence-caused-harm', 'anger'] })
const anger = aGroup('anger', { concerns: ['anger'] })

describe('whose trouble it is', () => {
  it('the wife of a drinker is never sent to AA, and AA is counted as left out', () => {
    const ask = {
      groups: [aa, alAnon],
      need: ['loved-ones-alcohol'],
      reading: { items: [setAside('alcohol', 'someone-else')] },
    }
    expect(suggested(ask)).toEqual(['al-anon'])
    expect(leftOut(ask)).toEqual({ aa: 'whose' })
    expect(answerTo(ask).leftOut.count).toBe(1)
  })

  it('a person who drinks is never sent to Al-Anon', () => {
    expect(suggested({ groups: [aa, alAnon], need: ['alcohol'] })).toEqual(['aa'])
  })

  it('a person who drinks and whose partner drinks is offered both', () => {
    expect(suggested({ groups: [aa, alAnon], need: ['alcohol', 'loved-ones-alcohol'] })).toEqual(['aa', 'al-anon'])
  })

  it('a group for people who drink is not for a family, though it names families too', () => {
    const mixed = aGroup('mixed', { concerns: ['alcohol', 'loved-ones-alcohol'] })
    expect(leftOut({ groups: [mixed], need: ['loved-ones-alcohol'] })).toEqual({ mixed: 'whose' })
  })

  it('a group for users of one drug is not for the family of a user of another', () => {
    const mixed = aGroup('mixed', { concerns: ['cannabis', 'loved-ones-addiction'] })
    expect(leftOut({ groups: [mixed], need: ['loved-ones-alcohol'] })).toEqual({ mixed: 'whose' })
  })

  it.each([
    { need: 'suicidality', group: 'loved-ones-suicidality' },
    { need: 'loved-ones-suicidality', group: 'suicidality' },
  ])('$need does not reach $group through the parent they share', ({ need, group }) => {
    expect(suggested({ groups: [aGroup('other', { concerns: [group] })], need: [need] })).toEqual([])
  })
})

describe('harm done and harm suffered', () => {
  const all: readonly Group[] = [survivors, intervention, anger]

  it('a survivor is offered neither an intervention program nor an anger group', () => {
    expect(suggested({ groups: all, need: ['domestic-violence-survivor'] })).toEqual(['survivors'])
  })

  it('a person who caused harm is offered neither a survivor group nor an anger group', () => {
    expect(suggested({ groups: all, need: ['domestic-violence-caused-harm'] })).toEqual(['intervention'])
  })

  it('an angry person is offered no intervention program', () => {
    expect(suggested({ groups: all, need: ['anger'] })).toEqual(['anger'])
  })

  it('a general trauma need finds no group that has people who caused harm in it', () => {
    const mixed = aGroup('mixed', { concerns: ['caused-sexual-harm', 'trauma'] })
    expect(leftOut({ groups: [mixed, survivors], need: ['trauma'] })).toEqual({ mixed: 'contrast' })
  })

  it('with both sides read, neither is offered', () => {
    const need = ['domestic-violence-survivor', 'domestic-violence-caused-harm']
    expect(suggested({ groups: all, need })).toEqual([])
  })

  it('with one side in the background, only the other is offered', () => {
    const need = [main('domestic-violence-caused-harm'), context('childhood-abuse')]
    const abused = aGroup('abused', { concerns: ['childhood-abuse'] })
    expect(suggested({ groups: [...all, abused], need })).toEqual(['intervention'])
  })

  it('a trauma need besides harm done brings in no survivor group', () => {
    const need = [main('domestic-violence-caused-harm'), also('trauma')]
    expect(suggested({ groups: all, need })).toEqual(['intervention'])
  })

  it('couples groups are withheld where there is violence, even when no crisis rule says so', () => {
    const couples = aGroup('couples', { concerns: ['trauma'], approach: ['couples'] })
    const ask = { groups: [couples, survivors], need: ['domestic-violence-survivor'] }
    expect(suggested(ask)).toEqual(['survivors'])
    expect(answerTo(ask).leftOut.worthKnowing.map(({ group, gate }) => [group.id, gate])).toEqual([
      ['couples', 'withheld'],
    ])
  })
})

describe('concerns that stand apart', () => {
  const grief = aGroup('grief', { concerns: ['grief'] })
  const pets = aGroup('pets', { concerns: ['grief-pet'] })

  it('the loss of a pet is not met by a group for human loss, nor the reverse', () => {
    expect(suggested({ groups: [grief, pets], need: ['grief-pet'] })).toEqual(['pets'])
    expect(suggested({ groups: [grief, pets], need: ['grief'] })).toEqual(['grief'])
  })

  it('a sibling concern is no answer', () => {
    expect(suggested({ groups: [aGroup('weed', { concerns: ['cannabis'] })], need: ['alcohol'] })).toEqual([])
  })

  it('near is one way: bipolar to depression, never back', () => {
    const depression = aGroup('depression', { concerns: ['depression'] })
    const bipolar = aGroup('bipolar', { concerns: ['bipolar'] })
    expect(suggested({ groups: [depression, bipolar], need: ['bipolar'] })).toEqual(['bipolar', 'depression'])
    expect(suggested({ groups: [depression, bipolar], need: ['depression'] })).toEqual(['depression'])
  })
})

it('who comes for a trouble of their own, and has a relative who is ill besides, is not kept from groups for people who are ill', () => {
  const group = aGroup('both', { concerns: ['panic', 'loneliness'] })
  const need = ['loneliness', also('loved-ones-mental-illness')]
  expect(suggested({ groups: [group], need })).toEqual(['both'])
  expect(suggested({ groups: [group], need: ['loved-ones-mental-illness'] })).toEqual([])
})

import { describe, expect, it } from 'vitest'
import type { Reason } from '../../src/model/reason.ts'
import { aGroup } from '../support/a-group.ts'
import { type Ask, answerTo } from './support.ts'

function reasonsOf(ask: Ask): Record<string, Reason['fit']> {
  return Object.fromEntries(answerTo(ask).suggestions[0]!.reasons.map(({ facet, fit: found }) => [facet, found]))
}

describe('reasons', () => {
  it('a silent listing is told as silent, never as a match', () => {
    expect(reasonsOf({ groups: [aGroup('silent')], need: ['depression'] })).toEqual({
      concern: 'match',
      individual: 'unknown',
      leader: 'unknown',
      entry: 'unknown',
      'age-of-listing': 'unknown',
    })
  })

  it('a group for teens and young adults is for a young adult, and asks nothing about teens', () => {
    const group = { ...aGroup('both'), identities: ['teens', 'young-adults'], exclusive: true }
    const { suggestions } = answerTo({ groups: [group], need: ['depression'], intake: { age: 19 } })
    const told = suggestions[0]!.reasons.filter(({ facet }) => facet === 'identity')
    expect(told).toMatchObject([{ identity: 'young-adults', fit: 'match' }])
  })

  it('every facet that was asked has its reason', () => {
    const intake = {
      identity: ['lgbtq'],
      wants: 'skills',
      individual: 'already',
      age: 30,
      near: { words: 'Pasadena' },
      meets: ['online'],
      days: ['monday'],
      language: ['en'],
      cost: 'free',
      access: ['wheelchair'],
      without: ['12-step'],
    } as const
    const asked = reasonsOf({ groups: [aGroup('silent')], need: ['depression'], intake })
    for (const facet of [
      'identity',
      'wants',
      'age',
      'place',
      'meets',
      'schedule',
      'language',
      'cost',
      'access',
      'declined',
    ])
      expect(asked, facet).toHaveProperty([facet], 'unknown')
    expect(asked).not.toHaveProperty('individual') // already in therapy, and no rule stated: nothing to ask
  })

  it('the concern tells the words that led to it and how it relates', () => {
    const items = [
      {
        kind: 'concern',
        id: 'panic',
        label: '',
        words: 'attacks on the freeway',
        how: 'phrase',
        used: true,
        at: [0, 0],
        need: 0,
        rule: '',
      },
    ] as const
    const answer = answerTo({ groups: [aGroup('g', { concerns: ['anxiety'] })], need: ['panic'], reading: { items } })
    expect(answer.suggestions[0]?.reasons[0]).toEqual({
      facet: 'concern',
      fit: 'near',
      asked: 'panic',
      offered: 'anxiety',
      relation: 'broader',
      central: true,
      words: 'attacks on the freeway',
    })
  })

  it('a group that is for something else above all is told as that, and is only possible', () => {
    const concernOf = (ask: Ask) => answerTo(ask).suggestions[0]
    const bereaved = concernOf({ groups: [aGroup('g', { concerns: ['grief', 'depression'] })], need: ['depression'] })
    expect(bereaved?.reasons[0]).toMatchObject({ offered: 'depression', fit: 'near', above: 'grief' })
    expect(bereaved?.fit).toBe('possible')
    const tinnitus = { groups: [aGroup('g', { concerns: ['tinnitus', 'depression'] })], need: ['depression'] }
    expect(concernOf(tinnitus)?.reasons[0]).toMatchObject({ fit: 'near', above: 'tinnitus' })
    expect(concernOf({ ...tinnitus, reading: { named: ['tinnitus'] } })?.reasons[0]).not.toHaveProperty('above')
  })

  it('a listing of a year ago is told as old', () => {
    const groups = [aGroup('old', { source: { seen: '2025-11' } })]
    expect(reasonsOf({ groups, need: ['depression'] })['age-of-listing']).toBe('near')
  })
})

describe('the fit of a suggestion', () => {
  it.each([
    { why: 'the concern itself, central', group: {}, fits: 'strong' },
    { why: 'the concern among others', group: { concerns: ['anger', 'depression'] }, fits: 'good' },
    {
      why: 'only for people nobody said the client is',
      group: { identities: ['women'], exclusive: true },
      fits: 'good',
    },
    { why: 'not what the person wants', group: { focus: 'connection' }, fits: 'good' },
    { why: 'near', group: { concerns: ['anxiety'] }, fits: 'possible' },
    { why: 'a place to look', group: { approach: ['directory'] }, fits: 'possible' },
  ] as const)('$why: $fits', ({ group, fits }) => {
    const answer = answerTo({ groups: [aGroup('g', group)], need: ['depression'], intake: { wants: 'skills' } })
    expect(answer.suggestions[0]?.fit).toBe(fits)
  })

  it('a broader group that is only for people nobody said the client is, is possible', () => {
    const group = aGroup('g', { concerns: ['anxiety'], identities: ['lawyers-judges'], exclusive: true })
    expect(answerTo({ groups: [group], need: ['panic'] }).suggestions[0]?.fit).toBe('possible')
  })

  it('a broader group is good, a narrower one possible', () => {
    const broader = answerTo({ groups: [aGroup('g', { concerns: ['anxiety'] })], need: ['panic'] })
    expect(broader.suggestions[0]?.fit).toBe('good')
    const narrower = answerTo({ groups: [aGroup('g', { concerns: ['panic'] })], need: ['anxiety'] })
    expect(narrower.suggestions[0]?.fit).toBe('possible')
  })
})

describe('notices', () => {
  it('the most urgent block comes before every group, the others after the header', () => {
    const answer = answerTo({
      groups: [],
      need: ['depression'],
      reading: { crisis: ['suicide', 'domestic-violence', 'withdrawal'] },
    })
    expect(answer.crisis?.rule.id).toBe('suicide')
    expect(answer.crisis?.resources.map(({ id }) => id)).toEqual(['r-988'])
    expect(answer.notices.map(({ rule }) => rule.id)).toEqual(['domestic-violence', 'withdrawal'])
  })
})

it('what a group is made for is said with the words that tell of it', () => {
  const groups = [aGroup('tinnitus', { concerns: ['tinnitus', 'chronic-illness'] })]
  const reading = { topics: [{ tags: ['tinnitus'], words: 'ringing in my ears' }] }
  const [first] = answerTo({ groups, need: ['chronic-illness'], reading }).suggestions
  expect(first?.reasons).toContainEqual({
    facet: 'topic',
    fit: 'match',
    topic: 'tinnitus',
    words: 'ringing in my ears',
  })
  const [concern] = first?.reasons ?? []
  expect(concern?.facet === 'concern' && concern.above).toBe(undefined)
})

import { describe, expect, it } from 'vitest'
import { also, leftOut, main, setAside, suggested } from '../match/support.ts'
import { aGroup } from '../support/a-group.ts'
import { ids, named } from './named.ts'

describe('whom a group is for', () => {
  it('a group closed to a few comes after open ones that are only broader; one closed to many does not', () => {
    const groups = named([
      ['open to everyone', { concerns: ['panic'] }],
      ['women: half of people are, ask', { concerns: ['panic'], identities: ['women'], exclusive: true }],
      ['open to everyone, and broader', { concerns: ['anxiety'] }],
      ['lawyers only', { concerns: ['panic'], identities: ['lawyers'], exclusive: true }],
    ])
    expect(suggested({ groups, need: ['panic'] })).toEqual(ids(groups))
  })

  it('what is closed to a few comes after open groups that only mention what is broader, and is not shown where it is broader itself', () => {
    const groups = named([
      ['open, and mentions what is broader', { concerns: ['depression', 'grief', 'loneliness', 'sleep', 'anxiety'] }],
      ['lawyers only, for this', { concerns: ['panic'], identities: ['lawyers'], exclusive: true }],
      ['lawyers only, for what is broader', { concerns: ['anxiety'], identities: ['lawyers'], exclusive: true }],
    ])
    expect(suggested({ groups, need: ['panic'] })).toEqual(ids(groups.slice(0, 2)))
  })

  it('a group held only in another language stands in for open ones, be they only broader', () => {
    const groups = named([
      ['broader, and in English', { concerns: ['anxiety'], languages: ['en'] }],
      ['only in Korean', { concerns: ['panic'], languages: ['ko'] }],
    ])
    expect(suggested({ groups, need: ['panic'] })).toEqual(ids(groups.slice(0, 1)))
    expect(suggested({ groups: groups.slice(1), need: ['panic'] })).toEqual(ids(groups.slice(1)))
  })

  it('of two needs, serving both does not lift a group that is for others', () => {
    const groups = named([
      ['one of them, and open', { concerns: ['depression'] }],
      ['both, for lawyers', { concerns: ['depression', 'panic'], identities: ['lawyers'], exclusive: true }],
    ])
    expect(suggested({ groups, need: [main('depression', 0), main('panic', 1)] })).toEqual(ids(groups))
  })

  it('a listing that is silent on who may come is taken for what groups for these people normally are', () => {
    const groups = named([
      ['for young adults, and others may come', { identities: ['young-adults'] }],
      ['for lawyers, as such groups are', { identities: ['lawyers'] }],
    ])
    expect(suggested({ groups, need: ['depression'] })).toEqual(ids(groups))
  })

  it('of two identities on different axes a group takes people who are both, of two on one axis either', () => {
    const groups = named([
      ['for LGBTQ people of two ages', { identities: ['lgbtq', 'older-adults', 'teens'], exclusive: true }],
      ['for everyone', {}],
      ['for LGBTQ people who are Black', { identities: ['lgbtq', 'black'], exclusive: true }],
    ])
    const ask = { groups, need: ['depression'], intake: { identity: ['lgbtq', 'older-adults'] } }
    expect(suggested(ask)).toEqual(ids(groups))
  })

  it('a group of LGBTQ people and men takes either, since people who are both have a name of their own', () => {
    const groups = named([
      ['for LGBTQ people, and men', { concerns: ['panic'], identities: ['lgbtq', 'men'] }],
      ['broader, and open to everyone', { concerns: ['anxiety'] }],
      ['for men who are Black', { concerns: ['panic'], identities: ['black', 'men'], exclusive: true }],
    ])
    expect(suggested({ groups, need: ['panic'], intake: { identity: ['men'] } })).toEqual(ids(groups))
  })

  it('of what was stated, more that few people are comes first', () => {
    const groups = named([
      ['for LGBTQ people who are Black', { identities: ['lgbtq', 'black'] }],
      ['for Black people', { identities: ['black'] }],
      ['for women', { identities: ['women'] }],
      ['for everyone', {}],
    ])
    const ask = { groups, need: ['depression'], intake: { identity: ['women', 'black', 'lgbtq'] } }
    expect(suggested(ask)).toEqual(ids(groups))
  })

  it('who said LGBTQ may well be trans: a group for trans people alone is confirmed, and fills a list that one for another people does not', () => {
    const groups = named([
      ['open to trans people and others', { identities: ['transgender'] }],
      ['for Latine people, when the client said Black', { identities: ['latine'] }],
    ])
    expect(suggested({ groups, need: ['depression'], intake: { identity: ['lgbtq', 'black'] } })).toEqual(
      ids(groups.slice(0, 1)),
    )
  })

  it('a group closed to all but another people than the one stated is left out', () => {
    const groups = [
      aGroup('latine', { identities: ['latine'], exclusive: true }),
      aGroup('both', { identities: ['latine', 'black'], exclusive: true }),
      aGroup('open', { identities: ['latine'], exclusive: false }),
    ]
    const ask = { groups, need: ['depression'], intake: { identity: ['black'] } }
    expect(leftOut(ask)).toEqual({ latine: 'identity' })
    expect(suggested(ask)).toEqual(['both', 'open'])
  })

  it('while the age is unknown, a group for a stretch of life comes after one for every age, and none for minors', () => {
    const groups = named([
      ['every adult', { ages: { min: 18 } }],
      ['up to fifty', { ages: { min: 18, max: 50 } }],
      ['for minors', { ages: { min: 12, max: 17 } }],
    ])
    expect(suggested({ groups, need: ['depression'] })).toEqual(ids(groups.slice(0, 2)))
  })

  it('a group whose first concern is the loss of somebody is for the bereaved, whatever else it takes up', () => {
    const groups = named([
      ['broader, and for anybody with it', { concerns: ['anxiety'] }],
      ['for the bereaved who panic', { concerns: ['grief', 'panic'] }],
    ])
    expect(suggested({ groups, need: ['panic'] })).toEqual(ids(groups))
    const bereaved = suggested({ groups, need: [main('panic'), also('grief')] })
    expect(bereaved).toEqual(ids(groups).toReversed())
  })
})

describe('groups for relatives', () => {
  const concerns = ['loved-ones-mental-illness']
  const forAll = aGroup('z-all', { concerns })
  const bipolar = aGroup('a-one', { concerns, summary: 'For families of people with bipolar.' })
  const ask = { groups: [forAll, bipolar], need: concerns }

  it('one that names an illness is for relatives of people with that one', () => {
    expect(suggested(ask)).toEqual([forAll.id, bipolar.id])
    const told = { items: [setAside('bipolar', 'someone-else')], named: ['bipolar'] }
    expect(suggested({ ...ask, reading: told })).toEqual([bipolar.id, forAll.id])
  })

  it('one that names many illnesses is for all', () => {
    const many = aGroup('a-many', { concerns, summary: 'For families: depression, bipolar, anxiety and more.' })
    expect(suggested({ ...ask, groups: [forAll, many] })).toEqual([many.id, forAll.id])
  })

  it('where the trouble is of few kinds, one that names it is for all', () => {
    const names = aGroup('a-names', { concerns: ['loved-ones-addiction'], summary: 'Families and substance use.' })
    const silent = aGroup('z-silent', { concerns: ['loved-ones-addiction'] })
    expect(suggested({ groups: [names, silent], need: ['loved-ones-addiction'] })).toEqual([names.id, silent.id])
  })

  it('a group for those who have the very thing is not for their relatives', () => {
    const tagged = aGroup('tinnitus', { concerns: ['tinnitus'] })
    const reading = { named: ['tinnitus'] }
    expect(suggested({ ...ask, groups: [forAll, tagged], reading })).toEqual([forAll.id])
    expect(suggested({ groups: [tagged], need: ['anxiety'], reading })).toEqual([tagged.id])
  })
})

describe('what a group is made for', () => {
  it('one thing that the need does not name comes last, and first when it does', () => {
    const groups = named([
      ['anxiety', { concerns: ['anxiety'] }],
      ['near anxiety, only mentioned by a group for a fear of flying', { concerns: ['flying', 'panic'] }],
    ])
    expect(suggested({ groups, need: ['panic'] })).toEqual(ids(groups))
    expect(suggested({ groups, need: ['panic'], reading: { named: ['flying'] } })).toEqual(ids(groups).toReversed())
  })

  it('a narrower group is a guess at a need of few words; a longer one would have told', () => {
    const groups = named([
      ['every loss', { concerns: ['grief'] }],
      ['the loss of a child', { concerns: ['grief-child'] }],
    ])
    const ask = { groups, need: ['grief'] }
    expect(suggested({ ...ask, intake: { need: ['grief'] } })).toEqual(ids(groups))
    expect(suggested({ ...ask, intake: { need: ['widower'] }, reading: { named: ['widower'] } })).toEqual([
      groups[0]!.id,
    ])
    expect(suggested({ ...ask, intake: { need: ['cries at work since the funeral in May'] } })).toEqual([groups[0]!.id])
  })

  it('what was named besides comes before a narrower guess', () => {
    const groups = named([
      ['every loss', { concerns: ['grief'] }],
      ['the person said they are lonely', { concerns: ['loneliness'] }],
      ['the loss of a child', { concerns: ['grief-child'] }],
    ])
    expect(suggested({ groups, need: [main('grief'), also('loneliness')] })).toEqual(ids(groups))
  })

  it('a broader concern that is only mentioned is farther than a near one', () => {
    const groups = named([
      ['near bipolar', { concerns: ['depression'] }],
      ['broader, and only mentioned', { concerns: ['anger', 'loneliness', 'depression', 'anxiety'] }],
    ])
    expect(suggested({ groups, need: [main('bipolar'), main('panic')] })).toEqual(ids(groups))
  })

  it('one kind of it, and all of it, is about the one kind', () => {
    const groups = named([
      ['anger and drugs', { concerns: ['anger', 'substance-use'] }],
      ['cannabis, and drugs in general', { concerns: ['cannabis', 'substance-use'] }],
    ])
    expect(suggested({ groups, need: ['substance-use'] })).toEqual(ids(groups))
  })

  it('a group that only mentions what is near is no suggestion', () => {
    const groups = [aGroup('mentions', { concerns: ['loneliness', 'anger', 'trauma', 'depression'] })]
    expect(suggested({ groups, need: ['bipolar'] })).toEqual([])
  })
})

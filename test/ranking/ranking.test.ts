import { expect, it } from 'vitest'
import type { Group } from '../../src/model/group.ts'
import { also, answerTo, context, main, suggested } from '../match/support.ts'
import { aGroup } from '../support/a-group.ts'
import { ids, named } from './named.ts'

it('this concern, then a broader one, then one named besides, then one that is near', () => {
  const groups = named([
    ['panic itself', { concerns: ['panic'] }],
    ['panic, one of many', { concerns: ['anger', 'loneliness', 'trauma', 'panic'] }],
    ['anxiety is broader', { concerns: ['anxiety'] }],
    ['loneliness was named besides', { concerns: ['loneliness'] }],
  ])
  expect(suggested({ groups, need: [main('panic'), also('loneliness')] })).toEqual(ids(groups))
})

it('what was named besides comes before what is only near', () => {
  const groups = named([
    ['bipolar itself', { concerns: ['bipolar'] }],
    ['the person said they are lonely', { concerns: ['loneliness'] }],
    ['near bipolar: our guess', { concerns: ['depression'] }],
  ])
  expect(suggested({ groups, need: [main('bipolar'), also('loneliness')] })).toEqual(ids(groups))
})

it('of two kinds of the same that were told, both come before groups for all of it', () => {
  const groups = named([
    ['what the child died of', { concerns: ['grief-overdose'] }],
    ['a child died', { concerns: ['grief-child'] }],
    ['any loss', { concerns: ['grief'] }],
  ])
  expect(suggested({ groups, need: [main('grief-overdose'), also('grief-child')] })).toEqual(ids(groups))
})

it('a narrower group is offered after one for the broad need', () => {
  const groups = named([
    ['grief of every kind', { concerns: ['grief'] }],
    ['only if it was a child: ask', { concerns: ['grief-child'] }],
  ])
  expect(suggested({ groups, need: ['grief'] })).toEqual(ids(groups))
})

it('a loss of this kind before any loss (A15)', () => {
  const groups = named([
    ['this loss', { concerns: ['grief-suicide'] }],
    ['any loss', { concerns: ['grief'] }],
  ])
  expect(suggested({ groups, need: ['grief-suicide'] })).toEqual(ids(groups))
})

it('a group that serves more of what was read comes first on equal footing', () => {
  const groups = named([
    ['both that were named', { concerns: ['depression', 'loneliness'] }],
    ['the main one, and what is in the background', { concerns: ['depression', 'trauma'] }],
    ['the main one alone', { concerns: ['depression'] }],
  ])
  const need = [main('depression'), also('loneliness'), context('trauma')]
  expect(suggested({ groups, need })).toEqual(ids(groups))
})

it('where the client and somebody close both have a trouble, either has one place', () => {
  const family = ['drugs', 'drugs as well', 'and those too'].map((name) =>
    aGroup(`b: ${name}`, { concerns: ['loved-ones-drugs', 'loved-ones-addiction'] }),
  )
  const own = aGroup('z: their own', { concerns: ['cannabis'] })
  const need = [main('loved-ones-drugs'), also('loved-ones-addiction'), also('cannabis')]
  expect(suggested({ groups: [...family, own], need, intake: { limit: 3 } })).toContain(own.id)
  const relatives = aGroup('z: relatives', { concerns: ['loved-ones-drugs'] })
  const meetings = ['one', 'two', 'three'].map((name) => aGroup(`b: ${name}`, { concerns: ['cannabis', 'alcohol'] }))
  const reverse = [main('cannabis'), also('alcohol'), also('loved-ones-drugs')]
  expect(suggested({ groups: [...meetings, relatives], need: reverse, intake: { limit: 3 } })).toContain(relatives.id)
})

it('a group named for people whom nobody spoke of gives way to others of its tier', () => {
  const groups = named([
    ['panic itself', { concerns: ['panic'] }],
    ['panic, one of many', { concerns: ['anger', 'loneliness', 'trauma', 'panic'] }],
    ['panic, for teachers', { concerns: ['panic'] }],
    ['broader', { concerns: ['anxiety'] }],
  ])
  expect(suggested({ groups, need: ['panic'] })).toEqual(ids(groups))
  const [itself, oneOfMany, teachers, broader] = ids(groups)
  // The names are told against the alphabet, and this is the last of them.
  const intake = { need: ['A teacher with panic attacks'] }
  expect(suggested({ groups, need: ['panic'], intake })).toEqual([teachers, itself, oneOfMany, broader])
})

it('kin of what was named besides, broader or narrower, come after what is near the main concern', () => {
  const near = aGroup('z: near bipolar', { concerns: ['depression'] })
  const broader = aGroup('a: broader than panic', { concerns: ['anxiety'] })
  const narrower = aGroup('a: narrower than grief', { concerns: ['grief-child'] })
  expect(suggested({ groups: [broader, near], need: [main('bipolar'), also('panic')] })).toEqual([near.id, broader.id])
  expect(suggested({ groups: [narrower, near], need: [main('bipolar'), also('grief')] })).toEqual([
    near.id,
    narrower.id,
  ])
})

it('what is in the background brings no group in', () => {
  const groups = named([['lonely people', { concerns: ['loneliness'] }]])
  const background = aGroup('recovery', { concerns: ['alcohol'] })
  expect(suggested({ groups: [...groups, background], need: [main('loneliness'), context('alcohol')] })).toEqual(
    ids(groups),
  )
})

it('of two needs, a group that serves both comes first, and neither need goes without', () => {
  const both = aGroup('z: both needs', { concerns: ['depression', 'grief'] })
  const other = aGroup('y: only the second need', { concerns: ['trauma', 'loneliness', 'grief'] })
  const many = ['1', '2', '3', '4', '5', '6'].map((id) => aGroup(id, { concerns: ['depression'] }))
  const need = [main('depression', 0), main('grief', 1)]
  expect(suggested({ groups: [both, other, ...many], need })).toEqual([both.id, '1', '2', '3', '4'])
  expect(suggested({ groups: [other, ...many], need })).toEqual(['1', '2', '3', '4', other.id])
})

it('what was named besides has one place in the list', () => {
  const many = ['1', '2', '3', '4', '5', '6'].map((id) => aGroup(id, { concerns: ['panic'] }))
  const besides = aGroup('besides', { concerns: ['loneliness'] })
  const ask = { groups: [...many, besides], need: [main('panic'), also('loneliness')] }
  expect(suggested(ask)).toEqual(['1', '2', '3', '4', 'besides'])
  expect(suggested({ ...ask, intake: { limit: 2 } })).toEqual(['1', '2'])
})

it('a group that lists the concern first, and little else, comes before one that lists it later or among much', () => {
  const groups = named([
    ['this alone', { concerns: ['depression'] }],
    ['this and another', { concerns: ['depression', 'anger'] }],
    ['this first of four', { concerns: ['depression', 'anger', 'panic', 'loneliness'] }],
    ['this second of two', { concerns: ['anger', 'depression'] }],
  ])
  expect(suggested({ groups, need: ['depression'] })).toEqual(ids(groups))
})

it('an identity that was stated comes before a word of the need in the name', () => {
  const groups = named([
    ['for people like the client', { identities: ['lgbtq'] }],
    ['the word is in its name', { name: 'Cloud group' }],
  ])
  const ask = { groups, need: ['depression'], intake: { identity: ['lgbtq'] }, reading: { named: ['cloud'] } }
  expect(suggested(ask)).toEqual(ids(groups))
})

it('identity, then what the person wants, then how much the group is about this', () => {
  const groups = named([
    ['for people like the client', { identities: ['lgbtq'] }],
    ['teaches skills, and is about this', { focus: 'skills' }],
    [
      'teaches skills, among much else',
      { focus: 'skills', concerns: ['depression', 'grief', 'trauma', 'anger', 'panic'] },
    ],
    ['skills and connection', { focus: 'both' }],
    ['says nothing of its focus', {}],
  ])
  const misfit = aGroup('connection only', { focus: 'connection' })
  const ask = { need: ['depression'], intake: { identity: ['lgbtq'], wants: 'skills', limit: 6 } as const }
  expect(suggested({ ...ask, groups: [...groups, misfit] })).toEqual([...ids(groups), misfit.id])
})

it('a wish chooses between groups that are about the concern before all else; those that name it second come behind', () => {
  const groups = named([
    ['depression and more, skills', { concerns: ['depression', 'anxiety', 'sleep'], focus: 'skills' }],
    ['depression, connection only', { concerns: ['depression'], focus: 'connection' }],
    ['anxiety and depression, skills', { concerns: ['anxiety', 'depression'], focus: 'skills' }],
  ])
  expect(suggested({ groups, need: ['depression'], intake: { wants: 'skills' } })).toEqual(ids(groups))
})

it('where skills are wanted, relatives come to a class for any addiction before a meeting for this one', () => {
  const groups = named([
    [
      'what to say to them, whatever the drug',
      { concerns: ['loved-ones-addiction', 'loved-ones-drugs'], focus: 'skills' },
    ],
    ['relatives of people on drugs', { concerns: ['loved-ones-drugs'], focus: 'connection' }],
  ])
  expect(suggested({ groups, need: ['loved-ones-drugs'], intake: { wants: 'skills' } })).toEqual(ids(groups))
  expect(suggested({ groups, need: ['loved-ones-drugs'] })).toEqual(ids(groups).toReversed())
})

it('a group for an addiction that was not read is for those who have it', () => {
  const groups = named([
    ['panic', { concerns: ['panic'] }],
    ['anxiety is broader', { concerns: ['anxiety'] }],
    ['people who use, and panic', { concerns: ['cannabis', 'panic'] }],
  ])
  expect(suggested({ groups, need: ['panic'] })).toEqual(ids(groups))
})

it('a broader concern that stands behind a sibling of what was read leads too far', () => {
  const groups = named([
    ['any drug', { concerns: ['substance-use'] }],
    ['loneliness was named besides', { concerns: ['loneliness'] }],
    ['drink first', { concerns: ['alcohol', 'substance-use'] }],
  ])
  expect(suggested({ groups, need: [main('cannabis'), also('loneliness')] })).toEqual(ids(groups.slice(0, 2)))
})

it('a stretch of life that the person is in, and one that the listing draws wider than the vocabulary', () => {
  const groups = named([
    ['18 to 39', { identities: ['young-adults'], ages: { min: 18, max: 39 } }],
    ['everybody', {}],
  ])
  expect(suggested({ groups, need: ['depression'], intake: { age: 33 } })).toEqual(ids(groups))
})

it('who does the work of a group stands with it, though the group is for more than the trouble', () => {
  const groups = named([
    ['lawyers with any addiction', { concerns: ['substance-use'], identities: ['lawyers'], exclusive: true }],
    ['alcohol', { concerns: ['alcohol'] }],
  ])
  expect(suggested({ groups, need: ['alcohol'], intake: { identity: ['lawyers'] } })).toEqual(ids(groups))
})

it('of a husband’s wife: a group for men comes behind, and is not hidden', () => {
  const groups = named([
    ['everybody, and not only that', { concerns: ['anger', 'loneliness', 'trauma', 'depression'] }],
    ['men only', { identities: ['men'], exclusive: true }],
  ])
  expect(suggested({ groups, need: ['depression'], reading: { partner: 'men' } })).toEqual(ids(groups))
})

it('who has stopped drinking is not shown how to drink less', () => {
  const groups = named([
    ['sober', { concerns: ['alcohol'] }],
    ['drink less', { concerns: ['alcohol'], approach: ['harm-reduction'] }],
  ])
  const reading = { wishes: { without: ['moderation'] } }
  expect(suggested({ groups, need: ['alcohol'], reading })).toEqual(ids(groups.slice(0, 1)))
})

it('those bereaved by a suicide wait while somebody is in that danger', () => {
  const groups = named([
    ['any loss', { concerns: ['grief'] }],
    ['bereaved by suicide', { concerns: ['grief-suicide'] }],
  ])
  expect(suggested({ groups, need: ['grief-suicide'], reading: { crisis: ['suicide'] } })).toEqual(
    ids(groups.slice(0, 1)),
  )
  expect(suggested({ groups, need: ['grief-suicide'] })).toEqual(ids(groups.toReversed()))
})

it('the people a group centers on: shared, everyone, others, others only', () => {
  const groups = named([
    ['shared', { identities: ['black'] }],
    ['for everyone', {}],
    ['for others, and open', { identities: ['lgbtq'], exclusive: false }],
    ['only for others: confirm first', { identities: ['lgbtq'], exclusive: true }],
  ])
  expect(suggested({ groups, need: ['depression'], intake: { identity: ['black'] } })).toEqual(ids(groups))
})

it('a group only for people the client was not said to be is not lifted by being about the concern', () => {
  const groups = named([
    ['open, depression among others', { concerns: ['anger', 'loneliness', 'trauma', 'depression'] }],
    ['women only, and all about it', { identities: ['women'], exclusive: true }],
  ])
  expect(suggested({ groups, need: ['depression'] })).toEqual(ids(groups))
})

it('a way of working that is asked for, then silence about it, then another way', () => {
  const groups = named([
    ['meditation', { approach: ['mindfulness'] }],
    ['for people like the client, and silent about it', { identities: ['lgbtq'] }],
    ['something else', { approach: ['cbt'] }],
  ])
  const reading = { wishes: { approach: ['mindfulness'] } }
  const intake = { identity: ['lgbtq'] }
  expect(suggested({ groups, need: ['depression'], reading, intake })).toEqual(ids(groups))
})

it('the whole of DBT, then its skills, then what borrows from it, then others, then open process (A3)', () => {
  const concerns = ['borderline-personality']
  const groups = named([
    ['all four parts', { concerns, approach: ['dbt-comprehensive'] }],
    ['skills class', { concerns, approach: ['dbt-skills-only'] }],
    ['informed by it', { concerns, approach: ['dbt-informed'] }],
    ['something else', { concerns, approach: ['cbt'] }],
    ['open process', { concerns, approach: ['process'] }],
  ])
  expect(suggested({ groups, need: ['borderline-personality'] })).toEqual(ids(groups))
})

it('what fits, what the listing does not say, what is old, what cannot be reached', () => {
  const groups = named([
    ['free', { cost: { type: 'free' }, source: { seen: '2026-07' } }],
    ['free, in an old listing', { cost: { type: 'free' }, source: { seen: '2025-11' } }],
    ['says nothing of its cost', { source: { seen: '2026-07' } }],
    ['free, and nobody to ask (A11)', { cost: { type: 'free' }, contact: {} }],
  ])
  expect(suggested({ groups, need: ['depression'], intake: { cost: 'free' } })).toEqual(ids(groups))
})

it('nearest first, local before national, unknown last', () => {
  const place = (latitude: number): Partial<Group> => ({ meets: ['in-person'], place: { latitude, longitude: -118 } })
  const groups = named([
    ['3 miles', place(34.04)],
    ['9 miles', place(34.13)],
    ['online', { meets: ['online'] }],
    ['does not say where', { meets: ['in-person'] }],
  ])
  const near = { words: 'here', latitude: 34, longitude: -118 }
  expect(suggested({ groups, need: ['depression'], intake: { near } })).toEqual(ids(groups))
})

it('nearer first, by the mile that is told; then the fresher listing, then to the yard, then by name', () => {
  const place = (miles: number): Partial<Group> => ({
    meets: ['in-person'],
    place: { latitude: 34 + miles / 69.1, longitude: -118 },
  })
  const groups = named([
    ['around the corner', place(0.2)],
    ['less than a mile as well', place(0.7)],
    ['about a mile', { ...place(1.4), source: { seen: '2025-01' } }],
    ['about two, and fresh', { ...place(2.3), source: { seen: '2026-07' } }],
    ['about two, and old', { ...place(1.6), source: { seen: '2025-01' } }],
    ['about four, at one place with the next', place(4)],
    ['about four, of a later name', place(4)],
    ['about four and a bit', place(4.3)],
    ['names the city and gives no point', { meets: ['in-person'], area: 'Here' }],
    ['twelve miles', place(12)],
    ['fifty miles', place(50)],
  ])
  // By name they stand the other way round, but for the two at one place.
  const swapped = groups.map((group, i) => ({
    ...group,
    name: ['k', 'j', 'i', 'h', 'g', 'e', 'f', 'd', 'c', 'b', 'a'][i]!,
  }))
  const near = { words: 'Here', latitude: 34, longitude: -118 }
  const intake = { near, within: 100, limit: 20 }
  expect(suggested({ groups: swapped, need: ['depression'], intake })).toEqual(ids(groups))
})

it('within reach before online before nobody knows where; how far it is says less than how much it is about this', () => {
  const place = (latitude: number): Partial<Group> => ({ meets: ['in-person'], place: { latitude, longitude: -118 } })
  const groups = named([
    ['9 miles, this alone', place(34.13)],
    ['3 miles, and another concern', { ...place(34.04), concerns: ['depression', 'anger'] }],
    ['online, this alone', { meets: ['online'] }],
    ['does not say where, this alone', { meets: ['in-person'] }],
  ])
  const near = { words: 'here', latitude: 34, longitude: -118 }
  expect(suggested({ groups, need: ['depression'], intake: { near } })).toEqual(ids(groups))
})

it('two of one organisation, then something different of the same tier, then the third', () => {
  const groups = named([
    ['first of one clinic', { organization: 'One', concerns: ['panic'] }],
    ['second of one clinic', { organization: 'One', concerns: ['panic'] }],
    ['another clinic, less about it', { organization: 'Two', concerns: ['anger', 'trauma', 'panic'] }],
    ['third of one clinic', { organization: 'One', concerns: ['panic'] }],
    ['another clinic, only broader', { organization: 'Three', concerns: ['anxiety'] }],
  ])
  const swapped = groups.map((group, i) => ({ ...group, name: ['a', 'b', 'd', 'c', 'e'][i]! }))
  expect(suggested({ groups: swapped, need: ['panic'] })).toEqual(ids(groups))
})

it('not five meetings of one fellowship, and one way that is not twelve-step (A12)', () => {
  const meetings = ['1', '2', '3', '4', '5'].map((id) =>
    aGroup(id, { concerns: ['alcohol'], approach: ['12-step'], organization: `District ${id}` }),
  )
  const other = aGroup('other', { concerns: ['substance-use'], approach: ['cbt'] })
  expect(suggested({ groups: [...meetings, other], need: ['alcohol'] })).toEqual([
    '1', // the concern itself
    '2',
    '3', // a third meeting: the other group is only broader
    '4',
    'other', // takes the last place, since nothing else here is not twelve-step
  ])
})

it('cutting down is the other way only where there is no other that fits', () => {
  const meetings = ['1', '2'].map((id) => aGroup(id, { concerns: ['alcohol'], approach: ['12-step'] }))
  const less = aGroup('less', { concerns: ['alcohol'], approach: ['moderation'] })
  const other = aGroup('other', { concerns: ['substance-use'], approach: ['cbt'] })
  const ask = { need: ['alcohol'], intake: { limit: 1 } }
  expect(suggested({ ...ask, groups: [...meetings, less, other] })).toEqual(['other'])
  expect(suggested({ ...ask, groups: [...meetings, less] })).toEqual(['less'])
})

it('a group whose approach is not stated does not count as the other way', () => {
  const meetings = ['1', '2'].map((id) => aGroup(id, { concerns: ['alcohol'], approach: ['12-step'] }))
  const silent = aGroup('silent', { concerns: ['substance-use'] })
  expect(suggested({ groups: [...meetings, silent], need: ['alcohol'], intake: { limit: 2 } })).toEqual(['1', '2'])
})

it('a broad concern has one of the kind that most groups are for, never one that cannot be reached', () => {
  const broad = ['1', '2', '3', '4', '5', '6'].map((id) => aGroup(id, { concerns: ['grief'] }))
  const kind = aGroup('child', { concerns: ['grief-child'] })
  expect(suggested({ groups: [...broad, kind], need: ['grief'] })).toEqual(['1', '2', '3', '4', 'child'])
  expect(suggested({ groups: [...broad, kind], need: ['grief'], intake: { limit: 2 } })).toEqual(['1', '2'])
  expect(suggested({ groups: [...broad, { ...kind, contact: {} }], need: ['grief'] })).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
  ])
})

it('a group held only in another language waits until that language is asked for', () => {
  const groups = named([
    ['in English', { languages: ['en'] }],
    ['does not say', {}],
    ['only in Spanish', { languages: ['es'] }],
  ])
  const shuffled = groups.map((group, i) => ({ ...group, name: ['b', 'c', 'a'][i]! }))
  expect(suggested({ groups: shuffled, need: ['depression'] })).toEqual(ids(groups.slice(0, 2)))
  const spanish = suggested({ groups: shuffled, need: ['depression'], intake: { language: ['es'] } })
  expect(spanish).toEqual([groups[2]!.id, groups[1]!.id])
})

it('the way that is not twelve-step is one the person can go to, where there is one', () => {
  const meetings = ['1', '2'].map((id) => aGroup(id, { concerns: ['alcohol'], approach: ['12-step'] }))
  const womens = aGroup('a', { concerns: ['alcohol'], approach: ['cbt'], identities: ['women'], exclusive: true })
  const open = aGroup('b', { concerns: ['substance-use'], approach: ['cbt'] })
  const ask = { need: ['alcohol'], intake: { limit: 2 } }
  expect(suggested({ ...ask, groups: [...meetings, womens, open] })).toEqual(['1', 'b'])
  expect(suggested({ ...ask, groups: [...meetings, womens] })).toEqual(['1', 'a'])
})

it('a place to look comes after every group, and only where groups are too few', () => {
  const groups = named([
    ['a group that is only near', { concerns: ['anxiety'] }],
    ['a list of groups', { concerns: ['depression'], approach: ['directory'] }],
  ])
  expect(suggested({ groups, need: ['depression'] })).toEqual(ids(groups))
  expect(suggested({ groups, need: ['depression'], intake: { limit: 1 } })).toEqual([groups[0]!.id])
})

it('who declines religion is offered a secular group first, and is not told that they asked for one', () => {
  const plain = aGroup('a: plain', { approach: ['cbt'] })
  const secular = aGroup('b: secular', { approach: ['secular'] })
  const ask = { groups: [plain, secular], need: ['depression'], intake: { without: ['faith-based'] } }
  expect(suggested({ ...ask, intake: {} })).toEqual([plain.id, secular.id])
  expect(suggested(ask)).toEqual([secular.id, plain.id])
  const facets = answerTo(ask).suggestions.flatMap(({ reasons }) => reasons.map(({ facet }) => facet))
  expect(facets).not.toContain('approach')
})

it('a group held in the language that is asked for comes before those that do not say', () => {
  const unsaid = aGroup('a: does not say', {})
  const both = aGroup('b: in both', { languages: ['en', 'vi'], concerns: ['anger', 'depression'] })
  const held = aGroup('c: in Vietnamese, for its people', { languages: ['vi'], identities: ['latine'] })
  const ask = { groups: [unsaid, both, held], need: ['depression'] }
  expect(suggested(ask)).toEqual([unsaid.id, both.id])
  expect(suggested({ ...ask, intake: { language: ['vi'] } })).toEqual([held.id, both.id, unsaid.id])
  expect(suggested({ ...ask, intake: { language: ['en'] } })).toEqual([unsaid.id, both.id])
})

it('a group of teenagers for much at once comes before those of adults for this alone', () => {
  const adults = aGroup('a: adults', { concerns: ['cannabis'] })
  const teens = aGroup('b: teens', { concerns: ['anger', 'alcohol', 'cannabis'], ages: { min: 13, max: 18 } })
  const ask = { groups: [adults, teens], need: ['cannabis'] }
  expect(suggested({ ...ask, intake: { age: 15 } })).toEqual([teens.id, adults.id])
  expect(suggested({ ...ask, intake: { age: 18 } })).toEqual([adults.id, teens.id])
})

it('a group made for one narrow thing comes first where two words of the need, or what names it, say that it may be this, and otherwise last', () => {
  const any = aGroup('a: any trouble of the kind', { concerns: ['depression'] })
  const storm = aGroup('b: after the storm', {
    concerns: ['hurricane', 'depression'],
    summary: 'For all who jump at thunder.',
  })
  const ask = { groups: [any, storm], need: ['depression'] }
  expect(suggested({ ...ask, reading: { said: ['thunder', 'jump'] } })).toEqual([storm.id, any.id])
  expect(suggested({ ...ask, reading: { named: ['hurricane'] } })[0]).toEqual(storm.id)
  expect(suggested({ ...ask, reading: { topics: [{ tags: ['storm', 'hurricane'], words: 'so told' }] } })).toEqual([
    storm.id,
    any.id,
  ])
  expect(suggested({ ...ask, reading: { said: ['thunder'] } })).toEqual([any.id, storm.id])
  expect(suggested({ ...ask, reading: { said: ['rain'] } })).toEqual([any.id, storm.id])
})

it('who asks for less harm is offered no steps, not even those of atheists', () => {
  const atheists = aGroup('a: atheists', { concerns: ['alcohol'], approach: ['12-step'], identities: ['secular'] })
  const less = aGroup('b: less', { concerns: ['alcohol'], approach: ['harm-reduction'] })
  const ask = { groups: [atheists, less], need: ['alcohol'] }
  const secular = { wishes: { approach: ['secular'] } }
  expect(suggested({ ...ask, reading: secular })).toContain(atheists.id)
  expect(suggested({ ...ask, reading: { wishes: { approach: ['harm-reduction', 'secular'] } } })).toEqual([less.id])
})

it('of groups that a word of the need fits, the one made for the thing it tells of comes first', () => {
  const wide = aGroup('a: any disaster', { concerns: ['trauma'], summary: 'After fires and floods.' })
  const made = aGroup('b: after the fire', { concerns: ['wildfire', 'trauma', 'grief'] })
  const reading = { topics: [{ tags: ['wildfire'], words: 'so told' }], said: ['fires'] }
  expect(suggested({ groups: [wide, made], need: ['trauma'], reading })).toEqual([made.id, wide.id])
})

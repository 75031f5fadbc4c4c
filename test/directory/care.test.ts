import { describe, expect, it } from 'vitest'
import { Care, type OldFrom } from '../../src/directory/care.ts'
import type { Group } from '../../src/model/group.ts'
import { aGroup } from '../support/a-group.ts'

function care(groups: readonly Group[], oldFrom?: OldFrom): string[] {
  const all = new Care(oldFrom)
  for (const group of groups) all.add(group)
  return all.finish().map(({ kind, ids, message }) => `${kind} ${ids.join(' ')}: ${message}`)
}

describe('a listing without a contact', () => {
  it('is named', () => {
    expect(care([aGroup('silent', { contact: {} }), aGroup('reachable')])).toEqual([
      'no-contact silent: has no contact: no web page, telephone number or e-mail address',
    ])
  })

  it.each([{ url: 'https://example.org' }, { phone: '555-0100' }, { email: 'hello@example.org' }])(
    'is not one with %j',
    (contact) => {
      expect(care([aGroup('group', { contact })])).toEqual([])
    },
  )
})

describe('an old listing', () => {
  const oldFrom = { date: '2025-11-25', age: '12 months' }

  it.each([
    ['2025-11-25', undefined],
    ['2025-11-24', 'old'],
    ['2025-12', undefined],
    ['2025-11', 'old'], // perhaps the 1st
    ['2026', undefined],
    ['2025', 'old'], // perhaps January
    [undefined, 'undated'],
  ])('read in %s is %s', (seen, kind) => {
    const findings = care([aGroup('group', { source: seen === undefined ? {} : { seen } })], oldFrom)
    expect(findings.map((each) => each.split(' ')[0])).toEqual(kind === undefined ? [] : [kind])
  })

  it('is called old only when it is asked what is old', () => {
    expect(care([aGroup('group', { source: { seen: '1999' } }), aGroup('undated')])).toEqual([])
  })

  it('is told with its date and the age asked for', () => {
    expect(care([aGroup('group', { source: { seen: '2019-03' } })], oldFrom)).toEqual([
      'old group: was read in 2019-03, more than 12 months ago',
    ])
    expect(care([aGroup('group', { source: { seen: '2019-03-01' } })], oldFrom)).toEqual([
      'old group: was read on 2019-03-01, more than 12 months ago',
    ])
  })
})

describe('a group that is listed twice', () => {
  const here = { name: 'Quiet Circle', contact: { phone: '(555) 555-0100' } }
  const twins = (a: Partial<Group>, b: Partial<Group>): string[] => care([aGroup('a', a), aGroup('b', b)])

  it('has the same name and something else in common', () => {
    expect(twins(here, here)).toEqual(['duplicate b a: may be the same group as a: the same name and telephone number'])
  })

  it.each<[string, Partial<Group>, Partial<Group>]>([
    ['a name with other marks, accents and case', here, { ...here, name: 'QUIET-Círcle' }],
    ['a number written in another way', here, { ...here, contact: { phone: '1-555-555-0100' } }],
    [
      'a page written in another way',
      { ...here, contact: { url: 'https://www.Example.org/circle/' } },
      { ...here, contact: { url: 'http://example.org/circle#times' } },
    ],
    [
      'an e-mail address',
      { ...here, contact: { email: 'A@example.org' } },
      { ...here, contact: { email: 'a@example.org' } },
    ],
    [
      'a street address',
      { ...here, contact: {}, place: { address: '1 Main St.', city: 'Larkmoor' } },
      { ...here, contact: { phone: '5550199' }, place: { address: '1 Main St', city: 'Larkmoor' } },
    ],
    ['one of two cities not stated', { ...here, place: { city: 'Larkmoor' } }, here],
    ['a language that only one of the listings states', { ...here, languages: ['es'] }, here],
    [
      'the same whom it is for, in another order',
      { ...here, identities: ['women', 'lgbtq'] },
      { ...here, identities: ['lgbtq', 'women'] },
    ],
    ['names in letters other than ours', { ...here, name: 'Тихий круг' }, { ...here, name: 'тихий круг' }],
  ])('may have %s', (_, a, b) => {
    expect(twins(a, b).filter((each) => each.startsWith('duplicate'))).toHaveLength(1)
  })

  it.each<[string, Partial<Group>, Partial<Group>]>([
    ['another name', here, { ...here, name: 'Quiet Circle for Men' }],
    ['another number', here, { ...here, contact: { phone: '555-555-0199' } }],
    ['nothing but the name in common', { ...here, contact: {} }, { ...here, contact: {} }],
    [
      'another page of one site',
      { ...here, contact: { url: 'https://a.org/1' } },
      { ...here, contact: { url: 'https://a.org/2' } },
    ],
    ['another city', { ...here, place: { city: 'Larkmoor' } }, { ...here, place: { city: 'Fenwick' } }],
    [
      'only a short number in common, as of an emergency line',
      { ...here, contact: { phone: '988' } },
      { ...here, contact: { phone: '988' } },
    ],
    ['others whom it is for', { ...here, identities: ['women'] }, { ...here, identities: ['men'] }],
    ['another language', { ...here, languages: ['es'] }, { ...here, languages: ['en'] }],
    ['other access', { ...here, access: ['asl'] }, { ...here, access: ['wheelchair'] }],
    [
      'a trait that only one has, where one import made them both',
      { ...here, access: ['wheelchair'], source: { imported: 'bmlt/na a0000' } },
      { ...here, source: { imported: 'bmlt/na b0000' } },
    ],
    ['names of other letters', { ...here, name: 'Круг' }, { ...here, name: 'Дом' }],
  ])('is not one with %s', (_, a, b) => {
    expect(twins(a, b).filter((each) => each.startsWith('duplicate'))).toEqual([])
  })

  it('is found behind another of that name which it is told apart from', () => {
    const of = (id: string, who: string): Group => aGroup(id, { ...here, identities: [who] })
    expect(care([of('a', 'women'), of('b', 'men'), of('c', 'men'), of('d', 'women')])).toEqual([
      expect.stringContaining('duplicate c b'),
      expect.stringContaining('duplicate d a'),
    ])
  })

  it('is named once for each further listing, and found in another city too', () => {
    const at = (id: string, city: string): Group => aGroup(id, { ...here, place: { city } })
    expect(care([at('a', 'Larkmoor'), at('b', 'Fenwick'), at('c', 'Fenwick'), at('d', 'Larkmoor')])).toEqual([
      expect.stringContaining('duplicate c b'),
      expect.stringContaining('duplicate d a'),
    ])
  })
})

import { expect, test } from 'vitest'
import type { Group } from '../../src/model/group.ts'
import { aGroup } from '../support/a-group.ts'
import { type Ask, suggested } from './support.ts'

const anybody = aGroup('anybody', { concerns: ['alcohol'] })

/** What hardly ever helps, and the words that make it fit after all. */
const cases: readonly [what: string, group: Group, need: string, told: Partial<Ask>][] = [
  [
    'a group held in another language, where nobody spoke of one',
    aGroup('other', { concerns: ['alcohol'], languages: ['es'] }),
    'alcohol',
    { intake: { language: ['es', 'en'] } },
  ],
  [
    'a group for minors, where no age was told',
    aGroup('other', { concerns: ['alcohol'], ages: { min: 13, max: 17 } }),
    'alcohol',
    { intake: { age: 15 } },
  ],
  [
    'a group for few people, and above all for something else',
    aGroup('other', { concerns: ['trauma', 'alcohol'], identities: ['lawyers'], exclusive: true }),
    'alcohol',
    { intake: { identity: ['lawyers'] } },
  ],
]

test.each(cases)('%s fills up no list', (_, other, need, told) => {
  expect(suggested({ groups: [other, anybody], need: [need] })).toEqual(['anybody'])
  expect(suggested({ groups: [other, anybody], need: [need], ...told })).toContain('other')
})

test.each(cases)('%s is shown where there is nothing else', (_, other, need) => {
  expect(suggested({ groups: [other], need: [need] })).toEqual(['other'])
})

test('a child is not sent along to what is only wider and says nothing of children', () => {
  const wider = aGroup('wider', { concerns: ['grief'] })
  const own = aGroup('own', { concerns: ['grief-child'] })
  const ask = { groups: [wider, own], need: ['grief-child'] }
  expect(suggested({ ...ask, intake: { age: 9 } })).toEqual(['own'])
  expect(suggested({ ...ask, intake: { age: 40 } })).toEqual(['own', 'wider'])
  // A parent told it, and the years may be the child's.
  expect(suggested({ ...ask, intake: { age: 9 }, reading: { implied: ['parents'] } })).toEqual(['own', 'wider'])
})

test('a kind that was not told, and that many of these people have, is near to what was', () => {
  const groups = [
    aGroup('attempt', { concerns: ['suicide-attempt-survivor'] }),
    aGroup('pets', { concerns: ['grief-pet'] }),
  ]
  const words = (count: number): { need: string[] } => ({ need: ['word '.repeat(count)] })
  expect(suggested({ groups, need: ['suicidality'], intake: words(20) })).toEqual(['attempt'])
  expect(suggested({ groups, need: ['grief'], intake: words(20) })).toEqual([])
})

test('a group for other people than the person was said to be fills up no list, though others may come', () => {
  const latine = aGroup('latine', { concerns: ['depression'], identities: ['latine'] })
  const open = aGroup('open', { concerns: ['depression'] })
  const ask = { groups: [latine, open], need: ['depression'] }
  expect(suggested({ ...ask, intake: { identity: ['black'] } })).toEqual(['open'])
  expect(suggested({ ...ask, intake: { identity: ['black', 'latine'] } })).toEqual(['latine', 'open'])
})

test('a group for the kin of another than the one whose trouble it is fills up no list', () => {
  const parents = aGroup('parents', { concerns: ['loved-ones-alcohol'], identities: ['parents'] })
  const anyKin = aGroup('any kin', { concerns: ['loved-ones-alcohol'] })
  const either = aGroup('either', { concerns: ['loved-ones-alcohol'], identities: ['parents', 'couples'] })
  const ask = { groups: [parents, anyKin, either], need: ['loved-ones-alcohol'] }
  const shown = (...relatives: string[]): readonly string[] => suggested({ ...ask, reading: { relatives } })
  expect(shown('spouse')).not.toContain('parents')
  expect(shown('spouse')).toContain('either')
  expect(shown('child')).toContain('parents')
  expect(shown()).toContain('parents')
  expect(suggested({ groups: [parents], need: ['loved-ones-alcohol'], reading: { relatives: ['spouse'] } })).toEqual([
    'parents',
  ])
  // Parents who drink themselves.
  const own = aGroup('own', { concerns: ['alcohol'], identities: ['parents'] })
  expect(suggested({ groups: [own], need: ['alcohol'], reading: { relatives: ['spouse'] } })).toEqual(['own'])
})

import { expect, it } from 'vitest'
import { cellsOf, markOf, partedBy } from '../../src/match/cells.ts'
import type { Group } from '../../src/model/group.ts'
import { aGroup } from '../support/a-group.ts'
import { directoryOf } from '../support/directory-of.ts'

const groups: readonly Group[] = [
  aGroup('plain', {}),
  aGroup('for-women', { identities: ['women'] }),
  aGroup('of-another-name', { name: 'Another', summary: 'Other words.', source: { seen: '2020' } }),
  aGroup('in-spanish', { languages: ['es'] }),
  aGroup('with-a-ramp', { access: ['wheelchair'] }),
  aGroup('by-dbt', { approach: ['dbt'] }),
  aGroup('out-of-reach', { contact: {} }),
  aGroup('for-women-too', { identities: ['women'] }),
]
const directory = directoryOf(groups)
const all = groups.map(({ id }) => directory.indexOf(id))

function idsIn({ groups, starts }: ReturnType<typeof cellsOf>): string[][] {
  return Array.from({ length: starts.length - 1 }, (_, cell) =>
    [...groups.subarray(starts[cell], starts[cell + 1])].map((group) => directory.idOf(group)),
  )
}

it('groups are in one cell when neither whom they are for, nor how they work or are reached, tells them apart', () => {
  expect(idsIn(cellsOf(all, markOf(directory)))).toEqual([
    ['plain', 'of-another-name'], // a name, a summary and a date are looked at group by group
    ['for-women', 'for-women-too'],
    ['in-spanish'],
    ['with-a-ramp'],
    ['by-dbt'],
    ['out-of-reach'],
  ])
})

it('cells are parted further by what a need tells of single groups', () => {
  const named = directory.indexOf('of-another-name')
  const cells = partedBy(cellsOf(all, markOf(directory)), 2, (group) => Number(group === named))
  expect(idsIn(cells).slice(0, 3)).toEqual([['plain'], ['of-another-name'], ['for-women', 'for-women-too']])
})

import { expect, it } from 'vitest'
import { CellRoom, type Cells, cellsOf, mannersOf, partedBy } from '../../src/match/cells.ts'
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

const inCells = (): Cells => cellsOf(all, directory, mannersOf(directory), new CellRoom())

function idsIn({ room: { groups, starts }, first, end }: Cells): string[][] {
  return Array.from({ length: end - first }, (_, i) =>
    [...groups.subarray(starts[first + i], starts[first + i + 1])].map((group) => directory.idOf(group)),
  )
}

it('groups are in one cell when neither whom they are for, nor how they work or are reached, tells them apart', () => {
  expect(idsIn(inCells())).toEqual([
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
  const cells = partedBy(inCells(), 2, (group) => Number(group === named), new CellRoom())
  expect(idsIn(cells).slice(0, 3)).toEqual([['plain'], ['of-another-name'], ['for-women', 'for-women-too']])
})

import { describe, expect, test } from 'vitest'
import { isPristine, updateGroups, withPrint } from '../../src/import/update-groups.ts'
import type { Group } from '../../src/model/group.ts'
import { aGroup } from '../support/a-group.ts'

const FEED = 'bmlt/na'
const imported = (id: string, difference: Partial<Group> = {}): Group => {
  const group = aGroup(id, difference)
  return withPrint(group, group, FEED)
}
const ids = (groups: readonly Group[]): string[] => groups.map(({ id }) => id)

test('what an import wrote and nobody changed follows the feed', () => {
  const { groups, update } = updateGroups(
    [imported('a', { summary: 'Old.', area: 'Larkmoor' }), imported('b')],
    [aGroup('a', { summary: 'New.' }), aGroup('b')],
    FEED,
  )
  expect(groups[0]!.summary).toBe('New.')
  expect(groups[0]!.area).toBeUndefined()
  expect(update).toEqual({ added: [], changed: ['a'], gone: [], goneButEdited: [], unchanged: 1, keptByHand: 0 })
})

describe('what a person changed stays, field by field', () => {
  const before = imported('a', { summary: 'From the feed.', area: 'Larkmoor', cost: { type: 'free' } })
  const newer = aGroup('a', { summary: 'Newer.', area: 'Eastmoor', cost: { type: 'free' } })

  test('a changed field, and what the feed changed beside it', () => {
    const { groups, update } = updateGroups([{ ...before, summary: 'Called in May: friendly.' }], [newer], FEED)
    expect(groups[0]).toMatchObject({ summary: 'Called in May: friendly.', area: 'Eastmoor' })
    expect(update).toMatchObject({ changed: ['a'], keptByHand: 1 })
  })

  test('a field that was taken out stays out', () => {
    const { summary: _, ...without } = before
    expect(updateGroups([without], [newer], FEED).groups[0]!.summary).toBeUndefined()
  })

  test('a field that was added stays', () => {
    expect(updateGroups([{ ...before, ages: { min: 21 } }], [newer], FEED).groups[0]!.ages).toEqual({ min: 21 })
  })

  test('and again at the next import', () => {
    const once = updateGroups([{ ...before, summary: 'Mine.' }], [newer], FEED).groups
    const twice = updateGroups(once, [aGroup('a', { summary: 'Newest.', area: 'Westmoor' })], FEED).groups
    expect(twice[0]).toMatchObject({ summary: 'Mine.', area: 'Westmoor' })
  })

  test('fields in another order are no change', () => {
    const { id, ...rest } = before
    const turned = Object.fromEntries([['id', id], ...Object.entries(rest).reverse()]) as unknown as Group
    expect(isPristine(turned)).toBe(true)
    expect(isPristine({ ...before, summary: 'Mine.' })).toBe(false)
    expect(isPristine(aGroup('a'))).toBe(false)
  })
})

test('groups that are not of this feed are left alone: by hand, or from another feed', () => {
  const byHand = aGroup('mine')
  const other = withPrint(aGroup('aa'), aGroup('aa'), 'meeting-guide/aa')
  const { groups, update } = updateGroups([byHand, other, imported('a')], [aGroup('a')], FEED)
  expect(groups.slice(0, 2)).toEqual([byHand, other])
  expect(update.gone).toEqual([])
})

test('new ones come last; gone ones go, unless somebody worked on them', () => {
  const { groups, update } = updateGroups(
    [imported('gone'), { ...imported('worked-on'), summary: 'Ours.' }, imported('a')],
    [aGroup('a'), aGroup('new')],
    FEED,
  )
  expect(ids(groups)).toEqual(['worked-on', 'a', 'new'])
  expect(update).toMatchObject({ added: ['new'], gone: ['gone'], goneButEdited: ['worked-on'] })
  expect(isPristine(groups[2]!)).toBe(true)
})

test('a group that moved keeps its id and what was written about it, when its name is the only one', () => {
  const before = { ...imported('harbor-old', { name: 'Harbor', area: 'Larkmoor' }), summary: 'Ours.' }
  const { groups, update } = updateGroups([before], [aGroup('harbor-new', { name: 'Harbor', area: 'Eastmoor' })], FEED)
  expect(groups).toHaveLength(1)
  expect(groups[0]).toMatchObject({ id: 'harbor-old', summary: 'Ours.', area: 'Eastmoor' })
  expect(update).toMatchObject({ added: [], changed: ['harbor-old'], gone: [] })

  const two = ['one', 'two'].map((id) => aGroup(id, { name: 'Harbor' }))
  expect(updateGroups([before], two, FEED).update).toMatchObject({
    added: ['one', 'two'],
    goneButEdited: ['harbor-old'],
  })
})

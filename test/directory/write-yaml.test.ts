import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseGroups } from '../../src/directory/parse-groups.ts'
import { updateYaml } from '../../src/directory/update-yaml.ts'
import { yamlItem } from '../../src/directory/write-yaml.ts'
import type { Group } from '../../src/model/group.ts'
import { aGroup } from '../support/a-group.ts'

const known = { concerns: new Set<string>(), identities: new Set<string>() }
const directory = (...groups: Group[]): string => `version: 1\ngroups:\n${groups.map(yamlItem).join('')}`
const readBack = (text: string) => parseGroups(text, 'a.yaml', known)

const HARD = [
  'no',
  'True',
  'null',
  '~',
  '12:30',
  '007',
  '1e5',
  '- a',
  'a: b',
  '# a',
  '"',
  "'",
  '[x',
  '{x',
  '&a',
  '*a',
  '!a',
  '%a',
  '@a',
  '`a',
  '>',
  '|',
  'a #b',
  ' a',
  'a ',
  '=1+1',
  '2026-07-01',
  '.inf',
  'é 日本',
  '\\',
]

test.each(HARD)('%j comes back as it was written, also for readers of YAML 1.1', (name) => {
  const text = directory(aGroup('a', { name: name.trim() === name ? name : `x${name}x` }))
  expect(readBack(text).problems.filter(({ severity }) => severity === 'error')).toEqual([])
  for (const version of ['1.1', '1.2'] as const) {
    expect(parse(text, { version }).groups[0].name).toBe(name.trim() === name ? name : `x${name}x`)
  }
})

test('any text comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      expect(parse(directory(aGroup('a', { name }))).groups[0].name).toBe(name)
    }),
  )
})

const WHOLE = aGroup('a', {
  name: 'Harbor Light',
  exclusive: true,
  ages: { min: 18 },
  meets: ['in-person', 'online'],
  place: { address: '12 Quay St.', postal: '00501', latitude: 34.1, longitude: -118.25 },
  times: Array.from({ length: 40 }, (_, i) => ({
    day: 'monday' as const,
    start: `10:${String(i + 10)}`,
    weeks: [1, -1],
  })),
  source: { url: 'https://example.org/a', seen: '2026-07' },
})

test('a whole group comes back, with as many times as it has', () => {
  const { groups, problems } = readBack(directory(WHOLE))
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(groups).toEqual([WHOLE])
})

test('bringing a file up to date keeps comments and writes anew only what differs', () => {
  const text = `# Ours.\nversion: 1\ngroups:\n  # Called in May.\n${directory(aGroup('a'), aGroup('b')).split('groups:\n')[1]!.replace('name: a', 'name: a # as they say')}`
  const updated = updateYaml(text, [
    aGroup('a', { area: 'Larkmoor' }),
    aGroup('c', { times: [{ day: 'monday', start: '12:30' }] }),
  ])
  expect(updated).toContain('# Ours.')
  expect(updated).toContain('# Called in May.')
  expect(updated).toContain('name: a # as they say')
  expect(updated).toContain('- {day: monday, start: "12:30"}')
  expect(readBack(updated).groups).toEqual([
    aGroup('a', { area: 'Larkmoor' }),
    aGroup('c', { times: [{ day: 'monday', start: '12:30' }] }),
  ])
})

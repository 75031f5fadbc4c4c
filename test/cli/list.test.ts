import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { Group } from '../../src/model/group.ts'
import { runProgram, runShell } from '../support/run-program.ts'

const CITY = ['--data', 'test/cli/fixtures/larkmoor']

interface Listed {
  readonly id: string
}

const idsOf = (groups: readonly Listed[]): string[] => groups.map(({ id }) => id)

function listed(...args: readonly string[]): string[] {
  return idsOf(JSON.parse(runProgram(['list', ...CITY, '--output', 'json', ...args]).out).groups)
}

describe('list --output', () => {
  const all = listed()

  test('gives the same groups in the same order in every form', () => {
    const textOf = (form: string): string => runProgram(['list', ...CITY, '--output', form]).out
    const ndjson = textOf('ndjson').trimEnd().split('\n')
    expect(all.length).toBeGreaterThan(5)
    expect(idsOf(ndjson.map((line) => JSON.parse(line)))).toEqual(all)
    expect(idsOf(parse(textOf('csv'), { columns: true }))).toEqual(all)
    expect(JSON.parse(textOf('hsds')).contents).toHaveLength(all.length)
    expect(textOf('text').match(/^\S+$/gm)).toEqual(all)
  })

  test('as json is what --json prints', () => {
    expect(runProgram(['list', ...CITY, '--output', 'json']).out).toBe(runProgram(['list', ...CITY, '--json']).out)
  })

  test('as ndjson is a directory again', () => {
    const { out, err } = runShell(
      `f=$(mktemp) && mv $f $f.ndjson && group-finder list ${CITY.join(' ')} --output ndjson > $f.ndjson && group-finder list --data $f.ndjson --output ndjson | cmp - $f.ndjson && echo same; rm -f $f.ndjson`,
    )
    expect({ out, err }).toEqual({ out: 'same\n', err: '' })
  })

  test('asks what was meant when there is no such form', () => {
    const { code, out, err } = runProgram(['list', '--output', 'cvs'])
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: '--output does not know "cvs". Did you mean csv?\n' })
  })
})

describe('list with options of an answer', () => {
  const groupsWith = (...args: readonly string[]): readonly Group[] =>
    JSON.parse(runProgram(['list', ...CITY, '--output', 'json', ...args]).out).groups
  const all = groupsWith()

  test('leaves out what a listing contradicts, and keeps what it does not say', () => {
    const online = groupsWith('--meets', 'online')
    const says = (group: Group): boolean => (group.meets ?? []).length > 0
    expect(online.length).toBeLessThan(all.length)
    expect(idsOf(online)).toEqual(idsOf(all.filter((group) => !says(group) || group.meets!.includes('online'))))
  })

  test('keeps of an access need only the groups that name it', () => {
    const named = groupsWith('--access', 'wheelchair')
    expect(named.length).toBeGreaterThan(0)
    expect(idsOf(named)).toEqual(idsOf(all.filter(({ access }) => access?.includes('wheelchair'))))
  })

  test('that leave nothing give an empty list and the code for none', () => {
    const { code, out } = runProgram(['list', ...CITY, '--access', 'a-tower', '--output', 'json'])
    expect({ code, groups: JSON.parse(out).groups }).toEqual({ code: 1, groups: [] })
  })

  test.each([
    ['--need', 'grief'],
    ['--limit', '3'],
    ['--wants', 'skills'],
  ])('refuses %s, which asks for suggestions', (...args) => {
    const { code, out, err } = runProgram(['list', ...CITY, ...args])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`it takes no ${args[0]};`)
  })

  test('says what is wrong with a value', () => {
    expect(runProgram(['list', '--day', 'wensday']).err).toContain('Did you mean wednesday?')
  })
})

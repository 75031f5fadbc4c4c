import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
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

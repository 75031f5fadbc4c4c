import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { answerOf, type Ran, runProgram, runShell } from '../support/run-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'a-sheet-'))
afterAll(() => rmSync(folder, { recursive: true }))

const fileOf = (name: string): string => join(folder, name)
const TABLES = 'test/import/fixtures/hsds/tables'

function imported(format: string, feed: string, name: string, ...args: readonly string[]): Ran {
  return runProgram(['import', format, '-', '-o', fileOf(name), '--force', ...args], { input: feed })
}

describe('a spreadsheet', () => {
  const sheet = [
    'Group title;Topic;Day;Time;City;State;Zip;Facilitator',
    'Tide Circle;Grief & Loss;Tuesdays;7:00 PM;Pasadena;CA;91101;Ann',
    'Tide Circle;Grief & Loss;Fridays;noon;Pasadena;CA;91101;Ann',
    'Sailing;;Sunday;;;;;',
    'Families of Alcoholics;;Monday;6 pm;Pasadena;CA;91101;Bob',
  ].join('\r\n')

  test('becomes a directory that answers, with its own column names', () => {
    const { code } = imported(
      'csv',
      sheet,
      'sheet.yaml',
      '--map',
      'Group title=name',
      '--report',
      fileOf('report.json'),
    )
    expect(code).toBe(0)
    expect(JSON.parse(readFileSync(fileOf('report.json'), 'utf8'))).toMatchObject({
      format: 'csv',
      read: 4,
      kept: 2,
      merged: 1,
      skipped: [{ at: 'line 4', reason: 'it names no concern, and its name says none' }],
      unknownCodes: { 'column "Facilitator"': 3 },
      groups: 2,
    })
    const { suggestions } = answerOf(['--need', 'husband drinks', '--data', fileOf('sheet.yaml')])
    expect(suggestions.map(({ group }) => group.concerns)).toEqual([['loved-ones-alcohol']])
    expect(readFileSync(fileOf('sheet.yaml'), 'utf8')).not.toContain('Ann')
  })

  test.each([
    ['without a column for the name', 'a,b\n1,2\n', 'no column holds the name of the group'],
    ['that is none', '[{"name":"A"}]', 'it is JSON, not CSV'],
    ['that is cut off', 'name,concerns\n"A,grief\n', 'a quotation mark is never closed'],
    ['that is empty', '', 'it is empty'],
    ['with no group in it', 'name,concerns\n,\n,grief\n', 'none of its 1 records can be used'],
  ])('%s is refused in a sentence and leaves no file', (name, feed, sentence) => {
    const { code, out, err } = imported('csv', feed, `${name}.yaml`)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(sentence)
    expect(existsSync(fileOf(`${name}.yaml`))).toBe(false)
  })

  test('a map without a field is refused', () => {
    expect(imported('csv', sheet, 'map.yaml', '--map', 'Group title').err).toContain(
      '--map takes a column of the sheet',
    )
  })

  test('written by list and read back is the same directory', () => {
    const there = runProgram(['list', '--output', 'ndjson'])
    const { code, err } = runShell(
      `group-finder list --output csv | group-finder import csv - -o '${fileOf('back.ndjson')}'`,
    )
    expect(err).toContain('0 skipped')
    expect(code).toBe(0)
    const back = runProgram(['list', '--data', fileOf('back.ndjson'), '--output', 'ndjson'])
    const groupsIn = (ran: Ran): unknown[] =>
      ran.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line, (key, value) => (key === 'imported' ? undefined : value)))
    expect(groupsIn(back)).toEqual(groupsIn(there))
  })
})

describe('services of the Human Services Data Specification', () => {
  test('are read from a folder of tables, and the answer calls them a place to look', () => {
    const file = fileOf('hsds.yaml')
    const { code, err } = runProgram(['import', 'hsds', TABLES, '-o', file])
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('1 record read') })
    expect(err).toContain('kept as a place to look')
    expect(runProgram(['show', 'community-counselling-mycity-45ntmk', '--data', file]).out).toContain('directory')
  })

  test('in a folder without a table of services are refused', () => {
    writeFileSync(fileOf('phones.csv'), 'id,number\n')
    const { code, err } = runProgram(['import', 'hsds', folder, '-o', fileOf('none.yaml')])
    expect(code).toBe(2)
    expect(err).toBe(`Cannot import ${folder} as hsds: it has no table of services, such as services.csv.\n`)
  })

  test('a folder is no sheet', () => {
    expect(runProgram(['import', 'csv', TABLES, '-o', fileOf('none.yaml')]).err).toContain('it is a folder')
  })
})

import { Option } from 'commander'
import { describe, expect, it } from 'vitest'
import { commandFirst } from '../../src/cli/command-first.ts'
import { runProgram } from '../support/run-program.ts'

const OPTIONS = [new Option('-d, --data <path...>'), new Option('-n, --need <text>'), new Option('--json')]
const COMMANDS = ['show', 'list', 'batch']
const ordered = (line: string): string => commandFirst(line.split(' '), OPTIONS, COMMANDS).join(' ')

describe('options before a command', () => {
  it.each([
    ['--data a.yaml batch in.ndjson', 'batch in.ndjson --data a.yaml'],
    ['-d a.yaml b.yaml --json show id', 'show id -d a.yaml b.yaml --json'],
    ['--data a.yaml list -- x', 'list --data a.yaml -- x'],
    ['--data=a.yaml list', 'list --data=a.yaml'],
  ])('%s is read as %s', (given, read) => expect(ordered(given)).toBe(read))

  it.each([
    'batch --data a.yaml in.ndjson', // it is first already
    '--need list', // a need
    '--data list', // a file or folder of that name
    '--need grief --data list list.yaml',
    'stray list',
    '-- list',
    '--json',
  ])('%s stays as it is', (given) => expect(ordered(given)).toBe(given))

  const data = 'test/cli/fixtures/larkmoor/clinics.yaml'
  it.each([
    ['show', 'larkmoor-dbt-skills'],
    ['list'],
    ['concerns', 'grief'],
    ['check'],
    ['batch', '-'],
    ['import', 'csv', 'nowhere.csv', '-o', 'groups.yaml'],
    ['help', 'import'],
  ])('are taken by %s', (...command) => {
    const setting = { input: '{"need": "grief"}' }
    const before = runProgram(['--data', data, ...command], setting)
    expect(before).toEqual(runProgram([...command, '--data', data], setting))
    expect(before.code).toBe(command[0] === 'import' ? 2 : 0)
  })
})

import { describe, expect, test } from 'vitest'
import { runProgram, runShell } from '../support/run-program.ts'

const STACK = /\n\s+at /

describe('exit codes', () => {
  test.each([
    { args: ['--need', 'grief'], code: 0 },
    { args: ['-n', 'grief', '-n', 'gambling', '-l', '1'], code: 0 },
    { args: ['--version'], code: 0 },
    { args: ['--help'], code: 0 },
    { args: ['help'], code: 0 },
    { args: ['help', 'show'], code: 0 },
    { args: ['list', '-h', '--nonsense'], code: 0 },
    { args: ['show', 'aa-national'], code: 0 },
    { args: ['concerns', 'grief'], code: 0 },
    { args: ['--need', 'zzyzx'], code: 1 },
    { args: ['--need', 'tinnitus', '--language', 'ja'], code: 1 },
    { args: ['--need', ''], code: 2, says: 'no need to read' },
    { args: ['--need'], code: 2, says: '--need' },
    { args: ['--nead', 'grief'], code: 2, says: '--need' },
    { args: ['lst'], code: 2, says: 'Did you mean list?' },
    { args: ['--need', 'husband', 'drinks'], code: 2, says: 'in quotes' },
    { args: ['list', 'extra'], code: 2, says: 'too many arguments' },
    { args: ['show'], code: 2, says: 'id' },
    { args: ['show', 'aa-nationl'], code: 2, says: 'Did you mean aa-national?' },
    { args: ['check'], code: 2, says: 'Name a file' },
    { args: ['--need', 'grief', '--data', '/nowhere.yaml'], code: 2, says: 'no such file' },
    { args: ['check', '/nowhere'], code: 2, says: 'no such file' },
    { args: ['batch', '/nowhere'], code: 2, says: 'no such file' },
    { args: ['batch', '/'], code: 2, says: 'it is a folder' },
  ])('$args ends with $code', ({ args, code, says = '' }) => {
    const ran = runProgram(args)
    expect(ran.code).toBe(code)
    expect(ran.err).toContain(says)
    expect(ran.err).not.toMatch(STACK)
    if (code === 2) expect(ran.out).toBe('')
    else expect(ran.err).toBe('')
  })

  test.each([
    { option: '--wants', value: 'skils', says: 'Did you mean skills?' },
    { option: '--individual', value: 'maybe', says: 'yes, no, already' },
    { option: '--day', value: 'wensday', says: 'Did you mean wednesday?' },
    { option: '--time', value: 'evning', says: 'Did you mean evening?' },
    { option: '--meets', value: 'onlin', says: 'Did you mean online?' },
    { option: '--cost', value: 'fre', says: 'Did you mean free?' },
    { option: '--language', value: 'spansh', says: 'Did you mean spanish?' },
    { option: '--identity', value: 'lgbtqq', says: 'Did you mean lgbtq?' },
    { option: '--age', value: 'old', says: 'whole number from 0 to 120' },
    { option: '--limit', value: '0', says: 'whole number from 1 to 100' },
    { option: '--within', value: 'far', says: 'number' },
    { option: '--near', value: '95,200', says: 'Latitude comes first' },
  ])('$option $value is refused: $says', ({ option, value, says }) => {
    const ran = runProgram(['--need', 'grief', option, value])
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toContain(says)
  })

  test('everything wrong is said at once', () => {
    const { err } = runProgram(['--need', 'grief', '--age', '-1', '--limit', '0', '--wants', 'skils'])
    expect(err.trim().split('\n').length).toBe(3)
  })
})

describe('with nobody to ask', () => {
  test.each([
    { line: 'group-finder' },
    { line: 'group-finder < /dev/null' },
    { line: 'group-finder <&-' },
    { line: 'echo grief | group-finder' },
    { line: 'group-finder --no-input' },
    { line: 'group-finder --json < /dev/null' },
    { line: 'group-finder --identity lgbtq < /dev/null' },
    { line: 'group-finder --need - < /dev/null' },
    { line: 'group-finder --need - <&-' },
  ])('$line ends at once, with 2, and names the option', ({ line }) => {
    const ran = runShell(line)
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toContain('--need')
  })
})

import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { runProgram, runShell } from '../support/run-program.ts'

const ESCAPE = '\u001b['

describe('standard input', () => {
  test('the need comes from it with "-", beside others', () => {
    expect(runProgram(['--need', '-'], { input: 'my husband drinks\n' }).out).toContain('Al-Anon')
    const both = JSON.parse(runProgram(['--need', 'gambling', '--need', '-', '--json'], { input: 'grief' }).out)
    expect(both.reading.map((item: { id: string }) => item.id)).toEqual(['gambling', 'grief'])
  })

  test('more than anyone writes is refused', () => {
    const ran = runProgram(['--need', '-'], { input: 'grief '.repeat(20_000) })
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('longer than')
  })

  test('text that is no text is answered, not feared', () => {
    const ran = runProgram(['--need', '-'], { input: '\u0000\u001b[2J\u202e\ud800 grief \u009b31m' })
    expect(ran.code).toBe(0)
    expect(ran.out + ran.err).not.toMatch(/[\u0000\u001b\u009b\u202e]/)
  })
})

describe('standard output', () => {
  test.each([
    'group-finder list',
    'group-finder list --json',
    'group-finder concerns',
    'group-finder --need grief --json',
    `yes '{"need":"grief"}' | group-finder batch`,
  ])('%s: a reader that leaves is no failure and no noise', (line) => {
    const ran = runShell(`(${line}; echo "code $?" >&3) 3>&2 | head -c 20`)
    expect(ran.err).toBe('code 0\n')
    expect(ran.out.length).toBe(20)
  })

  test
    .skipIf(!existsSync('/dev/full'))
    .each([
      'group-finder --need grief',
      'group-finder --need grief --json',
      'group-finder --need zzyzx',
      'group-finder --help',
      'group-finder list',
      'group-finder show aa-national',
      `echo '{"need":"grief"}' | group-finder batch`,
    ])('%s: a full disk is said in a sentence', (line) => {
    const ran = runShell(`${line} > /dev/full`)
    expect(ran.code).toBe(2)
    expect(ran.err).toMatch(/^The answer could not be written: .*\n$/)
  })

  test('nothing but the answer is on it', () => {
    const ran = runProgram(['--need', 'grief', '--near', 'Nowhereville', '--json'])
    expect(ran.err).toContain('Nowhereville')
    expect(JSON.parse(ran.out).version).toBe(1)
    expect(ran.out.split('\n').length).toBe(2)
  })

  test.each([
    { env: {}, isColored: false },
    { env: { FORCE_COLOR: '1' }, isColored: true },
    { env: { FORCE_COLOR: '0' }, isColored: false },
    { env: { NO_COLOR: '1' }, isColored: false },
    { env: { NO_COLOR: '1', FORCE_COLOR: '1' }, isColored: true }, // force-color.org: the wish for it wins
    { env: { NO_COLOR: '', FORCE_COLOR: '' }, isColored: false },
  ])('$env: colored is $isColored', ({ env, isColored }) => {
    expect(runProgram(['--need', 'grief'], { env }).out.includes(ESCAPE)).toBe(isColored)
  })

  test('colors carry no word: without them the text is the same', () => {
    const plain = runProgram(['--need', 'i want to die']).out
    const colored = runProgram(['--need', 'i want to die'], { env: { FORCE_COLOR: '1' } }).out
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(plain)
  })

  test('JSON is never colored', () => {
    expect(runProgram(['--need', 'grief', '--json'], { env: { FORCE_COLOR: '1' } }).out).not.toContain(ESCAPE)
  })

  test.each([
    ['--need', 'grief'],
    ['--need', 'zzyzx'],
    ['--need', 'i want to die'],
    ['--need', 'husband drinks', '--explain'],
    ['list'],
    ['concerns'],
    ['show', 'aa-national'],
  ])('%s %s: no line is wider than a narrow screen, links apart', (...args) => {
    const { out } = runProgram(args, { env: { COLUMNS: '40' } })
    expect(out.split('\n').filter((line) => line.length > 40 && !line.includes('://'))).toEqual([])
  })

  test('the same question has the same answer, byte for byte, in every zone and locale', () => {
    const answers = [
      { TZ: 'UTC', LANG: 'C' },
      { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/St_Johns', LANG: 'ar_EG.UTF-8' },
    ].map((env) => runProgram(['--need', 'IPV, DIVORCE and panic', '--json'], { env }).out)
    expect(new Set(answers).size).toBe(1)
  })
})

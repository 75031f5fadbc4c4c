import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ROOT, runProgram } from '../support/run-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'group-finder-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

describe('exit codes', () => {
  test.each([
    { args: ['--need', 'grief'], code: 0 },
    { args: ['--version'], code: 0 },
    { args: ['--help'], code: 0 },
    { args: ['show', 'aa-national'], code: 0 },
    { args: ['concerns', 'grief'], code: 0 },
    { args: ['--need', 'zzyzx'], code: 1 },
    { args: [], code: 2 },
    { args: ['--no-input'], code: 2 },
    { args: ['--need', ''], code: 2 },
    { args: ['--nead', 'grief'], code: 2, says: '--need' },
    { args: ['--need', 'grief', '--wants', 'skils'], code: 2, says: 'Did you mean skills?' },
    { args: ['--need', 'grief', '--day', 'wensday'], code: 2, says: 'wednesday' },
    { args: ['--need', 'grief', '--age', 'old'], code: 2, says: 'whole number' },
    { args: ['--need', 'grief', '--identity', 'lgbtqq'], code: 2, says: 'lgbtq' },
    { args: ['--need', 'grief', '--age', '-1', '--limit', '0'], code: 2, says: '--limit' },
    { args: ['show', 'aa-nationl'], code: 2, says: 'aa-national' },
    { args: ['--need', 'grief', '--data', '/nowhere.yaml'], code: 2, says: 'no such file' },
    { args: ['check'], code: 2, says: 'Name a file' },
  ])('$args ends with $code', ({ args, code, says }) => {
    const ran = runProgram(args)
    expect(ran.code).toBe(code)
    if (says) expect(ran.err).toContain(says)
    expect(ran.err).not.toMatch(/\n\s+at /)
  })
})

describe('streams', () => {
  test('the need comes from standard input', () => {
    expect(runProgram(['--need', '-'], { input: 'my husband drinks\n' }).out).toContain('Al-Anon')
  })

  test('a closed pipe is quiet and no failure', () => {
    const ran = spawnSync('sh', ['-c', `"${process.execPath}" "${ROOT}bin/group-finder.js" list; echo "code $?" >&2`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    expect(ran.stderr).toBe('code 0\n')
    const cut = spawnSync('sh', ['-c', `"${process.execPath}" "${ROOT}bin/group-finder.js" list | head -1`], {
      encoding: 'utf8',
    })
    expect(cut.stderr).toBe('')
    expect(cut.stdout.split('\n').length).toBe(2)
  })

  test.skipIf(!existsSync('/dev/full'))('a full disk is said in a sentence', () => {
    const ran = spawnSync('sh', ['-c', `"${process.execPath}" "${ROOT}bin/group-finder.js" --need grief > /dev/full`], {
      encoding: 'utf8',
    })
    expect(ran.status).toBe(2)
    expect(ran.stderr).toContain('could not be written')
    expect(ran.stderr).not.toMatch(/\n\s+at /)
  })

  test('colour only where it is asked for', () => {
    const colour = '\u001b['
    expect(runProgram(['--need', 'grief']).out).not.toContain(colour)
    expect(runProgram(['--need', 'grief'], { env: { FORCE_COLOR: '1' } }).out).toContain(colour)
    expect(runProgram(['--need', 'grief'], { env: { NO_COLOR: '1' } }).out).not.toContain(colour)
  })

  test('no line is wider than a narrow screen, links apart', () => {
    const lines = runProgram(['--need', 'grief'], { env: { COLUMNS: '40' } }).out.split('\n')
    expect(lines.filter((line) => line.length > 40 && !line.includes('://'))).toEqual([])
  })
})

describe('batch', () => {
  test('one answer a line, in order; a bad line is answered in its place', () => {
    const input = [
      '{"id":"a","need":"grief"}',
      '{"id":"b"}',
      'no json',
      '{"id":"c","need":["gambling"],"days":"monday","limit":1}',
    ].join('\n')
    const ran = runProgram(['batch'], { input })
    const lines = ran.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(ran.code).toBe(2)
    expect(lines.map((line) => line.id ?? line.line)).toEqual(['a', 'b', 3, 'c'])
    expect(lines[1]).toMatchObject({ line: 2, error: expect.stringContaining('need') })
    expect(lines[2].error).toContain('JSON')
    expect(Object.keys(lines[0])[0]).toBe('id')
    expect(lines[3].suggestions.length).toBe(1)
  })
})

const SMALL = `version: 1
groups:
  - id: tinnitus-circle
    name: Ringing Ears Circle
    concerns: [tinnitus]
    contact: { phone: 555-0100 }
    place: { city: Northbridge, region: XX, postal: '02134' }
  - id: drinkers
    name: Northbridge Sober Supper
    concerns: [alcohol]
    contact: { phone: 555-0101 }
`

describe('a directory of one’s own', () => {
  test('a file, a folder and the environment answer alike; free tags are found by their words', () => {
    mkdirSync(join(folder, 'city'), { recursive: true })
    file('city/groups.yaml', SMALL)
    const path = join(folder, 'city', 'groups.yaml')
    const ways = [
      runProgram(['--need', 'tinnitus', '--data', path]),
      runProgram(['--need', 'tinnitus', '--data', join(folder, 'city')]),
      runProgram(['--need', 'tinnitus'], { env: { GROUP_FINDER_DATA: path } }),
    ]
    expect(ways[0]!.out).toContain('Ringing Ears Circle')
    expect(ways[1]!.out).toBe(ways[0]!.out)
    expect(ways[2]!.out).toBe(ways[0]!.out)
  })

  test('text stays text: a postal code keeps its zero', () => {
    const path = file('zip.yaml', SMALL)
    expect(JSON.parse(runProgram(['show', 'tinnitus-circle', '--json', '--data', path]).out).place.postal).toBe('02134')
  })

  test('every problem has its place, nothing is suggested, and no stack is shown', () => {
    const path = file(
      'broken.yaml',
      SMALL.replace('concerns: [alcohol]', 'concerns: [alcohol]\n    leader: nobody\n    times: [{ day: wensday }]'),
    )
    for (const args of [
      ['check', path],
      ['--need', 'alcohol', '--data', path],
    ]) {
      const ran = runProgram(args)
      const text = ran.out + ran.err
      expect(ran.code).toBe(2)
      expect(text).toMatch(/broken\.yaml:11:\d+ groups\[1\]\.leader "nobody"/)
      expect(text).toContain('did you mean wednesday?')
      expect(text).not.toMatch(/\n\s+at /)
    }
  })

  test('hostile text of a listing is made visible in every output', () => {
    const path = file('hostile.yaml', SMALL)
    const hostile = 'Bad\u001b[31m\u202e name'
    writeFileSync(
      join(folder, 'hostile.json'),
      JSON.stringify({
        version: 1,
        groups: [{ id: 'h', name: hostile, concerns: ['alcohol'], contact: { phone: '1' } }],
      }),
    )
    for (const args of [
      ['--need', 'alcohol'],
      ['list'],
      ['show', 'h'],
      ['check'],
      ['--need', 'alcohol', '--json'],
      ['--need', 'alcohol', '--explain'],
    ]) {
      const ran = runProgram([...args, '--data', join(folder, 'hostile.json'), path])
      expect(ran.out + ran.err).not.toMatch(/[\u001b\u202e]/)
    }
  })
})

describe('privacy', () => {
  const canary = 'quizzaciously-canary'

  test('a need is found in no file afterwards, and in no message', () => {
    const home = mkdtempSync(join(folder, 'home-'))
    const ran = runProgram(['--need', `my husband drinks ${canary}`, '--data', join(folder, 'missing.yaml')], {
      cwd: home,
      env: { HOME: home, TMPDIR: home, XDG_CACHE_HOME: home },
    })
    expect(ran.err).not.toContain(canary)
    runProgram(['--need', `my husband drinks ${canary}`], {
      cwd: home,
      env: { HOME: home, TMPDIR: home, XDG_CACHE_HOME: home },
    })
    const files = readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(
      files.filter((entry) => readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'utf8').includes(canary)),
    ).toEqual([])
  })

  const hasStrace = spawnSync('strace', ['-V']).status === 0
  test.skipIf(!hasStrace)('no socket is opened', () => {
    const trace = join(folder, 'trace')
    spawnSync('strace', [
      '-f',
      '-e',
      'trace=network',
      '-o',
      trace,
      process.execPath,
      `${ROOT}bin/group-finder.js`,
      '--need',
      'grief',
    ])
    expect(readFileSync(trace, 'utf8')).not.toMatch(/AF_INET|connect\(/)
  })
})

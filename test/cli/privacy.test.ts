import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { PROGRAM, ROOT, runProgram, withoutWishes } from '../support/run-program.ts'

const CANARY = 'quizzaciously'
const NEED = `my husband drinks ${CANARY}`

const folder = mkdtempSync(join(tmpdir(), 'group-finder-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** An empty place to run in; whatever a program might keep would be kept here. */
function aHome(): { home: string; setting: { cwd: string; env: Record<string, string> } } {
  const home = mkdtempSync(join(folder, 'home-'))
  for (const name of ['work', 'tmp', 'cache']) mkdirSync(join(home, name))
  const env = {
    HOME: home,
    USERPROFILE: home,
    TMPDIR: join(home, 'tmp'),
    XDG_CACHE_HOME: join(home, 'cache'),
    GROUP_FINDER_NO_CACHE: '',
  }
  return { home, setting: { cwd: join(home, 'work'), env } }
}

function filesIn(home: string): string[] {
  const entries = readdirSync(home, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

test.each([
  { name: 'an answer', args: ['--need', NEED] },
  { name: 'an answer as JSON', args: ['--need', NEED, '--json'] },
  { name: 'a need on standard input', args: ['--need', '-'], input: NEED },
  { name: 'a batch', args: ['batch'], input: JSON.stringify({ need: NEED }) },
  {
    name: 'a directory of one’s own that is not to be kept',
    args: ['--need', NEED, '--no-cache', '--data', `${ROOT}test/cli/fixtures/larkmoor`],
  },
])('$name leaves no file behind', ({ args, input = '' }) => {
  const { home, setting } = aHome()
  expect(runProgram(args, { ...setting, input }).code).toBe(0)
  expect(filesIn(home)).toEqual([])
})

test('a directory of one’s own leaves its compiled form, for this user alone, and nothing of the need or of where it lies', () => {
  const { home, setting } = aHome()
  const data = ['--data', `${ROOT}test/cli/fixtures/larkmoor`]
  const kept = (): Buffer => {
    const files = filesIn(home)
    expect(files).toEqual([expect.stringMatching(/cache\/group-finder\/[0-9a-f]{32}\.compiled$/)])
    expect(statSync(files[0]!).mode & 0o777).toBe(0o600)
    expect(statSync(dirname(files[0]!)).mode & 0o777).toBe(0o700)
    return readFileSync(files[0]!)
  }
  runProgram(['list', ...data], setting)
  const before = kept()
  expect(before.includes('larkmoor-aa')).toBe(true)
  runProgram(['--need', NEED, '--age', '41', '--near', 'Pasadena, CA', ...data], setting)
  runProgram(['batch', ...data], { ...setting, input: JSON.stringify({ id: CANARY, need: NEED }) })
  // Not one byte depends on what was asked.
  expect(kept().equals(before)).toBe(true)
  for (const secret of [CANARY, 'husband drinks', 'fixtures', 'clinics.yaml', ROOT])
    expect(before.includes(secret)).toBe(false)
})

test.each([
  { args: ['--need', NEED, '--data', '/nowhere'] },
  { args: ['--need', NEED, '--data', `${ROOT}test/cli/fixtures/broken`] },
  { args: ['--need', NEED, '--wants', 'skils'] },
  { args: ['--need', NEED, '--nead'] },
  { args: ['--need', NEED, '--age', 'x', '--near', '95,200'] },
  { args: ['--need', 'my', 'husband', CANARY] },
  { args: ['show', 'aa-nationl', '--need', NEED] },
  { args: ['list', '--need', NEED, '--data', '/nowhere'] },
])('the need is in no message: $args', ({ args }) => {
  const { home, setting } = aHome()
  const ran = runProgram(args, setting)
  expect(ran.code).toBe(2)
  expect(ran.out + ran.err).not.toContain(CANARY)
  expect(filesIn(home)).toEqual([])
})

test('an answer that cannot be written does not say the need instead', () => {
  const ran = runProgram(['batch'], { input: `${JSON.stringify({ need: NEED, wants: 'skils' })}\n{"need": "${CANARY}` })
  expect(ran.code).toBe(2)
  expect(ran.out + ran.err).not.toContain(CANARY)
})

test.skipIf(!existsSync('/proc/self/cmdline'))('a running program does not show its arguments to others', async () => {
  const program = spawn(process.execPath, [PROGRAM, '--need', CANARY, '--need', '-'], { env: withoutWishes() })
  const shown = (): string => readFileSync(`/proc/${program.pid}/cmdline`, 'utf8')
  try {
    for (let patience = 200; patience > 0 && !shown().startsWith('group-finder'); patience--) await wait(50)
    expect(shown()).not.toContain(CANARY)
  } finally {
    program.stdin.end()
  }
})

const hasStrace = spawnSync('strace', ['-V']).status === 0

test
  .skipIf(!hasStrace)
  .each([
    { args: ['--need', NEED] },
    { args: ['--need', NEED, '--near', 'Pasadena, CA', '--json', '--explain'] },
    { args: ['check', 'data/groups.yaml'] },
    { args: ['list', '--data', 'test/cli/fixtures/larkmoor'] },
    { args: ['batch'] },
  ])('no socket is opened and no file is written but the compiled directory: $args', ({ args }) => {
  const trace = join(folder, 'trace')
  writeFileSync(trace, '')
  const calls = 'trace=%network,openat,open,creat,rename,renameat,renameat2,mkdir,mkdirat,unlink,unlinkat'
  const ran = spawnSync('strace', ['-f', '-e', calls, '-o', trace, process.execPath, PROGRAM, ...args], {
    cwd: ROOT,
    env: { ...withoutWishes(), XDG_CACHE_HOME: join(folder, 'kept'), GROUP_FINDER_NO_CACHE: '' },
    input: JSON.stringify({ need: NEED }),
  })
  const lines = readFileSync(trace, 'utf8').split('\n')
  // A machine may forbid tracing; then the file is empty and nothing was seen.
  expect(lines.some((line) => line.includes('openat'))).toBe(true)
  expect(ran.status).toBe(0)
  expect(lines.filter((line) => /socket\(|connect\(|sendto\(|bind\(/.test(line))).toEqual([])
  const writes = lines
    .filter((line) => /O_WRONLY|O_RDWR|O_CREAT|creat\(|rename|mkdir|unlink/.test(line))
    .filter((line) => !/"\/dev\/(?:null|tty|pts)/.test(line))
  const isCompiled = (line: string): boolean =>
    [...line.matchAll(/"([^"]*)"/g)].every(([, path]) => `${path}/`.startsWith(`${join(folder, 'kept')}/`))
  expect(writes.filter((line) => !(args.includes('--data') && isCompiled(line)))).toEqual([])
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { answerOf, ROOT, runProgram } from '../support/run-program.ts'

const FIXTURES = 'test/cli/fixtures'
const LARKMOOR = `${FIXTURES}/larkmoor`

const folder = mkdtempSync(join(tmpdir(), 'group-finder-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A file of a directory, made for one test. */
function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

describe('a city that the program has never seen', () => {
  const idsFor = (...args: readonly string[]): string[] =>
    answerOf([...args, '--data', LARKMOOR]).suggestions.map(({ group }) => group.id)

  test('a folder has all its files: YAML, JSON and one group a line', () => {
    const ran = runProgram(['check', LARKMOOR])
    expect(ran.code).toBe(0)
    expect(ran.out).toMatch(/^40 groups, 0 errors, 3 warnings\.$/m)
  })

  test.each([
    {
      args: ['--need', 'addiction'],
      has: ['larkmoor-na', 'larkmoor-aa', 'larkmoor-secular'],
      not: ['larkmoor-al-anon'],
    },
    { args: ['--need', 'my husband drinks'], has: ['larkmoor-al-anon'], not: ['larkmoor-aa', 'larkmoor-secular'] },
    { args: ['--need', 'coming out', '--identity', 'lgbtq'], has: ['larkmoor-coming-out'], not: [] },
    { args: ['--need', 'existential depression'], has: ['larkmoor-meaning'], not: [] },
    { args: ['--need', 'F10.20'], has: ['larkmoor-aa'], not: ['larkmoor-al-anon'] },
    {
      args: ['--need', 'self harm', '--wants', 'skills', '--individual', 'no'],
      has: ['larkmoor-urge-skills'],
      not: ['larkmoor-dbt-skills'],
    },
    { args: ['--need', 'bipolar', '--age', '52'], has: ['larkmoor-bipolar'], not: ['larkmoor-young-bipolar'] },
    { args: ['--need', 'trauma', '--identity', 'man'], has: [], not: ['larkmoor-trauma-women'] },
    { args: ['--need', 'grief', '--language', 'es'], has: ['larkmoor-duelo'], not: [] },
    { args: ['--need', 'my boyfriend hits me'], has: ['larkmoor-violence'], not: ['larkmoor-men-anger'] },
    { args: ['--need', 'tinnitus'], has: ['larkmoor-tinnitus'], not: [] },
    { args: ['--need', 'stammering'], has: ['larkmoor-stammer'], not: [] },
    { args: ['--need', 'endometriosis'], has: ['larkmoor-endometriosis'], not: [] },
  ])('$args', ({ args, has, not }) => {
    const ids = idsFor(...args)
    expect(ids).toEqual(expect.arrayContaining(has))
    expect(ids.filter((id) => not.includes(id))).toEqual([])
  })

  test('nothing of the built-in directory is left', () => {
    expect(idsFor('--need', 'grief', '--limit', '100').every((id) => id.startsWith('larkmoor-'))).toBe(true)
  })

  test('a file, several files, a folder and the environment answer alike', () => {
    const peers = ['--need', 'addiction', '--json']
    const byFile = runProgram([...peers, '--data', `${LARKMOOR}/peers.yml`])
    expect(runProgram(peers, { env: { GROUP_FINDER_DATA: `${LARKMOOR}/peers.yml` } })).toEqual(byFile)
    const byFolder = runProgram([...peers, '--data', LARKMOOR])
    const files = ['clinics.yaml', 'lines.ndjson', 'peers.yml'].map((name) => `${LARKMOOR}/${name}`)
    expect(runProgram([...peers, '--data', ...files])).toEqual(byFolder)
    expect(runProgram([...peers, '--data', ...files.toReversed()])).toEqual(byFolder)
  })

  test('the option has the last word over the environment', () => {
    const env = { GROUP_FINDER_DATA: '/nowhere' }
    expect(runProgram(['list', '--data', LARKMOOR], { env }).code).toBe(0)
    expect(runProgram(['list'], { env }).code).toBe(2)
  })

  test('a record comes back as it was written', () => {
    const group = JSON.parse(runProgram(['show', 'larkmoor-dbt-skills', '--json', '--data', LARKMOOR]).out)
    expect(group).toMatchObject({
      place: { postal: '05999', latitude: 44.5 },
      times: [{ day: 'tuesday', start: '18:00', end: '20:00', timezone: 'America/New_York' }],
      cost: { type: 'fee', amount: 45 },
      individual: 'required',
    })
  })
})

describe('a directory with errors', () => {
  const problems = [
    'one.yaml:3:9 groups[0].id "Not An Id"',
    'one.yaml:6:5 groups[1] has no id',
    'one.yaml:8:13 groups[1].leader "nobody"',
    'one.yaml:12:20 groups[2].times[0].day "wensday" is not a day (did you mean wednesday?)',
    'one.yaml:12:36 groups[2].times[0].start "25:00"',
    'one.yaml:14:5 groups[2].sumary is not a field of a group (did you mean summary?)',
    'two.yaml:3:9 groups[0].id "third" is already used on line 9',
    'two.yaml:8:15 groups[1].concerns is empty',
    'two.yaml:9:18 groups[1].ages.min 40 is more than max, 20',
    'two.yaml:10:19 groups[1].cost.type "cheap"',
  ]

  test.each([
    { args: ['check', `${FIXTURES}/broken`], stream: 'out' as const },
    { args: ['--need', 'alcohol', '--data', `${FIXTURES}/broken`], stream: 'err' as const },
    { args: ['batch', '--data', `${FIXTURES}/broken`], stream: 'err' as const },
    { args: ['list', '--data', `${FIXTURES}/broken`], stream: 'err' as const },
  ])('$args names all of them with their places, suggests nothing and ends with 2', ({ args, stream }) => {
    const ran = runProgram(args, { input: '{"need":"alcohol"}' })
    expect(ran.code).toBe(2)
    for (const problem of problems) expect(ran[stream]).toContain(`${FIXTURES}/broken/${problem}`)
    expect(ran.out + ran.err).not.toMatch(/\n\s+at /)
    if (stream === 'err') expect(ran.out).toBe('')
  })

  test('as JSON, for an editor', () => {
    const ran = runProgram(['check', '--json', `${FIXTURES}/broken`])
    const report = JSON.parse(ran.out)
    expect(ran.code).toBe(2)
    expect(report.problems.filter((each: { severity: string }) => each.severity === 'error').length).toBe(10)
    expect(report.problems[0]).toMatchObject({ line: 3, column: 9, path: 'groups[0].id' })
  })

  test('a folder without a directory, and a file that is none', () => {
    expect(runProgram(['list', '--data', `${ROOT}src/model`]).err).toContain('has no .yaml')
    expect(runProgram(['list', '--data', process.execPath]).code).toBe(2)
  })
})

describe('a directory that means harm', () => {
  const ATTACK = 'Bad\u001b[2J\u001b]52;c;eA==\u0007\u009b31m\u202e\u2066\u200b\r\n\u0085name'
  const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u
  const groups = [
    {
      id: 'hostile',
      name: ATTACK,
      organization: ATTACK,
      summary: ATTACK,
      concerns: ['alcohol', 'tag\u001b[2J'],
      identities: ['who\u202e'],
      approach: ['way\u001b[2J'],
      area: ATTACK,
      place: { name: ATTACK, address: ATTACK, city: ATTACK, region: ATTACK, postal: ATTACK, country: ATTACK },
      cost: { type: 'fee', note: ATTACK },
      access: [ATTACK],
      contact: { phone: ATTACK, email: ATTACK, url: `https://bad.example/\u001b[2J` },
      source: { url: `https://bad.example/\u202e` },
    },
  ]

  test.each([
    [['--need', 'alcohol']],
    [['--need', 'alcohol', '--explain']],
    [['--need', 'alcohol', '--json', '--explain']],
    [['--need', 'name']],
    [['list']],
    [['list', '--json']],
    [['show', 'hostile']],
    [['show', 'hostile', '--json']],
    [['show', 'hostil']],
    [['check']],
    [['check', '--json']],
    [['batch']],
  ])('%s passes nothing of it on as it is', (args) => {
    expectNothingRaw([...args, '--data', file('harm.json', JSON.stringify({ version: 1, groups }))])
  })

  test.each([[['--need', 'alcohol']], [['check']], [['check', '--json']]])(
    '%s passes nothing on of a file with errors, nor of its name',
    (args) => {
      const broken = JSON.stringify({ version: 1, groups: [{ ...groups[0], leader: ATTACK, [ATTACK]: 1 }] })
      expectNothingRaw([...args, '--data', file('harm\u001b[31m\u202e.json', broken)])
    },
  )

  function expectNothingRaw(args: readonly string[]): void {
    const ran = runProgram(args, { input: '{"need":"alcohol"}' })
    const lines = (ran.out + ran.err).split('\n')
    expect(lines.filter((line) => FORBIDDEN.test(line))).toEqual([])
    expect(lines.length).toBeGreaterThan(1)
  }
})

test('a free tag that the need names comes first, before groups of the concern it was read as', () => {
  const ran = runProgram(['--need', 'tinnitus', '--json', '--data', `${ROOT}test/cli/fixtures/larkmoor`])
  const [first] = JSON.parse(ran.out).suggestions
  expect(first.group.concerns).toContain('tinnitus')
})

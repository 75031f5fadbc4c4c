import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Group } from '../../src/model/group.ts'
import type { ImportReport } from '../../src/model/import-report.ts'
import { aBmltMeeting, aMeeting } from '../import/support.ts'
import { answerOf, PROGRAM, ROOT, runProgram, runShell, withoutWishes } from '../support/run-program.ts'

const FEED = `${ROOT}test/import/fixtures/bmlt-newyork.json`
const FORMATS = `${ROOT}test/import/fixtures/bmlt-formats.json`

const root = mkdtempSync(join(tmpdir(), 'group-finder-'))
afterAll(() => rmSync(root, { recursive: true }))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(root, 'import-'))
})

const at = (name: string): string => join(folder, name)
const run = (...args: string[]) => runProgram(['import', ...args])
const groupsIn = (name: string): Group[] => parse(readFileSync(at(name), 'utf8')).groups

function feed(records: unknown, name = 'feed.json'): string {
  writeFileSync(at(name), typeof records === 'string' ? records : JSON.stringify(records))
  return at(name)
}

test('a feed becomes a directory that passes the checks and answers', () => {
  const ran = run('bmlt', FEED, '--formats', FORMATS, '-o', at('na.yaml'), '--report', at('report.json'))
  expect(ran).toMatchObject({ code: 0, out: '' })
  expect(ran.err).toContain('bmlt: 31 records read. 23 groups, 8 more meetings of the same groups, 0 skipped.')
  expect(ran.err).toContain(`Wrote 23 groups to ${at('na.yaml')}.`)
  expect(runProgram(['check', at('na.yaml')]).out).toBe('23 groups, 0 errors, 0 warnings.\n')
  const asked = ['--need', 'heroin', '--near', '10027', '--within', '5', '--day', 'monday', '--time', 'morning']
  const [first] = answerOf([...asked, '--data', at('na.yaml')]).suggestions
  expect(first!.group.id).toMatch(/^na-7am-wake-up-manhattan-[a-z0-9]{6}$/)
})

test('the report says what became of every record', () => {
  const records = [
    aBmltMeeting({ formats: 'O,X1' }),
    aBmltMeeting({ weekday_tinyint: '3', formats: 'X1,X2' }),
    aBmltMeeting({ published: '0' }),
    aBmltMeeting({ meeting_name: 'Speaker Night', comments: 'Last Monday: speaker' }),
  ]
  run('bmlt', feed(records), '-o', at('na.yaml'), '--report', at('report.json'))
  const report = JSON.parse(readFileSync(at('report.json'), 'utf8')) as ImportReport
  expect(report).toMatchObject({
    format: 'bmlt',
    read: 4,
    kept: 2,
    merged: 1,
    skipped: [{ at: 'record 3', reason: 'it is not published' }],
    unknownCodes: { X1: 2, X2: 1 },
    groups: 2,
    attendance: { in_person: 3, hybrid: 0, online: 0, inactive: 0 },
  })
  expect(report.read).toBe(report.kept + report.merged + report.skipped.length)
  expect(report.irregular).toHaveLength(1)
})

test('records are told by their age', () => {
  const meeting = (updated: string) => aMeeting({ name: updated, updated: `${updated} 10:00:00` })
  const { err } = run(
    'meeting-guide',
    feed([meeting('2010-01-01'), meeting('2011-01-01')]),
    '--fellowship',
    'aa',
    '-o',
    at('aa.yaml'),
  )
  expect(err).toContain('Age of the records: 2 not changed for more than five years.')
})

describe('files', () => {
  test.each(['na.yml', 'na.json', 'na.ndjson'])('%s holds the same groups as YAML', (name) => {
    run('bmlt', FEED, '-o', at('na.yaml'))
    expect(run('bmlt', FEED, '-o', at(name)).code).toBe(0)
    const list = (path: string) => runProgram(['list', '--output', 'json', '--data', path]).out
    expect(list(at(name))).toBe(list(at('na.yaml')))
  })

  test('the feed can come from standard input', () => {
    const ran = runProgram(['import', 'bmlt', '-', '-o', at('na.yaml')], { input: readFileSync(FEED, 'utf8') })
    expect(ran.code).toBe(0)
    expect(groupsIn('na.yaml')).toHaveLength(23)
  })

  test('a link is followed, not replaced', () => {
    mkdirSync(at('real'))
    run('bmlt', FEED, '-o', at('real/na.yaml'))
    symlinkSync(at('real/na.yaml'), at('na.yaml'))
    expect(run('bmlt', FEED, '-o', at('na.yaml')).code).toBe(0)
    expect(
      readdirSync(folder, { withFileTypes: true })
        .find(({ name }) => name === 'na.yaml')!
        .isSymbolicLink(),
    ).toBe(true)
  })
})

describe('what cannot be imported: a sentence, exit code 2, and no file', () => {
  const half = readFileSync(FEED, 'utf8').slice(0, 9000)
  test.each([
    { name: 'nothing', content: '', says: 'it is empty' },
    { name: 'half a feed', content: half, says: /it ends in the middle, in or after record \d+; fetch it again/ },
    { name: 'no records', content: '[]', says: 'it has no records' },
    { name: 'a page', content: '<html></html>', says: 'it is a web page or XML, not JSON' },
    {
      name: 'another format',
      content: JSON.stringify([aMeeting()]),
      says: 'it is a Meeting Guide feed; use the format meeting-guide',
    },
    {
      name: 'nothing usable',
      content: '[{"meeting_name":""},{"meeting_name":""}]',
      says: 'none of its 2 records can be used. record 1: it has no name',
    },
    {
      name: 'days counted in another way',
      content: JSON.stringify([aBmltMeeting({ weekday_tinyint: '0' })]),
      says: 'every day would be wrong',
    },
  ])('$name', ({ content, says }) => {
    const ran = run('bmlt', feed(content), '-o', at('na.yaml'), '--report', at('report.json'))
    expect(ran.code).toBe(2)
    expect(ran.err).toMatch(says)
    expect(ran.err.trim().split('\n')).toHaveLength(1)
    expect(readdirSync(folder)).toEqual(['feed.json'])
  })

  test.each([
    {
      args: ['bmlt', 'absent.json', '-o', 'na.yaml'],
      says: 'Cannot read absent.json: there is no such file or folder.',
    },
    { args: ['bmlt', FEED], says: 'Say where the groups go: -o groups.yaml' },
    { args: ['bmlt', FEED, '-o', 'na.txt'], says: '"na.txt" must end in .yaml, .json or .ndjson' },
    { args: ['bmlt', FEED, '-o', 'absent/na.yaml'], says: 'Cannot write absent/na.yaml: there is no such folder.' },
    { args: ['bmtl', FEED, '-o', 'na.yaml'], says: '"bmtl" is not a format. Did you mean bmlt?' },
    { args: ['meeting-guide', FEED, '-o', 'a.yaml'], says: 'does not say which fellowship it is of' },
    { args: ['meeting-guide', FEED, '--fellowship', 'alanon', '-o', 'a.yaml'], says: 'Did you mean al-anon?' },
    { args: ['bmlt', FEED, '--formats', PROGRAM, '-o', 'a.yaml'], says: 'as formats of a BMLT server' },
    { args: ['bmlt', FEED, '--into', 'absent.yaml'], says: 'Cannot read absent.yaml' },
  ])('$says', ({ args, says }) => {
    const ran = runProgram(['import', ...args], { cwd: folder })
    expect(ran.code).toBe(2)
    expect(ran.err).toContain(says)
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a file that is there already', () => {
  test('is made again when an import wrote it and nobody changed it', () => {
    run('bmlt', FEED, '-o', at('na.yaml'))
    expect(run('bmlt', FEED, '-o', at('na.yaml')).code).toBe(0)
  })

  test.each([
    { name: 'a comment', change: (text: string) => `# Ours.\n${text}` },
    { name: 'a changed field', change: (text: string) => text.replace('Nothing Macho', 'Our own name') },
    { name: 'a broken file', change: () => 'groups: [' },
  ])('is not lost: $name', ({ change }) => {
    run('bmlt', FEED, '-o', at('na.yaml'))
    const mine = change(readFileSync(at('na.yaml'), 'utf8'))
    writeFileSync(at('na.yaml'), mine)
    const ran = run('bmlt', FEED, '-o', at('na.yaml'))
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toContain('holds something that was not imported, and would be lost')
    expect(readFileSync(at('na.yaml'), 'utf8')).toBe(mine)
    expect(run('bmlt', FEED, '-o', at('na.yaml'), '--force').code).toBe(0)
  })

  test('an empty one holds nothing that could be lost', () => {
    writeFileSync(at('na.yaml'), '')
    expect(run('bmlt', FEED, '-o', at('na.yaml')).code).toBe(0)
  })
})

describe('bringing a file up to date', () => {
  const meeting = (name: string, difference: Record<string, unknown> = {}) =>
    aBmltMeeting({ meeting_name: name, ...difference })

  test.each(['na.yaml', 'na.ndjson'])('ids stay, work by hand stays, and a summary says what happened (%s)', (name) => {
    run('bmlt', feed([meeting('Alpha'), meeting('Beta'), meeting('Gone')]), '-o', at(name))
    const text = readFileSync(at(name), 'utf8')
    const before = runProgram(['list', '--output', 'json', '--data', at(name)]).out
    writeFileSync(at(name), text.replace(/peer(?=["\n])/, 'mixed'))
    const newer = feed([meeting('New'), meeting('Beta', { start_time: '20:00:00' }), meeting('Alpha')], 'newer.json')
    const ran = run('bmlt', newer, '--into', at(name), '--report', at('report.json'))
    expect(ran.code).toBe(0)
    expect(ran.err).toMatch(
      /1 added \(na-new-larkmoor-\w+\), 1 changed \(na-beta-larkmoor-\w+\), 1 gone \(na-gone-larkmoor-\w+\), 1 as before/,
    )
    expect(ran.err).toContain('1 field edited by hand kept')
    const after: Group[] = JSON.parse(runProgram(['list', '--output', 'json', '--data', at(name)]).out).groups
    const ids = (JSON.parse(before) as { groups: Group[] }).groups.map(({ id }) => id)
    expect(after.filter(({ id }) => ids.includes(id)).map((group) => group.name)).toEqual(['Alpha', 'Beta'])
    expect(after.find((group) => group.name === 'Alpha')!.leader).toBe('mixed')
    expect(JSON.parse(readFileSync(at('report.json'), 'utf8')).update).toMatchObject({ unchanged: 1, keptByHand: 1 })
  })

  test('comments stay', () => {
    run('bmlt', feed([meeting('Alpha')]), '-o', at('na.yaml'))
    writeFileSync(
      at('na.yaml'),
      readFileSync(at('na.yaml'), 'utf8').replace('name: Alpha', 'name: Alpha # called in May'),
    )
    run('bmlt', feed([meeting('Alpha', { start_time: '20:00:00' })]), '--into', at('na.yaml'))
    expect(readFileSync(at('na.yaml'), 'utf8')).toContain('# called in May')
    expect(groupsIn('na.yaml')[0]!.times![0]!.start).toBe('20:00')
  })

  test('a feed that has few of the groups may be another one: nothing is removed without a word', () => {
    run('bmlt', FEED, '-o', at('na.yaml'))
    const before = readFileSync(at('na.yaml'), 'utf8')
    const ran = run('bmlt', feed([meeting('Alpha')]), '--into', at('na.yaml'))
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('23 groups of')
    expect(readFileSync(at('na.yaml'), 'utf8')).toBe(before)
    expect(run('bmlt', at('feed.json'), '--into', at('na.yaml'), '--force').code).toBe(0)
    expect(groupsIn('na.yaml').map(({ name }) => name)).toEqual(['Alpha'])
  })
})

test('hostile texts in every field come out as plain ones', () => {
  const hostile = '\u001b[2J\u202e<script>alert(1)</script>&#27;]0;x\u0007=cmd|a "\'`$(x)\n---\n- !!js {a: *b}\u0000'
  const like = (record: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(Object.keys(record).map((name) => [name, hostile]))
  const guide = [
    aMeeting({
      ...like(aMeeting()),
      day: 1,
      approximate: 'no',
      types: [hostile],
      location: hostile,
      timezone: hostile,
      url: hostile,
      notes: hostile,
    }),
    { ...like(aMeeting()), ['__proto__']: hostile, constructor: hostile },
    JSON.parse(`{"__proto__": {"name": "x"}, "slug": "a"}`),
  ]
  const servers = [
    aBmltMeeting({
      ...like(aBmltMeeting()),
      weekday_tinyint: '2',
      location_text: hostile,
      location_info: hostile,
      root_server_uri: hostile,
    }),
  ]
  for (const [name, args] of [
    ['guide', ['meeting-guide', feed(guide, 'guide.json'), '--fellowship', 'aa']],
    ['servers', ['bmlt', feed(servers, 'servers.json')]],
  ] as const) {
    const ran = run(...args, '-o', at(`${name}.yaml`), '--report', at(`${name}.report`))
    expect(ran.code).toBe(0)
    const written = readFileSync(at(`${name}.yaml`), 'utf8') + readFileSync(at(`${name}.report`), 'utf8') + ran.err
    expect(written).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e]|<script/)
    const checked = runProgram(['check', at(`${name}.yaml`)])
    expect(checked.out).toMatch(/^[1-9]\d* groups?, 0 errors, 0 warnings\.\n$/)
  }
})

describe('nothing half-written', () => {
  test('Ctrl-C while the feed is read leaves no file, and what was there as it was', async () => {
    writeFileSync(at('na.yaml'), '')
    const program = spawn(process.execPath, [PROGRAM, 'import', 'bmlt', '-', '-o', at('na.yaml')], {
      env: withoutWishes(),
    })
    const ended = once(program, 'exit')
    program.stdin.write(`[${JSON.stringify(aBmltMeeting())},`)
    // The signal is listened for once the program runs, and it cannot say so.
    await wait(1500)
    program.kill('SIGINT')
    expect((await ended)[0]).toBe(130)
    expect(readdirSync(folder)).toEqual(['na.yaml'])
    expect(statSync(at('na.yaml')).size).toBe(0)
  })

  const hasLimits = spawnSync('sh', ['-c', 'ulimit -f 1']).status === 0
  test.skipIf(!hasLimits)('a disk that is full is told, and leaves no file', () => {
    cpSync(FEED, at('feed.json'))
    const ran = runShell('ulimit -f 8; group-finder import bmlt feed.json -o na.yaml', { cwd: folder })
    expect(ran.code).toBe(2)
    expect(ran.err).toBe('Cannot write na.yaml: it would be larger than files may be here.\n')
    expect(readdirSync(folder)).toEqual(['feed.json'])
  })

  test('a report that cannot be written is told', () => {
    const ran = run('bmlt', FEED, '-o', at('na.yaml'), '--report', at('absent/report.json'))
    expect(ran.code).toBe(2)
    expect(ran.err).toContain(`Cannot write ${at('absent/report.json')}: there is no such folder.`)
  })
})

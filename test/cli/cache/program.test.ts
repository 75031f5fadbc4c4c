import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { cacheFolder } from '../../../src/cli/cache/cache-folder.ts'
import { decodeStamp, encodeStamp, STAMP_END_BYTES, stampLength } from '../../../src/cli/cache/stamp.ts'
import { runProgram } from '../../support/run-program.ts'
import { groupsNamed, Place } from './support.ts'

const place = new Place()
afterAll(() => place.remove())
const env = { XDG_CACHE_HOME: place.folder, GROUP_FINDER_NO_CACHE: '' }
const args = ['--need', 'grief', '--json', '--data', place.source]

const kept = (): readonly string[] => {
  Object.assign(place, { cache: join(place.folder, 'group-finder') })
  return place.kept()
}

test('a damaged entry is not seen in an answer, and is mended by it', async () => {
  await place.write(groupsNamed('One', 'Two', 'Three'))
  const right = runProgram(args, { env: { ...env, GROUP_FINDER_NO_CACHE: '1' } })
  expect(runProgram(args, { env })).toEqual(right)
  expect(kept().length).toBe(1)
  const whole = place.bytes()
  const records = [10, whole.indexOf('"two"'), whole.indexOf('"three"')]
  for (const at of [...records, Math.floor(whole.length / 2), whole.length - 200, whole.length - 5]) {
    const damaged = Buffer.from(whole)
    damaged[at]! ^= 4
    writeFileSync(place.entry(), damaged)
    expect(runProgram(args, { env }), `byte ${at}`).toEqual(right)
    const list = runProgram(['list', '--data', place.source], { env })
    expect(list.code).toBe(0)
    expect(place.bytes().equals(whole), `byte ${at}`).toBe(true)
  }
})

test('check finds a compiled form that was not made from these files, and removes it', async () => {
  await place.write(groupsNamed('One', 'Two', 'Three'))
  runProgram(args, { env })
  kept()
  const check = () => runProgram(['check', place.source], { env })
  expect(check().err).toBe('')
  expect(kept().length).toBe(1)
  const bytes = place.bytes()
  const ending = Uint8Array.from(bytes.subarray(bytes.length - STAMP_END_BYTES))
  const start = bytes.length - STAMP_END_BYTES - stampLength(ending)!
  const stamp = decodeStamp(Uint8Array.from(bytes.subarray(start)))!
  const untrue = encodeStamp({ ...stamp, content: '0'.repeat(64) })
  writeFileSync(place.entry(), Buffer.concat([bytes.subarray(0, start), untrue]))
  expect(check().err).toBe('The compiled form of this directory was not made from these files, and was removed.\n')
  expect(kept()).toEqual([])
})

test.each([
  [['--no-cache'], {}],
  [[], { GROUP_FINDER_NO_CACHE: '1' }],
])('%s %s keeps nothing and uses nothing', async (more, setting) => {
  const other = new Place()
  await other.write(groupsNamed('One'))
  const ran = runProgram(['list', '--data', other.source, ...more], {
    env: { XDG_CACHE_HOME: other.cache, GROUP_FINDER_NO_CACHE: '', ...setting },
  })
  expect(ran.code).toBe(0)
  expect(() => other.kept()).toThrow()
  other.remove()
})

test.skipIf(process.getuid?.() === 0)('a home that may only be read serves as well', async () => {
  const other = new Place()
  await other.write(groupsNamed('One'))
  mkdirSync(other.cache, { mode: 0o500 })
  chmodSync(other.cache, 0o500)
  expect(
    runProgram(['list', '--data', other.source], { env: { XDG_CACHE_HOME: other.cache, GROUP_FINDER_NO_CACHE: '' } })
      .code,
  ).toBe(0)
  other.remove()
})

describe('where it is kept', () => {
  test.each([
    { platform: 'linux', home: '/home/a', env: {}, at: '/home/a/.cache/group-finder' },
    { platform: 'linux', home: '/home/a', env: { XDG_CACHE_HOME: '/x' }, at: '/x/group-finder' },
    { platform: 'linux', home: '/home/a', env: { XDG_CACHE_HOME: 'relative' }, at: '/home/a/.cache/group-finder' },
    { platform: 'linux', home: '/home/a', env: { XDG_CACHE_HOME: '' }, at: '/home/a/.cache/group-finder' },
    { platform: 'darwin', home: '/Users/a', env: {}, at: '/Users/a/Library/Caches/group-finder' },
    { platform: 'win32', home: '/u', env: { LOCALAPPDATA: '/u/Local' }, at: '/u/Local/group-finder' },
    { platform: 'win32', home: '/u', env: {}, at: undefined },
    { platform: 'linux', home: '', env: {}, at: undefined },
    { platform: 'linux', home: 'relative', env: {}, at: undefined },
  ])('$platform, home $home, $env: $at', ({ at, ...machine }) => {
    expect(cacheFolder(machine)).toBe(at)
  })
})

test('what is kept holds the records and nothing of where they came from', () => {
  const text = readFileSync(place.source, 'latin1')
  expect(text).toContain('One')
  runProgram(args, { env })
  kept()
  const bytes = place.bytes()
  expect(bytes.includes('"One"')).toBe(true)
  expect(bytes.includes(place.folder)).toBe(false)
  expect(bytes.includes('groups.ndjson')).toBe(false)
})

import { existsSync, mkdirSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { digest } from '../../../src/cli/cache/digest.ts'
import { partPath, sweepEntries, sweepParts } from '../../../src/cli/cache/parts.ts'
import { groupsNamed, Place } from './support.ts'

const NOW = new Date(2026, 10, 25)
const DAY_MS = 24 * 60 * 60 * 1000
const GB = 1024 ** 3

let place: Place
beforeEach(() => {
  place = new Place()
  mkdirSync(place.cache, { mode: 0o700 })
})
afterEach(() => place.remove())

function file(name: string, { bytes = 10, days = 0 } = {}): string {
  const path = join(place.cache, name)
  writeFileSync(path, '')
  truncateSync(path, bytes)
  const time = new Date(NOW.getTime() - days * DAY_MS)
  utimesSync(path, time, time)
  return path
}

const entry = (name: string, what?: { bytes?: number; days?: number }): string => file(`${digest(name)}.compiled`, what)

test('an entry that was not used for three months goes', () => {
  const [kept, old, used] = [entry('kept', { days: 100 }), entry('old', { days: 100 }), entry('used', { days: 80 })]
  sweepEntries(place.cache, kept, NOW)
  expect([kept, old, used].map(existsSync)).toEqual([true, false, true])
})

test('the longest unused go when all take more than four gigabytes, never the one just written', () => {
  const newest = entry('newest', { bytes: 2 * GB })
  const middle = entry('middle', { bytes: GB, days: 1 })
  const oldest = entry('oldest', { bytes: 2 * GB, days: 2 })
  sweepEntries(place.cache, newest, NOW)
  expect([newest, middle, oldest].map(existsSync)).toEqual([true, true, false])
  sweepEntries(place.cache, entry('huge', { bytes: 9 * GB, days: 3 }), NOW)
  expect([newest, middle].map(existsSync)).toEqual([true, true])
})

test('what a writer left that is no more goes; what one writes stays', () => {
  const own = partPath(join(place.cache, `${digest('own')}.compiled`))
  writeFileSync(own, '')
  const machine = /\.([0-9a-f]{8})-\d+-\d+\.part$/.exec(own)![1]!
  const dead = file(`${digest('dead')}.${machine}-4194300-1.part`)
  const parent = file(`${digest('alive')}.${machine}-${process.ppid}-1.part`)
  const elsewhere = file(`${digest('elsewhere')}.00000000-1-1.part`)
  const longElsewhere = file(`${digest('long elsewhere')}.00000000-1-1.part`, { days: 1 })
  const foreign = file('notes.part')
  sweepParts(place.cache, NOW)
  expect([own, dead, parent, elsewhere, longElsewhere, foreign].map(existsSync)).toEqual([
    true, // this process writes it
    false, // nobody does
    true, // another process of this machine may
    true, // another machine may
    false, // not for a day
    true, // not ours
  ])
})

test('each load sweeps, also one that finds its entry', async () => {
  await place.write(groupsNamed('One'))
  await place.load()
  const machine = /\.([0-9a-f]{8})-/.exec(partPath(place.entry()))![1]!
  file(`${digest('dead')}.${machine}-4194300-1.part`)
  await place.load({ once: true })
  expect(place.kept().length).toBe(1)
})

test('names of entries say nothing of where the directory lies, and differ', () => {
  const names = Array.from({ length: 20_000 }, (_, i) => digest(`/home/user/clinic-${i}/groups.yaml`))
  expect(new Set(names).size).toBe(names.length)
  expect(names.every((name) => /^[0-9a-f]{32}$/.test(name))).toBe(true)
  for (let lane = 0; lane < 32; lane += 8)
    expect(new Set(names.map((name) => name.slice(lane, lane + 8))).size).toBeGreaterThan(19_990)
})

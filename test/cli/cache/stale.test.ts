import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DirectoryCache } from '../../../src/cli/cache/directory-cache.ts'
import { areSettled } from '../../../src/cli/cache/settled.ts'
import { decodeStamp, encodeStamp, STAMP_END_BYTES, stampLength } from '../../../src/cli/cache/stamp.ts'
import { compileFiles } from '../../../src/cli/compile-files.ts'
import { loadDirectory } from '../../../src/cli/load-directory.ts'
import { vocabulary } from '../../support/vocabulary.ts'
import { groupsNamed, Place } from './support.ts'

let place: Place
beforeEach(() => {
  place = new Place()
})
afterEach(() => place.remove())

const nameIn = async (from: Place): Promise<string> => (await from.load()).group(0).name

/** Puts another directory under the stamp of this one: whoever is told of it was answered from the cache. */
async function plant(groups: Parameters<Place['write']>[0]): Promise<void> {
  const other = new Place()
  await other.write(groups)
  await other.load()
  const bytes = place.bytes()
  const end = bytes.length - STAMP_END_BYTES
  const stamp = decodeStamp(Uint8Array.from(bytes.subarray(end - stampLength(Uint8Array.from(bytes.subarray(end)))!)))
  const theirs = other.bytes()
  const theirEnd = theirs.length - STAMP_END_BYTES
  const length = stampLength(Uint8Array.from(theirs.subarray(theirEnd)))!
  writeFileSync(place.entry(), Buffer.concat([theirs.subarray(0, theirEnd - length), encodeStamp(stamp!)]))
  other.remove()
}

test('an unchanged source is not read again', async () => {
  await place.write(groupsNamed('Before'))
  await place.load()
  await plant(groupsNamed('Planted'))
  expect(await nameIn(place)).toBe('Planted')
  expect((await place.load({ renew: true })).group(0).name).toBe('Before')
  expect(await nameIn(place)).toBe('Before')
})

describe('a changed source is read again', () => {
  beforeEach(async () => {
    await place.write(groupsNamed('Before'))
    expect(await nameIn(place)).toBe('Before')
  })

  test('at once after the change', async () => {
    await place.write(groupsNamed('Afterwards'))
    expect(await nameIn(place)).toBe('Afterwards')
  })

  test('though its size is the same and its time was set back', async () => {
    const { atime, mtime } = statSync(place.source)
    await place.write(groupsNamed('Behind'))
    utimesSync(place.source, atime, mtime)
    expect(await nameIn(place)).toBe('Behind')
  })

  test('though another file of the same size and time took its place', async () => {
    const { atime, mtime } = statSync(place.source)
    const other = join(place.folder, 'other')
    writeFileSync(
      other,
      readFileSync(place.source, 'utf8').replaceAll('Before', 'Behind').replaceAll('before', 'behind'),
    )
    utimesSync(other, atime, mtime)
    renameSync(other, place.source)
    expect(await nameIn(place)).toBe('Behind')
  })

  test('and so is one that came into its folder', async () => {
    const folder = join(place.folder, 'folder')
    mkdirSync(folder)
    const load = () => loadDirectory([folder], vocabulary, { cacheFolder: place.cache })
    writeFileSync(join(folder, 'a.ndjson'), JSON.stringify(groupsNamed('First')[0]))
    await place.settle()
    expect((await load()).size).toBe(1)
    writeFileSync(join(folder, 'b.ndjson'), JSON.stringify(groupsNamed('Second')[0]))
    expect((await load()).size).toBe(2)
  })

  test('and its old form is replaced, not left behind', async () => {
    await place.write(groupsNamed('Afterwards'))
    await place.load()
    expect(place.kept().length).toBe(1)
  })
})

test('another vocabulary makes other free tags of the same files', async () => {
  await place.write(groupsNamed('Before'))
  const wider = new Map([...vocabulary.concerns, ['tinnitus', vocabulary.concerns.get('grief')!]])
  const withTinnitus = () =>
    loadDirectory([place.source], { ...vocabulary, concerns: wider }, { cacheFolder: place.cache })
  expect((await place.load()).words.find('tinnitus')).toBeGreaterThanOrEqual(0)
  expect((await withTinnitus()).words.find('tinnitus')).toBe(-1)
  expect((await place.load()).words.find('tinnitus')).toBeGreaterThanOrEqual(0)
})

describe('a time that says nothing', () => {
  test('what was changed within a tick of the clock is compiled and not kept', async () => {
    await place.write(groupsNamed('Before'))
    const cache = new DirectoryCache(place.cache, [place.source], new Date())
    const { ctimeMs } = statSync(place.source)
    const compiled = (msAfter: number) =>
      compileFiles([place.source], vocabulary, { cache, now: new Date(ctimeMs + msAfter), io: undefined })
    expect((await compiled(1)).size).toBe(1)
    expect(() => place.kept()).toThrow()
    expect((await compiled(1000)).size).toBe(1)
    // A file system that keeps whole seconds may have given this time to a later change as well.
    if (ctimeMs % 1000 !== 0) expect(place.kept().length).toBe(1)
  })

  test.each([
    { changed: 1_000_500_000_000n, now: 1_000_510, is: false },
    { changed: 1_000_500_000_000n, now: 1_000_521, is: true },
    { changed: 1_000_000_000_000n, now: 1_001_000, is: false },
    { changed: 1_000_000_000_000n, now: 1_002_001, is: true },
    { changed: 2_000_500_000_000n, now: 1_000_000, is: false },
  ])('a file changed at $changed ns is settled at $now ms: $is', ({ changed, now, is }) => {
    expect(areSettled([{ path: '', bytes: 0, identity: '', changed }], new Date(now))).toBe(is)
  })

  test('what changes while it is read is not kept', async () => {
    await place.write(groupsNamed('Before'))
    const more = JSON.stringify(groupsNamed('Afterwards')[0])
    let isChanged = false
    // The clock is first asked after the files were looked at, and before they are read.
    const now = (): Date => {
      if (!isChanged) appendFileSync(place.source, more)
      isChanged = true
      return new Date()
    }
    const err = { isTerminal: false, columns: undefined, failure: undefined, write: async () => {} }
    await place.load({ io: { err, now } })
    expect(isChanged).toBe(true)
    expect(place.kept()).toEqual([])
    await place.settle()
    expect((await place.load()).size).toBe(2)
    expect(place.kept().length).toBe(1)
  })
})

test('a directory with errors is never kept, and its old form never stands in for it', async () => {
  await place.write(groupsNamed('Before'))
  await place.load()
  writeFileSync(place.source, '{"id":"x"}')
  await place.settle()
  await expect(place.load()).rejects.toThrow('has no name')
  await expect(place.load()).rejects.toThrow('has no name')
})

import { chmodSync, mkdirSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DamagedDirectory } from '../../../src/directory/columns.ts'
import { everythingIn, groupsNamed, Place } from './support.ts'

const place = new Place()
let right: string
let bytes: Buffer

beforeAll(async () => {
  await place.write(groupsNamed('One', 'Two', 'Three'))
  right = everythingIn(await place.load())
  bytes = place.bytes()
})
afterAll(() => place.remove())

/** Some sixty places, the ends among them. */
const positions = (length: number): number[] =>
  [...Array.from({ length: 60 }, (_, i) => Math.floor((i * length) / 60)), length - 1].filter((at) => at < length)

describe('a damaged entry is not answered from, and is made anew', () => {
  test('wherever a bit is wrong', async () => {
    for (const at of positions(bytes.length)) {
      const damaged = Buffer.from(bytes)
      damaged[at]! ^= 1 << (at % 8)
      writeFileSync(place.entry(), damaged)
      expect(everythingIn(await place.load()), `byte ${at}`).toBe(right)
      if (!place.bytes().equals(bytes)) expect(bytes[at], `byte ${at} is only a gap`).toBe(0)
    }
  })

  test('wherever it was cut', async () => {
    for (const length of positions(bytes.length)) {
      writeFileSync(place.entry(), bytes)
      truncateSync(place.entry(), length)
      expect(everythingIn(await place.load()), `${length} bytes`).toBe(right)
      expect(place.bytes().equals(bytes)).toBe(true)
    }
  })

  test('when it is something else altogether', async () => {
    for (const text of ['', 'x', 'version: 1\ngroups: []\n', '\0'.repeat(5000)]) {
      writeFileSync(place.entry(), text)
      expect(everythingIn(await place.load())).toBe(right)
    }
    const entry = place.entry()
    rmSync(entry)
    mkdirSync(entry)
    expect(everythingIn(await place.load())).toBe(right)
    rmSync(entry, { recursive: true })
  })

  test('for one answer what is used is checked as it is used', async () => {
    await place.load()
    for (const at of positions(bytes.length)) {
      const damaged = Buffer.from(bytes)
      damaged[at]! ^= 0x10
      writeFileSync(place.entry(), damaged)
      try {
        expect(everythingIn(await place.load({ once: true })), `byte ${at}`).toBe(right)
      } catch (error) {
        expect(error, `byte ${at}`).toBeInstanceOf(DamagedDirectory)
      }
      expect(everythingIn(await place.load({ renew: true }))).toBe(right)
    }
  })
})

describe('a cache is never needed', () => {
  const loaded = async (cacheFolder: string) => everythingIn(await place.load({ cacheFolder }))

  test('it would lie in a file', async () => {
    expect(await loaded(join(place.source, 'cache'))).toBe(right)
  })

  test('its place is not there, or cannot be', async () => {
    expect(await loaded(join(place.folder, 'gone', 'away', 'cache'))).toBe(right)
    expect(() => statSync(join(place.folder, 'gone'))).toThrow()
    expect(await loaded(join(place.folder, 'nu\0l'))).toBe(right)
    expect(await loaded('')).toBe(right)
  })

  test('it would lie where nothing can be made', async () => {
    expect(await loaded('/proc/group-finder')).toBe(right)
  })

  test('its place is taken by a file', async () => {
    const folder = join(place.folder, 'file')
    writeFileSync(folder, 'mine')
    expect(await loaded(folder)).toBe(right)
    expect(statSync(folder).size).toBe(4)
  })
})

describe.skipIf(process.platform === 'win32')('what others could have written is not trusted', () => {
  test('a folder that others may write is left alone', async () => {
    const folder = join(place.folder, 'open')
    mkdirSync(folder)
    chmodSync(folder, 0o777)
    expect(everythingIn(await place.load({ cacheFolder: folder }))).toBe(right)
    expect(() => statSync(join(folder, place.entry().slice(dirname(place.entry()).length + 1)))).toThrow()
  })

  test('a file that others may write, and a link, are replaced', async () => {
    await place.load()
    const entry = place.entry()
    chmodSync(entry, 0o666)
    await place.load()
    expect(statSync(entry).mode & 0o777).toBe(0o600)
    const elsewhere = join(place.folder, 'elsewhere')
    writeFileSync(elsewhere, bytes)
    rmSync(entry)
    symlinkSync(elsewhere, entry)
    await place.load()
    expect(statSync(entry).ino).not.toBe(statSync(elsewhere).ino)
  })

  test('it is readable by its owner alone', async () => {
    await place.load()
    expect(statSync(place.entry()).mode & 0o777).toBe(0o600)
    expect(statSync(place.cache).mode & 0o777).toBe(0o700)
  })
})

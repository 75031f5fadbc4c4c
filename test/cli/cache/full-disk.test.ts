import { afterAll, expect, test, vi } from 'vitest'
import { everythingIn, groupsNamed, Place } from './support.ts'

/** Bytes that may still be written through `writeSync`. */
let room = Number.POSITIVE_INFINITY

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  return {
    ...fs,
    writeSync: (file: number, bytes: Uint8Array, offset: number, length: number, at: number) => {
      if (room <= 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
      // A disk that fills up takes the beginning of what is given.
      const written = fs.writeSync(file, bytes, offset, Math.min(length, room), at)
      room -= written
      return written
    },
  }
})

const place = new Place()
afterAll(() => place.remove())

test('wherever the disk is full, the answer is the same and nothing is left behind', async () => {
  await place.write(groupsNamed('One', 'Two', 'Three'))
  const right = everythingIn(await place.load())
  const length = place.bytes().length
  for (let some = 0; some < length; some += Math.ceil(length / 80)) {
    room = some
    expect(everythingIn(await place.load({ renew: true })), `room for ${some} bytes`).toBe(right)
    expect(place.kept().length).toBe(1)
  }
  room = Number.POSITIVE_INFINITY
  expect(everythingIn(await place.load())).toBe(right)
  await place.load({ renew: true })
  expect(place.bytes().length).toBe(length)
})

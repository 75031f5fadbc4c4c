import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Bytes, Pieces } from '../../src/directory/bytes.ts'
import { DamagedDirectory } from '../../src/directory/columns.ts'
import { decodeDirectory } from '../../src/directory/decode.ts'
import { DirectoryBuilder } from '../../src/directory/directory-builder.ts'
import { BLOCK_BYTES } from '../../src/directory/format.ts'
import type { Directory } from '../../src/model/directory.ts'
import type { Group } from '../../src/model/group.ts'
import { KNOWN } from './known.ts'
import { randomGroups } from './random-groups.ts'

function built(groups: readonly Group[]): Uint8Array {
  const pieces: Uint8Array[] = []
  const builder = new DirectoryBuilder(KNOWN.concerns, (piece) => pieces.push(piece))
  for (const group of groups) builder.add(group)
  builder.finish()
  return Uint8Array.from(Buffer.concat(pieces))
}

const GROUPS: readonly Group[] = Array.from({ length: 7 }, (_, i) => ({
  id: `group-${i}`,
  name: `Group ${'é'.repeat(i)}`,
  concerns: ['grief', 'tinnitus'],
  times: [{ day: 'monday', start: '19:00' }],
}))

/** All that can be asked of a directory. */
const everything = (d: Directory) => ({
  ...d,
  records: Array.from({ length: d.size }, (_, g) => [d.idOf(g), d.indexOf(d.idOf(g)), d.group(g)]),
  terms: Array.from({ length: d.words.size }, (_, t) => [
    d.words.term(t),
    d.words.find(d.words.term(t)),
    d.words.groupsOf(t, t + 1),
    d.words.fieldsOf(t, t + 1),
  ]),
  kinds: [d.concerns, d.organizations].map((tags) =>
    Array.from({ length: tags.starts.length - 1 }, (_, kind) => tags.groupsOf(kind)),
  ),
  tags: [d.concerns, d.identities, d.approaches, d.languages, d.access, d.organizations].map(({ names, idOf }) =>
    names.map(idOf),
  ),
})

const answersOf = (d: Directory) => JSON.stringify(everything(d))

test('a directory answers alike from its bytes, from a shifted buffer, from pieces of any size, checked at once or as it is used', () => {
  fc.assert(
    fc.property(randomGroups, fc.integer({ min: 1, max: 300 }), (groups, size) => {
      const bytes = built(groups)
      const shifted = new Uint8Array(bytes.length + 3).subarray(3)
      shifted.set(bytes)
      const pieces = new Pieces()
      for (let start = 0; start < bytes.length; start += size) pieces.write(bytes.slice(start, start + size))
      const expected = answersOf(decodeDirectory(bytes))
      expect(answersOf(decodeDirectory(shifted))).toBe(expected)
      expect(answersOf(decodeDirectory(Buffer.from(bytes)))).toBe(expected)
      expect(answersOf(decodeDirectory(pieces))).toBe(expected)
      expect(answersOf(decodeDirectory(bytes, { all: true }))).toBe(expected)
    }),
    { numRuns: 50 },
  )
})

test('the same groups give the same bytes', () => {
  expect(built(GROUPS)).toEqual(built(structuredClone(GROUPS)))
})

describe('a damaged file is refused', () => {
  const bytes = built(GROUPS)
  const checked = (damaged: Uint8Array) => decodeDirectory(damaged, { all: true })
  const used = (damaged: Uint8Array) => answersOf(decodeDirectory(damaged))

  test.each([
    ['when it is opened', checked],
    ['when what is wrong is used', used],
  ])('%s, whichever bit is wrong', (_, look) => {
    const right = answersOf(decodeDirectory(bytes))
    for (let at = 0; at < bytes.length; at++) {
      const damaged = bytes.slice()
      damaged[at]! ^= 1 << (at % 8)
      try {
        // Only what fills a gap between the parts is of no consequence.
        const found = look(damaged)
        expect(typeof found === 'string' ? found : answersOf(found), `byte ${at}`).toBe(right)
        expect(bytes[at], `byte ${at}`).toBe(0)
      } catch (error) {
        expect(error, `byte ${at}`).toBeInstanceOf(DamagedDirectory)
      }
    }
  })

  test('wherever it is cut', () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(() => decodeDirectory(bytes.subarray(0, length)), `${length} bytes`).toThrow(DamagedDirectory)
      expect(() => decodeDirectory(bytes.subarray(length + 1)), `from ${length + 1}`).toThrow(DamagedDirectory)
    }
  })

  test('when something follows it', () => {
    expect(() => decodeDirectory(new Uint8Array([...bytes, ...bytes]))).toThrow(DamagedDirectory)
    expect(() => decodeDirectory(new Uint8Array([...bytes, 0]))).toThrow(DamagedDirectory)
  })

  test('when two words changed places', () => {
    const words = new Uint32Array(bytes.slice().buffer)
    for (let at = 0; at + 4 < words.length; at++) {
      const swapped = words.slice()
      ;[swapped[at], swapped[at + 4]] = [words[at + 4]!, words[at]!]
      if (words[at] === words[at + 4]) continue
      expect(() => checked(new Uint8Array(swapped.buffer)), `word ${at}`).toThrow(DamagedDirectory)
    }
  })

  test('when it is something else', () => {
    const text = new TextEncoder().encode('version: 1\ngroups: []\n'.repeat(10))
    expect(() => decodeDirectory(text)).toThrow(DamagedDirectory)
  })
})

test('what is damaged and not used spoils no answer', () => {
  const bytes = built(GROUPS)
  const record = Buffer.from(bytes).indexOf('group-3')
  bytes[record]! ^= 1
  const directory = decodeDirectory(bytes)
  expect(directory.group(2).id).toBe('group-2')
  expect(() => directory.group(3)).toThrow(DamagedDirectory)
})

test('of a long column only the blocks that are used are read and checked', () => {
  const count = (BLOCK_BYTES / 4) * 2.5
  const bytes = built(Array.from({ length: count }, (_, i) => ({ id: `g-${i}`, name: 'Circle', concerns: ['grief'] })))
  const read = new Set<number>()
  const seen: Bytes = {
    length: bytes.length,
    read: (start, end) => {
      read.add(start)
      return bytes.subarray(start, end)
    },
  }
  const groupsOfCircle = (d: Directory) => d.words.groupsOf(d.words.find('circle'), d.words.find('circle') + 1)
  expect([...groupsOfCircle(decodeDirectory(seen))]).toEqual(Array.from({ length: count }, (_, i) => i))
  const blocks = [...read].filter((start) => read.has(start + BLOCK_BYTES))
  expect(blocks.length).toBeGreaterThanOrEqual(2)
  for (const start of blocks) {
    const damaged = bytes.slice()
    damaged[start + 5]! ^= 4
    const directory = decodeDirectory(damaged)
    expect(directory.group(7).id).toBe('g-7')
    expect(() => groupsOfCircle(directory)).toThrow(DamagedDirectory)
    expect(() => decodeDirectory(damaged, { all: true })).toThrow(DamagedDirectory)
  }
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inOnePiece } from '../../src/directory/compiled.ts'
import { DamagedDirectory, decodeDirectory, headLength } from '../../src/directory/decode.ts'
import { DirectoryBuilder } from '../../src/directory/directory-builder.ts'
import type { Directory } from '../../src/model/directory.ts'
import type { Group } from '../../src/model/group.ts'
import { KNOWN } from './known.ts'
import { randomGroups } from './random-groups.ts'

function built(groups: readonly Group[]) {
  const builder = new DirectoryBuilder(KNOWN.concerns)
  for (const group of groups) builder.add(group)
  return builder.finish()
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
  terms: Array.from({ length: d.words.size }, (_, t) => [d.words.term(t), d.words.find(d.words.term(t))]),
  tags: [d.concerns, d.identities, d.approaches, d.languages, d.access, d.organizations].map(({ names, idOf }) =>
    names.map(idOf),
  ),
})

const answersOf = (d: Directory) => JSON.stringify(everything(d))

test('a directory answers alike from its builder, from its bytes, from a shifted buffer, and from records read one by one', () => {
  fc.assert(
    fc.property(randomGroups, (groups) => {
      const { head, records } = built(groups)
      const bytes = inOnePiece({ head, records })
      const shifted = new Uint8Array(bytes.length + 3).subarray(3)
      shifted.set(bytes)
      const expected = answersOf(decodeDirectory(bytes))
      expect(answersOf(decodeDirectory(shifted))).toBe(expected)
      expect(answersOf(decodeDirectory(Buffer.from(bytes)))).toBe(expected)
      const start = headLength(bytes)
      expect(start).toBe(head.length)
      expect(answersOf(decodeDirectory(head, (from, to) => bytes.subarray(start + from, start + to)))).toBe(expected)
    }),
    { numRuns: 50 },
  )
})

test('the same groups give the same bytes', () => {
  expect(inOnePiece(built(GROUPS))).toEqual(inOnePiece(built(structuredClone(GROUPS))))
})

describe('a damaged file is refused', () => {
  const bytes = inOnePiece(built(GROUPS))

  test('whichever bit is wrong', () => {
    for (let at = 0; at < bytes.length; at++) {
      const damaged = bytes.slice()
      damaged[at]! ^= 1 << (at % 8)
      expect(() => decodeDirectory(damaged), `byte ${at}`).toThrow(DamagedDirectory)
    }
  })

  test('wherever it is cut', () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(() => decodeDirectory(bytes.subarray(0, length)), `${length} bytes`).toThrow(DamagedDirectory)
    }
  })

  test('when something follows it', () => {
    expect(() => decodeDirectory(new Uint8Array([...bytes, 0]))).toThrow(DamagedDirectory)
  })

  test('when two words changed places', () => {
    const words = new Uint32Array(bytes.slice().buffer)
    for (let at = 8; at + 4 < words.length; at++) {
      const swapped = words.slice()
      ;[swapped[at], swapped[at + 4]] = [words[at + 4]!, words[at]!]
      if (words[at] === words[at + 4]) continue
      expect(() => decodeDirectory(new Uint8Array(swapped.buffer)), `word ${at}`).toThrow(DamagedDirectory)
    }
  })

  test('when it is something else', () => {
    const text = new TextEncoder().encode('version: 1\ngroups: []\n'.repeat(10))
    expect(() => decodeDirectory(text)).toThrow(DamagedDirectory)
  })

  test('when a record that is read later is wrong', () => {
    const { head } = built(GROUPS)
    const directory = decodeDirectory(head, (from, to) => new Uint8Array(to - from))
    expect(directory.idOf(0)).toBe('group-0')
    expect(() => directory.group(0)).toThrow(DamagedDirectory)
  })
})

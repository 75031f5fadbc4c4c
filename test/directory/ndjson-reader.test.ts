import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NdjsonReader } from '../../src/directory/ndjson-reader.ts'
import { SeenIds } from '../../src/directory/seen-ids.ts'
import type { Group } from '../../src/model/group.ts'
import { KNOWN } from './known.ts'
import { randomGroups } from './random-groups.ts'

function read(chunks: readonly Uint8Array[]) {
  const groups: Group[] = []
  const reader = new NdjsonReader('groups.ndjson', KNOWN, new SeenIds(), (group) => groups.push(group))
  for (const chunk of chunks) reader.push(chunk)
  return { groups, problems: reader.finish() }
}

test('where the chunks are cut changes nothing', () => {
  const cuts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 })
  fc.assert(
    fc.property(randomGroups, cuts, fc.boolean(), (groups, sizes, endsWithLine) => {
      const lines = [...groups.map((group) => JSON.stringify(group)), '', '{"id":', '{"id":"é"}']
      const bytes = new TextEncoder().encode(lines.join('\n') + (endsWithLine ? '\n' : ''))
      const chunks: Uint8Array[] = []
      for (let at = 0, i = 0; at < bytes.length; i++) {
        const size = sizes[i % sizes.length]!
        chunks.push(bytes.subarray(at, at + size))
        at += size
      }
      expect(read(chunks)).toEqual(read([bytes]))
    }),
    { numRuns: 50 },
  )
})

test('groups are handed on before the file ends', () => {
  const line = (id: string) => new TextEncoder().encode(`${JSON.stringify({ id, name: 'A', concerns: ['grief'] })}\n`)
  const ids: string[] = []
  const reader = new NdjsonReader('groups.ndjson', KNOWN, new SeenIds(), ({ id }) => ids.push(id))
  reader.push(line('first'))
  expect(ids).toEqual(['first'])
})

test('a line is handed on as it is when it says the group entry for entry, and never else', () => {
  fc.assert(
    fc.property(randomGroups, fc.integer(), fc.nat(3), (groups, turn, indent) => {
      let asGiven = 0
      const ids = new SeenIds()
      const reader = new NdjsonReader('groups.ndjson', KNOWN, ids, (group, text) => {
        if (text === undefined) return
        asGiven++
        expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(group))
      })
      for (const group of groups) {
        const entries = Object.entries(group)
        const at = Math.abs(turn) % entries.length
        const turned = Object.fromEntries([...entries.slice(at), ...entries.slice(0, at)])
        const text = JSON.stringify(turned, undefined, indent).replaceAll('\n', ' ')
        reader.push(new TextEncoder().encode(`${text} \r\n`))
      }
      expect(reader.finish().filter(({ severity }) => severity === 'error')).toEqual([])
      if (turn === 0) expect(asGiven).toBe(groups.length)
    }),
    { numRuns: 100, examples: [[[{ id: 'a', name: 'A', concerns: ['grief'], focus: 'skills' }], 0, 2]] },
  )
})

test('a line that is too long is named once, and the next is read', () => {
  const long = new Uint8Array(3_000_000).fill(0x61)
  const next = new TextEncoder().encode('\n{"id":"b","name":"B","concerns":["grief"]}\n')
  const { groups, problems } = read([long.subarray(0, 900_000), long.subarray(900_000), next])
  expect(groups.map(({ id }) => id)).toEqual(['b'])
  expect(problems.map(({ line, message }) => [line, message])).toEqual([
    [1, 'is a line longer than 1048576 bytes; one group is one line'],
  ])
})

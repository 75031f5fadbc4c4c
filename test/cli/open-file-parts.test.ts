import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { openFileParts } from '../../src/cli/open-file-parts.ts'
import { openClassifier } from '../../src/reading/classifier-file.ts'
import { learned } from '../support/classifier.ts'

const folder = mkdtempSync(join(tmpdir(), 'group-finder-parts-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('whatever is needed is there, in any order', () => {
  const path = join(folder, 'numbers')
  const written = Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at % 251) + 1))
  writeFileSync(path, written)
  const place = fc.nat(written.length + 10)
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 10 }), (ranges) => {
      const { bytes, need } = openFileParts(path)
      expect(bytes).toHaveLength(written.length)
      expect(bytes.every((byte) => byte === 0)).toBe(true)
      for (const [a, b] of ranges) {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        need(from, to)
        expect(bytes.subarray(from, to).equals(written.subarray(from, to))).toBe(true)
      }
    }),
    { seed: 3, numRuns: 40 },
  )
})

test('a file that was cut meanwhile is an error, and no zeros', () => {
  const path = join(folder, 'cut')
  writeFileSync(path, Buffer.alloc(20_000, 1))
  const { need } = openFileParts(path)
  need(0, 10)
  truncateSync(path, 10_000)
  expect(() => need(15_000, 15_001)).toThrow('ends before its end')
})

test.each(['concerns', 'dangers'] as const)('what was learned of %s is the same in parts', (part) => {
  const whole = learned[part]()
  const inParts = openClassifier(openFileParts(join('dist', `classifier-${part}`)), 2)
  const words = 'drink wife gun alone ~drink !drink zebra \u00fcber'.split(' ')
  const features = words.flatMap((word) => ['', '~', ...words].map((before) => [word, before] as const))
  for (const [name, before] of features) {
    const place = whole.placeOf(name, before)
    expect(inParts.placeOf(name, before)).toBe(place)
    for (let at = place; place >= 0 && at < place + 2 + 2 * whole.weights[place + 1]!; at++)
      expect(inParts.weights[at]).toBe(whole.weights[at])
  }
  expect(features.some(([name, before]) => whole.placeOf(name, before) >= 0)).toBe(true)
})

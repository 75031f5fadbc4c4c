import { expect, test } from 'vitest'
import type { Row } from '../../../src/reading/learning/fit.ts'
import { fitEach } from '../../../src/reading/learning/fit-each.ts'
import { fitFactored } from '../../../src/reading/learning/fit-factored.ts'

/** Two classes: features 0 and 1 tell of the first, 2 and 3 of the second, and 4 of neither. */
const ROWS: readonly Row[] = Array.from({ length: 160 }, (_, index) => [
  { of: 0, features: Int32Array.of(index % 2, 4), weight: 1, factor: 2 },
  { of: 1, features: Int32Array.of(2 + (index % 2), 4), weight: 1, factor: 2 },
]).flat()
const RARITY = Float32Array.of(1, 1, 1, 1, 0.2)

test.each([
  ['a weight for each feature', fitEach],
  ['weights through a narrow middle', fitFactored],
])('%s: what tells of a class is learned, and the same at every build', (_, fit) => {
  const { weights } = fit(ROWS, RARITY, 2, 1)
  const lead = [0, 1, 2, 3, 4].map((feature) => weights[2 * feature]! - weights[2 * feature + 1]!)
  expect(Math.min(lead[0]!, lead[1]!)).toBeGreaterThan(0.5)
  expect(Math.max(lead[2]!, lead[3]!)).toBeLessThan(-0.5)
  expect(Math.abs(lead[4]!)).toBeLessThan(0.2)
  expect(fit(ROWS, RARITY, 2, 1)).toEqual({ weights, bias: expect.any(Float32Array) })
})

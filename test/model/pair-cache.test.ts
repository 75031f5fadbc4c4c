import { expect, test } from 'vitest'
import { PairCache } from '../../src/model/pair-cache.ts'

const PAIRS = [
  ['a', 'b'],
  ['ab', ''],
  ['', 'ab'],
  ['b', 'a'],
] as const

test('pairs that fall on one place of the table are each what they are', () => {
  const cache = new PairCache(1)
  const find = (first: string, second: string): number =>
    PAIRS.findIndex((pair) => pair.join('+') === `${first}+${second}`)
  for (const again of [1, 2])
    expect([again, ...PAIRS.map(([first, second]) => cache.get(first, second, find))]).toEqual([again, 0, 1, 2, 3])
})

test('what was found is not looked for again', () => {
  const cache = new PairCache(1024)
  let looks = 0
  const find = (): number => looks++
  cache.get('his', 'leash', find)
  cache.get('his', 'leash', find)
  expect(looks).toBe(1)
})

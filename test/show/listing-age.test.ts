import { expect, test } from 'vitest'
import { listingAge, whenSeen } from '../../src/show/listing-age.ts'
import { NOW } from './support.ts'

test.each([
  { seen: '2026', age: 'fresh' },
  { seen: '2025-12', age: 'fresh' },
  { seen: '2025-11-25', age: 'fresh' },
  { seen: '2025-11-24', age: 'stale' },
  { seen: '2025', age: 'stale' },
  { seen: '2027', age: 'unknown' },
  { seen: 'last week', age: 'unknown' },
  { seen: undefined, age: 'unknown' },
])('a listing read in $seen is $age', ({ seen, age }) => {
  expect(listingAge(seen, NOW)).toBe(age)
})

test.each([
  ['2026', 'in 2026'],
  ['2026-07', 'in July 2026'],
  ['2026-12', 'in December 2026'],
  ['2026-07-04', 'on July 4, 2026'],
  ['2026-19', 'in 2026-19'],
])('%s is told as %s', (seen, words) => {
  expect(whenSeen(seen)).toBe(words)
})

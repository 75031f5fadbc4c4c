import { expect, test } from 'vitest'
import { olderThan } from '../../src/cli/older-than.ts'

const TODAY = { year: 2026, month: 11, day: 25 }

test.each([
  ['12mo', TODAY, '2025-11-25', '12 months'],
  ['1y', TODAY, '2025-11-25', '1 year'],
  ['90d', TODAY, '2026-08-27', '90 days'],
  ['2 weeks', TODAY, '2026-11-11', '2 weeks'],
  ['1mo', { year: 2026, month: 3, day: 31 }, '2026-02-28', '1 month'],
  ['1mo', { year: 2026, month: 1, day: 15 }, '2025-12-15', '1 month'],
  ['1y', { year: 2028, month: 2, day: 29 }, '2027-02-28', '1 year'],
  ['1d', { year: 2026, month: 1, day: 1 }, '2025-12-31', '1 day'],
] as const)('%s before %j is %s', (text, today, date, age) => {
  expect(olderThan(text, today)).toEqual({ date, age })
})

test.each([
  ['12', 'Did you mean 12mo?'],
  ['12m', 'Did you mean 12mo?'], // a minute or a month
  ['a year', '12mo, 90d or 1y'],
  ['0d', '12mo, 90d or 1y'],
  ['-1y', '12mo, 90d or 1y'],
  ['', '12mo, 90d or 1y'],
])('"%s" is refused', (text, says) => {
  expect(() => olderThan(text, TODAY)).toThrow(says)
})

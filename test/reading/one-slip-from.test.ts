import { expect, test } from 'vitest'
import { isOneSlipFrom, oneSlipFrom } from '../../src/reading/one-slip-from.ts'

test('a word is one slip from all that a slip makes of it, and from nothing farther', () => {
  const words = new Set(oneSlipFrom('grief'))
  for (const other of words) expect(isOneSlipFrom('grief', other), other).toBe(true)
  const farther = [...words].flatMap((word) => [...oneSlipFrom(word)]).filter((word) => !words.has(word))
  expect(farther.filter((word) => isOneSlipFrom('grief', word))).toEqual([])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonText } from '../../src/show/json-text.ts'
import { HOSTILE } from './hostile.ts'
import { hiddenIn } from './support.ts'

test('JSON shows nothing hidden and reads back as the same value', () => {
  for (const pretty of [false, true]) {
    const text = jsonText({ strings: HOSTILE, keys: { 'a\u202eb\u007f': 1 } }, pretty)
    expect(hiddenIn(text)).toEqual([])
    expect(JSON.parse(text)).toEqual({ strings: HOSTILE, keys: { 'a\u202eb\u007f': 1 } })
  }
})

test('any JSON value reads back as the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      expect(JSON.stringify(JSON.parse(jsonText(value, true)))).toBe(JSON.stringify(value))
    }),
    { seed: 1, numRuns: 200 },
  )
})

test('compact JSON is one line', () => {
  expect(jsonText({ a: ['b\nc'] })).toBe('{"a":["b\\nc"]}')
})

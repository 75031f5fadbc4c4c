import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createReader } from '../../src/reading/read.ts'
import { learned } from '../support/classifier.ts'
import { language, spelling } from '../support/language.ts'

interface Worked {
  readonly n: number
  readonly text: string
  /** Concerns that must be read, and those that must get no credit. */
  readonly reads: readonly string[]
  readonly drop: readonly string[]
  readonly crisis?: 'first' | 'after-header' | 'footer'
  readonly ask?: boolean
}

const cases: readonly Worked[] = JSON.parse(readFileSync(new URL('worked.json', import.meta.url), 'utf8'))

/** Numbers of inputs not read right yet. This list may only get shorter. */
const KNOWN: readonly number[] = []

const reader = createReader(language, spelling, learned)
const orders = new Map([...language.crisis].map(([id, { order }]) => [id, order]))

test.each(cases.filter(({ n }) => !KNOWN.includes(n)))('$n. $text', ({ text, reads, drop, crisis, ask }) => {
  const reading = reader.read([text])
  const ids = reading.concerns.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining([...reads]))
  expect(ids.filter((id) => drop.includes(id))).toEqual([])
  if (crisis !== undefined) expect(reading.crisis.some((id) => orders.get(id) === 'first')).toBe(crisis === 'first')
  if (ask) expect(reading.questions).not.toEqual([])
})

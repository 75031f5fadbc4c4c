import { describe, expect, test } from 'vitest'
import type { Reading, ReadingItem } from '../../src/model/reading.ts'
import { createReader } from '../../src/reading/read.ts'
import { nothingLearned } from '../support/classifier.ts'
import { language, spelling } from '../support/language.ts'

/** What the rules read; what they leave to a guess is tested in `guess.test.ts`. */
const reader = createReader(language, spelling, nothingLearned)

export const read = (...needs: readonly string[]): Reading => reader.read(needs)

export const concernsIn = (text: string): readonly string[] => read(text).concerns.map(({ id }) => id)

export const mainIn = (text: string): string | undefined => concernsIn(text)[0]

export const crisisIn = (text: string): readonly string[] => read(text).crisis

/** The items of a kind, by id: what was set aside says why, what is used says nothing. */
export function itemsIn(text: string, kind: ReadingItem['kind'] = 'concern'): Readonly<Record<string, string>> {
  const items = read(text).items.filter((item) => item.kind === kind)
  return Object.fromEntries(items.map(({ id, because }) => [id, because ?? '']))
}

/** Sentences with what each must lead to; "-" before an id says that it must get no credit. */
export type Claims = Readonly<Record<string, readonly (readonly [text: string, expected: string])[]>>

/** One test for each sentence, under the claim that it bears out. */
export function testClaims(
  claims: Claims,
  idsIn: (text: string) => readonly string[] = concernsIn,
  known: ReadonlySet<string> = new Set(),
): void {
  for (const [claim, cases] of Object.entries(claims)) {
    describe(claim, () => {
      for (const [text, expected] of cases) {
        const run = known.has(text) ? test.fails : test
        run(text, () => {
          const ids = idsIn(text)
          const words = expected.split(' ').filter((word) => word !== '')
          expect(ids).toEqual(expect.arrayContaining(words.filter((word) => !word.startsWith('-'))))
          expect(ids.filter((id) => words.includes(`-${id}`))).toEqual([])
          if (expected === '') expect(ids).toEqual([])
        })
      }
    })
  }
}

import { type AnyOf, anyOf } from '../model/any-of.ts'
import type { Passage } from './passage.ts'

/** "Was shot in the leg and survived". */
const REACH = 6

/** Words for not having died; "live" is where somebody lives as well. */
export const LIVED: AnyOf = anyOf('survived survives lived alive recovered recovering')
/** Right behind the words of a death, it is that too. */
const LIVING = /^(?:surviv|recover|alive|live)$/

/** "Was shot and survived" is no death. */
export function isSurvived({ tokens }: Passage, last: number): boolean {
  for (let index = last + 1; index <= last + REACH && index < tokens.length; index++) {
    if (tokens[index]!.before === 'stop') return false
    if (LIVING.test(tokens[index]!.stem)) return true
  }
  return false
}

/** "Saw him get shot. He lived.": a sentence that says no more. */
export function livedOn({ tokens, clauses }: Passage): boolean {
  return tokens.some(({ folded, index, before }) => {
    if (before === 'none' || !/^(?:s?he|they|it)$/.test(folded)) return false
    return clauses[index + 2] !== clauses[index] && LIVED.has(tokens[index + 1]?.folded ?? '')
  })
}

import { anyOf } from '../model/any-of.ts'
import type { Passage } from './passage.ts'

/** A death wished, feared or nearly is none. */
const NOT_REAL = anyOf(
  'almost nearly wish would will might may if could going want try threaten fear afraid scare worry until',
)

/** "Almost died", "afraid my son will die": wished, feared or nearly. */
export function isUnreal(passage: Passage, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    if (passage.clauses[index] !== passage.clauses[at]) return false
    if (NOT_REAL.has(passage.tokens[index]!.stem) || passage.at(index, 'no')) return true
  }
  return false
}

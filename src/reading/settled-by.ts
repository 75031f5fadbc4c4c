import { anyOf } from '../model/any-of.ts'
import type { Passage } from './passage.ts'

/** Words between a trouble and what says that it is settled: "her ADHD is well managed". */
const REACH = 4
/** What a clause that says no more than that may begin with: "that's all sorted", "she's fine". */
const LEADS = anyOf(
  'and but now its it is thats that this hes shes theyre his hers he she both all are being very really quite well long largely mostly been has have i im ive am',
)

/** "OCD, well controlled", "at peace with the divorce", "the anorexia, that's handled": the words that say it is settled. */
export function settledBy(passage: Passage, first: number, last: number): string | undefined {
  return ahead(passage, first) ?? behind(passage, last) ?? inNextClause(passage, last)
}

/** "I've made my peace with the divorce". */
function ahead(passage: Passage, first: number): string | undefined {
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    if (passage.clauses[index] !== passage.clauses[first]) return undefined
    const span = passage.at(index, 'settled-with')
    if (span?.last === index) return passage.words(span.first, span.last)
  }
  return undefined
}

function behind(passage: Passage, last: number): string | undefined {
  const end = Math.min(passage.tokens.length - 1, last + REACH)
  for (let index = last + 1; index <= end && passage.clauses[index] === passage.clauses[last]; index++) {
    if (passage.at(index, 'no')) return undefined
    const words = saidAt(passage, index)
    if (words !== undefined) return words
  }
  return undefined
}

/** A word alone says it at the end of a clause only: "bipolar, stable", but not "stable on lithium" or "sorted the pills". */
function saidAt(passage: Passage, index: number): string | undefined {
  const span = passage.from(index, 'settled')
  if (span === undefined) return undefined
  const isLast = passage.clauses[span.last + 1] !== passage.clauses[span.last]
  return span.last > span.first || isLast ? passage.words(span.first, span.last) : undefined
}

/** The next clause says so, and its subject is the trouble or who has it. */
function inNextClause(passage: Passage, last: number): string | undefined {
  const clause = passage.clauses[last]! + 1
  let index = passage.clauses.indexOf(clause, last)
  if (index < 0) return undefined
  for (; passage.clauses[index] === clause; index++) {
    const words = saidAt(passage, index)
    if (words !== undefined) return words
    if (!LEADS.has(passage.tokens[index]!.folded)) return undefined
  }
  return undefined
}

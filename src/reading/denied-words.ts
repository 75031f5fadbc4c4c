import type { Passage } from './passage.ts'

/** As far as a denial is meant; see `status.ts`. */
const REACH = 7

/** By token: 1 = a denial before it in the clause reaches it ("no betting", "he was never a drinker"); `undefined` = none does. */
export function deniedWords(passage: Passage): Uint8Array | undefined {
  const denials = passage.of('no')
  if (denials.length === 0) return undefined
  const { tokens, clauses } = passage
  const isDenied = new Uint8Array(tokens.length)
  for (const { last } of denials) {
    const end = Math.min(tokens.length, last + 1 + REACH)
    for (let index = last + 1; index < end && clauses[index] === clauses[last]; index++) {
      if (passage.at(index, 'no-ends')) break
      isDenied[index] = 1
    }
  }
  return isDenied
}

import { type Holder, otherEnd, relationOf } from './holder.ts'
import type { Passage } from './passage.ts'

/** Words between "of" and what is said of the other end. */
const REACH = 5
/** "Mother of a 13yo who googled how to hang himself": who goes on about the one behind "of". */
const WHO_REACH = 14

/** "Wife of a gambler", "parent of a teen with autism", "mom of a girl who was raped": what follows is about the other end. */
export function ofRelation(passage: Passage, at: number): Holder | undefined {
  for (let index = at - 1; index >= Math.max(1, at - WHO_REACH); index--) {
    if (passage.clauses[index] !== passage.clauses[at]) return undefined
    if (passage.tokens[index]!.folded !== 'of') continue
    if (index < at - REACH && !goesOnOfOne(passage, index, at)) return undefined
    if (isOfSome(passage, index)) return undefined
    const role = passage.relation(index - 1)
    // "Mo of" is known as a whole.
    if (role === undefined || role.last < index - 1 || role.last > index) return undefined
    const relation = otherEnd(relationOf(role))
    return { who: 'other', relation, rule: 'the other end of the relation' }
  }
  return undefined
}

/** "Mother of two who": so many, of whom nothing is said. */
function isOfSome({ tokens }: Passage, of: number): boolean {
  const [count, next] = [tokens[of + 1]?.folded ?? '', tokens[of + 2]]
  return (
    /^(?:two|three|four|five|six|seven|eight|[2-9])$/.test(count) &&
    (next === undefined ||
      next.before !== 'none' ||
      /^(?:who|that|with|and|in|on|is|has|under|i|im|ive)$/.test(next.folded))
  )
}

/** "Of a teen who", "of a 13yo with": one person, and still the one spoken of; "of two who" is the parent. */
function goesOnOfOne({ tokens }: Passage, of: number, at: number): boolean {
  const words = tokens.slice(of + 1, at).map(({ folded }) => folded)
  const isOne =
    /^(?:a|an|my|his|her|the|\d+(?:yo|y\/o|yr))$/.test(words[0]!) || /^(?:yo|y\/o|yr|year|month)$/.test(words[1]!)
  return isOne && words.some((word) => /^(?:who|whose|that|with)$/.test(word))
}

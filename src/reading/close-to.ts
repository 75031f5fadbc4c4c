import type { Holder } from './holder.ts'
import type { Finding } from './mention.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'

/** Words from "married to" to who it is: "a high functioning opioid addict". */
const REACH = 4
/** "Help for alcoholics", "love being a drunk": no one person. */
const PARTS = /^(?:for|of|in|group|groups|being|be|become|becoming|like|as|to|than|i|im)$/
const ONE = /^(?:person|man|woman|guy|girl|lady|dude)$/
const SOMEBODY = /^(?:someone|somebody|anyone|person|man|woman|guy|girl|people|one)$/
const HAVING = /^(?:with|w|w\/|has|whos)$/

/** "Dating an alcoholic", "married to a meth addict", "living with someone with OCD": named by the trouble alone, they are still somebody else. */
export function closeTo(passage: Passage, people: People, { first, last }: Finding): Holder | undefined {
  const { tokens, clauses } = passage
  const isOne =
    [last, last + 1].some(
      (index) =>
        clauses[index] === clauses[first] && passage.at(index, 'one-with') !== undefined && !tokens[index]!.possessive,
    ) ||
    // "A bipolar man".
    (ONE.test(tokens[last + 1]?.folded ?? '') && clauses[last + 1] === clauses[last])
  const from = isOne ? first : somebodyBefore(passage, first)
  if (from === undefined) return undefined
  for (let index = from - 1; index >= Math.max(0, from - REACH) && clauses[index] === clauses[first]; index--) {
    const cue = passage.atAny(index, ['partner-of', 'company-of'])
    if (cue === undefined) {
      if (PARTS.test(tokens[index]!.folded)) return undefined
      continue
    }
    const isOfOther = people.holders[cue.first]?.who === 'other' && passage.relation(cue.first) === undefined
    if (isOfOther || (cue.first === cue.last && !hasObject(passage, index, from, last))) return undefined
    const relation = cue.set.id === 'partner-of' ? 'spouse' : 'someone'
    return { who: 'other', relation, rule: 'somebody whom the client is close to' }
  }
  return undefined
}

/** "Married an alcoholic", "dating addicts"; "45M, divorced alcoholic" and "left rehab still an alcoholic" are the client. */
function hasObject({ tokens }: Passage, cue: number, from: number, last: number): boolean {
  const next = tokens[cue + 1]!.folded
  if (ARTICLE.test(next) || SOMEBODY.test(next)) return true
  return from === cue + 1 && MANY.test(tokens[last]!.folded) && GOING_ON.test(tokens[cue]!.folded)
}

const ARTICLE = /^(?:an?|another|the)$/
const MANY = /s$/
const GOING_ON = /^(?:dating|dates?|loving|loves?|marrying|picking|choosing)$/

/** "Somebody with", "a man who has", right before the trouble. */
function somebodyBefore({ tokens, clauses }: Passage, first: number): number | undefined {
  if (!HAVING.test(tokens[first - 1]?.folded ?? '')) return undefined
  const at = tokens[first - 2]?.folded === 'who' ? first - 3 : first - 2
  return SOMEBODY.test(tokens[at]?.folded ?? '') && clauses[at] === clauses[first] ? at : undefined
}

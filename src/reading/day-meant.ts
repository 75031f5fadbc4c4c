import { isNumber, type Token } from './tokenize.ts'

const SHORT: Readonly<Record<string, string>> = { sat: 'saturday', sun: 'sunday', wed: 'wednesday' }
/** Beside these, a short form that is also a word is a day: "sat mornings", "Fri or Sat", "Tues/Wed". */
const BESIDE_DAY =
  /^(?:\w+days?|mon|tues?|weds?|wed|thurs?|thu|thur|fri|sat|sun|am|pm|noon|only|(?:week)?nights?|mornings?|afternoons?|evenings?|eves?)$/
const JOINS = /^(?:or|and|n)$/
/** Before a day in the midst of a sentence; behind "the" shines the sun. */
const NO_DAY = /^(?:the|of|in|newly|i|he|she|we|they|just|got|were|was)$/

/** "Sat", "Sun" and "Wed", which are words as well, where they are days. */
export function dayMeant(tokens: readonly Token[], { folded, text, index, before }: Token): string | undefined {
  if (!Object.hasOwn(SHORT, folded)) return undefined
  const last = tokens[index - 1]
  if (before !== 'stop' && last !== undefined && NO_DAY.test(last.folded)) return undefined
  const isNamed = before !== 'stop' && text !== folded && text !== text.toUpperCase()
  return isNamed || isBeside(tokens, index, 1) || isBeside(tokens, index, -1) ? SHORT[folded] : undefined
}

function isBeside(tokens: readonly Token[], at: number, step: 1 | -1): boolean {
  const other = tokens[at + step]
  // What parts the two stands before the later of them.
  if (other === undefined || tokens[Math.max(at, at + step)]!.before === 'stop') return false
  if (BESIDE_DAY.test(other.folded)) return step === 1 || !/^(?:only|am|pm|noon)$/.test(other.folded)
  const further = tokens[at + 2 * step]
  if (JOINS.test(other.folded)) return further !== undefined && BESIDE_DAY.test(further.folded)
  return step === 1 && isNumber(other.folded) && /[ap]m?$/.test(other.folded)
}

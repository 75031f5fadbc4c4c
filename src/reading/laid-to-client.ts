import { anyOf } from '../model/any-of.ts'
import type { Holder } from './holder.ts'
import type { Passage } from './passage.ts'

/** Words from the verb to the trouble: "referred by his wife's sister for". */
const REACH = 8
/** "Took me to", "kicked me out for", "got me into". */
const DONE_TO_ME = /\bme (?:out |in |off |back )?(?:for|over|because of|to|into|in|off) (?:my )?$/
/** One of these stands in each of the patterns: they are made when they are first used. */
const DOERS = anyOf('me by about')
const INTO = /^(?:to|into|in|off)$/
/** "Ref by wife for", "brought in by mo d/t", "caught by my wife". */
const DONE_BY =
  /\b(?:ref|refd|referred|sent|brought|bib|mandated|caught|found|fired|suspended|arrested)(?: in| out)? by (?:(?:\S+ ){1,3}(?:for|re|d\/t|over|after|because of) |(?:my |his |her )?\S+ )$/

/** "I lied to my husband about the". */
const TOLD_BY_ME =
  /\bi (?:\w+ )?(?:lied|lie|confessed|admitted|came clean|opened up) (?:to )?(?:my )?\S+ about (?:the |my )?$/

/** The rule of it. */
export const LAID: string = 'what others do to somebody over it'

/** What others do to a person over a trouble tells that it is that person's: "kicked me out for smoking weed", "ref by wife for gambling". */
export function laidToClient({ tokens, clauses }: Passage, first: number, last: number): Holder | undefined {
  const before = clauses[first - 1] === clauses[first] ? tokens[first - 1] : undefined
  if (before?.possessive) return undefined
  let words = ''
  let hasDoer = tokens[last]!.folded === 'me'
  for (let index = first - 1; index >= Math.max(0, first - REACH) && clauses[index] === clauses[first]; index--) {
    const { folded } = tokens[index]!
    words = `${folded} ${words}`
    hasDoer ||= DOERS.has(folded)
  }
  if (!hasDoer) return undefined
  const isInto = before?.folded === 'me' && INTO.test(tokens[first]!.folded)
  // "Did an intervention on me."
  const isOnMe = last > first && tokens[last]!.folded === 'me'
  return isInto || isOnMe || DONE_TO_ME.test(words) || DONE_BY.test(words) || TOLD_BY_ME.test(words)
    ? { who: 'client', rule: LAID }
    : undefined
}

import { type AnyOf, anyOf } from '../model/any-of.ts'
import type { Passage } from './passage.ts'

/** What stands between "I'm" and "the" or "a": "I'm still just a". */
const ADVERBS = anyOf('just only still also now really basically always already even simply such supposed kind sort of')
export const DETERMINERS: AnyOf = anyOf('a an the her his their your this that only one')
/** A word that takes what follows it away from the one who is told of: "I'm with a woman". */
export const ELSEWHERE: AnyOf = anyOf(
  'my our to with by for from at on than that when if about and or but near without of in into over after before i he she they you we is ' +
    'was are were has had not no never because who whose because like dating seeing marrying missing leaving loving hating',
)
/** Of these many may stand before the word itself: "the only Black". */
export const MOST_BETWEEN = 4
const MOST_WITHOUT_ARTICLE = 2
const NO_ROLE = anyOf('same such well known dressed as')
const CALLS = anyOf('makes made making call calls called')
const ASKS = anyOf('can could should may')

/** From the word back over what describes it to where somebody is called so. */
export function isCalled(passage: Passage, index: number, isLead: (at: number, passage: Passage) => boolean): boolean {
  let hasArticle = false
  for (let at = index - 1, between = 0; at >= 0 && between <= MOST_BETWEEN; at--) {
    const { folded, possessive } = passage.tokens[at]!
    if (passage.clauses[at] !== passage.clauses[index]) return false
    if ((hasArticle || between <= MOST_WITHOUT_ARTICLE) && isLead(at, passage)) return true
    if (possessive || DETERMINERS.has(folded)) hasArticle = true
    else if (ELSEWHERE.has(folded) || (hasArticle && !ADVERBS.has(folded))) return false
    else between++
  }
  return false
}

/** "I'm", "am I", "I was", "used to be", "as", "being", "makes me", "can". */
export function isOwnLead(at: number, { tokens }: Passage): boolean {
  const word = tokens[at]!.folded
  const before = tokens[at - 1]?.folded ?? ''
  if (word === 'im' || word === 'being' || ASKS.has(word)) return true
  if (word === 'am' || word === 'was') return before === 'i'
  if (word === 'i') return before === 'am' || before === 'was'
  if (word === 'been') return before === 'ive' || before === 'have'
  if (word === 'be' || word === 'become') return before === 'to' || before === 'not' || before === 'ill'
  if (word === 'as') return !NO_ROLE.has(before)
  if (word === 'me') return CALLS.has(before)
  return word === 'like' && /^feel(?:s|ing)?$|^felt$/.test(before)
}

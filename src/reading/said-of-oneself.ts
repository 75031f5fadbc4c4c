import type { Mention } from './mention.ts'
import type { Passage } from './passage.ts'

/** Words of "I have been so very". */
const LONGEST = 5
const OF_MYSELF =
  /^(?:im|i am|i have|ive had|i have had|ive been|i have been|i suffer from|i struggle with|i was diagnosed with|(?:pt|clt?|client|patient)(?: (?:is|has|has had|has been|suffers from|struggles with|was diagnosed with|with|w\/))?) (?:so |very |really |just |always |still |been |a |an |the )?$/

/** "Whoever told you that I'm bulimic". */
const SAYING = /^(?:you|him|her|them|says?|said|thinks?|thought|claims?|claimed|told|believes?|believed)$/
const QUOTED = /["\u201c\u2018']$/

/** "I am depressed", "pt has bipolar", "client hoards": said outright of the one who comes, and not of whoever is quoted. */
export function isSaidOfOneself(passage: Passage, { first, guessedFrom, status }: Mention): boolean {
  if (guessedFrom !== undefined || status !== 'current') return false
  const { need, tokens, clauses } = passage
  const lead = tokens.slice(Math.max(0, first - LONGEST), first)
  return lead.some(({ index, start }, from) => {
    if (clauses[index] !== clauses[first]) return false
    const words = lead.slice(from).map(({ folded }) => folded)
    const isToldSo = tokens[index - 1]?.folded === 'that' && SAYING.test(tokens[index - 2]?.folded ?? '')
    // "The wife of pt has OCD."
    const isOther = tokens[index - 1]?.folded === 'of'
    const isReported = isToldSo || isOther || QUOTED.test(need.slice(0, start))
    return !isReported && OF_MYSELF.test(`${words.join(' ')} `)
  })
}

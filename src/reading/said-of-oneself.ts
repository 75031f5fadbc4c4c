import type { Mention } from './mention.ts'
import type { Passage } from './passage.ts'

/** Words of "I have been so very". */
const LONGEST = 6
const HAVE =
  'i have|i live with|i (?:think|believe|know) i have|turn(?:ed|s) out i have|that i have|what i have is|i was told i have|doctor says (?:it is|i have)|i (?:was|got|am)(?: just)? diagnosed with|im diagnosed with|ive had|i have had|i suffer from|i struggle with|(?:pt|clt?|client|patient) (?:has|has had|suffers from|struggles with|was diagnosed with|with|w/)'
const AM = 'im|i am|ive been|i have been|(?:pt|clt?|client|patient)(?: (?:is|has been))?'
const END = ' (?:so |very |really |just |always |still |been |a |an |the )?$'
const OF_MYSELF = new RegExp(`^(?:${HAVE}|${AM})${END}`)
const IS_HAD = new RegExp(`^(?:${HAVE})${END}`)

/** "Whoever told you that I'm bulimic". */
const SAYING = /^(?:you|him|her|them|says?|said|thinks?|thought|claims?|claimed|told|believes?|believed)$/
const QUOTED = /["\u201c\u2018']$/

/** "I am depressed", "pt has bipolar", "client hoards": said outright of the one who comes, and not of whoever is quoted. */
export function isSaidOfOneself(passage: Passage, mention: Mention): boolean {
  return mention.status === 'current' && isFramed(passage, mention, OF_MYSELF)
}

/** "I was diagnosed with OCD", "I think I have OCD": a trouble that the client says they have, not a mood that they are in. */
export function isHad(passage: Passage, mention: Mention): boolean {
  return mention.status !== 'history' && mention.settled === undefined && isFramed(passage, mention, IS_HAD)
}

function isFramed(passage: Passage, { first, guessedFrom }: Mention, frame: RegExp): boolean {
  if (guessedFrom !== undefined) return false
  const { need, tokens, clauses } = passage
  const lead = tokens.slice(Math.max(0, first - LONGEST), first)
  return lead.some(({ index, start }, from) => {
    if (clauses[index] !== clauses[first]) return false
    const words = lead.slice(from).map(({ folded }) => folded)
    const isToldSo = tokens[index - 1]?.folded === 'that' && SAYING.test(tokens[index - 2]?.folded ?? '')
    // "The wife of pt has OCD."
    const isOther = tokens[index - 1]?.folded === 'of'
    const isReported = isToldSo || isOther || QUOTED.test(need.slice(0, start))
    return !isReported && frame.test(`${words.join(' ')} `)
  })
}

import type { Mention } from './mention.ts'
import type { Passage } from './passage.ts'

/** Words of "I have been so very". */
const LONGEST = 6
const HAVE =
  'i have|i live with|i (?:think|believe|know) i have|turn(?:ed|s) out i have|that i have|what i have is|i was told i have|doctor says (?:it is|i have)|i (?:was|got|am)(?: just)? diagnosed with|im diagnosed with|ive had|i have had|(?:late|new|newly|recent|recently) (?:dx|dxd|diagnosed)|i suffer from|i struggle with|(?:pt|clt?|client|patient) (?:has|has had|suffers from|struggles with|was diagnosed with|with|w/)'
const AM = 'im|i am|ive been|i have been|(?:pt|clt?|client|patient)(?: (?:is|has been))?'
/** Right before what one does: "he uses, I drink". */
const I_DO = /^i (?:still |also |just |only |mostly )?$/
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

/** "I drink", "I still gamble": done by the one who speaks. */
export function isDoneByOneself(passage: Passage, mention: Mention): boolean {
  return mention.status === 'current' && mention.holder.who === 'client' && isFramed(passage, mention, I_DO)
}

/** "I was diagnosed with OCD", "I think I have OCD": a trouble that the client says they have, not a mood that they are in. */
export function isHad(passage: Passage, mention: Mention): boolean {
  return mention.status !== 'history' && mention.settled === undefined && isFramed(passage, mention, IS_HAD)
}

function isFramed(passage: Passage, { first, guessedFrom }: Mention, frame: RegExp): boolean {
  if (guessedFrom !== undefined) return false
  const { tokens, clauses } = passage
  let words = ''
  for (let from = first - 1; from >= Math.max(0, first - LONGEST) && clauses[from] === clauses[first]; from--) {
    words = `${tokens[from]!.folded} ${words}`
    if (frame.test(words) && !isReported(passage, from)) return true
  }
  return false
}

function isReported({ need, tokens }: Passage, from: number): boolean {
  const before = tokens[from - 1]?.folded
  const isToldSo = before === 'that' && SAYING.test(tokens[from - 2]?.folded ?? '')
  // "The wife of pt has OCD."
  return isToldSo || before === 'of' || QUOTED.test(need.slice(0, tokens[from]!.start))
}

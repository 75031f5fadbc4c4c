import { NOBODY_NAMED } from './holder.ts'
import type { Language } from './language.ts'
import type { Mention } from './mention.ts'
import type { Passage } from './passage.ts'

const NOTE_OF_CLIENT =
  /^\W*(?:\d{1,2}\s*-?\s*(?:yo\b|y\/o|yrs?\b|years?\b|[mf]\b|male|female)|[mf]\W{0,2}\d{2}\b|(?:client|clt?|pt|patient) is\b)/i
/** "F34, AUD": the age and the sex alone, before what it is about. */
const MOST_HEAD = 2

/** It opens with an age and a sex, or says what the client is. */
export function isNoteOfClient({ need }: Pick<Passage, 'need'>): boolean {
  return NOTE_OF_CLIENT.test(need)
}

/** "61F breast ca stage 2, husband no talker": a note that opens with what the client has; a mood may come of something else. */
export function opensNote({ need, firstPerson, clauses }: Passage, mention: Mention, { facts }: Language): boolean {
  const { holder, first, status, concern } = mention
  const isFirst = holder === NOBODY_NAMED && clauses[first] === 0 && status === 'current'
  return isFirst && !firstPerson && (facts.prominence[concern] ?? 0) >= 0 && isNoteOfClient({ need })
}

/** "F34, AUD": the letters of a diagnosis, first of all that a note says of the client. */
export function isHeadDiagnosis({ need, firstPerson, clauses }: Passage, mention: Mention): boolean {
  const { holder, first, status, how } = mention
  const opens = clauses[first] === 0 || (clauses[first] === 1 && clauses.indexOf(1) <= MOST_HEAD)
  return (
    how === 'abbreviation' &&
    holder === NOBODY_NAMED &&
    opens &&
    status === 'current' &&
    !firstPerson &&
    isNoteOfClient({ need })
  )
}

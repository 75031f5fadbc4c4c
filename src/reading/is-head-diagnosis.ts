import { NOBODY_NAMED } from './holder.ts'
import { isNoteOfClient } from './is-note-of-client.ts'
import type { Mention } from './mention.ts'
import type { Passage } from './passage.ts'

/** "F34, AUD": the age and the sex alone, before what it is about. */
const MOST_HEAD = 2

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

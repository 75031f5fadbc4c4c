import { NOBODY_NAMED } from './holder.ts'
import { isNoteOfClient } from './is-note-of-client.ts'
import type { Language } from './language.ts'
import type { Mention } from './mention.ts'
import type { Passage } from './passage.ts'

/** "61F breast ca stage 2, husband no talker": a note that opens with what the client has; a mood may come of something else. */
export function opensNote({ need, firstPerson, clauses }: Passage, mention: Mention, { facts }: Language): boolean {
  const { holder, first, status, concern } = mention
  const isFirst = holder === NOBODY_NAMED && clauses[first] === 0 && status === 'current'
  return isFirst && !firstPerson && (facts.prominence[concern] ?? 0) >= 0 && isNoteOfClient({ need })
}

import type { Passage } from './passage.ts'

const NOTE_OF_CLIENT =
  /^\W*(?:\d{1,2}\s*-?\s*(?:yo\b|y\/o|yrs?\b|years?\b|[mf]\b|male|female)|[mf]\W{0,2}\d{2}\b|(?:client|clt?|pt|patient) is\b)/i

/** It opens with an age and a sex, or says what the client is. */
export function isNoteOfClient({ need }: Pick<Passage, 'need'>): boolean {
  return NOTE_OF_CLIENT.test(need)
}

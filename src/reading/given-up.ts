import type { Passage } from './passage.ts'

/** Words from what was tried to what came of it. */
const OUTCOME_REACH = 12
/** "Zoom's a no-go", "online is not an option": said right behind what it is about. */
const VERDICT_REACH = 2

/** "Did Al-Anon, twice, no thanks", "the steps group, which made it worse", "Zoom is out". */
export function isGivenUp(passage: Passage, last: number): boolean {
  const { tokens, clauses } = passage
  for (let index = last + 1; index <= last + OUTCOME_REACH && tokens[index]; index++) {
    if (tokens[index]!.before === 'stop') return false
    if (passage.from(index, 'given-up') !== undefined) return true
    const isClose = index <= last + VERDICT_REACH && clauses[index] === clauses[last]
    if (isClose && passage.from(index, 'no-go') !== undefined) return true
  }
  return false
}

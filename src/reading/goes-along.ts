import type { Passage } from './passage.ts'

const GOES = /^(?:go|goes|going|went|gone|come|comes|came|coming|sit|sat|walk|walked)$/
/** "I went along with my oldest friend". */
const REACH = 3

/** "I went with a friend to one of the meetings": who came along has no part in what is told. */
export function goesAlong({ tokens, clauses }: Passage, at: number): boolean {
  let index = at - 1
  while (index >= 0 && at - index <= REACH && tokens[index]!.folded !== 'with') index--
  if (tokens[index]?.folded !== 'with' || clauses[index] !== clauses[at]) return false
  return [index - 1, index - 2].some((before) => GOES.test(tokens[before]?.folded ?? ''))
}

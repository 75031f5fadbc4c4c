import type { Passage } from './passage.ts'
import { sentenceStart } from './sentence-start.ts'

/** "I'm the baby brother, nineteen": a sentence that begins so is about the one who writes. */
export function opensWithI(passage: Pick<Passage, 'tokens'>, at: number): boolean {
  const first = sentenceStart(passage, at)
  const [opening, next] = passage.tokens.slice(first, first + 2)
  return opening?.folded === 'im' || (opening?.folded === 'i' && next?.folded === 'am')
}

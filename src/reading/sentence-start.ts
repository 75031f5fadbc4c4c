import type { Passage } from './passage.ts'

/** The token with which the sentence around a token begins. */
export function sentenceStart({ tokens }: Pick<Passage, 'tokens'>, at: number): number {
  let first = at
  while (first > 0 && tokens[first]!.before !== 'stop') first--
  return first
}

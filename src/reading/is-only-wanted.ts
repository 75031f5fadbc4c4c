import type { Passage } from './passage.ts'

/** "I wanted to push him out of the car": nobody was. */
export function isOnlyWanted({ tokens }: Pick<Passage, 'tokens'>, first: number): boolean {
  return tokens[first - 1]?.folded === 'to' && tokens[first - 2]?.stem === 'want'
}

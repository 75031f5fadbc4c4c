import type { Reading } from './reading.ts'

/** The words that meant nothing: one that means too much is asked about instead. */
export function notUnderstood({ unread, questions }: Pick<Reading, 'unread' | 'questions'>): readonly string[] {
  return unread.filter((word) => !questions.some(({ words }) => words === word))
}

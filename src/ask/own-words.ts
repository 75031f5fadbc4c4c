import type { Choice } from './asker.ts'

/** The typed text itself, whatever a list makes of it. */
export function ownWords(term: string, safe: (text: string) => string): readonly Choice<string>[] {
  const words = term.trim()
  return words === '' ? [] : [{ value: words, name: `Use my words: ${safe(words)}` }]
}

import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'

/** Whether it is the client who would be gone: "they'd be better off without me", "he'd be happier if I were gone"; not "without him". */
export function clientWouldBeGone({ tokens }: Passage, { first, last }: Pick<Span, 'first' | 'last'>): boolean {
  const words = tokens.slice(first, last + 1).map(({ folded }) => folded)
  if (words.some((word) => /^(?:him|her)$/.test(word))) return false
  return (
    words.some((word) => /^(?:better|easier|happier)$/.test(word)) ||
    (words.at(-2) === 'without' && words.at(-1) === 'me')
  )
}

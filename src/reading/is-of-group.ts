import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'

/** "Women's circle": the words themselves name a group. */
export function isOfGroup({ tokens }: Passage, { first, last }: Span): boolean {
  return tokens.slice(first, last + 1).some(({ stem }) => /^(?:group|meeting|circle)$/.test(stem))
}

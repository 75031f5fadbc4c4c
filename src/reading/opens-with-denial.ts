import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'

/** "No steps", "not religious": the words for a wish say no themselves. */
export function opensWithDenial({ tokens }: Passage, { first }: Span): boolean {
  return /^(?:no|not|non|isnt|arent|without|never)$/.test(tokens[first]!.folded)
}

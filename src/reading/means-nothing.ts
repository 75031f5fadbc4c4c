import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'

/** Inside a longer phrase that says something else: "weight loss" is no loss, "sober as a judge" no recovery. */
export function meansNothing(passage: Passage, { first, last }: Pick<Span, 'first' | 'last'>): boolean {
  const covering = passage.at(first, 'nothing')
  return covering !== undefined && covering.last >= last && covering.last - covering.first >= last - first
}

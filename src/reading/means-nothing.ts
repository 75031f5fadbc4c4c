import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'

/** Inside a longer phrase that says something else: "weight loss" is no loss, "sober as a judge" no recovery. */
export function meansNothing(passage: Passage, { first, last }: Pick<Span, 'first' | 'last'>): boolean {
  const covering = passage.at(first, 'nothing')
  return covering !== undefined && covering.last >= last && covering.last - covering.first >= last - first
}

/** In "I counsel rape survivors", and not in "using the stairs": words of a danger that a longer phrase takes away. */
export function isNoDanger(passage: Passage, token: number): boolean {
  const covering = passage.at(token, 'nothing')
  return (
    covering !== undefined &&
    passage.spans.some(
      ({ set, first, last }) =>
        DANGEROUS.includes(set.kind) &&
        covering.first <= first &&
        last <= covering.last &&
        last - first < covering.last - covering.first,
    )
  )
}

const DANGEROUS: readonly string[] = ['crisis', 'concern', 'ambiguous']

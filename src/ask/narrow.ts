/** Something a person can pick from a long list, with the everyday words that lead to it. */
export interface Listed {
  readonly value: string
  readonly label: string
  readonly terms: readonly string[]
}

/** Those whose words begin like the typed ones; a match in the label comes before one in the everyday words. */
export function narrow(items: readonly Listed[], typed: string): readonly Listed[] {
  const wanted = wordsOf(typed)
  if (wanted.length === 0) return items
  const inLabel = items.filter((item) => begins(wordsOf(item.label), wanted))
  const inTerms = items.filter((item) => !inLabel.includes(item) && begins(wordsIn(item), wanted))
  return [...inLabel, ...inTerms]
}

/** The everyday words that made the match, for the person to see why a label is on the list. */
export function matchingTerms({ terms }: Listed, typed: string): readonly string[] {
  const wanted = wordsOf(typed)
  const matching = terms.filter((term) => wordsOf(term).some((word) => wanted.some((start) => word.startsWith(start))))
  return wanted.length === 0 || matching.length === 0 ? terms : matching
}

function wordsIn(item: Listed): readonly string[] {
  return [item.label, ...item.terms].flatMap(wordsOf)
}

function begins(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((start) => words.some((word) => word.startsWith(start)))
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

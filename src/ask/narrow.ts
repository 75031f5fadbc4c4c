/** Something a person can pick from a long list, with the everyday words that lead to it. */
export interface Listed {
  readonly value: string
  readonly label: string
  readonly terms: readonly string[]
}

/** Which items have words that begin like the typed ones; a match in the label comes before one in the everyday words. */
export type Narrow = (typed: string) => readonly Listed[]

/** The words are taken apart once: a list is narrowed at every key, and pasted text is many keys. */
export function narrowing(items: readonly Listed[]): Narrow {
  const entries = items.map((item) => {
    const label = wordsOf(item.label)
    return { item, label, words: [...new Set([...label, ...item.terms.flatMap(wordsOf)])] }
  })
  return (typed) => {
    const wanted = wordsOf(typed)
    const found = entries.filter(({ words }) => begins(words, wanted))
    const inLabel = found.filter(({ label }) => begins(label, wanted))
    const inTerms = found.filter(({ label }) => !begins(label, wanted))
    return [...inLabel, ...inTerms].map(({ item }) => item)
  }
}

/** The everyday words that made the match, for the person to see why a label is on the list. */
export function matchingTerms({ terms }: Listed, typed: string): readonly string[] {
  const wanted = wordsOf(typed)
  const matching = terms.filter((term) => wordsOf(term).some((word) => wanted.some((start) => word.startsWith(start))))
  return matching.length === 0 ? terms : matching
}

function begins(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((start) => words.some((word) => word.startsWith(start)))
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

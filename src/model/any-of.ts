/** Words to be looked for. */
export interface AnyOf {
  has(word: string): boolean
}

/** The words of a text, with white space between them; made into a set when one is first looked for, as most never are in one answer. */
export function anyOf(text: string): AnyOf {
  let words: ReadonlySet<string> | undefined
  return {
    has(word) {
      words ??= new Set(text.split(/\s+/))
      return words.has(word)
    },
  }
}

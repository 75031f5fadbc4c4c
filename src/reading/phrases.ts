import { lineEnd, lineStart } from './word-list.ts'

/** The stems of a phrase after its first, and the number of its set; `*` and `~` among them allow words between. */
export type Phrase = readonly [rest: string, set: number]

/** The phrases of the vocabulary, under the stem of their first word. */
export interface Phrases {
  /** Empty when no phrase begins so. */
  startingWith(stem: string): readonly Phrase[]
}

const NONE: readonly Phrase[] = []

/**
 * Looks them up in their text, of which a line becomes objects when its stem is first met: making all of them costs more
 * than the rest of an answer.
 */
export function phrasesIn(text: string): Phrases {
  const met = new Map<string, readonly Phrase[]>()
  return {
    startingWith(stem) {
      const before = met.get(stem)
      if (before !== undefined) return before
      const key = `${stem}\t`
      const start = lineStart(key, text)
      if (start < 0) return NONE
      const found = text
        .slice(start + key.length, lineEnd(text, start))
        .split('\t')
        .map(phraseOf)
      met.set(stem, found)
      return found
    },
  }
}

/** One stem a line, with its phrases; the form that `phrasesIn` reads. */
export function phrasesText(phrases: ReadonlyMap<string, readonly Phrase[]>): string {
  const lines = [...phrases].map(
    ([stem, all]) => `${[stem, ...all.map(([rest, set]) => `${set} ${rest}`)].join('\t')}\n`,
  )
  return lines.sort().join('')
}

function phraseOf(text: string): Phrase {
  const space = text.indexOf(' ')
  return [text.slice(space + 1), Number(text.slice(0, space))]
}

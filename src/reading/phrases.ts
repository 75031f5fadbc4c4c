import { behindKey, type Lines } from '../model/lines.ts'
import { remembered } from '../model/remembered.ts'

/** A phrase under the stem of its first word; `*` and `~` among the others allow words between. */
export interface Phrase {
  /** The stems after the first. */
  readonly rest: readonly string[]
  /** The number of its set. */
  readonly set: number
}

/** `*` in a term lets up to three other words stand between, `~` one. */
export const GAP: Readonly<Record<string, number>> = { '*': 3, '~': 1 }

/** The phrases of the vocabulary, under the stem of their first word. */
export interface Phrases {
  isFirst(stem: string): boolean
  /** Those that may be meant where this stem stands before that one, in the order of the vocabulary. */
  startingWith(stem: string, next?: string): readonly Phrase[]
}

/** Stems of a long batch, known and unknown; more would only fill the memory. */
const MOST_KEPT = 10_000
const NONE: readonly Phrase[] = []

/**
 * Looks them up in their lines, each of which becomes objects when its stem is first met: making all of them costs more
 * than the rest of an answer.
 */
export function phrasesIn(lines: Lines): Phrases {
  const sameFirst = remembered(MOST_KEPT, (stem: string) => {
    const phrases = behindKey(`${stem}\t`, lines)
    return phrases === undefined ? undefined : sameFirstOf(phrases.split('\t').map(phraseOf))
  })
  return {
    isFirst: (stem) => sameFirst(stem) !== undefined,
    startingWith(stem, next = '') {
      const found = sameFirst(stem)
      return found === undefined ? NONE : (found.byNext.get(next) ?? found.open)
    },
  }
}

/** Phrases with one first stem. Hundreds begin with "cant": most are ruled out by their second word. */
interface SameFirst {
  /** Of one word, or with a gap behind it: any word may follow. */
  readonly open: readonly Phrase[]
  /** For each second stem, its phrases and those that are open. */
  readonly byNext: ReadonlyMap<string, readonly Phrase[]>
}

function sameFirstOf(phrases: readonly Phrase[]): SameFirst {
  const open: Phrase[] = []
  const byNext = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const [next] = phrase.rest
    if (next === undefined || GAP[next] !== undefined) {
      open.push(phrase)
      for (const group of byNext.values()) group.push(phrase)
    } else {
      const group = byNext.get(next)
      if (group) group.push(phrase)
      else byNext.set(next, [...open, phrase])
    }
  }
  return { open, byNext }
}

/** One stem a line, with its phrases; the form that `phrasesIn` reads. */
export function phrasesText(phrases: ReadonlyMap<string, readonly Phrase[]>): string {
  const lines = [...phrases].map(
    ([stem, all]) => `${[stem, ...all.map(({ rest, set }) => [set, ...rest].join(' '))].join('\t')}\n`,
  )
  return lines.sort().join('')
}

function phraseOf(text: string): Phrase {
  const [set, ...rest] = text.split(' ')
  return { rest, set: Number(set) }
}

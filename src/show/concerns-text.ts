import type { Concern } from '../model/vocabulary.ts'
import type { Page } from './page.ts'
import { joined, quoted, type Safe, safe, say } from './safe.ts'
import { wrap } from './wrap.ts'

/** Enough everyday words to tell two concerns apart. */
const TERMS_SHOWN = 4

/** Whether each word of the query is somewhere in the concern's id, label or everyday words. */
function mentions({ id, label, terms }: Concern, query: string): boolean {
  const text = [id, label, ...terms].join('\n').toLowerCase()
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** Words as people say them: a gap in a term is for the program. */
const isPlain = (term: string): boolean => !/[*~]/.test(term)

interface Entry {
  readonly concern: Concern
  readonly depth: number
}

/** Broader concerns each followed by their narrower ones; a narrower one stands alone when its parent is not listed. */
function inFamilies(concerns: readonly Concern[]): readonly Entry[] {
  const ids = new Set(concerns.map(({ id }) => id))
  const family = (concern: Concern, depth: number): readonly Entry[] => [
    { concern, depth },
    ...concerns.filter(({ parent }) => parent === concern.id).flatMap((child) => family(child, depth + 1)),
  ]
  return concerns
    .filter(({ parent }) => parent === undefined || !ids.has(parent))
    .flatMap((concern) => family(concern, 0))
}

/** The concerns that have the words of the query; all of them when it is empty. */
export function concernsText(concerns: Iterable<Concern>, query: string, page: Page): string {
  const { width, paint } = page
  const found = Array.from(concerns).filter((concern) => mentions(concern, query.trim()))
  if (found.length === 0) {
    return `${joined(wrap(say`No concern has the words ${quoted(query)}. See them all: group-finder concerns`, width), '\n')}\n`
  }
  const lines = inFamilies(found).flatMap(({ concern, depth }): readonly Safe[] => {
    const indent = depth * 2
    const words = joined(concern.terms.filter(isPlain).slice(0, TERMS_SHOWN).map(safe), ', ')
    return [
      ...wrap(say`${safe(concern.id)}: ${safe(concern.label)}`, width, indent, indent + 4).map(paint.heading),
      ...(words === '' ? [] : wrap(words, width, indent + 4)),
    ]
  })
  return `${joined(lines, '\n')}\n`
}

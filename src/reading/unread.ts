import { DAYS } from '../model/group.ts'
import { EMPTY_WORDS } from './empty-words.ts'
import type { Language } from './language.ts'
import type { Passage } from './passage.ts'
import { tokenize } from './tokenize.ts'
import type { Weighed } from './weigh.ts'

const WEEKDAYS = new Set(Object.keys(DAYS))

/** The words that meant nothing to us, in order, each once; never dropped without a word. */
export function unreadOf(passage: Passage, meanings: readonly Weighed[], told: readonly number[] = []): string[] {
  const read = new Set<number>(told)
  for (const { mention } of meanings) for (let index = mention.first; index <= mention.last; index++) read.add(index)
  for (const span of passage.spans) {
    // A word that only fills a slot of a pattern is read where the pattern fits.
    if (span.set.kind === 'concern' || span.set.kind === 'ambiguous' || span.set.kind === 'slot') continue
    for (let index = span.first; index <= span.last; index++) read.add(index)
  }
  const words = passage.tokens.filter(
    (token) =>
      !read.has(token.index) &&
      !EMPTY_WORDS.has(token.folded) &&
      !EMPTY_WORDS.has(token.stem) &&
      !WEEKDAYS.has(token.folded) &&
      !/^\d/.test(token.folded) &&
      token.folded.length > 1,
  )
  return [...new Set(words.map((token) => token.text))]
}

/** Words of the concerns, the client's or a loved one's, that their labels do not have, with what a short form stands for. */
export function namedIn(passage: Passage, meanings: readonly Weighed[], language: Language): string[] {
  const words = new Set<string>()
  for (const { mention, because } of meanings) {
    if (because !== undefined && because !== 'someone-else') continue
    const isOwn = mention.how === 'phrase' || mention.how === 'fuzzy' || mention.how === 'abbreviation'
    const common = isOwn ? stemsOfLabel(mention.concern, language) : undefined
    for (const { folded, stem } of passage.tokens.slice(mention.first, mention.last + 1)) {
      for (const word of language.facts.standsFor[folded]?.split(' ') ?? []) words.add(word)
      if (common && !common.has(stem) && !EMPTY_WORDS.has(folded) && folded.length > 2) words.add(folded)
    }
  }
  return [...words]
}

function stemsOfLabel(concern: string, language: Language): ReadonlySet<string> {
  const label = language.concerns.get(concern)?.label ?? ''
  return new Set(tokenize(`${label} ${concern}`).map(({ stem }) => stem))
}

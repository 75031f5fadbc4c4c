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
    const label = language.concerns.get(mention.concern)?.label ?? ''
    const common = new Set(tokenize(`${label} ${mention.concern}`).map((token) => token.stem))
    for (const token of passage.tokens.slice(mention.first, mention.last + 1)) {
      const long = language.facts.standsFor[token.folded]
      if (long !== undefined) for (const word of long.split(' ')) words.add(word)
      const isOwn = mention.how === 'phrase' || mention.how === 'fuzzy' || mention.how === 'abbreviation'
      if (isOwn && !common.has(token.stem) && !EMPTY_WORDS.has(token.folded) && token.folded.length > 2)
        words.add(token.folded)
    }
  }
  return [...words]
}

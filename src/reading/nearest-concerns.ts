import Fuse from 'fuse.js'
import type { Language } from './language.ts'

const MOST = 5
/** Only to offer concerns for a person to choose from, never to choose one: wider than any correction. */
const THRESHOLD = 0.45
/** Fuse.js takes time with the length of what it looks for. */
const LONGEST = 32

/** The concerns whose labels and everyday words come nearest to words that nothing was read from. */
export function nearestConcerns(need: readonly string[], language: Language): readonly string[] {
  const fuse = new Fuse(language.concerns, {
    keys: ['label', 'terms'],
    threshold: THRESHOLD,
    ignoreLocation: true,
    minMatchCharLength: 3,
  })
  const words = need.flatMap((text) => text.slice(0, 200).split(/\s+/)).filter((word) => word.length > 3)
  const found = words
    .slice(0, 8)
    .flatMap((word) => fuse.search(word.slice(0, LONGEST), { limit: MOST }).map(({ item }) => item.id))
  return [...new Set(found)].slice(0, MOST)
}

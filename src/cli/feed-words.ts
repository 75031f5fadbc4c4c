import type { FeedWords } from '../import/feed-words.ts'
import type { Fellowship } from '../import/fellowships.ts'
import type { How } from '../model/reading.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { NOWHERE } from '../reading/classifier.ts'
import { identitiesOf } from '../reading/given-words.ts'
import { createMender } from '../reading/mend.ts'
import { createReader } from '../reading/read.ts'
import { createSpelling } from '../reading/spelling.ts'
import { assets } from './assets.ts'
import { UsageError } from './errors.ts'
import { languageTag } from './language-tag.ts'

/** A feed of noise cannot fill the memory with what was read of it. */
const MOST_REMEMBERED = 10_000

/** Nobody is there to correct what a feed was read as, so nothing is guessed from the likeness of words ... */
const NO_GUESSES = { classes: [], bias: [], weights: [], placeOf: () => NOWHERE }
/** ... and no mended word counts. */
const CERTAIN: ReadonlySet<How> = new Set<How>(['id', 'abbreviation', 'phrase', 'pattern'])

/** What words of a feed mean, by the vocabulary and by the reader that reads needs. */
export function feedWords(vocabulary: Vocabulary): FeedWords {
  const language = assets.language()
  const mender = createMender(language.mendable)
  const spelling = createSpelling(language, assets.isEnglish, () => mender)
  const reader = createReader(language, spelling, { concerns: () => NO_GUESSES, dangers: () => NO_GUESSES })
  const byLabel = new Map([...vocabulary.concerns.values()].map(({ id, label }) => [label.toLowerCase(), id]))

  function concernOf(words: string): readonly string[] {
    const named = vocabulary.concerns.has(words) ? words : byLabel.get(words.toLowerCase())
    if (named !== undefined) return [named]
    const { items, concerns, questions } = reader.read([words])
    // What is asked about is not settled here.
    if (questions.length > 0) return []
    const certain = new Set(items.filter(({ used, how }) => used && CERTAIN.has(how)).map(({ id }) => id))
    return concerns.filter(({ id, weight }) => weight === 'main' && certain.has(id)).map(({ id }) => id)
  }

  function identityOf(words: string): readonly string[] {
    const id = words.toLowerCase().replace(/\s+/g, '-')
    return vocabulary.identities.has(id) ? [id] : identitiesOf(words, language)
  }

  const { byId } = assets.fellowships()
  const fellowships = new Map(
    Object.values(byId).flatMap((each) => [each.id, each.name.toLowerCase()].map((name) => [name, each])),
  )
  const fellowshipOf = (words: string): Fellowship | undefined => fellowships.get(words.toLowerCase())

  return {
    fellowshipOf,
    concernOf: remembered(concernOf),
    identityOf: remembered(identityOf),
    languageOf: remembered(languageOf),
  }
}

function languageOf(words: string): string | undefined {
  try {
    return languageTag(words)
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}

/** A feed says the same few words in thousands of records. */
function remembered<Meaning>(meaning: (words: string) => Meaning): (words: string) => Meaning {
  const known = new Map<string, { readonly found: Meaning }>()
  return (words) => {
    const before = known.get(words)
    if (before !== undefined) return before.found
    const found = meaning(words)
    if (known.size < MOST_REMEMBERED) known.set(words, { found })
    return found
  }
}

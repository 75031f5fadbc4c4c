import type { Feature } from './features-found.ts'
import { type Holder, NOBODY_NAMED } from './holder.ts'
import type { Mention } from './mention.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { SHOWN } from './telling.ts'

/** The rule of what no single word tells. */
export const LIKENESS = 'what all the words together are most like'

/** A concern that the words are like. */
export interface Likely {
  readonly concern: string
  readonly share: number
  /** The words that tell it and mean something by themselves, the strongest first. */
  readonly words: readonly Feature[]
}

/** Where the words are this much less like the same trouble of somebody close, it is the client's own, whoever else is spoken of. */
export const LEAST_THEIRS = 0.1
/** And from here on even where every word of it stands beside somebody else: how people tell of others was learned as well. */
export const SURE_OWN = 0.5

/** What the words are like, with whose it seems to be. */
export function likelyMention(
  { concern, words, share }: Likely,
  passage: Passage,
  people: People,
  through: (concern: string) => number | undefined,
): Mention {
  const holders = words.slice(0, SHOWN).map(({ at }) => people.holders[at] ?? NOBODY_NAMED)
  const sharedThrough = through(concern)
  const isTheirs =
    sharedThrough !== undefined &&
    (sharedThrough >= LEAST_THEIRS * share ||
      (holders.every(({ who }) => who !== 'client') &&
        (share < SURE_OWN || holders.some(({ relation }) => relation === 'pet'))))
  return mentionLike(concern, words, passage, isTheirs ? holderOf(holders) : NOBODY_NAMED)
}

/** What the words are like, of this person. */
export function mentionLike(concern: string, words: readonly Feature[], passage: Passage, holder: Holder): Mention {
  const shown = words.slice(0, SHOWN)
  const [strongest] = shown
  return {
    concern,
    first: strongest!.at,
    last: strongest!.last,
    how: 'pattern',
    rule: LIKENESS,
    guessedFrom: shown.map(({ at, last }) => passage.words(at, last)),
    holder,
    status: 'maybe',
    sought: false,
  }
}

/** Whose trouble it is: of whom most of the words are said. */
function holderOf(holders: readonly Holder[]): Holder {
  const client = holders.filter(({ who }) => who === 'client')
  if (client.length * 2 >= holders.length) return client[0] ?? NOBODY_NAMED
  return holders.find(({ who }) => who !== 'client')!
}

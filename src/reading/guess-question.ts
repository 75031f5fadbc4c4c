import type { Question } from '../model/reading.ts'
import type { Feature } from './features-found.ts'
import type { Language } from './language.ts'
import { type Likely, likelyMention } from './likely-mention.ts'
import type { Mention } from './mention.ts'
import { NEVER_GUESSED, WHO_WAS_HARMED } from './never-guessed.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { SHOWN } from './telling.ts'

/** Harm that the client seems to have done is asked about, with the harm that was done to them. */
export function directionOf(
  concern: string,
  words: readonly Feature[],
  passage: Passage,
  language: Language,
): Question | undefined {
  const { label, contrast } = language.concerns.get(concern)!
  if (words.length === 0) return undefined
  return {
    words: shownIn(passage, words),
    ask: `This is most like "${label}". ${WHO_WAS_HARMED}`,
    options: [concern, ...contrast.slice(0, 1)],
  }
}

/** How many readings a question offers. */
const MOST_ASKED = 4

/** Asks whether a group is sought for what the words are like. */
export function questionOf(
  likely: readonly Likely[],
  passage: Passage,
  people: People,
  language: Language,
  through: (concern: string) => number | undefined,
  forClient: (mention: Mention) => readonly string[],
): Question | undefined {
  const asked = likely
    .filter(({ concern, words }) => !NEVER_GUESSED.has(concern) && words.length > 0)
    .flatMap((each) => forClient(likelyMention(each, passage, people, through)))
  const options = [...new Set(asked)].slice(0, MOST_ASKED)
  if (options[0] === undefined) return undefined
  const label = language.concerns.get(options[0])?.label ?? options[0]
  return {
    words: shownIn(passage, likely[0]!.words),
    ask: `This names no trouble by itself; it is most like "${label}". Is a group sought for that?`,
    options,
  }
}

/** The strongest, in the order in which they stand. */
function shownIn(passage: Passage, words: readonly Feature[]): string {
  const shown = words.slice(0, SHOWN).sort((a, b) => a.at - b.at)
  return shown.map(({ at, last }) => passage.words(at, last)).join(' ... ')
}

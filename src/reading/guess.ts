import type { Question } from '../model/reading.ts'
import { type Classifier, classify, type Likeness } from './classifier.ts'
import { EMPTY_WORDS } from './empty-words.ts'
import type { Feature } from './features.ts'
import { nearlyDied } from './grief.ts'
import type { Language } from './language.ts'
import type { Mention } from './mention.ts'
import type { Passage } from './passage.ts'
import { type Holder, NOBODY_NAMED, type People } from './people.ts'
import type { Weighed } from './weigh.ts'

/** What all the words of a text together are most like. */
export interface Guess {
  /** From 0 to 1: how much of the likeness is a concern's, the client's own or through somebody who has it. */
  support(concern: string): number
  /** The likeliest, with whose it seems to be; absent when nothing is clear or it must not be guessed. */
  readonly mention?: Mention
  /** Concerns of danger that the words are much like: a notice is raised for them, whatever is read. */
  readonly danger: readonly string[]
  /** The tokens that told it. */
  readonly told: readonly number[]
  /** Asked when nothing was named: the guess and the next likeliest. */
  readonly question?: Question
}

/** Where nothing is named, a guess that is asked about is worth more than no answer. */
const LEAST_ALONE = 0.1
/** Beside what is named, only what is plainly told. */
const LEAST_BESIDE = 0.15
/** Less, and what is named is an aside of the story. */
export const LEAST_SUPPORT: number = 0.06
/** Below it, another reading is not worth a question. */
const LEAST_ASKED = 0.1
/** From here on one telling word among small ones is enough: "his leash is still there". */
const SURE = 0.3
/** Otherwise one alone makes no guess. */
const LEAST_WORDS = 2
/** The words shown as the reason. */
const SHOWN = 6

/** A notice too many costs less than one too few. */
const LEAST_DANGER = 0.15
const DANGER = new Set([
  'suicidality',
  'loved-ones-suicidality',
  'domestic-violence-survivor',
  'sexual-assault-survivor',
  'self-harm',
])

/** The direction of harm, and danger, are never told from the likeness of words. */
const NEVER = new Set([
  'domestic-violence-caused-harm',
  'caused-sexual-harm',
  'suicidality',
  'suicide-attempt-survivor',
])

/**
 * Guesses what a text is about.
 *
 * @param named what words of the vocabulary name
 * @param counts whether a token is part of what is told: not in a clause of something denied or past
 * @param forClient what a concern comes to for the client, when it may be somebody else's
 */
export function guessFrom(
  passage: Passage,
  people: People,
  language: Language,
  classifier: Classifier,
  named: readonly Weighed[],
  counts: (token: number) => boolean,
  forClient: (mention: Mention) => readonly string[],
): Guess | undefined {
  const likely = classify(passage, classifier, (token) => counts(token) && !passage.at(token, 'nothing', 'not-a-death'))
  const [best] = likely
  if (best === undefined) return undefined
  const shares = new Map(likely.map(({ concern, share }) => [concern, share]))
  const hasOthers = people.holders.some(({ who }) => who !== 'client')
  const through = (concern: string): number =>
    language.concerns
      .filter(({ lovedOne }) => lovedOne === concern)
      .reduce((sum, { id }) => sum + (shares.get(id) ?? 0), 0)
  const support = (concern: string): number => (shares.get(concern) ?? 0) + (hasOthers ? through(concern) : 0)
  const isNamed = named.some(
    ({ concern, mention }) => concern !== undefined && (mention.sought || support(concern) >= LEAST_SUPPORT),
  )
  const isClear =
    best.share >= (isNamed ? LEAST_BESIDE : LEAST_ALONE) &&
    telling(best.told, passage).length >= (best.share >= SURE ? 1 : LEAST_WORDS) &&
    !NEVER.has(best.concern) &&
    !(best.concern.startsWith('grief') && nearlyDied(passage))
  const question = isClear && !isNamed ? questionOf(likely, passage, people, language, forClient) : undefined
  return {
    support,
    danger: likely
      .filter(({ concern, share }) => share >= LEAST_DANGER && DANGER.has(concern))
      .map(({ concern }) => concern),
    told: isClear
      ? telling(best.told, passage)
          .slice(0, SHOWN)
          .map(({ at }) => at)
      : [],
    ...(isClear && { mention: mentionOf(best, passage, people) }),
    ...(question && { question }),
  }
}

/** How many readings a question offers. */
const MOST_ASKED = 4

function questionOf(
  likely: readonly Likeness[],
  passage: Passage,
  people: People,
  language: Language,
  forClient: (mention: Mention) => readonly string[],
): Question | undefined {
  const asked = likely
    .filter(({ share, concern }, index) => (index === 0 || share >= LEAST_ASKED) && !NEVER.has(concern))
    .filter(({ told }) => telling(told, passage).length > 0)
    .flatMap((each) => forClient(mentionOf(each, passage, people)))
  const options = [...new Set(asked)].slice(0, MOST_ASKED)
  if (options[0] === undefined) return undefined
  const label = language.concerns.find(({ id }) => id === options[0])?.label ?? options[0]
  const words = telling(likely[0]!.told, passage)
    .slice(0, SHOWN)
    .sort((a, b) => a.at - b.at)
  return {
    words: words.map(({ at, last }) => passage.words(at, last)).join(' ... '),
    ask: `This names no trouble by itself; it is most like "${label}". Is a group sought for that?`,
    options,
  }
}

function mentionOf({ concern, told }: Likeness, passage: Passage, people: People): Mention {
  const shown = telling(told, passage).slice(0, SHOWN)
  const [strongest] = shown
  return {
    concern,
    first: strongest!.at,
    last: strongest!.last,
    how: 'pattern',
    rule: 'what all the words together are most like',
    guessedFrom: shown.map(({ at, last }) => passage.words(at, last)),
    holder: holderOf(shown.map(({ at }) => people.holders[at] ?? NOBODY_NAMED)),
    status: 'maybe',
    sought: false,
  }
}

/** Words that mean something by themselves: "in my" may weigh, and explains nothing. */
function telling(features: readonly Feature[], { tokens }: Passage): Feature[] {
  return features.filter(
    ({ at, last }) => at === last && !EMPTY_WORDS.has(tokens[at]!.folded) && !EMPTY_WORDS.has(tokens[at]!.stem),
  )
}

/** Whose trouble it is: of whom most of the words are said. */
function holderOf(holders: readonly Holder[]): Holder {
  const client = holders.filter(({ who }) => who === 'client')
  if (client.length * 2 >= holders.length) return client[0] ?? NOBODY_NAMED
  return holders.find(({ who }) => who !== 'client')!
}

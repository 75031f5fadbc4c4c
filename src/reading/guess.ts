import type { Question } from '../model/reading.ts'
import { type Classifier, classify, type Likeness, NO_CONCERN } from './classifier.ts'
import { EMPTY_WORDS } from './empty-words.ts'
import type { Feature } from './features.ts'
import { nearlyDied } from './grief.ts'
import { type Holder, NOBODY_NAMED, PRONOUN } from './holder.ts'
import type { Language } from './language.ts'
import type { Mention } from './mention.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import type { Weighed } from './weigh.ts'

/** What all the words of a text together are most like. */
export interface Guess {
  /** From 0 to 1: how much of the likeness is a concern's, or that of the troubles of others (`through`) that led to it. */
  support(concern: string, through: readonly string[]): number
  /** Whose a trouble is that the words name, where all of them together tell it better than the nearest pronoun. */
  held(mention: Mention): Mention
  /** The likeliest, with whose it seems to be; none when nothing is clear or it must not be guessed. */
  readonly mentions: readonly Mention[]
  /** Concerns of danger that the words are much like: a notice is raised for them, whatever is read. */
  readonly danger: readonly string[]
  /** The tokens that told it. */
  readonly told: readonly number[]
  /** Asked when nothing was named: the guess and the next likeliest. */
  readonly question?: Question
}

/** A guess that is asked about is worth more than no answer, and than what is only named in passing. */
const LEAST = 0.1
/** Less, and what is named is an aside of the story. */
export const LEAST_SUPPORT: number = 0.1
/** Below it, another reading is not worth a question. */
const LEAST_ASKED = 0.1
/** Of the others, what the words are nearly as like: this much, and this part of the likeliest. */
const LEAST_NEXT = 0.15
const LEAST_OF_MOST = 0.5
/** From here on one telling word among small ones is enough: "his leash is still there". */
const SURE = 0.3
/** Otherwise one alone makes no guess. */
const LEAST_WORDS = 2
const LIKE_OWN: Holder = { who: 'client', rule: 'what all the words together are most like' }
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
): Guess {
  const hasOthers = people.holders.some(({ who }) => who !== 'client')
  const all = classify(
    passage,
    people,
    classifier,
    (token) => counts(token) && !passage.at(token, 'nothing', 'not-a-death'),
  )
  const ofConcerns = all.filter(({ concern }) => concern !== NO_CONCERN)
  const likely = hasOthers ? ofConcerns : withoutOthers(ofConcerns, language)
  const shares = new Map<string, number>()
  for (const { concern, share } of likely) shares.set(concern, share)
  const shareOf = (concern: string | undefined): number => (concern === undefined ? 0 : (shares.get(concern) ?? 0))
  const isLikeOwn = (concern: string): boolean => (through(concern) ?? 0) < LEAST_THEIRS * shareOf(concern)
  const theirs = (concern: string, named: readonly string[]): number => {
    let sum = 0
    for (const { id, lovedOne } of language.concerns.values())
      if (lovedOne === concern && (named.includes(id) || !isLikeOwn(id))) sum += shareOf(id)
    return sum
  }
  const support = (concern: string, named: readonly string[]): number =>
    shareOf(concern) + (hasOthers ? theirs(concern, named) : 0)
  const through = (concern: string): number | undefined => {
    const lovedOne = language.concerns.get(concern)?.lovedOne
    return lovedOne === undefined ? undefined : shareOf(lovedOne)
  }
  const isNamed = named.some(
    ({ concern, mention }) =>
      concern !== undefined && (mention.sought || support(concern, [mention.concern]) >= LEAST_SUPPORT),
  )
  const isUnspoken = all[0]?.concern === NO_CONCERN || NEVER.has(likely[0]?.concern ?? '')
  const guessed = likely.filter(
    ({ concern, share, told }, rank) =>
      !isUnspoken &&
      share >= (rank === 0 ? LEAST : Math.max(LEAST_NEXT, LEAST_OF_MOST * likely[0]!.share)) &&
      telling(told(), passage).length >= (share >= SURE ? 1 : LEAST_WORDS) &&
      !NEVER.has(concern) &&
      !(concern.startsWith('grief') && nearlyDied(passage)),
  )
  const question =
    guessed.length > 0 && !isNamed ? questionOf(likely, passage, people, language, through, forClient) : undefined
  /** "They gave me a name for it, and lithium": told of nobody but the client, whatever the pronoun before it. */
  const held = (mention: Mention): Mention => {
    const own = shareOf(mention.concern)
    const isOwn =
      mention.holder.rule === PRONOUN && own >= SURE && (through(mention.concern) ?? own) < LEAST_THEIRS * own
    return isOwn ? { ...mention, holder: LIKE_OWN } : mention
  }
  return {
    support,
    held,
    danger: all
      .filter(({ concern, share }) => share >= LEAST_DANGER && DANGER.has(concern))
      .map(({ concern }) => concern),
    told: guessed.flatMap(({ told }) => telling(told(), passage).slice(0, SHOWN)).map(({ at }) => at),
    mentions: guessed.map((each) => mentionOf(each, passage, people, through)),
    ...(question && { question }),
  }
}

/** Where nobody else is spoken of, what is like somebody else's trouble is like the client's own. */
function withoutOthers(likely: readonly Likeness[], language: Language): Likeness[] {
  const bases = new Map<string, string>()
  for (const { concern } of likely) {
    const lovedOne = language.concerns.get(concern)?.lovedOne
    if (lovedOne !== undefined && !NEVER.has(concern) && !bases.has(lovedOne)) bases.set(lovedOne, concern)
  }
  const own = new Map<string, Likeness>()
  for (const each of likely) {
    const isTheirs = language.concerns.get(each.concern)?.stance === 'loved-one'
    const concern = (isTheirs ? bases.get(each.concern) : undefined) ?? each.concern
    const before = own.get(concern)
    const { told } = before ?? each
    own.set(concern, { concern, share: each.share + (before?.share ?? 0), told })
  }
  return [...own.values()].sort((a, b) => b.share - a.share)
}

/** How many readings a question offers. */
const MOST_ASKED = 4

function questionOf(
  likely: readonly Likeness[],
  passage: Passage,
  people: People,
  language: Language,
  through: (concern: string) => number | undefined,
  forClient: (mention: Mention) => readonly string[],
): Question | undefined {
  const asked = likely
    .filter(({ share, concern }, index) => (index === 0 || share >= LEAST_ASKED) && !NEVER.has(concern))
    .filter(({ told }) => telling(told(), passage).length > 0)
    .flatMap((each) => forClient(mentionOf(each, passage, people, through)))
  const options = [...new Set(asked)].slice(0, MOST_ASKED)
  if (options[0] === undefined) return undefined
  const label = language.concerns.get(options[0])?.label ?? options[0]
  const words = telling(likely[0]!.told(), passage)
    .slice(0, SHOWN)
    .sort((a, b) => a.at - b.at)
  return {
    words: words.map(({ at, last }) => passage.words(at, last)).join(' ... '),
    ask: `This names no trouble by itself; it is most like "${label}". Is a group sought for that?`,
    options,
  }
}

/** Where the words are this much less like the same trouble of somebody close, it is the client's own, whoever else is spoken of. */
const LEAST_THEIRS = 0.05

function mentionOf(
  { concern, told, share }: Likeness,
  passage: Passage,
  people: People,
  through: (concern: string) => number | undefined,
): Mention {
  const shown = telling(told(), passage).slice(0, SHOWN)
  const [strongest] = shown
  const holders = shown.map(({ at }) => people.holders[at] ?? NOBODY_NAMED)
  const sharedThrough = through(concern)
  const isTheirs =
    sharedThrough !== undefined &&
    (sharedThrough >= LEAST_THEIRS * share || holders.every(({ who }) => who !== 'client'))
  return {
    concern,
    first: strongest!.at,
    last: strongest!.last,
    how: 'pattern',
    rule: 'what all the words together are most like',
    guessedFrom: shown.map(({ at, last }) => passage.words(at, last)),
    holder: isTheirs ? holderOf(holders) : NOBODY_NAMED,
    status: 'maybe',
    sought: false,
  }
}

/** Words that mean something by themselves: "in my" may weigh, and explains nothing. */
function telling(features: readonly Feature[], { tokens }: Passage): Feature[] {
  const told = features.filter(
    ({ at, last }) => at === last && !EMPTY_WORDS.has(tokens[at]!.folded) && !EMPTY_WORDS.has(tokens[at]!.stem),
  )
  return told.filter(({ at }, index) => told.findIndex((other) => other.at === at) === index)
}

/** Whose trouble it is: of whom most of the words are said. */
function holderOf(holders: readonly Holder[]): Holder {
  const client = holders.filter(({ who }) => who === 'client')
  if (client.length * 2 >= holders.length) return client[0] ?? NOBODY_NAMED
  return holders.find(({ who }) => who !== 'client')!
}

import type { Question } from '../model/reading.ts'
import { type Classifier, classify, type Feature, NO_CONCERN } from './classifier.ts'
import { type CloseConcerns, closeConcerns, NO_NUMBER } from './close-concerns.ts'
import { EMPTY_WORDS } from './empty-words.ts'
import { mayBeAlive, nearlyDied } from './grief.ts'
import { type Holder, NOBODY_NAMED, PRONOUN } from './holder.ts'
import type { Language } from './language.ts'
import type { Mention } from './mention.ts'
import { NEVER_GUESSED } from './never-guessed.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import type { Weighed } from './weigh.ts'
import { withoutOthers } from './without-others.ts'

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

/** A guess that is asked about is worth more than no answer, and than what is only named in passing; less is not asked about either. */
const LEAST = 0.1
/** Less, and what is named is an aside of the story. */
export const LEAST_SUPPORT: number = 0.1
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
const LEAST_DANGER = 0.4
/** Of all dangers together: one text is often like several. */
const LEAST_DANGERS = 0.45
const DANGER = [
  'suicidality',
  'suicide-attempt-survivor',
  'loved-ones-suicidality',
  'domestic-violence-survivor',
  'sexual-assault-survivor',
  'self-harm',
]

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
  const close = closeConcerns(classifier, language)
  const all = classify(passage, people, classifier, (token) => counts(token) && !passage.atAny(token, UNTOLD))
  const { shares, tellers } = hasOthers ? { shares: all.shares, tellers: undefined } : withoutOthers(all.shares, close)
  const shareOf = (concern: string): number => shareIn(shares, concern, close)
  const through = (concern: string): number | undefined => {
    const lovedOne = language.concerns.get(concern)?.lovedOne
    return lovedOne === undefined ? undefined : shareOf(lovedOne)
  }
  const isLikeOwn = (concern: string): boolean => (through(concern) ?? 0) < LEAST_THEIRS * shareOf(concern)
  const theirs = (concern: string, named: readonly string[]): number => {
    let sum = 0
    const lovedOne = close.numbers.get(concern)
    for (let number = 0; number < shares.length; number++) {
      if (close.lovedOnes[number] !== lovedOne) continue
      const id = classifier.concerns[number]!
      if (named.includes(id) || !isLikeOwn(id)) sum += shares[number]!
    }
    return sum
  }
  const support = (concern: string, named: readonly string[]): number =>
    shareOf(concern) + (hasOthers ? theirs(concern, named) : 0)
  const isNamed = named.some(
    ({ concern, mention }) =>
      concern !== undefined && (mention.sought || support(concern, [mention.concern]) >= LEAST_SUPPORT),
  )
  const likeliest = classifier.concerns[mostOf(shares, close.nothing)]
  // A word alone is looked for in the listings' own words.
  const isUnspoken =
    passage.tokens.length === 1 ||
    classifier.concerns[mostOf(all.shares, NO_NUMBER)] === NO_CONCERN ||
    NEVER_GUESSED.has(likeliest ?? '')
  const likely: Likely[] = []
  for (let number = 0; number < shares.length && !isUnspoken; number++) {
    const share = shares[number]!
    if (share < LEAST || number === close.nothing) continue
    const words = telling(all.told(tellers?.[number] ?? number), passage)
    likely.push({ concern: classifier.concerns[number]!, share, words })
  }
  likely.sort((a, b) => b.share - a.share)
  const isEnough = ({ concern, share, words }: Likely, rank: number, all: readonly Likely[]): boolean =>
    (rank === 0 || share >= Math.max(LEAST_NEXT, LEAST_OF_MOST * all[0]!.share)) &&
    words.length >= (share >= SURE ? 1 : LEAST_WORDS) &&
    !NEVER_GUESSED.has(concern)
  const isAlive = nearlyDied(passage)
  const losses = isAlive || mayBeAlive(passage) ? likely.filter(({ concern }) => concern.startsWith('grief')) : []
  const others = likely.filter((each) => !losses.includes(each))
  const guessed = others.filter(isEnough)
  // The loss of somebody who may be alive is asked about, behind what else it may be.
  const asked = isAlive ? others : [...others, ...losses]
  const question =
    asked.some(isEnough) && !isNamed ? questionOf(asked, passage, people, language, through, forClient) : undefined
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
    danger: dangerIn(DANGER.map((concern) => ({ concern, share: shareIn(all.shares, concern, close) }))),
    told: guessed.flatMap(({ words }) => words.slice(0, SHOWN).map(({ at }) => at)),
    mentions: guessed.map((each) => mentionOf(each, passage, people, through)),
    ...(question && { question }),
  }
}

/** A concern that the words are like. */
interface Likely {
  readonly concern: string
  readonly share: number
  /** The words that tell it and mean something by themselves, the strongest first. */
  readonly words: readonly Feature[]
}

/** What is likely enough alone; where all are so only together, what the words are most like of them. */
function dangerIn(dangers: readonly Pick<Likely, 'concern' | 'share'>[]): string[] {
  const sum = dangers.reduce((sum, { share }) => sum + share, 0)
  const most = Math.max(...dangers.map(({ share }) => share))
  return dangers
    .filter(({ share }) => share >= LEAST_DANGER || (sum >= LEAST_DANGERS && share === most))
    .map(({ concern }) => concern)
}

function shareIn(shares: Float64Array, concern: string, { numbers }: CloseConcerns): number {
  const number = numbers.get(concern)
  return number === undefined ? 0 : shares[number]!
}

/** The number of the greatest, the first of equals; `except` is not looked at. */
function mostOf(shares: Float64Array, except: number): number {
  let most = NO_NUMBER
  for (let number = 0; number < shares.length; number++)
    if (number !== except && (most === NO_NUMBER || shares[number]! > shares[most]!)) most = number
  return most
}

/** Words that tell of nothing, or of no death. */
const UNTOLD = ['nothing', 'not-a-death']

/** How many readings a question offers. */
const MOST_ASKED = 4

function questionOf(
  likely: readonly Likely[],
  passage: Passage,
  people: People,
  language: Language,
  through: (concern: string) => number | undefined,
  forClient: (mention: Mention) => readonly string[],
): Question | undefined {
  const asked = likely
    .filter(({ concern, words }) => !NEVER_GUESSED.has(concern) && words.length > 0)
    .flatMap((each) => forClient(mentionOf(each, passage, people, through)))
  const options = [...new Set(asked)].slice(0, MOST_ASKED)
  if (options[0] === undefined) return undefined
  const label = language.concerns.get(options[0])?.label ?? options[0]
  const words = likely[0]!.words.slice(0, SHOWN).sort((a, b) => a.at - b.at)
  return {
    words: words.map(({ at, last }) => passage.words(at, last)).join(' ... '),
    ask: `This names no trouble by itself; it is most like "${label}". Is a group sought for that?`,
    options,
  }
}

/** Where the words are this much less like the same trouble of somebody close, it is the client's own, whoever else is spoken of. */
const LEAST_THEIRS = 0.05

function mentionOf(
  { concern, words, share }: Likely,
  passage: Passage,
  people: People,
  through: (concern: string) => number | undefined,
): Mention {
  const shown = words.slice(0, SHOWN)
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
  const told: Feature[] = []
  for (const feature of features) {
    const { at, last } = feature
    if (at !== last || EMPTY_WORDS.has(tokens[at]!.folded) || EMPTY_WORDS.has(tokens[at]!.stem)) continue
    if (!told.some((other) => other.at === at)) told.push(feature)
  }
  return told
}

/** Whose trouble it is: of whom most of the words are said. */
function holderOf(holders: readonly Holder[]): Holder {
  const client = holders.filter(({ who }) => who === 'client')
  if (client.length * 2 >= holders.length) return client[0] ?? NOBODY_NAMED
  return holders.find(({ who }) => who !== 'client')!
}

import type { Raised } from './crisis.ts'
import type { Danger } from './dangers.ts'
import type { Guess } from './guess.ts'
import { BETWEEN_PARTNERS } from './harm-found.ts'
import type { Language } from './language.ts'
import { LIKENESS } from './likely-mention.ts'
import type { Mention } from './mention.ts'
import { OF_DANGER } from './never-guessed.ts'
import type { Passage } from './passage.ts'
import type { Weighed } from './weigh.ts'

/** Danger to a life: the client's own, or that of somebody close. */
const OF_LIFE: readonly string[] = [...OF_DANGER, 'loved-ones-suicidality']
/** A danger that the words are this much like is also what a group may be sought for. */
const LEAST_LIKE = 0.3
/** Less like it, and fear for somebody else is only the sound of the words. */
const LEAST_FEAR = 0.1
/** From here on it is somebody else's life, whatever the nearest pronoun: "she says the kids are better off without her". */
const SURE_THEIRS = 0.85
/** Beside danger to a life, what all the words are like is told from here on only. */
const LEAST_BESIDE_DANGER = 0.5

/** Concerns that danger tells of, which no word names. */
export interface DangerConcerns {
  readonly added: readonly Weighed[]
  /** The other meanings that stand beside them. */
  readonly kept: readonly Weighed[]
}

/**
 * "Better off without me" names no concern, and tells of one.
 *
 * @param raised by words
 * @param like by all the words together
 */
export function dangerConcerns(
  meanings: readonly Weighed[],
  raised: readonly Raised[],
  like: readonly Danger[],
  guess: Guess | undefined,
  passage: Passage,
  language: Language,
): DangerConcerns {
  const signs = [
    ...raised.flatMap(signOf),
    ...like.filter((danger) => isLikeConcern(danger, guess, language)).flatMap((danger) => likenessOf(danger, passage)),
  ]
  const implied = signs.flatMap((sign) => impliedBy(sign, meanings, guess, language))
  const rules = [...raised.map(({ id }) => id), ...like.map(({ rule }) => rule)]
  const isOfLife =
    implied.length > 0 ||
    meanings.some(({ concern }) => concern !== undefined && OF_LIFE.includes(concern)) ||
    rules.some((id) => isRuleOfLife(id, language))
  const alike = isOfLife ? (guess?.ofDanger ?? []).map((mention) => ({ mention, concern: mention.concern })) : []
  const added = [...implied, ...alike].filter(
    ({ concern }, index, all) =>
      all.findIndex((other) => other.concern === concern) === index &&
      !meanings.some((other) => other.concern === concern),
  )
  const isLikeIt =
    like.some(({ rule }) => isRuleOfLife(rule, language)) ||
    OF_LIFE.some((concern) => (guess?.likeness(concern) ?? 0) >= LEAST_FEAR)
  const isUnsure = ({ mention, concern }: Weighed): boolean =>
    isOfLife &&
    isLikeIt &&
    mention.guessedFrom !== undefined &&
    concern !== undefined &&
    !rules.some((id) => language.crisis.get(id)?.implies === concern) &&
    guess !== undefined &&
    Math.max(guess.likeness(concern), guess.likeness(mention.concern)) < LEAST_BESIDE_DANGER
  return {
    added,
    kept: meanings.filter(
      (meaning) =>
        !isUnsure(meaning) &&
        !added.some((other) => isPartOf(meaning, other) || isGuessAgainst(meaning, other, language)),
    ),
  }
}

function isRuleOfLife(id: string, { crisis }: Language): boolean {
  const { implies, concerns = [] } = crisis.get(id) ?? {}
  return [...concerns, implies].some((concern) => concern !== undefined && OF_LIFE.includes(concern))
}

/** Harm between partners is not told so: its direction would be a guess. */
function isLikeConcern({ rule, share }: Danger, guess: Guess | undefined, { crisis }: Language): boolean {
  const implies = crisis.get(rule)?.implies
  if (implies === undefined || share < LEAST_LIKE) return false
  if (OF_DANGER.includes(implies)) return true
  const fear = guess?.likeness(implies) ?? 0
  return OF_LIFE.includes(implies) && fear >= LEAST_FEAR && OF_DANGER.every((own) => fear > guess!.likeness(own))
}

/** Where a crisis rule is told, and how. */
interface Sign extends Pick<Mention, 'first' | 'last' | 'how' | 'rule' | 'status' | 'guessedFrom'> {
  readonly crisis: string
}

function signOf({ id, span }: Raised): Sign[] {
  if (span === undefined) return []
  const { first, last } = span
  return [{ crisis: id, first, last, how: 'phrase', rule: 'told by the words', status: 'current' }]
}

function likenessOf({ rule, words }: Danger, passage: Passage): Sign[] {
  const [strongest] = words
  if (strongest === undefined) return []
  return [
    {
      crisis: rule,
      first: strongest.at,
      last: strongest.last,
      how: 'pattern',
      rule: LIKENESS,
      guessedFrom: words.map(({ at, last }) => passage.words(at, last)),
      status: 'maybe',
    },
  ]
}

function impliedBy(
  { crisis, ...words }: Sign,
  meanings: readonly Weighed[],
  guess: Guess | undefined,
  language: Language,
): Weighed[] {
  const rule = language.crisis.get(crisis)
  if (rule?.implies === undefined) return []
  const isNamed = meanings.some(
    ({ concern }) => concern !== undefined && (rule.concerns?.includes(concern) || concern === rule.implies),
  )
  if (isNamed || meanings.some(({ concern }) => concern !== undefined && BETWEEN_PARTNERS.includes(concern))) return []
  const lovedOne = language.concerns.get(rule.implies)?.lovedOne
  const isTheirs = lovedOne !== undefined && (guess?.likeness(lovedOne) ?? 0) >= SURE_THEIRS
  const concern = isTheirs ? lovedOne : rule.implies
  const holder = { who: 'client', rule: `the words of the notice ${crisis}` } as const
  return [{ mention: { ...words, concern, holder, sought: false }, concern }]
}

/** What the words of a danger tell is surer than what they are like: "they would all be better off without me" is no loved one's. */
function isGuessAgainst({ mention, concern }: Weighed, told: Weighed, language: Language): boolean {
  if (mention.guessedFrom === undefined || concern === undefined) return false
  return language.concerns.get(told.concern ?? '')?.contrast.includes(concern) ?? false
}

/** "Took thirty pills": the pills are the means, not a habit. */
function isPartOf({ mention }: Weighed, added: Weighed): boolean {
  if (added.mention.guessedFrom !== undefined) return false
  const at = mention.anchor ?? mention.first
  return at >= added.mention.first && mention.last <= added.mention.last
}

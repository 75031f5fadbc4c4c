import type { Question } from '../model/reading.ts'
import { crisisIn } from './crisis.ts'
import { dangerConcerns } from './danger-concerns.ts'
import type { Danger } from './dangers.ts'
import { ambiguousIn } from './find.ts'
import type { Guess } from './guess.ts'
import { BETWEEN_PARTNERS, CAUSED, CONTROL } from './harm-found.ts'
import type { Language } from './language.ts'
import { WHO_WAS_HARMED } from './never-guessed.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { statusOf } from './status.ts'
import type { Weighed } from './weigh.ts'
import { isWithStrangers } from './with-strangers.ts'

export interface Settled {
  readonly meanings: readonly Weighed[]
  readonly questions: readonly Question[]
  /** Ids of crisis rules. */
  readonly crisis: readonly string[]
  /** Concerns of danger that is told in so many words. */
  readonly urgent: ReadonlySet<string>
  /** Those that only all the words together are like. */
  readonly dangers: readonly Danger[]
}

/** What holds of a need's meanings once danger, opposites and words of several meanings are seen together. */
export function settle(
  passage: Passage,
  people: People,
  meanings: readonly Weighed[],
  alike: (told: readonly string[]) => readonly Danger[],
  guess: Guess | undefined,
  isMinor: boolean,
  language: Language,
): Settled {
  const open = openWords(passage, meanings, language)
  const raised = crisisIn(passage, people, meanings, new Set(open.map(({ token }) => token)), isMinor, language)
  const told = raised.map(({ id }) => id)
  const dangers = alike(told).map((danger) => ({ ...danger, rule: whoseRule(danger, people, language) }))
  const crisis = inOrderOfUrgency([...told, ...dangers.map(({ rule }) => rule)], language)
  const { kept, added } = dangerConcerns(meanings, raised, dangers, guess, passage, language)
  const meant = withoutAsked(
    withoutEmergency([...kept, ...added], crisis, language),
    guess?.harmDone === undefined || isWithStrangers(passage) ? undefined : guess.harmDone,
    language,
  )
  const all = withoutContradiction(meant)
  const questions = [
    ...all.questions,
    ...open.filter((word) => !added.some((danger) => isMeansOf(danger, word))).map(({ question }) => question),
    ...feared(passage, all.meanings, language),
    ...wideCodes(passage, language),
  ]
  return { meanings: all.meanings, questions, crisis, urgent: urgentOf(told, meanings, language), dangers }
}

/** "Took my keys", of a partner, may be care; a blow is none. */
function urgentOf(told: readonly string[], meanings: readonly Weighed[], { crisis }: Language): Set<string> {
  const rules = told.flatMap((id) => crisis.get(id) ?? []).filter(({ order }) => order === 'first')
  const concerns = rules.flatMap(({ implies, concerns = [] }) => [
    ...concerns,
    ...(implies === undefined ? [] : [implies]),
  ])
  const isOnlyControl = (id: string): boolean => {
    const those = meanings.filter(({ concern, mention }) => concern === id && mention.guessedFrom === undefined)
    return those.length > 0 && those.every(({ mention }) => mention.rule.startsWith(CONTROL))
  }
  return new Set(concerns.filter((id) => !isOnlyControl(id)))
}

/** A danger told mostly of somebody else is theirs. */
function whoseRule({ rule, words }: Danger, people: People, language: Language): string {
  const others = words.filter(({ at }) => people.holders[at]?.who === 'other')
  return (others.length * 2 > words.length && language.crisis.get(rule)?.forOthers) || rule
}

function inOrderOfUrgency(ids: readonly string[], language: Language): readonly string[] {
  return ids.length < 2 ? ids : [...language.crisis.keys()].filter((id) => ids.includes(id))
}

interface Place {
  readonly first: number
  readonly last: number
}

/** "Pills lined up on her desk": it is not asked which pills she takes. */
function isMeansOf({ mention }: Weighed, { question, ...place }: Place & { question: Question }): boolean {
  return covers(mention, place) && !question.options.includes(mention.concern)
}

function covers(other: Place, { first, last }: Place): boolean {
  return other.first <= first && other.last >= last
}

/** Words with several meanings that nothing else in the need has settled; a usual meaning is used, and asked about all the same. */
function openWords(
  passage: Passage,
  meanings: readonly Weighed[],
  language: Language,
): (Place & { token: string; question: Question })[] {
  return ambiguousIn(passage)
    .map((place) => ({ ...place, meant: language.ambiguous(place.token)! }))
    .filter(({ meant: { readings }, first, last }) => {
      if (statusOf(passage, first, last).status === 'negated') return false
      return !meanings.some(({ concern, mention }) => {
        if (mention.first === first && mention.last === last) return false
        const explains = mention.explains !== undefined && mention.explains[0] <= first && mention.explains[1] >= last
        return (
          covers(mention, { first, last }) ||
          explains ||
          readings.includes(mention.concern) ||
          (concern !== undefined && readings.includes(concern))
        )
      })
    })
    .map(({ token, first, last, meant }) => ({
      token,
      first,
      last,
      question: { words: passage.words(first, last), ask: meant.ask, options: meant.readings },
    }))
}

/** What is part of an emergency is no reason for a group while it stands. */
function withoutEmergency(
  meanings: readonly Weighed[],
  crisis: readonly string[],
  language: Language,
): readonly Weighed[] {
  const rules = crisis.flatMap((id) => language.crisis.get(id) ?? [])
  const isPart = ({ mention, concern }: Weighed): boolean =>
    concern !== undefined &&
    rules.some(
      ({ setsAside = [], soundsLike = [] }) =>
        setsAside.includes(concern) || (mention.guessedFrom !== undefined && soundsLike.includes(concern)),
    )
  return meanings.map((meaning) => (isPart(meaning) ? { mention: meaning.mention, because: 'ambiguous' } : meaning))
}

/** While it is asked who was harmed, no group for those who were is looked for, nor one for anger in place of a program. */
function withoutAsked(
  meanings: readonly Weighed[],
  harmDone: string | undefined,
  { concerns }: Language,
): readonly Weighed[] {
  const isTold = meanings.some(({ concern }) => concern === CAUSED)
  const done = harmDone ?? (isTold ? CAUSED : undefined)
  if (done === undefined) return meanings
  // Where it is told, only what would stand in for a program gives way; who was harmed as well is asked about.
  const against = (concerns.get(done)?.contrast ?? []).filter((id) => !isTold || !BETWEEN_PARTNERS.includes(id))
  return meanings.map((meaning) =>
    meaning.concern !== undefined && against.includes(meaning.concern)
      ? { mention: meaning.mention, because: 'ambiguous' }
      : meaning,
  )
}

function isOfHarm({ concern }: Weighed): boolean {
  return concern !== undefined && BETWEEN_PARTNERS.includes(concern)
}

/** Harm done and harm suffered between partners in one need: the direction is for the clinician to say, not for us to guess. */
function withoutContradiction(meanings: readonly Weighed[]): { meanings: readonly Weighed[]; questions: Question[] } {
  // "DV plea, 52 wk BIP": the abbreviation names the matter, and the court who did it.
  const isBare = (meaning: Weighed): boolean => isOfHarm(meaning) && meaning.mention.how === 'abbreviation'
  const sidesOf = (those: readonly Weighed[]) => new Set(those.filter(isOfHarm).map(({ concern }) => concern))
  const firm = sidesOf(meanings.filter((meaning) => !isBare(meaning)))
  const open = sidesOf(meanings).size < 2 ? () => false : firm.size === 1 ? isBare : isOfHarm
  return {
    meanings: meanings.map((meaning) => (open(meaning) ? { mention: meaning.mention, because: 'ambiguous' } : meaning)),
    questions:
      open === isOfHarm ? [{ words: 'domestic violence', ask: WHO_WAS_HARMED, options: BETWEEN_PARTNERS }] : [],
  }
}

function feared(passage: Passage, meanings: readonly Weighed[], language: Language): Question[] {
  return meanings
    .filter(({ because, mention }, at) => {
      const isFirst = meanings.findIndex((other) => other.mention.concern === mention.concern) === at
      return because === 'hypothetical' && isFirst
    })
    .map(({ mention }) => {
      const label = language.concerns.get(mention.concern)?.label ?? mention.concern
      return {
        words: passage.words(mention.first, mention.last),
        ask: `"${label}" is feared, to be ruled out or only asked about, not stated. Is a group sought for that?`,
        options: [mention.concern],
      }
    })
}

/** Codes that are wider than the concern they lead to, or may be about somebody else. */
function wideCodes(passage: Passage, language: Language): Question[] {
  return passage.codes.flatMap(({ code, concern, ask }): Question[] => {
    if (!ask || concern === undefined) return []
    const label = language.concerns.get(concern)?.label ?? concern
    return [
      {
        words: code,
        ask: `This code is wider than "${label}". Is a group sought for that?`,
        options: [concern],
      },
    ]
  })
}

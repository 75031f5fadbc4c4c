import type { Question } from '../model/reading.ts'
import { crisisIn, type Raised } from './crisis.ts'
import type { Danger } from './dangers.ts'
import { ambiguousIn } from './find.ts'
import type { Language } from './language.ts'
import { WHO_WAS_HARMED } from './never-guessed.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { statusOf } from './status.ts'
import type { Weighed } from './weigh.ts'

export interface Settled {
  readonly meanings: readonly Weighed[]
  readonly questions: readonly Question[]
  /** Ids of crisis rules. */
  readonly crisis: readonly string[]
  /** Those that only all the words together are like. */
  readonly dangers: readonly Danger[]
}

/** What holds of a need's meanings once danger, opposites and words of several meanings are seen together. */
export function settle(
  passage: Passage,
  people: People,
  meanings: readonly Weighed[],
  alike: (told: readonly string[]) => readonly Danger[],
  isMinor: boolean,
  language: Language,
): Settled {
  const open = openWords(passage, meanings, language)
  const raised = crisisIn(passage, people, meanings, new Set(open.map(({ token }) => token)), isMinor, language)
  const told = raised.map(({ id }) => id)
  const dangers = alike(told)
  const crisis = withDangers(told, dangers, people, language)
  const added = implied(raised, meanings, language)
  const meant = [
    ...meanings.filter(
      (meaning) => !added.some((other) => isPartOf(meaning, other) || isGuessAgainst(meaning, other, language)),
    ),
    ...added,
  ]
  const all = withoutContradiction(withoutEmergency(meant, crisis, language))
  const questions = [
    ...all.questions,
    ...open.filter((word) => !added.some((danger) => isMeansOf(danger, word))).map(({ question }) => question),
    ...feared(passage, all.meanings, language),
    ...wideCodes(passage, language),
  ]
  return { meanings: all.meanings, questions, crisis, dangers }
}

/** In the order of urgency; a danger told mostly of somebody else is theirs. */
function withDangers(
  told: readonly string[],
  dangers: readonly Danger[],
  people: People,
  language: Language,
): readonly string[] {
  if (dangers.length === 0) return told
  const like = dangers.map(({ rule, words }) => {
    const others = words.filter(({ at }) => people.holders[at]?.who === 'other')
    return (others.length * 2 > words.length && language.crisis.get(rule)?.forOthers) || rule
  })
  return [...language.crisis.keys()].filter((id) => told.includes(id) || like.includes(id))
}

/** What the words of a danger tell is surer than what they are like: "they would all be better off without me" is no loved one's. */
function isGuessAgainst({ mention, concern }: Weighed, told: Weighed, language: Language): boolean {
  if (mention.guessedFrom === undefined || concern === undefined) return false
  return language.concerns.get(told.concern ?? '')?.contrast.includes(concern) ?? false
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
    .filter(({ token, first, last }) => {
      const { readings } = language.ambiguous[token]!
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
    .map(({ token, first, last }) => ({
      token,
      first,
      last,
      question: {
        words: passage.words(first, last),
        ask: language.ambiguous[token]!.ask,
        options: language.ambiguous[token]!.readings,
      },
    }))
}

/** "Better off without me" names no concern, and tells of one. */
function implied(raised: readonly Raised[], meanings: readonly Weighed[], language: Language): Weighed[] {
  return raised
    .flatMap(({ id, span }): Weighed[] => {
      const rule = language.crisis.get(id)
      const isNamed = meanings.some(
        ({ concern }) => concern !== undefined && (rule?.concerns?.includes(concern) || concern === rule?.implies),
      )
      if (rule?.implies === undefined || span === undefined || isNamed || meanings.some(isOpposite)) return []
      const holder = { who: 'client', rule: `the words of the notice ${id}` } as const
      const mention = {
        concern: rule.implies,
        first: span.first,
        last: span.last,
        how: 'phrase',
        rule: `told by the words`,
        holder,
        status: 'current',
        sought: false,
      } as const
      return [{ mention, concern: rule.implies }]
    })
    .filter((meaning, index, all) => all.findIndex(({ concern }) => concern === meaning.concern) === index)
}

/** "Took thirty pills": the pills are the means, not a habit. */
function isPartOf({ mention }: Weighed, added: Weighed): boolean {
  const at = mention.anchor ?? mention.first
  return at >= added.mention.first && mention.last <= added.mention.last
}

/** What is part of an emergency is no reason for a group while it stands. */
function withoutEmergency(
  meanings: readonly Weighed[],
  crisis: readonly string[],
  language: Language,
): readonly Weighed[] {
  const aside = crisis.flatMap((id) => language.crisis.get(id)?.setsAside ?? [])
  return meanings.map((meaning) =>
    meaning.concern !== undefined && aside.includes(meaning.concern)
      ? { mention: meaning.mention, because: 'ambiguous' }
      : meaning,
  )
}

const OPPOSITES = ['domestic-violence-survivor', 'domestic-violence-caused-harm'] as const

function isOpposite({ concern }: Weighed): boolean {
  return (OPPOSITES as readonly (string | undefined)[]).includes(concern)
}

/** Harm done and harm suffered between partners in one need: the direction is for the clinician to say, not for us to guess. */
function withoutContradiction(meanings: readonly Weighed[]): { meanings: readonly Weighed[]; questions: Question[] } {
  const sides = new Set(meanings.filter(isOpposite).map(({ concern }) => concern))
  if (sides.size < 2) return { meanings, questions: [] }
  return {
    meanings: meanings.map((meaning) =>
      isOpposite(meaning) ? { mention: meaning.mention, because: 'ambiguous' } : meaning,
    ),
    questions: [{ words: 'domestic violence', ask: WHO_WAS_HARMED, options: OPPOSITES }],
  }
}

function feared(passage: Passage, meanings: readonly Weighed[], language: Language): Question[] {
  return meanings
    .filter(({ because }) => because === 'hypothetical')
    .map(({ mention }) => {
      const label = language.concerns.get(mention.concern)?.label ?? mention.concern
      return {
        words: passage.words(mention.first, mention.last),
        ask: `"${label}" is feared or to be ruled out, not stated. Is a group sought for that?`,
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

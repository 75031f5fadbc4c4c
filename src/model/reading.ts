import type { Day, Meets } from './group.ts'
import type { CostLimit, IndividualAnswer, TimeOfDay, Wants } from './intake.ts'

export type ReadingKind = 'concern' | 'identity' | 'age' | 'wish' | 'decline'
export type How = 'id' | 'code' | 'abbreviation' | 'phrase' | 'pattern' | 'fuzzy'
/** Why something read is set aside or counts for less, in the words a reader sees. */
export const BECAUSE = {
  negated: 'the words say no',
  history: 'it is in the past',
  'family-history': 'it runs in the family',
  reported: 'someone else says so',
  'someone-else': "it is someone else's",
  hypothetical: 'it is a worry, a maybe or only asked about',
  ambiguous: 'it may mean several things',
} as const
export type Because = keyof typeof BECAUSE

/** One thing understood (or understood and set aside), with the words that led to it, so that it can be corrected. */
export interface ReadingItem {
  readonly kind: ReadingKind
  /** Concern id, identity id, age in years as text (`35+` = that or more), or `facet:value` for a wish and a decline. */
  readonly id: string
  readonly label: string
  /** As the person wrote them. */
  readonly words: string
  readonly how: How
  /** The words that together are most like this, none of which names it, the most telling first; absent = named. */
  readonly guessedFrom?: readonly string[]
  /** What a misspelt word was taken for. */
  readonly readAs?: string
  readonly used: boolean
  readonly because?: Because
  /** Start and end in the need, in UTF-16 units; which need, when there are several. */
  readonly at: readonly [start: number, end: number]
  readonly need: number
  /** The rule that decided, for `--explain` and for mending it in data. */
  readonly rule: string
}

/** What a word did in a reading, or several side by side that did the same: for `--explain`. */
export interface WordRole {
  readonly words: string
  /** Which need, when there are several. */
  readonly need: number
  /** Empty = it had no part in it. */
  readonly did: readonly string[]
}

/** `main` = what the group is sought for; `also` = named besides; `context` = past or in the background. */
export type Weight = 'main' | 'also' | 'context'

export interface ReadConcern {
  readonly id: string
  readonly weight: Weight
  /** Which of several needs named it. */
  readonly need: number
}

/** Words that allow several readings, which only the clinician can settle. */
export interface Question {
  readonly words: string
  readonly ask: string
  /** Concern ids to choose from. */
  readonly options: readonly string[]
}

export interface ReadTopic {
  /** What a directory may list groups for it under. */
  readonly tags: readonly string[]
  /** As the person wrote them. */
  readonly words: string
}

/** What the need says about the group wished for; a flag always has the last word. */
export interface Wishes {
  readonly wants?: Wants
  readonly individual?: IndividualAnswer
  readonly meets?: readonly Meets[]
  /** "Online best": other ways of meeting come later, and are not ruled out. */
  readonly isMeetsPreferred?: true
  readonly days?: readonly Day[]
  readonly time?: TimeOfDay
  /** Other days and hours come later, and are not ruled out: nobody said that there is no other way. */
  readonly areHoursPreferred?: true
  readonly language?: readonly string[]
  readonly cost?: CostLimit
  /** So is what costs more. */
  readonly isCostPreferred?: true
  readonly access?: readonly string[]
  /** Approaches the person asks for. */
  readonly approach?: readonly string[]
  readonly without?: readonly string[]
  readonly near?: string
}

/** What the words of an intake mean. */
export interface Reading {
  readonly items: readonly ReadingItem[]
  /** In order of importance. Empty = nothing understood. */
  readonly concerns: readonly ReadConcern[]
  /** Identity ids of the person who would attend. */
  readonly identities: readonly string[]
  /** Identity ids that only follow from a word such as the F of "34F": they may close a group, they never speak for one. */
  readonly implied: readonly string[]
  /** Years, of the person who would attend. */
  readonly age?: number
  /** Years that they have at least, where no age is told. */
  readonly leastAge?: number
  /** The sex of a partner who is spoken of, as an identity id. */
  readonly partner?: 'women' | 'men'
  /** Those whose trouble brings the person, as kin of whom: child, spouse, parent. Empty = nobody's, or not told whose. */
  readonly relatives: readonly string[]
  readonly wishes: Wishes
  readonly questions: readonly Question[]
  /** Words that meant nothing to the vocabulary, to be looked for in the directory's own words. */
  readonly unread: readonly string[]
  /** Words by which concerns were named more closely than their labels say (a diagnosis, a drug): they tell apart groups for one concern. */
  readonly named: readonly string[]
  /** Narrower things than a concern that the words tell of. */
  readonly topics: readonly ReadTopic[]
  /** What else was said, without small words and what is denied: a listing that has a word of it which hardly any has may be about the same. */
  readonly said: readonly string[]
  /** Crisis rule ids, most urgent first. */
  readonly crisis: readonly string[]
}

export const NOTHING_READ: Reading = {
  items: [],
  concerns: [],
  identities: [],
  implied: [],
  relatives: [],
  wishes: {},
  questions: [],
  unread: [],
  named: [],
  topics: [],
  said: [],
  crisis: [],
}

import type { Lines } from '../model/lines.ts'
import type { Concern, CrisisRule, Identity, Resource, RolePhrase } from '../model/vocabulary.ts'
import type { Phrases } from './phrases.ts'
import type { SlotPatterns } from './slot-patterns.ts'
import type { Shorthand } from './spelled-out.ts'
import type { Facts } from './weigh.ts'

/** The words of the vocabulary, ready to be looked up. */
export interface Language {
  readonly phrases: Phrases
  /** By the number that phrases have for it; the same object each time. */
  setOf(number: number): WordSet
  /** Upper-case abbreviations, folded: whole token, never fuzzy. Those marked exact are ordinary words in lower case. */
  abbreviation(folded: string): Abbreviation | undefined
  readonly shorthand: Shorthand
  readonly slots: SlotPatterns
  readonly codes: Codes
  /** What a word of several meanings may mean, by its id. */
  ambiguous(id: string): Ambiguous | undefined
  /** Every single word that is spelt right. */
  readonly words: Lines
  /** Those of them that a misspelt one may be taken for. */
  readonly mendable: Lines
  readonly concerns: ReadonlyMap<string, Concern & ReadingFacts>
  readonly identities: ReadonlyMap<string, Identity>
  /** The first words of what names of groups call them. */
  readonly roleWords: string
  /** The phrases for roles that begin with a word, lower case and without apostrophes. */
  rolesFrom(word: string): readonly RolePhrase[] | undefined
  readonly crisis: ReadonlyMap<string, CrisisRule & CrisisFacts>
  readonly resources: readonly Resource[]
  readonly facts: Facts
}

export type SetKind =
  | 'concern'
  | 'identity'
  | 'bare-identity'
  | 'final'
  | 'class'
  | 'slot'
  | 'crisis'
  | 'crisis-escalation'
  | 'wish'
  | 'ambiguous'
  | 'topic'

export interface WordSet {
  readonly kind: SetKind
  readonly id: string
  /** Of a topic, the concern that its words tell of as well. */
  readonly of?: string
}

export interface Abbreviation {
  readonly concern?: string
  readonly ambiguous?: string
  readonly exact?: boolean
}

export interface Codes {
  /** Prefix without its dot → concern; the longest prefix wins. */
  readonly prefixes: Readonly<Record<string, string>>
  /** Prefix without its dot → the id of a topic. */
  readonly topics: Readonly<Record<string, string>>
  /** Codes of these families with one of these endings, and codes that start so, say "in remission". */
  readonly remission_families: readonly string[]
  readonly remission_suffixes: readonly string[]
  readonly remission_prefixes: readonly string[]
  readonly currentChild: readonly string[]
  readonly askFirst: readonly string[]
}

export interface Ambiguous {
  readonly readings: readonly string[]
  readonly default?: string
  readonly ask: string
}

export interface ReadingFacts {
  /** The crisis rule that this concern raises: beside a death, its words are still the client's. */
  readonly crisis?: string
  /** Groups for it are also for people with this behind them: recovery, survivorship, bereavement. */
  readonly keepsHistory?: boolean
}

export interface CrisisFacts {
  /** Raised by these concerns, once it is decided whose they are. */
  readonly concerns?: readonly string[]
  /** Raised by these when they are past; a rule that has them is not raised by what is current. */
  readonly pastConcerns?: readonly string[]
  /** Raised when somebody else has these. */
  readonly setAside?: readonly string[]
  /** Raised by these of a client who is a minor: then they are happening to a child. */
  readonly minorConcerns?: readonly string[]
  /** Raised by codes that say that a child is being harmed now. */
  readonly childCodes?: boolean
  /** Raised by these ambiguous words while nobody has settled them. */
  readonly ambiguous?: readonly string[]
  /** The rule that stands in for this one when the words are about somebody else. */
  readonly forOthers?: string
  /** The rule that takes its place when the words tell of months or years back. */
  readonly longAgo?: string
  readonly escalateTo?: string
  /** The concern that its words tell of, where they name none themselves. */
  readonly implies?: string
  /** Concerns that are part of this emergency, and no reason for a group, while it stands. */
  readonly setsAside?: readonly string[]
  /** Concerns that its words are like, and that are set aside where they are only guessed. */
  readonly soundsLike?: readonly string[]
}

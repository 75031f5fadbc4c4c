import type { How } from '../model/reading.ts'
import type { Holder } from './holder.ts'

/** `maybe` = said with doubt, still used; `feared` = hypothetical or to be ruled out: a question, not a fact. */
export type Status = 'current' | 'negated' | 'history' | 'family-history' | 'maybe' | 'feared'

/** A concern found in the words, before it is decided whose it is and what weight it has. */
export interface Finding {
  readonly concern: string
  readonly first: number
  readonly last: number
  readonly how: How
  /** Words that only together tell of the concern. */
  readonly guessedFrom?: readonly string[]
  readonly rule: string
  /** Takes the place of the concern's own `lovedOne`. */
  readonly lovedOne?: string
  /** Decided by the rule that found it; absent = by who is spoken of at that place. */
  readonly holder?: Holder
  /** Only where the client is the one who does it. */
  readonly ofDoer?: true
  /** The token at which whose trouble it is gets decided; absent = `first`. */
  readonly anchor?: number
  /** Findings inside these words that this one explains: killed himself, in a death, is nobody's present wish. */
  readonly explains?: readonly [first: number, last: number]
  /** The crisis rule that it raises by itself while it goes on: a child or an older person is being harmed. */
  readonly raises?: string
  /** Who died, where the same words tell of what: it comes behind, and is sought as well. */
  readonly isBeside?: true
  /** Up to here, the troubles named are those of the person who died. */
  readonly restOfClause?: number
}

export interface Mention extends Finding {
  readonly holder: Holder
  readonly status: Status
  /** The words that deny it. */
  readonly denial?: string
  /** Comes after "wants help with", "group for", "dx": what the person is here for. */
  readonly sought: boolean
  /** "... and that is what she wants a group for": said of it outright. */
  readonly isTheReason?: true
  /** The words that say it is settled: it gives way to what is not. */
  readonly settled?: string
  /** It says who the person is, beside what troubles them: "a gay man", "70F widow". */
  readonly isPerson?: true
  /** It says how the group should be, and is also the name of a trouble: "wants DBT". */
  readonly isWish?: true
  /** Words for a quarrel, whoever it is with. */
  readonly isQuarrel?: boolean
  /** Words for not being spoken to. */
  readonly isSilence?: boolean
}

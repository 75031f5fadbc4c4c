import type { Group } from './group.ts'
import type { Question, Reading, WordRole } from './reading.ts'
import type { Reason } from './reason.ts'
import type { CrisisRule, Resource } from './vocabulary.ts'

/** A tier with a name, never a number that looks like a probability. */
export type SuggestionFit = 'strong' | 'good' | 'possible'

export interface Suggestion {
  readonly rank: number
  readonly fit: SuggestionFit
  readonly group: Group
  readonly reasons: readonly Reason[]
}

/**
 * Why a group that touches the need is not suggested.
 *
 * `whose` = it is for the people on the other side of this trouble; `contrast` = never offered with this concern;
 * `withheld` = not while a crisis notice stands; `individual` = it would fit if individual therapy were arranged.
 */
export type Gate =
  | 'whose'
  | 'contrast'
  | 'kind'
  | 'age'
  | 'identity'
  | 'declined'
  | 'individual'
  | 'withheld'
  | 'schedule'
  | 'place'
  | 'meets'
  | 'language'
  | 'cost'
  | 'access'

export interface LeftOutGroup {
  readonly group: Group
  readonly gate: Gate
  /** What collided: a concern id, an identity id, an approach, an age. */
  readonly with?: string
}

export interface LeftOut {
  readonly count: number
  /** Which gates closed, each once. */
  readonly gates: readonly Gate[]
  /** Those a clinician should hear of without asking: withheld for now, or fitting once individual therapy is arranged. */
  readonly worthKnowing: readonly LeftOutGroup[]
  /** Every one; made when the answer is explained. */
  readonly groups?: readonly LeftOutGroup[]
}

export interface Notice {
  readonly rule: CrisisRule
  readonly resources: readonly Resource[]
}

/** What the program says to one intake. */
export interface Answer {
  /** Printed before any group, in every format. */
  readonly crisis: Notice | undefined
  /** Lesser notices, after the header. */
  readonly notices: readonly Notice[]
  readonly reading: Reading
  readonly questions: readonly Question[]
  readonly suggestions: readonly Suggestion[]
  /** Places to look, when fewer groups fit than were asked for, are suggestions too, after every group. */
  readonly leftOut: LeftOut
  /** What each word of the need did; made when the answer is explained. */
  readonly words?: readonly WordRole[]
  /** Nothing was understood: the concerns whose names come nearest. */
  readonly nearest: readonly string[]
}

import type { Day, Meets } from '../model/group.ts'
import type { CostLimit, IndividualAnswer, PartOfDay, Wants } from '../model/intake.ts'

/** What the person answered; a question that was skipped is absent. */
export interface Interview {
  /** Words, or ids of concerns picked from the list. */
  readonly need?: readonly string[]
  /** Words, or ids of identities picked from the list. */
  readonly identity?: readonly string[]
  readonly wants?: Wants
  readonly individual?: IndividualAnswer
  /** Years. */
  readonly age?: number
  readonly meets?: readonly Meets[]
  /** A place in words, not yet looked up. */
  readonly near?: string
  readonly days?: readonly Day[]
  readonly time?: PartOfDay
  readonly cost?: CostLimit
  /** BCP 47 tags. */
  readonly language?: readonly string[]
  /** What the person declines. */
  readonly without?: readonly string[]
}

export type QuestionId = keyof Interview
export type Answered = NonNullable<Interview[QuestionId]>

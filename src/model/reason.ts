import type { PlacedBy } from './directory.ts'
import type { CostType, Entry, Focus, IndividualRule, Leader, Meets } from './group.ts'
import type { CostLimit, IndividualAnswer, Slot, Wants } from './intake.ts'

/** `near` = close to what was asked; `unknown` = the listing does not say. */
export type Fit = 'match' | 'near' | 'unknown' | 'miss'

/** How a group's concern relates to the one asked for. */
export type Relation = 'same' | 'broader' | 'narrower' | 'near'

/** Why a group fits, or what to check, as data; `show/` turns it into sentences. */
export type Reason =
  | {
      readonly facet: 'concern'
      readonly fit: Fit
      readonly asked: string
      readonly offered: string
      readonly relation: Relation
      readonly central: boolean
      /** What the group is for above all, when it is something else than what was read. */
      readonly above?: string
      readonly words?: string
      /** The words do not name it: it is a guess from all of them. */
      readonly isGuess?: boolean
    }
  /** It is made for one narrow thing, and the need tells of it. */
  | { readonly facet: 'topic'; readonly fit: Fit; readonly topic: string; readonly words: string }
  | { readonly facet: 'words'; readonly fit: Fit; readonly words: readonly string[] }
  | {
      readonly facet: 'identity'
      readonly fit: Fit
      readonly identity: string
      readonly exclusive: boolean | undefined
    }
  /** Its name speaks of people whom the need does not. */
  | { readonly facet: 'role'; readonly fit: Fit; readonly role: string }
  | { readonly facet: 'wants'; readonly fit: Fit; readonly wants: Wants; readonly focus: Focus | undefined }
  | { readonly facet: 'approach'; readonly fit: Fit; readonly approach: string }
  | {
      readonly facet: 'individual'
      readonly fit: Fit
      readonly rule: IndividualRule | undefined
      readonly answer: IndividualAnswer | undefined
    }
  | {
      readonly facet: 'age'
      readonly fit: Fit
      readonly age: number | undefined
      /** That age or older. */
      readonly orMore?: true
      readonly min: number | undefined
      readonly max: number | undefined
    }
  | {
      readonly facet: 'place'
      readonly fit: Fit
      readonly near: string
      readonly miles: number | undefined
      /** What the miles were measured to. */
      readonly by?: PlacedBy | undefined
      readonly area: string | undefined
    }
  | { readonly facet: 'meets'; readonly fit: Fit; readonly asked: readonly Meets[]; readonly meets: readonly Meets[] }
  | {
      readonly facet: 'schedule'
      readonly fit: Fit
      readonly asked: readonly Slot[]
    }
  | {
      readonly facet: 'language'
      readonly fit: Fit
      readonly asked: readonly string[]
      readonly languages: readonly string[]
    }
  | {
      readonly facet: 'cost'
      readonly fit: Fit
      readonly asked: CostLimit
      readonly type: CostType | undefined
      readonly amount: number | undefined
    }
  | { readonly facet: 'access'; readonly fit: Fit; readonly asked: string }
  | { readonly facet: 'leader'; readonly fit: Fit; readonly leader: Leader | undefined }
  | { readonly facet: 'entry'; readonly fit: Fit; readonly entry: Entry | undefined }
  | { readonly facet: 'declined'; readonly fit: Fit; readonly declined: string }
  | { readonly facet: 'age-of-listing'; readonly fit: Fit; readonly seen: string | undefined }

export type Facet = Reason['facet']

/** What a group teaches or gives; the words are the ones a reader sees. */
export const FOCUS = {
  skills: 'skills',
  connection: 'connection',
  both: 'skills and connection',
} as const

export const LEADERS = {
  clinician: 'led by a clinician',
  peer: 'led by peers',
  mixed: 'led by a clinician and peers',
} as const

/** Individual therapy alongside the group, as the listing states it. */
export const INDIVIDUAL_RULES = {
  required: 'individual therapy is required',
  recommended: 'individual therapy is recommended',
  welcome: 'individual therapy is welcome',
  'not-needed': 'individual therapy is not needed',
} as const

export const MEETS = {
  'in-person': 'in person',
  online: 'online',
  phone: 'by phone',
} as const

export const DAYS = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
} as const

export const COSTS = {
  free: 'free',
  donation: 'by donation',
  sliding: 'sliding scale',
  fee: 'a fee',
  insurance: 'through insurance',
} as const

export const ENTRIES = {
  'drop-in': 'drop in',
  register: 'register first',
  screening: 'a screening comes first',
} as const

export type Focus = keyof typeof FOCUS
export type Leader = keyof typeof LEADERS
export type IndividualRule = keyof typeof INDIVIDUAL_RULES
export type Meets = keyof typeof MEETS
export type Day = keyof typeof DAYS
export type CostType = keyof typeof COSTS
export type Entry = keyof typeof ENTRIES

export interface Place {
  readonly name?: string
  readonly address?: string
  readonly city?: string
  readonly region?: string
  readonly postal?: string
  readonly country?: string
  /** Degrees north. */
  readonly latitude?: number
  /** Degrees east. */
  readonly longitude?: number
}

export interface MeetingTime {
  readonly day: Day
  /** `HH:MM`, 24 hours, in `timezone`. */
  readonly start?: string
  /** `HH:MM`; earlier than `start` means the next day. */
  readonly end?: string
  /** IANA name; absent = the listing does not say. */
  readonly timezone?: string
  /** Weeks of the month, 1 to 5, -1 = last; absent = every week. */
  readonly weeks?: readonly number[]
}

export interface Cost {
  readonly type: CostType
  /** US dollars a session. */
  readonly amount?: number
  readonly note?: string
}

export interface Contact {
  readonly url?: string
  readonly phone?: string
  readonly email?: string
}

export interface Source {
  readonly url?: string
  /** When the listing was read: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly seen?: string
  /** What an import wrote here, so that a later one sees what a person changed since; absent = made by hand. */
  readonly imported?: string
}

/**
 * One listing of the directory.
 *
 * A field that is absent is "not stated": never "no" and never zero.
 */
export interface Group {
  readonly id: string
  readonly name: string
  readonly organization?: string
  readonly summary?: string
  /** Ids of concerns, most central first; a word that is no concern of the vocabulary is a free tag. */
  readonly concerns: readonly string[]
  /** Whom the group centres on; absent = everyone. */
  readonly identities?: readonly string[]
  /** `true` = only people of `identities` may attend; absent = the listing does not say. */
  readonly exclusive?: boolean
  readonly ages?: { readonly min?: number; readonly max?: number }
  readonly focus?: Focus
  /** Open list: 12-step, dbt, process, directory ... */
  readonly approach?: readonly string[]
  readonly leader?: Leader
  readonly individual?: IndividualRule
  readonly meets?: readonly Meets[]
  /** In words, when there is no one place. */
  readonly area?: string
  readonly place?: Place
  readonly times?: readonly MeetingTime[]
  readonly cost?: Cost
  /** BCP 47 tags. */
  readonly languages?: readonly string[]
  readonly access?: readonly string[]
  readonly entry?: Entry
  readonly contact?: Contact
  readonly source?: Source
}

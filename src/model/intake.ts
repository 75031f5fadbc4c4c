import type { Day, Meets } from './group.ts'

export const WANTS = {
  skills: 'skills and tools',
  connection: 'connection with people who share this',
  either: 'either',
} as const

export const INDIVIDUAL_ANSWERS = {
  yes: 'open to individual therapy as well',
  no: 'not open to individual therapy',
  already: 'already in individual therapy',
} as const

/** Parts of the day; they overlap on purpose, as people use the words. Minutes from midnight, end not included. */
export const PARTS_OF_DAY = {
  morning: { label: 'morning', from: 240, until: 720 },
  midday: { label: 'midday', from: 660, until: 1020 },
  evening: { label: 'evening', from: 960, until: 1260 },
  night: { label: 'night', from: 1200, until: 1680 },
} as const

export const COST_LIMITS = { free: 'free or by donation', low: 'free, by donation or on a sliding scale' } as const

export type Wants = keyof typeof WANTS
export type IndividualAnswer = keyof typeof INDIVIDUAL_ANSWERS
export type PartOfDay = keyof typeof PARTS_OF_DAY
export type CostLimit = keyof typeof COST_LIMITS

/** Minutes from midnight, end not included. */
export interface Hours {
  readonly from: number
  readonly until: number
}

export type TimeOfDay = PartOfDay | Hours

/** Days, and when on them; no days = any day. */
export interface Slot {
  readonly days: readonly Day[]
  readonly time?: TimeOfDay
}

/** A place on the map, and the words the client's side used for it. */
export interface Spot {
  readonly words: string
  readonly latitude?: number
  readonly longitude?: number
}

/** What the clinician asked for: the flags, the answers of the questionnaire or one line of a batch. Absent = not asked. */
export interface Intake {
  /** Words, concern ids or ICD-10-CM codes. */
  readonly need: readonly string[]
  /** Words or identity ids. */
  readonly identity?: readonly string[]
  readonly wants?: Wants
  readonly individual?: IndividualAnswer
  /** Years. */
  readonly age?: number
  readonly near?: Spot
  /** Miles. */
  readonly within?: number
  readonly meets?: readonly Meets[]
  readonly days?: readonly Day[]
  readonly time?: TimeOfDay
  /** Days that have each their own time of day; then `days` and `time` are absent. */
  readonly slots?: readonly Slot[]
  /** BCP 47 tags; one of them is enough. */
  readonly language?: readonly string[]
  readonly cost?: CostLimit
  readonly access?: readonly string[]
  /** What the person declines: approaches, ways of meeting, identities. */
  readonly without?: readonly string[]
  readonly limit: number
}

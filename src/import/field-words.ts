import {
  COSTS,
  type CostType,
  ENTRIES,
  type Entry,
  FOCUS,
  type Focus,
  INDIVIDUAL_RULES,
  type IndividualRule,
  LEADERS,
  type Leader,
} from '../model/group.ts'

/** What people write in a sheet for the values of our closed lists, beside the value and its label. */
const SAME_AS = {
  focus: { 'skills building': 'skills', education: 'skills', psychoeducation: 'skills', support: 'connection' },
  leader: {
    therapist: 'clinician',
    professional: 'clinician',
    professionals: 'clinician',
    'licensed therapist': 'clinician',
    peers: 'peer',
    'peer led': 'peer',
    volunteer: 'peer',
  },
  individual: { yes: 'required', optional: 'welcome', no: 'not-needed', 'not required': 'not-needed' },
  entry: {
    'walk in': 'drop-in',
    open: 'drop-in',
    registration: 'register',
    'registration required': 'register',
    rsvp: 'register',
    'sign up': 'register',
    intake: 'screening',
    'intake required': 'screening',
    'screening required': 'screening',
    assessment: 'screening',
  },
  cost: {},
} as const

const TABLES = { focus: FOCUS, leader: LEADERS, individual: INDIVIDUAL_RULES, entry: ENTRIES, cost: COSTS } as const

interface Values {
  focus: Focus
  leader: Leader
  individual: IndividualRule
  entry: Entry
  cost: CostType
}

/** A value of one of our closed lists, from itself, its label or an everyday word; `undefined` = none of them. */
export function choiceOf<Name extends keyof Values>(list: Name, text: string): Values[Name] | undefined {
  const word = plain(text)
  const table: Readonly<Record<string, string>> = TABLES[list]
  const same: Readonly<Record<string, string>> = SAME_AS[list]
  const own = Object.keys(table).find((key) => plain(key) === word || plain(table[key]!) === word)
  const found = own ?? (Object.hasOwn(same, word) ? same[word] : undefined)
  return found as Values[Name] | undefined
}

const FLAGS: Readonly<Record<string, boolean>> = { yes: true, y: true, true: true, no: false, n: false, false: false }

export function flagOf(text: string): boolean | undefined {
  const word = plain(text)
  return Object.hasOwn(FLAGS, word) ? FLAGS[word] : undefined
}

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')

import { COSTS, DAYS, ENTRIES, FOCUS, INDIVIDUAL_RULES, LEADERS, MEETS } from '../model/group.ts'
import { timezoneProblem } from './timezones.ts'

export interface TextKind {
  readonly kind: 'text'
  /** Longest length, in UTF-16 units. */
  readonly most: number
  readonly pattern?: RegExp
  /** What a text is that has the pattern: "a time such as 19:30". */
  readonly noun?: string
  /** The vocabulary it should come from; another word is a warning. */
  readonly vocabulary?: 'concern' | 'identity'
}
export interface ChoiceKind {
  readonly kind: 'choice'
  readonly noun: string
  readonly of: Readonly<Record<string, string>>
}
export interface NumberKind {
  readonly kind: 'number'
  readonly noun: string
  readonly min: number
  readonly max: number
  readonly whole?: boolean
  readonly not?: number
}
export interface FlagKind {
  readonly kind: 'flag'
}
export interface ListKind {
  readonly kind: 'list'
  readonly items: Kind
  readonly atLeastOne?: boolean
}
export interface RecordKind {
  readonly kind: 'record'
  /** What the fields make together: "a meeting time". */
  readonly noun: string
  readonly fields: readonly Field[]
  /** What must hold between fields that are each right on their own: a sentence about what is wrong. */
  readonly together?: (record: Readonly<Record<string, unknown>>) => Together | undefined
}
export interface Together {
  readonly severity: 'error' | 'warning'
  readonly field: string
  readonly message: string
}
export type Kind = TextKind | ChoiceKind | NumberKind | FlagKind | ListKind | RecordKind

export interface Field {
  readonly name: string
  readonly is: Kind
  readonly required?: boolean
  /** What the field means, for an editor. */
  readonly about: string
}

/** A line of a page; anything longer is not a name or an address. */
const LINE = 300
/** A paragraph. Summaries are one or two sentences; this only keeps a pasted page out. */
const PARAGRAPH = 3000

const text = (most: number = LINE): TextKind => ({ kind: 'text', most })
const like = (pattern: RegExp, noun: string): TextKind => ({ kind: 'text', most: LINE, pattern, noun })
const choice = (of: Readonly<Record<string, string>>, noun: string): ChoiceKind => ({ kind: 'choice', of, noun })
const list = (items: Kind): ListKind => ({ kind: 'list', items })

const URL_TEXT: TextKind = {
  kind: 'text',
  most: 2000,
  pattern: /^https?:\/\/\S+$/,
  noun: 'a web address such as https://example.org',
}
const TIME: TextKind = like(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'a time such as 19:30')
/** Nobody older is known; a larger number is a slip. */
const AGE: NumberKind = { kind: 'number', noun: 'an age in years from 0 to 120', min: 0, max: 120, whole: true }

const PLACE: RecordKind = {
  kind: 'record',
  noun: 'a place',
  fields: [
    { name: 'name', is: text(), about: 'The building or room.' },
    { name: 'address', is: text(), about: 'Street and number.' },
    { name: 'city', is: text(), about: 'City.' },
    { name: 'region', is: text(), about: 'State or region, such as CA.' },
    { name: 'postal', is: text(), about: 'Postal code, as text.' },
    { name: 'country', is: text(), about: 'Country, such as US.' },
    {
      name: 'latitude',
      is: { kind: 'number', noun: 'a latitude from -90 to 90', min: -90, max: 90 },
      about: 'Degrees north.',
    },
    {
      name: 'longitude',
      is: { kind: 'number', noun: 'a longitude from -180 to 180', min: -180, max: 180 },
      about: 'Degrees east.',
    },
  ],
  together: ({ latitude, longitude }) => {
    if ((latitude === undefined) === (longitude === undefined)) return undefined
    const field = latitude === undefined ? 'longitude' : 'latitude'
    return { severity: 'error', field, message: 'needs both latitude and longitude, or neither' }
  },
}

const TIMES: RecordKind = {
  kind: 'record',
  noun: 'a meeting time',
  fields: [
    { name: 'day', is: choice(DAYS, 'a day'), required: true, about: 'Day of the week.' },
    { name: 'start', is: TIME, about: 'HH:MM, 24 hours, in the timezone given.' },
    { name: 'end', is: TIME, about: 'HH:MM; earlier than start means the next day.' },
    {
      name: 'timezone',
      is: like(/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/, 'a timezone such as America/Los_Angeles'),
      about: 'IANA name of the timezone.',
    },
    {
      name: 'weeks',
      is: list({
        kind: 'number',
        noun: 'a week of the month: 1 to 5, or -1 for the last',
        min: -1,
        max: 5,
        not: 0,
        whole: true,
      }),
      about: 'Weeks of the month, 1 to 5, or -1 for the last; absent means every week.',
    },
  ],
  together: ({ timezone }) => {
    const message = typeof timezone === 'string' ? timezoneProblem(timezone) : undefined
    return message === undefined ? undefined : { severity: 'warning', field: 'timezone', message }
  },
}

/** One listing: every field, what it may hold, and what it means. Checks and the schema for editors both come from here. */
export const GROUP: RecordKind = {
  kind: 'record',
  noun: 'a group',
  fields: [
    {
      name: 'id',
      is: like(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in lower case with hyphens, such as grief-circle'),
      required: true,
      about: 'Unique name of the listing, in lower case with hyphens.',
    },
    { name: 'name', is: text(), required: true, about: 'Name of the group.' },
    { name: 'organization', is: text(), about: 'Who offers it.' },
    { name: 'summary', is: text(PARAGRAPH), about: 'One or two plain sentences about what happens there.' },
    {
      name: 'concerns',
      is: { kind: 'list', atLeastOne: true, items: { kind: 'text', most: LINE, vocabulary: 'concern' } },
      required: true,
      about: 'Ids of concerns, most central first; another word is kept as a free tag.',
    },
    {
      name: 'identities',
      is: list({ kind: 'text', most: LINE, vocabulary: 'identity' }),
      about: 'Whom it centres on; absent means everyone.',
    },
    { name: 'exclusive', is: { kind: 'flag' }, about: 'true: only people of these identities may attend.' },
    {
      name: 'ages',
      is: {
        kind: 'record',
        noun: 'an age range',
        fields: [
          { name: 'min', is: AGE, about: 'Youngest age, in years.' },
          { name: 'max', is: AGE, about: 'Oldest age, in years.' },
        ],
        together: ({ min, max }) =>
          typeof min === 'number' && typeof max === 'number' && min > max
            ? { severity: 'error', field: 'min', message: `${min} is more than max, ${max}` }
            : undefined,
      },
      about: 'Ages it is open to.',
    },
    { name: 'focus', is: choice(FOCUS, 'a focus'), about: 'What it gives: skills, connection or both.' },
    {
      name: 'approach',
      is: list(text()),
      about: 'How it works, such as 12-step, dbt, process; directory marks a place to look.',
    },
    { name: 'leader', is: choice(LEADERS, 'a kind of leader'), about: 'Who leads it.' },
    {
      name: 'individual',
      is: choice(INDIVIDUAL_RULES, 'a rule about individual therapy'),
      about: 'Individual therapy alongside the group, as the listing states it.',
    },
    { name: 'meets', is: list(choice(MEETS, 'a way of meeting')), about: 'In person, online or by phone.' },
    { name: 'area', is: text(), about: 'Where, in words, when there is no one place.' },
    { name: 'place', is: PLACE, about: 'The one place where it meets.' },
    { name: 'times', is: list(TIMES), about: 'When it meets.' },
    {
      name: 'cost',
      is: {
        kind: 'record',
        noun: 'a cost',
        fields: [
          { name: 'type', is: choice(COSTS, 'a kind of cost'), required: true, about: 'Kind of cost.' },
          {
            name: 'amount',
            is: { kind: 'number', noun: 'an amount in dollars', min: 0, max: 100_000 },
            about: 'US dollars a session.',
          },
          { name: 'note', is: text(PARAGRAPH), about: 'Anything else about the cost.' },
        ],
      },
      about: 'What it costs.',
    },
    {
      name: 'languages',
      is: list(like(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'a language tag such as en or es-MX')),
      about: 'BCP 47 tags of the languages spoken.',
    },
    { name: 'access', is: list(text()), about: 'Such as wheelchair, asl, childcare.' },
    { name: 'entry', is: choice(ENTRIES, 'a way in'), about: 'How a person joins.' },
    {
      name: 'contact',
      is: {
        kind: 'record',
        noun: 'a contact',
        fields: [
          { name: 'url', is: URL_TEXT, about: 'Web page.' },
          { name: 'phone', is: text(), about: 'Telephone number, as text.' },
          { name: 'email', is: like(/^[^\s@]+@[^\s@]+$/, 'an e-mail address'), about: 'E-mail address.' },
        ],
      },
      about: 'How to reach it.',
    },
    {
      name: 'source',
      is: {
        kind: 'record',
        noun: 'a source',
        fields: [
          { name: 'url', is: URL_TEXT, about: 'Page the listing was read on.' },
          {
            name: 'seen',
            is: like(
              /^[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/,
              'a date such as 2026, 2026-07 or 2026-07-15',
            ),
            about: 'When it was read: year, month or day.',
          },
          {
            name: 'imported',
            is: text(),
            about:
              'Written by an import, to see later what was changed by hand. Without it the listing is yours alone.',
          },
        ],
      },
      about: 'Where the listing was read, and when.',
    },
  ],
  together: ({ exclusive, identities }) =>
    exclusive === true && identities === undefined
      ? {
          severity: 'warning',
          field: 'exclusive',
          message: 'says that only some may attend, but identities does not say who',
        }
      : undefined,
}

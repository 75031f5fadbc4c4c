import { didYouMean } from '../directory/did-you-mean.ts'
import { MEETS, type Meets } from '../model/group.ts'
import {
  COST_LIMITS,
  type CostLimit,
  INDIVIDUAL_ANSWERS,
  type IndividualAnswer,
  type Intake,
  WANTS,
  type Wants,
} from '../model/intake.ts'
import { UsageError } from './errors.ts'
import type { Finder } from './finder.ts'
import { languageTag } from './language-tag.ts'
import { spotOf } from './spot-of.ts'
import { whenOf } from './when-of.ts'

/** What a flag, an answer of the questionnaire or a field of a batch line gives: words, not yet checked. */
export interface RawIntake {
  readonly need?: readonly string[] | undefined
  readonly identity?: readonly string[] | undefined
  readonly wants?: string | undefined
  readonly individual?: string | undefined
  readonly age?: string | number | undefined
  readonly near?: string | undefined
  readonly within?: string | number | undefined
  readonly meets?: readonly string[] | undefined
  readonly days?: readonly string[] | undefined
  readonly time?: string | undefined
  readonly language?: readonly string[] | undefined
  readonly cost?: string | undefined
  readonly access?: readonly string[] | undefined
  readonly without?: readonly string[] | undefined
  readonly limit?: string | number | undefined
}

/** Other everyday words for a value. */
const SAME_AS: Readonly<Record<string, string>> = {
  zoom: 'online',
  video: 'online',
  virtual: 'online',
  telehealth: 'online',
  telephone: 'phone',
  both: 'either',
  any: 'either',
  sliding: 'low',
  'low-cost': 'low',
  open: 'yes',
}
const DEFAULT_LIMIT = 5
/** More than anyone reads; it bounds the time and the memory of one answer. */
const MOST_SUGGESTIONS = 100
const OLDEST = 120
/** Around the earth. */
const FARTHEST_MILES = 25_000
const KILOMETERS_IN_A_MILE = 1.609344

export interface IntakeOptions {
  /** An identity that nobody knows is kept by its own words: a batch is not stopped by one, and the answer tells to ask. */
  readonly keepUnknown?: boolean
  /** A list can be narrowed with no need at all. */
  readonly withoutNeed?: boolean
}

/** Checks every value and says all that is wrong at once. */
export function intakeOf(
  raw: RawIntake,
  finder: Finder,
  { keepUnknown = false, withoutNeed = false }: IntakeOptions = {},
): Intake {
  const problems: string[] = []
  const attempt = <Value>(read: () => Value): Value | undefined => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      problems.push(error.message)
      return undefined
    }
  }
  const fields = {
    identity: raw.identity && attempt(() => raw.identity!.flatMap((words) => identityOf(words, finder, keepUnknown))),
    wants: raw.wants === undefined ? undefined : attempt(() => oneOf<Wants>('wants', raw.wants!, WANTS)),
    individual:
      raw.individual === undefined
        ? undefined
        : attempt(() => oneOf<IndividualAnswer>('individual', raw.individual!, INDIVIDUAL_ANSWERS)),
    age: raw.age === undefined ? undefined : attempt(() => numberOf('age', raw.age!, 0, OLDEST)),
    near: raw.near === undefined ? undefined : attempt(() => spotOf(raw.near!)),
    within: raw.within === undefined ? undefined : attempt(() => milesOf(raw.within!)),
    meets: raw.meets && attempt(() => raw.meets!.map((word) => oneOf<Meets>('meets', word, MEETS))),
    ...attempt(() => whenOf(raw.days, raw.time)),
    language: raw.language && attempt(() => raw.language!.map(languageTag)),
    cost: raw.cost === undefined ? undefined : attempt(() => oneOf<CostLimit>('cost', raw.cost!, COST_LIMITS)),
    access: raw.access?.map(slug),
    without: raw.without?.flatMap((words) => finder.declined(words) ?? [slug(words)]),
    limit: raw.limit === undefined ? DEFAULT_LIMIT : attempt(() => numberOf('limit', raw.limit!, 1, MOST_SUGGESTIONS)),
  }
  const need = raw.need?.map((text) => text.trim()).filter((text) => text !== '') ?? []
  if (need.length === 0 && !withoutNeed) problems.push('There is no need to read. Give it in words: --need "..."')
  if (problems.length > 0) throw new UsageError(problems.join('\n'))
  const given = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  )
  return { ...given, need, limit: fields.limit ?? DEFAULT_LIMIT }
}

function identityOf(
  words: string,
  { identities, vocabulary, directory }: Finder,
  keepUnknown: boolean,
): readonly string[] {
  const id = slug(words)
  if (vocabulary.identities.has(id)) return [id]
  const read = identities(words)
  if (read.length > 0) return read
  if (keepUnknown || directory.identities.idOf(id) >= 0) return [id]
  throw new UsageError(unknown('identity', words, vocabulary.identities.keys()))
}

function oneOf<Name extends string>(option: string, text: string, table: Readonly<Record<Name, unknown>>): Name {
  const word = slug(text)
  const name = SAME_AS[word] ?? word
  if (Object.hasOwn(table, name)) return name as Name
  throw new UsageError(unknown(option, text, Object.keys(table)))
}

function numberOf(option: string, value: string | number, least: number, most: number): number {
  const number = typeof value === 'number' ? value : value.trim() === '' ? Number.NaN : Number(value)
  if (Number.isFinite(number) && number >= least && number <= most && (option === 'within' || Number.isInteger(number)))
    return number
  const kind = option === 'within' ? 'number' : 'whole number'
  throw new UsageError(`--${option} takes a ${kind} from ${least} to ${most}, not "${value}".`)
}

const WITH_UNIT = /^\s*(\d+(?:\.\d+)?)\s*(mi|miles?|km|kilomet(?:er|re)s?)\s*$/i

/** A number alone is miles on every machine: a script must not mean something else abroad. */
function milesOf(value: string | number): number {
  const [, number, unit] = WITH_UNIT.exec(String(value)) ?? []
  if (number === undefined || unit === undefined) return numberOf('within', value, 0, FARTHEST_MILES)
  const isMiles = unit.toLowerCase().startsWith('m')
  return numberOf('within', isMiles ? number : String(Number(number) / KILOMETERS_IN_A_MILE), 0, FARTHEST_MILES)
}

function unknown(option: string, text: string, names: Iterable<string>): string {
  const all = [...names]
  const guess = didYouMean(slug(text), all)
  const help = guess
    ? `Did you mean ${guess}?`
    : all.length <= 8
      ? `Use one of ${all.join(', ')}.`
      : 'See "group-finder concerns" and the README.'
  return `--${option} does not know "${text}". ${help}`
}

function slug(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
}

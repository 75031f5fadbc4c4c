import type { Contact, Cost, Group, Meets, Place } from '../model/group.ts'
import { accessInWords } from './access-words.ts'
import { type Ages, agesInWords } from './ages-in-words.ts'
import { emailOf, phoneOf, urlOf } from './contact-words.ts'
import { costInWords } from './cost-in-words.ts'
import type { Mapping } from './csv-columns.ts'
import type { RowReader } from './csv-row-reader.ts'
import { csvTimes } from './csv-times.ts'
import { dateInWords } from './date-words.ts'
import type { FeedWords } from './feed-words.ts'
import type { Fellowship } from './fellowships.ts'
import { choiceOf, flagOf } from './field-words.ts'
import { hasPassCode, withoutPassCode } from './link-of.ts'
import { isMeetingLink } from './meeting-link.ts'
import { meetsInWords } from './meets-in-words.ts'
import { countryOf } from './place-of.ts'
import { slugOf, stableId } from './stable-id.ts'
import { stated, statedPart } from './stated.ts'
import type { Listed } from './word-list.ts'

export type CsvGroup = { readonly group: Group; readonly key: string } | { readonly reason: string }

export interface CsvOptions {
  readonly words: FeedWords
  /** Keep links into meetings, without their pass codes. */
  readonly keepLinks?: boolean
  readonly map?: Mapping
  /** Whose meetings the whole sheet lists. */
  readonly fellowship?: Fellowship | undefined
}

/** What a row of a sheet says of a group, or why it says too little. */
export function csvGroup(row: RowReader, { words, keepLinks = false, ...options }: CsvOptions): CsvGroup {
  const name = row.text('name')
  if (name === undefined) return { reason: 'it has no name' }
  const fellowship = row.read('fellowship', words.fellowshipOf) ?? options.fellowship
  const concerns =
    row.readList('concerns', (item) => concernsOf(item, words, row)) ??
    fellowship?.concerns ??
    concernsInName(name, words, row)
  if (concerns.length === 0) return { reason: 'it names no concern, and its name says none' }
  const said = stated<Omit<Group, 'id'>>({
    name,
    organization: row.text('organization') ?? fellowship?.name,
    summary: row.text('summary'),
    concerns,
    identities:
      row.readList('identities', ({ words: said, isLiteral }) =>
        isLiteral ? [said] : orSelf(words.identityOf(said), () => [slugOf(said)]),
      ) ?? fellowship?.identities,
    exclusive: row.read('exclusive', flagOf) ?? fellowship?.exclusive,
    ages: agesOf(row) ?? fellowship?.ages,
    focus: row.read('focus', (said) => choiceOf('focus', said)) ?? fellowship?.focus,
    approach: row.readList('approach', openTag) ?? fellowship?.approach,
    leader: row.read('leader', (said) => choiceOf('leader', said)) ?? fellowship?.leader,
    individual: row.read('individual', (said) => choiceOf('individual', said)) ?? fellowship?.individual,
    meets: row.readList('meets', ({ words: said }) => some(meetsInWords(said))) as Meets[] | undefined,
    area: row.text('area'),
    place: placeOf(row),
    times: csvTimes(row),
    cost: costOf(row) ?? fellowship?.cost,
    languages: row.readList('languages', ({ words: said }) => languageOf(said, words)),
    access: row.readList('access', accessOf),
    entry: row.read('entry', (said) => choiceOf('entry', said)) ?? fellowship?.entry,
    contact:
      statedPart<Contact>({
        url: linkFor(row, keepLinks),
        phone: row.read('contact.phone', phoneOf),
        email: row.read('contact.email', emailOf),
      }) ?? fellowship?.contact,
    source: statedPart<NonNullable<Group['source']>>({
      url: row.read('source.url', urlOf),
      seen: row.read('source.seen', dateInWords),
    }),
  })
  const given = row.text('id')
  // Two groups under one id are two: nothing of either is lost.
  const key = [given, keyOf(said)].join(' ')
  const id = given === undefined ? stableId([name, said.place?.city], key) : idOf(given)
  return { key, group: { id, ...said } }
}

/** Rows that differ only in their times and in what is said about them are meetings of one group. */
function keyOf({ summary: _, times: __, cost: ___, contact: ____, source: _____, ...rest }: Omit<Group, 'id'>): string {
  return JSON.stringify(rest)
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const isTagLike = (text: string): boolean => ID.test(text)

function idOf(given: string): string {
  const id = given.toLowerCase()
  return ID.test(id) ? id : stableId([given], given)
}

function concernsInName(name: string, words: FeedWords, row: RowReader): readonly string[] {
  const named = words.concernOf(name)
  if (named.length > 0) row.tell('concerns read from the name')
  return named
}

/** A word that the vocabulary does not know stays as a free tag, and is noted. */
function concernsOf({ words: said, isLiteral }: Listed, words: FeedWords, row: RowReader): readonly string[] {
  if (isLiteral) return [said]
  const known = words.concernOf(said)
  if (known.length > 0) return known
  row.note('concerns', said)
  return [said]
}

/** A bare yes or no is no tag: it needs the name of its column. */
function accessOf(item: Listed): readonly string[] | undefined {
  if (item.isLiteral || (isTagLike(item.words) && item.words.includes('-'))) return openTag(item)
  return flagOf(item.words) === undefined ? (some(accessInWords(item.words)) ?? openTag(item)) : undefined
}

function orSelf(found: readonly string[], self: () => readonly string[]): readonly string[] {
  return found.length > 0 ? found : self()
}

const some = <Value>(values: Value[]): Value[] | undefined => (values.length === 0 ? undefined : values)

const openTag = ({ words, isLiteral }: Listed): string[] => [
  isTagLike(words) || isLiteral ? words : slugOf(words) || words,
]

function languageOf(said: string, words: FeedWords): string[] | undefined {
  const tag = isTag(said) ? said : words.languageOf(said)
  return tag === undefined ? undefined : [tag]
}

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i
const NAMES: Intl.DisplayNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

const isTag = (text: string): boolean => TAG.test(text) && NAMES.of(text.split('-')[0]!) !== undefined

function linkFor(row: RowReader, keepLinks: boolean): string | undefined {
  const link = row.read('contact.url', urlOf)
  if (link === undefined) return undefined
  if (!isMeetingLink(link)) return hasPassCode(link) ? withoutPassCode(link) : link
  if (keepLinks) return withoutPassCode(link)
  row.leaveOut('a meeting link')
  return undefined
}

function agesOf(row: RowReader): Ages | undefined {
  const ages = {
    ...row.read('ages', agesInWords),
    ...stated<Ages>({ min: row.read('ages.min', age), max: row.read('ages.max', age) }),
  }
  if (ages.min === undefined || ages.max === undefined || ages.min <= ages.max)
    return statedPart<Ages>({ min: ages.min, max: ages.max })
  row.note('ages', `${ages.min}-${ages.max}`)
  return undefined
}

const OLDEST = 120
const WHOLE = /^\d{1,3}$/

const age = (text: string): number | undefined =>
  WHOLE.test(text) && Number(text) <= OLDEST ? Number(text) : undefined

function placeOf(row: RowReader): Place | undefined {
  const latitude = row.read('place.latitude', (text) => degrees(text, 90))
  const longitude = row.read('place.longitude', (text) => degrees(text, 180))
  const isOnMap = latitude !== undefined && longitude !== undefined && (latitude !== 0 || longitude !== 0)
  return statedPart<Place>({
    name: row.text('place.name'),
    address: row.text('place.address'),
    city: row.text('place.city'),
    region: row.text('place.region'),
    postal: row.text('place.postal'),
    country: countryOf(row.text('place.country')),
    latitude: isOnMap ? latitude : undefined,
    longitude: isOnMap ? longitude : undefined,
  })
}

function degrees(text: string, most: number): number | undefined {
  const number = Number(text)
  return Number.isFinite(number) && Math.abs(number) <= most ? number : undefined
}

function costOf(row: RowReader): Cost | undefined {
  const inWords = row.read('cost', costInWords)
  const type = row.read('cost.type', (text) => choiceOf('cost', text)) ?? inWords?.type
  const amount = row.read('cost.amount', dollars) ?? inWords?.amount
  const note = row.text('cost.note') ?? inWords?.note
  if (type !== undefined) return stated<Cost>({ type, amount, note })
  return amount === undefined
    ? undefined
    : stated<Cost>({ type: amount === 0 ? 'free' : 'fee', amount: amount || undefined, note })
}

function dollars(text: string): number | undefined {
  const number = Number(text.replace(/^\$\s*/, ''))
  return text !== '' && Number.isFinite(number) && number >= 0 && number <= 100_000 ? number : undefined
}

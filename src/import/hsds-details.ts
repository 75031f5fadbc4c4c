import type { Contact, Cost, Entry } from '../model/group.ts'
import { accessInWords } from './access-words.ts'
import type { Ages } from './ages-in-words.ts'
import { emailOf, phoneOf } from './contact-words.ts'
import { costInWords } from './cost-in-words.ts'
import { dateOf } from './dates.ts'
import type { FeedWords } from './feed-words.ts'
import { eligibilityOf, locationsOf, partsOf } from './hsds-fields.ts'
import { listOf } from './hsds-terms.ts'
import { linkOf, withoutPassCode } from './link-of.ts'
import { isMeetingLink } from './meeting-link.ts'
import { withoutPrivateParts } from './private-parts.ts'
import { stated, statedPart } from './stated.ts'
import { fieldOf, isSet, LONGEST_NOTE, textOf } from './text-of.ts'

type Fields = Readonly<Record<string, unknown>>

/** What happens there, who may come and what is different just now, in the words of the listing. */
export function summaryOf(service: Fields): string | undefined {
  const [description, eligibility, alert] = [
    fieldOf(service, 'description'),
    eligibilityOf(service),
    fieldOf(service, 'alert'),
  ].map((value) => {
    const text = textOf(value, LONGEST_NOTE)
    return text && withoutPrivateParts(text)
  })
  const parts = [description, eligibility && `Who may come: ${eligibility}`, alert && `Alert: ${alert}`]
  return textOf(parts.filter((part) => part !== undefined).join(' '), LONGEST_NOTE)
}

const OLDEST = 120

export function agesOf(service: Fields, note: (words: string) => void): Ages | undefined {
  const [min, max] = ['minimum_age', 'maximum_age'].map((name) => {
    const text = textOf(fieldOf(service, name))
    if (text === undefined) return undefined
    const years = Number(text)
    if (Number.isInteger(years) && years >= 0 && years <= OLDEST) return years
    note(`${name} "${text.slice(0, 20)}"`)
    return undefined
  })
  if (min !== undefined && max !== undefined && min > max) {
    note('a youngest age above the oldest')
    return undefined
  }
  return statedPart<Ages>({ min, max })
}

/** A price that holds today, else what the fees say in words. */
export function costOf(service: Fields, today: string): Cost | undefined {
  const fees = textOf(fieldOf(service, 'fees_description')) ?? textOf(fieldOf(service, 'fees'))
  const inWords = fees === undefined ? undefined : costInWords(fees)
  const options = listOf(service, 'cost_options').filter((option) => !isOver(option, today))
  const [option] = options
  const amount = Number(textOf(fieldOf(option ?? {}, 'amount')) ?? Number.NaN)
  if (option === undefined || options.length > 1 || !Number.isFinite(amount) || amount < 0) return inWords
  const currency = textOf(fieldOf(option, 'currency'))?.toUpperCase() ?? 'USD'
  const words = [textOf(fieldOf(option, 'option')), textOf(fieldOf(option, 'amount_description')), fees]
  const note = [...new Set(words.filter((each) => each !== undefined))].join('; ') || undefined
  if (amount === 0) return stated<Cost>({ type: 'free', amount: undefined, note: note === 'free' ? undefined : note })
  const type = inWords?.type ?? (note === undefined ? undefined : costInWords(note)?.type) ?? 'fee'
  if (type === 'free') return inWords
  return currency === 'USD'
    ? stated<Cost>({ type, amount, note })
    : stated<Cost>({ type, amount: undefined, note: [`${amount} ${currency}`, note].filter(Boolean).join('; ') })
}

function isOver(option: Fields, today: string): boolean {
  const until = dateOf(fieldOf(option, 'valid_to'))
  return until !== undefined && until < today
}

/** Languages of the service, else of the places where it is given. */
export function languagesOf(service: Fields, words: FeedWords, note: (words: string) => void): string[] {
  const own = languagesIn(service)
  const listed = own.length > 0 ? own : locationsOf(service).flatMap(languagesIn)
  const tags = listed.flatMap((language) => {
    const said = [fieldOf(language, 'code'), fieldOf(language, 'name'), fieldOf(language, 'language')].flatMap(
      (each) => textOf(each) ?? [],
    )
    const tag = said.map((each) => canonical(each) ?? words.languageOf(each)).find((each) => each !== undefined)
    if (tag === undefined && said[0] !== undefined) note(`language "${said[0].slice(0, 40)}"`)
    return tag ?? []
  })
  return [...new Set(tags)]
}

/** Objects of a table, or bare codes. */
function languagesIn(fields: Fields): Fields[] {
  const list = fieldOf(fields, 'languages')
  if (!Array.isArray(list)) return []
  return list.map((each) => (typeof each === 'string' ? { code: each } : each)).filter(isSet)
}

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i

/** `es` for `spa`: a listing may use the codes of three letters. */
function canonical(code: string): string | undefined {
  return TAG.test(code) ? Intl.getCanonicalLocales(code)[0] : undefined
}

export function accessOf(service: Fields): string[] {
  const said = locationsOf(service)
    .flatMap((location) => partsOf(location, 'accessibility'))
    .flatMap((each) => [fieldOf(each, 'description'), fieldOf(each, 'accessibility'), fieldOf(each, 'details')])
  return [...new Set(said.flatMap((each) => accessInWords(textOf(each) ?? '')))]
}

const WAYS_IN: readonly (readonly [Entry, RegExp])[] = [
  ['drop-in', /\b(?:walk|drop)[- ]?ins?\b/i],
  ['register', /\bregist(?:er|ration)\b|\bsign[- ]?up\b|\brsvp\b/i],
  ['screening', /\bscreening\b|\bassessment\b|\bintake\b|\breferral\b/i],
]
const DENIED = /\bno\b|\bnot\b|\bwithout\b|n['’]t\b/i

/** The way in, when the words name one and deny none. */
export function entryOf(service: Fields): Entry | undefined {
  const words = textOf(fieldOf(service, 'application_process'), LONGEST_NOTE)
  if (words === undefined || DENIED.test(words)) return undefined
  const [entry, ...others] = WAYS_IN.filter(([, pattern]) => pattern.test(words))
  return others.length === 0 ? entry?.[0] : undefined
}

/** Of the service, else of its place, else of its organization; never a person's. */
export function contactOf(service: Fields, keepLinks: boolean): Contact | undefined {
  const organization = fieldOf(service, 'organization')
  const host = isSet(organization) ? organization : {}
  const link = [fieldOf(service, 'url'), fieldOf(service, 'website'), fieldOf(host, 'website'), fieldOf(host, 'url')]
    .map((each) => linkOf(each))
    .find((each) => each !== undefined && (keepLinks || !isMeetingLink(each)))
  const at = listOf(service, 'service_at_locations')
  const phones = [service, ...at, ...locationsOf(service), host].flatMap((each) => listOf(each, 'phones'))
  return statedPart<Contact>({
    url: link && withoutPassCode(link),
    phone: phones.map(phoneIn).find((phone) => phone !== undefined),
    email: [service, host]
      .map((each) => emailOf(textOf(fieldOf(each, 'email')) ?? ''))
      .find((each) => each !== undefined),
  })
}

function phoneIn(phone: Fields): string | undefined {
  if (/fax/i.test(textOf(fieldOf(phone, 'type')) ?? '')) return undefined
  const number = phoneOf(textOf(fieldOf(phone, 'number')) ?? '')
  const extension = textOf(fieldOf(phone, 'extension'))
  return number && extension ? `${number} ext. ${extension}` : number
}

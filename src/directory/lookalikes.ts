import type { Group } from '../model/group.ts'
import { tokens } from './tokens.ts'

export interface Lookalike {
  readonly id: string
  /** What both have besides their name. */
  readonly shared: string
}

interface Listing {
  readonly id: string
  /** Whom it is for, what it offers and in which languages; empty = not stated. */
  readonly traits: readonly string[]
  /** The import that made it, if one did. */
  readonly feed: string | undefined
}

/** The listings that have a name and something else in common, by city; no city = not stated. */
interface Namesakes {
  readonly byCity: Map<string | undefined, Listing[]>
  /** The first of them, wherever they are. */
  readonly first: Listing[]
}

/** Groups of one name in one city that differ are few; a hostile file has no end of them. */
const MOST_COMPARED = 20

/** A shorter number is an extension, or an emergency line that many listings give. */
const SHORTEST_PHONE = 7

/**
 * Tells listings that are likely one group: the same name, case, accents and marks aside, and the same telephone number,
 * web page, e-mail address, street address or postal code; and not two different cities, because many chapters of one
 * organization share its name and its page; nor told apart by whom they are for, by access or by language.
 */
export class Lookalikes {
  readonly #seen = new Map<string, Namesakes>()

  /** The first listing before this one that looks like it. */
  add(group: Group): Lookalike | undefined {
    const { name, place, contact = {} } = group
    const title = tokens(name).join(' ') || name
    const city = place?.city === undefined ? undefined : tokens(place.city).join(' ')
    const listing = listingOf(group)
    let found: Lookalike | undefined
    for (const [shared, value] of Object.entries(marksOf(place, contact))) {
      if (value === undefined) continue
      const key = [title, shared, value].join('\n')
      const { byCity, first } = this.#seen.get(key) ?? { byCity: new Map<string | undefined, Listing[]>(), first: [] }
      if (first.length === 0) this.#seen.set(key, { byCity, first })
      const here = byCity.get(city) ?? []
      const others = city === undefined ? first : [...here, ...(byCity.get(undefined) ?? [])]
      const twin = others.find((other) => !areToldApart(other, listing))
      if (twin !== undefined) found ??= { id: twin.id, shared }
      if (first.length < MOST_COMPARED) first.push(listing)
      if (here.length < MOST_COMPARED && (twin === undefined || !here.includes(twin)))
        byCity.set(city, [...here, listing])
    }
    return found
  }
}

function listingOf({ id, identities, access, languages, source }: Group): Listing {
  const traits = [identities, access, languages].map((list) => (list ?? []).toSorted().join())
  return { id, traits, feed: source?.imported?.split(' ')[0] }
}

/** What one listing leaves out is no difference; but of two that one import made, it had a reason not to make one. */
function areToldApart(one: Listing, other: Listing): boolean {
  const isOfOneImport = one.feed !== undefined && one.feed === other.feed
  return one.traits.some(
    (trait, i) => trait !== other.traits[i] && (isOfOneImport || (trait !== '' && other.traits[i] !== '')),
  )
}

/** By the words that name them, the most telling first: many groups of one organization share its number. */
function marksOf(
  place: Group['place'],
  { url, phone, email }: NonNullable<Group['contact']>,
): Record<string, string | undefined> {
  return {
    'street address': place?.address && tokens(place.address).join(' '),
    'telephone number': phone && digitsOf(phone),
    'e-mail address': email?.toLowerCase(),
    'web page': url && pageOf(url),
    'postal code': place?.postal?.replace(/\W/g, '').toLowerCase(),
  }
}

function digitsOf(phone: string): string | undefined {
  const digits = phone.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')
  return digits.length < SHORTEST_PHONE ? undefined : digits
}

/** The address without what does not change the page: its protocol, `www.`, a slash or a heading at the end. */
function pageOf(url: string): string {
  const [, host = '', path = ''] = /^https?:\/\/(?:www\.)?([^/?#]*)([^#]*)/i.exec(url) ?? []
  return host.toLowerCase() + path.replace(/\/$/, '')
}

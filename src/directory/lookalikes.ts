import type { Group } from '../model/group.ts'
import { tokens } from './tokens.ts'

export interface Lookalike {
  readonly id: string
  /** What both have besides their name. */
  readonly shared: string
}

/** Cities of the listings that have a name and something else in common; no city = not stated. */
type Cities = Map<string | undefined, string>

/** A shorter number is an extension, or an emergency line that many listings give. */
const SHORTEST_PHONE = 7

/**
 * Tells listings that are likely one group: the same name, case, accents and marks aside, and the same telephone number,
 * web page, e-mail address, street address or postal code; and not two different cities, because many chapters of one
 * organization share its name and its page.
 */
export class Lookalikes {
  readonly #seen = new Map<string, Cities>()

  /** The first listing before this one that looks like it. */
  add({ id, name, place, contact = {} }: Group): Lookalike | undefined {
    const title = tokens(name).join(' ') || name
    const city = place?.city === undefined ? undefined : tokens(place.city).join(' ')
    let found: Lookalike | undefined
    for (const [shared, value] of Object.entries(marksOf(place, contact))) {
      if (value === undefined) continue
      const key = [title, shared, value].join('\n')
      const cities = this.#seen.get(key)
      if (cities === undefined) {
        this.#seen.set(key, new Map([[city, id]]))
        continue
      }
      const twin = city === undefined ? [...cities.values()][0] : (cities.get(city) ?? cities.get(undefined))
      if (twin !== undefined) found ??= { id: twin, shared }
      if (!cities.has(city)) cities.set(city, id)
    }
    return found
  }
}

/** By the words that name them. */
function marksOf(
  place: Group['place'],
  { url, phone, email }: NonNullable<Group['contact']>,
): Record<string, string | undefined> {
  return {
    'telephone number': phone && digitsOf(phone),
    'e-mail address': email?.toLowerCase(),
    'web page': url && pageOf(url),
    'street address': place?.address && tokens(place.address).join(' '),
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

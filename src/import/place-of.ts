import type { Place } from '../model/group.ts'
import { withoutPrivateParts } from './private-parts.ts'
import { textOf } from './text-of.ts'

const STATES = new Set(['us', 'usa', 'united states', 'united states of america'])

/** `US` however it is written; other countries as they are. */
export function countryOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  return STATES.has(text.toLowerCase().replace(/\./g, '')) ? 'US' : text
}

/** A point on the map, from numbers or texts; zero and zero is how feeds say that there is none. */
export function pointOf(latitude: unknown, longitude: unknown): { latitude: number; longitude: number } | undefined {
  const [north, east] = [degrees(latitude), degrees(longitude)]
  if (north === undefined || east === undefined || (north === 0 && east === 0)) return undefined
  if (Math.abs(north) > 90 || Math.abs(east) > 180) return undefined
  return { latitude: north, longitude: east }
}

function degrees(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\s*[+-]?\d{1,3}(?:\.\d+)?\s*$/.test(value) ? Number(value) : value
  // A hundred-thousandth of a degree is a step.
  return typeof number === 'number' && Number.isFinite(number) ? Math.round(number * 1e5) / 1e5 : undefined
}

const US_END = /^(.*?),?\s*\b([A-Z]{2})\.?,?\s+(\d{5}(?:-\d{4})?)$/
const STATE_END = /^(.*?),\s*([A-Z]{2})$/

/** "337 Spring St, West Pittston, PA 18643, USA" in its parts; what does not fit is left whole as the address. */
export function addressParts(formatted: string): Place {
  let rest = formatted
  const last = rest.slice(rest.lastIndexOf(',') + 1).trim()
  const country = STATES.has(last.toLowerCase()) ? 'US' : undefined
  if (country !== undefined) rest = rest.slice(0, rest.lastIndexOf(',')).trim()
  const [, before, region, postal] = US_END.exec(rest) ?? (country === 'US' ? STATE_END.exec(rest) : undefined) ?? []
  if (before === undefined) return { address: formatted }
  const comma = before.lastIndexOf(',')
  const address = comma < 0 ? undefined : before.slice(0, comma).trim()
  const city = before.slice(comma + 1).trim()
  return placeWith({ address, city, region, postal, country: country ?? (postal === undefined ? undefined : 'US') })
}

type Loose<Fields> = { readonly [Key in keyof Fields]?: Fields[Key] | undefined }

/** The place without what is empty. */
export function placeWith(parts: Loose<Place>): Place {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined && value !== ''))
}

/** A line that people filled in freely, such as the name of a building: what is private in it is dropped. */
export function publicLine(value: unknown): string | undefined {
  const text = textOf(value)
  return text === undefined ? undefined : withoutPrivateParts(text)
}

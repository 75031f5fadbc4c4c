import type { Meets, Place } from '../model/group.ts'
import { locationsOf, partsOf } from './hsds-fields.ts'
import { countryOf, placeWith, pointOf } from './place-of.ts'
import { fieldOf, textOf } from './text-of.ts'

type Fields = Readonly<Record<string, unknown>>

export interface Places {
  readonly meets: readonly Meets[]
  /** The one place; of several, none is. */
  readonly place?: Place
  /** Several places, in words. */
  readonly area?: string
}

const MOST_IN_WORDS = 5

/** Where a service is given. */
export function placesOf(service: Fields): Places {
  const all = locationsOf(service)
  const physical = all.filter((location) => textOf(fieldOf(location, 'location_type')) !== 'virtual')
  const meets: Meets[] = [
    ...(physical.length > 0 ? (['in-person'] as const) : []),
    ...(physical.length < all.length ? (['online'] as const) : []),
  ]
  const places = physical.map(placeOf).filter((place) => Object.keys(place).length > 0)
  const [first, ...others] = places
  if (first === undefined) return { meets }
  if (others.every((place) => JSON.stringify(place) === JSON.stringify(first))) return { meets, place: first }
  const cities = [...new Set(places.map(({ city, region }) => [city, region].filter(Boolean).join(', ')))].filter(
    Boolean,
  )
  const area = cities.length > MOST_IN_WORDS ? `${cities.length} places` : cities.join('; ')
  return { meets, ...(area !== '' && { area }) }
}

function placeOf(location: Fields): Place {
  const addresses = partsOf(location, 'addresses')
  const isPostal = (address: Fields): boolean => fieldOf(address, 'address_type') === 'postal'
  const address = addresses.find((each) => !isPostal(each)) ?? addresses[0] ?? {}
  const line = (name: string): string | undefined => textOf(fieldOf(address, name))
  const street = [line('address_1'), line('address_2')].filter((each) => each !== undefined).join(', ')
  return placeWith({
    name: textOf(fieldOf(location, 'name')),
    // Where the post goes is not where people meet.
    address: isPostal(address) ? undefined : street,
    city: line('city'),
    region: line('state_province') ?? line('region'),
    postal: isPostal(address) ? undefined : line('postal_code'),
    country: countryOf(line('country')),
    ...pointOf(fieldOf(location, 'latitude'), fieldOf(location, 'longitude')),
  })
}

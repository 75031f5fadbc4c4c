import { listOf } from './hsds-terms.ts'
import { fieldOf, isSet } from './text-of.ts'

type Fields = Readonly<Record<string, unknown>>

/** What 3.0 calls them first, then the versions before it. */
const NAMES = {
  schedules: ['schedules', 'schedule', 'regular_schedules', 'regular_schedule'],
  addresses: ['addresses', 'physical_addresses', 'physical_address', 'address'],
  accessibility: ['accessibility', 'accessibility_for_disabilities'],
} as const

/** The parts of an object that have several names in different versions of the specification. */
export function partsOf(fields: Fields, part: keyof typeof NAMES): Fields[] {
  return NAMES[part].flatMap((name) => [...listOf(fields, name), ...alone(fields, name)])
}

function alone(fields: Fields, name: string): Fields[] {
  const value = fieldOf(fields, name)
  return isSet(value) ? [value] : []
}

/** The places of a service, by way of its tables of places or directly. */
export function locationsOf(service: Fields): Fields[] {
  const at = listOf(service, 'service_at_locations').map((each) => fieldOf(each, 'location'))
  return [...at.filter(isSet), ...listOf(service, 'locations'), ...alone(service, 'location')]
}

/** Who may come, in the field of 3.0 or in the table of the versions before it. */
export function eligibilityOf(service: Fields): unknown {
  const [first] = listOf(service, 'eligibility')
  return (
    fieldOf(service, 'eligibility_description') ??
    (first === undefined ? fieldOf(service, 'eligibility') : fieldOf(first, 'eligibility'))
  )
}

import type { Codes, Fellowship, Fellowships, Trait } from './fellowships.ts'
import { isSet, textOf } from './text-of.ts'

/** What the codes of one meeting say. */
export interface Traits {
  readonly fellowship: Fellowship
  readonly isOpen: boolean
  readonly isClosed: boolean
  readonly isOnline: boolean
  readonly isClosedForNow: boolean
  readonly identities: readonly string[]
  readonly access: readonly string[]
  readonly languages: readonly string[]
  readonly approach: readonly string[]
  readonly concerns: readonly string[]
  readonly formats: readonly string[]
  readonly ages: { readonly min?: number; readonly max?: number } | undefined
  readonly unknown: readonly string[]
}

/** Reads codes by a table; a code may make the meeting one of another fellowship. */
export function traitsOf(
  codes: readonly string[],
  meaning: (code: string) => readonly Trait[] | undefined,
  fellowship: Fellowship,
  { byId }: Fellowships,
): Traits {
  const said: Trait[] = []
  const unknown: string[] = []
  for (const code of new Set(codes)) {
    const means = meaning(code)
    if (means === undefined) unknown.push(code)
    else said.push(...means)
  }
  const all = (kind: string): string[] => [
    ...new Set(said.filter((trait) => trait.startsWith(kind)).map((trait) => trait.slice(kind.length))),
  ]
  const [other] = all('fellowship:')
  return {
    fellowship: (other === undefined ? undefined : byId[other]) ?? fellowship,
    isOpen: said.includes('open'),
    isClosed: said.includes('closed'),
    isOnline: said.includes('online'),
    isClosedForNow: said.includes('closed-for-now'),
    identities: all('identity:').sort(),
    access: all('access:').sort(),
    languages: all('language:').sort(),
    approach: all('approach:').sort(),
    concerns: all('concern:').sort(),
    formats: all('format:').sort(),
    ages: agesOf(all('ages:')),
    unknown,
  }
}

/** A list of codes, codes in one text with commas, or a list with holes, which PHP writes as `{"0": "O", "2": "W"}`. */
export function codesIn(value: unknown): string[] {
  const list = typeof value === 'string' ? value.slice(0, 1000).split(',') : isSet(value) ? Object.values(value) : value
  if (!Array.isArray(list)) return []
  return list
    .slice(0, 100)
    .map((code) => textOf(code, 60))
    .filter((code) => code !== undefined)
}

/** The meaning of a code in a table; nothing is inherited. */
export function meaningIn(table: Codes): (code: string) => readonly Trait[] | undefined {
  return (code) => (Object.hasOwn(table, code) ? table[code] : undefined)
}

/** Bounds such as `18-`; a meeting listed with two is for the ages both allow. */
function agesOf(bounds: readonly string[]): Traits['ages'] {
  if (bounds.length === 0) return undefined
  const ends = bounds.map((bound) => bound.split('-').map((end) => (end === '' ? undefined : Number(end))))
  const min = Math.max(...ends.map(([from]) => from ?? 0))
  const max = Math.min(...ends.map(([, to]) => to ?? 200))
  if (min > max) return undefined
  return { ...(min > 0 && { min }), ...(max < 200 && { max }) }
}

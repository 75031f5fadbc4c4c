import { textOf } from './text-of.ts'

export type VenueType = 'in-person' | 'online' | 'hybrid'

const TYPES: Readonly<Record<string, VenueType>> = {
  1: 'in-person',
  2: 'online',
  3: 'hybrid',
  inperson: 'in-person',
  virtual: 'online',
  online: 'online',
  hybrid: 'hybrid',
}

/** The type of a BMLT server's venue, by its number or in words; `unread` = something else, which is told and not guessed. */
export function venueTypeOf(value: unknown): { readonly type?: VenueType; readonly unread?: string } {
  const text = textOf(value, 60)
  if (text === undefined) return {}
  const word = text.toLowerCase().replace(/[^a-z\d]/g, '')
  const type = Object.hasOwn(TYPES, word) ? TYPES[word] : undefined
  return type === undefined ? { unread: `venue type "${text}"` } : { type }
}

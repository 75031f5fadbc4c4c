import type { People } from './people.ts'

/** Who else could be meant would have been named before. */
export function isNobodyNamedBefore(people: People, index: number): boolean {
  for (let before = 0; before < index; before++) if (people.personAt(before)?.who === 'other') return false
  return true
}

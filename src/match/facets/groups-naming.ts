import type { Directory } from '../../model/directory.ts'
import { STATES } from '../../model/states.ts'
import { tokensOf } from '../words.ts'

const AREA_FIELD = 2
const ZIP = /\s\d{5}$/
const STATE = /,\s*([a-z]{2})$/i

/** A place as a listing would name it: by its city, not by a ZIP code. */
export function withoutZip(place: string): string {
  return place.replace(ZIP, '')
}

/**
 * Groups whose organisation, area or city has every word of the place, and that name no other state than the place does:
 * Pasadena in Texas is not near Pasadena in California.
 */
export function groupsNaming(directory: Directory, place: string): ReadonlySet<number> {
  const name = withoutZip(place)
  const code = STATE.exec(name)?.[1]?.toUpperCase()
  const words = tokensOf(name).filter((word) => word.length > 2 && !/^\d+$/.test(word))
  const named = words.length === 0 ? new Set<number>() : groupsWith(directory, words)
  if (code === undefined || STATES[code] === undefined || named.size === 0) return named
  const here = inState(directory, code, named)
  for (const other of Object.keys(STATES)) {
    if (other === code) continue
    for (const group of inState(directory, other, named)) if (!here.has(group)) named.delete(group)
  }
  return named
}

/** By its code or by its name; some codes are ordinary words (OR, IN), which no directory keeps. */
function inState(directory: Directory, code: string, among: ReadonlySet<number>): ReadonlySet<number> {
  const byCode = groupsWith(directory, [code.toLowerCase()], among)
  for (const group of groupsWith(directory, tokensOf(STATES[code]!), among)) byCode.add(group)
  return byCode
}

function groupsWith(directory: Directory, words: readonly string[], among?: ReadonlySet<number>): Set<number> {
  const { starts, groups, fields } = directory.words
  let found = among
  for (const word of words) {
    const here = new Set<number>()
    const term = directory.words.find(word)
    if (term >= 0) {
      for (let i = starts[term]!; i < starts[term + 1]!; i++) {
        const group = groups[i]!
        if (fields[i]! & AREA_FIELD && (found?.has(group) ?? true)) here.add(group)
      }
    }
    found = here
  }
  return new Set(found)
}

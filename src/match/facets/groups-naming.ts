import type { Directory } from '../../model/directory.ts'
import { STATES } from '../../model/states.ts'
import { tokensOf } from '../words.ts'

const AREA_FIELD = 2
const ZIP = /\s\d{5}$/
const STATE = /,\s*([a-z]{2})$/i

const NAMED = 1
const NAMED_WITH_STATE = 2

/** A place as a listing would name it: by its city, not by a ZIP code. */
export function withoutZip(place: string): string {
  return place.replace(ZIP, '')
}

/**
 * Whether a group's organisation, area or city has every word of the place, and it names no other state than the place
 * does: Pasadena in Texas is not near Pasadena in California.
 */
export function groupsNaming(directory: Directory, place: string): (group: number) => boolean {
  const name = withoutZip(place)
  const named = new Uint8Array(directory.size)
  const words = tokensOf(name).filter((word) => word.length > 2 && !/^\d+$/.test(word))
  let isAny = false
  forEachWith(directory, words, (group) => {
    named[group] = NAMED
    isAny = true
  })
  const code = STATE.exec(name)?.[1]?.toUpperCase() ?? ''
  if (isAny && STATES[code] !== undefined) {
    forEachInState(directory, code, (group) => {
      if (named[group] === NAMED) named[group] = NAMED_WITH_STATE
    })
    for (const other of Object.keys(STATES)) {
      if (other === code) continue
      forEachInState(directory, other, (group) => {
        if (named[group] === NAMED) named[group] = 0
      })
    }
  }
  return (group) => named[group] !== 0
}

/** By its code or by its name; no directory keeps the codes that are ordinary words (OR, IN). */
function forEachInState(directory: Directory, code: string, visit: (group: number) => void): void {
  forEachWith(directory, [code.toLowerCase()], visit)
  forEachWith(directory, tokensOf(STATES[code]!), visit)
}

function forEachWith(directory: Directory, words: readonly string[], visit: (group: number) => void): void {
  const { starts, groups, fields } = directory.words
  const terms = words.map((word) => directory.words.find(word))
  const [first, ...others] = terms
  if (first === undefined || terms.includes(-1)) return
  for (let i = starts[first]!; i < starts[first + 1]!; i++) {
    const group = groups[i]!
    if (fields[i]! & AREA_FIELD && others.every((term) => hasInArea(directory, term, group))) visit(group)
  }
}

/** By binary search: the groups of a term ascend. */
function hasInArea({ words: { starts, groups, fields } }: Directory, term: number, group: number): boolean {
  let low = starts[term]!
  let high = starts[term + 1]!
  while (low < high) {
    const middle = (low + high) >> 1
    if (groups[middle]! < group) low = middle + 1
    else high = middle
  }
  return low < starts[term + 1]! && groups[low] === group && (fields[low]! & AREA_FIELD) !== 0
}

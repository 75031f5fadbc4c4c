import type { Directory } from '../../model/directory.ts'
import { STATES } from '../../model/states.ts'
import { placeIn } from '../place-in.ts'
import { tokensOf } from '../words.ts'

const AREA_FIELD = 2
const ZIP = /\s\d{5}$/
const STATE = /,\s*([a-z]{2})$/i

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
  const named = new Set<number>()
  forEachWith(directory, wordsOf(place), (group) => void named.add(group))
  const code = STATE.exec(name)?.[1]?.toUpperCase() ?? ''
  const state = CODES.indexOf(code) + 1
  if (named.size > 0 && state > 0) {
    const states = statesNamed(directory)
    for (const group of named) {
      const theirs = states[group]!
      const isThere = theirs === SEVERAL ? isInState(directory, code, group) : theirs === 0 || theirs === state
      if (!isThere) named.delete(group)
    }
  }
  return (group) => named.has(group)
}

const CODES = Object.keys(STATES)
const SEVERAL = 255

/** By group: the state that it names, from 1, in the order of STATES; 0 = none. A directory's do not change from one need to the next. */
function statesNamed(directory: Directory): Uint8Array {
  const known = statesByDirectory.get(directory)
  if (known !== undefined) return known
  const states = new Uint8Array(directory.size)
  for (const [i, code] of CODES.entries()) {
    for (const words of namesOf(code))
      forEachWith(directory, words, (group) => {
        if (states[group] !== i + 1) states[group] = states[group] === 0 ? i + 1 : SEVERAL
      })
  }
  statesByDirectory.set(directory, states)
  return states
}

const statesByDirectory = new WeakMap<Directory, Uint8Array>()

/** A state's code and its name; no directory keeps the codes that are ordinary words (OR, IN). */
function namesOf(code: string): readonly (readonly string[])[] {
  return [[code.toLowerCase()], tokensOf(STATES[code]!)]
}

function isInState(directory: Directory, code: string, group: number): boolean {
  return namesOf(code).some((words) => {
    const terms = words.map((word) => directory.words.find(word))
    return !terms.includes(-1) && terms.every((term) => hasInArea(havingTerm(directory, term), group))
  })
}

/** Whether any group's organisation, area or city has every word of the place. */
export function isNamedByAny(directory: Directory, place: string): boolean {
  let isAny = false
  forEachWith(directory, wordsOf(place), () => {
    isAny = true
  })
  return isAny
}

function wordsOf(place: string): readonly string[] {
  return tokensOf(withoutZip(place)).filter((word) => word.length > 2 && !/^\d+$/.test(word))
}

function forEachWith(directory: Directory, words: readonly string[], visit: (group: number) => void): void {
  const terms = words.map((word) => directory.words.find(word))
  if (terms.includes(-1)) return
  const groupCount = (term: number): number => directory.words.groupCount(term, term + 1)
  // From the rarest: "new" is in more places than "york".
  const [first, ...others] = terms.toSorted((a, b) => groupCount(a) - groupCount(b))
  if (first === undefined) return
  const { groups, fields } = havingTerm(directory, first)
  const havingOthers = others.map((term) => havingTerm(directory, term))
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i]!
    if (fields[i]! & AREA_FIELD && havingOthers.every((having) => hasInArea(having, group))) visit(group)
  }
}

/** The groups that have a term, ascending, and where each has it. */
interface HavingTerm {
  readonly groups: Uint32Array
  readonly fields: Uint8Array
}

function havingTerm({ words }: Directory, term: number): HavingTerm {
  return { groups: words.groupsOf(term, term + 1), fields: words.fieldsOf(term, term + 1) }
}

function hasInArea({ groups, fields }: HavingTerm, group: number): boolean {
  const place = placeIn(groups, group)
  return place >= 0 && (fields[place]! & AREA_FIELD) !== 0
}

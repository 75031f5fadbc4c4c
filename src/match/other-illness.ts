import type { Directory } from '../model/directory.ts'
import type { Reading } from '../model/reading.ts'
import type { Concern, Vocabulary } from '../model/vocabulary.ts'
import type { Plan } from './plan.ts'
import { forEachHaving, isHaving, type Wanted, wantedWord } from './words.ts'

/** Groups for relatives of people with one of two or three things are for all of these; of many things, they differ. */
const MANY_KINDS = 4
/** A listing that names more of them is about illness in general. */
const MOST_OF_ITS_OWN = 2

/**
 * Groups for relatives that name one illness, where the need tells of another, or of none: a group for families of people with
 * schizophrenia is not for the wife of a man who is depressed.
 *
 * Undefined when what is sought is nobody else's trouble.
 */
export function othersIllness(
  directory: Directory,
  vocabulary: Vocabulary,
  plan: Plan,
  reading: Reading,
): ((group: number) => boolean) | undefined {
  const sought = plan.used.filter(
    ({ id, weight }) => weight === 'main' && vocabulary.concerns.get(id)?.stance === 'loved-one',
  )
  const kinds = [...vocabulary.concerns.values()].filter(({ lovedOne }) => sought.some(({ id }) => id === lovedOne))
  if (kinds.length < MANY_KINDS) return undefined
  const told = new Set(reading.items.filter(({ kind }) => kind === 'concern').map(({ id }) => id))
  const named = new Uint8Array(directory.size)
  const isTold = new Uint8Array(directory.size)
  for (const concern of kinds) {
    const isOfTold = told.has(concern.id) || told.has(concern.parent ?? '')
    const groups = groupsNaming(directory, concern)
    for (let i = 0; i < groups.length; i++) {
      named[groups[i]!]!++
      if (isOfTold) isTold[groups[i]!] = 1
    }
  }
  return (group) => named[group]! > 0 && named[group]! <= MOST_OF_ITS_OWN && isTold[group] === 0
}

/** What a directory names does not change from one need to the next. */
const known = new WeakMap<Directory, Map<string, Uint32Array>>()

/** Groups whose listing has all the words of one of the concern's names. */
function groupsNaming(directory: Directory, concern: Concern): Uint32Array {
  const ofDirectory = known.get(directory) ?? new Map<string, Uint32Array>()
  known.set(directory, ofDirectory)
  const groups = ofDirectory.get(concern.id) ?? Uint32Array.from(findNaming(directory, concern))
  ofDirectory.set(concern.id, groups)
  return groups
}

function findNaming(directory: Directory, { id, label }: Concern): readonly number[] {
  const found: number[] = []
  const isFound = new Uint8Array(directory.size)
  const names = [id.replaceAll('-', ' '), ...label.replace(/\(.*\)/, '').split('/')]
  for (const name of names) {
    const words =
      name
        .toLowerCase()
        .match(/[a-z]+/g)
        ?.map((word) => wantedWord(directory, word)) ?? []
    const [first, ...others] = words
    if (first === undefined) continue
    forEachHaving(directory, first, (group) => {
      if (isFound[group] === 1 || !others.every((word: Wanted) => isHaving(directory, word, group))) return
      isFound[group] = 1
      found.push(group)
    })
  }
  return found
}

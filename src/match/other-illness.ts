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
    for (const group of groupsNaming(directory, concern)) {
      named[group]!++
      if (told.has(concern.id) || told.has(concern.parent ?? '')) isTold[group] = 1
    }
  }
  return (group) => named[group]! > 0 && named[group]! <= MOST_OF_ITS_OWN && isTold[group] === 0
}

/** Groups whose listing has all the words of one of the concern's names. */
function groupsNaming(directory: Directory, { id, label }: Concern): ReadonlySet<number> {
  const found = new Set<number>()
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
      if (others.every((word: Wanted) => isHaving(directory, word, group))) found.add(group)
    })
  }
  return found
}

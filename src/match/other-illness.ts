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
  const sought = new Set(
    plan.used
      .filter(({ id, weight }) => weight === 'main' && vocabulary.concerns.get(id)?.stance === 'loved-one')
      .map(({ id }) => id),
  )
  if (sought.size === 0) return undefined
  const kinds = [...vocabulary.concerns.values()].filter(({ lovedOne = '' }) => sought.has(lovedOne))
  if (kinds.length < MANY_KINDS) return undefined
  const told = new Set(reading.items.filter(({ kind }) => kind === 'concern').map(({ id }) => id))
  const isTold = ({ id, parent = '' }: Concern): boolean => told.has(id) || told.has(parent)
  const named = [...sought].map((id) => {
    const illnesses = illnessesNamed(directory, vocabulary, id)
    // Number 0 is none.
    return { ...illnesses, isTold: [false, ...illnesses.kinds.map(isTold)] }
  })
  return (group) => {
    let count = 0
    // Asked of every group that may fit: few of them name an illness.
    for (let i = 0; i < named.length; i++) {
      const { first, second, isTold } = named[i]!
      if (first[group] === 0) continue
      if (isTold[first[group]!] === true || isTold[second[group]!] === true) return false
      count += second[group] === MORE ? MANY_KINDS : 1 + Number(second[group] !== 0)
    }
    return count > 0 && count <= MOST_OF_ITS_OWN
  }
}

/** What a loved one may have, and which of it each listing names. */
interface IllnessesNamed {
  readonly kinds: readonly Concern[]
  /** By group: the first and the second that it names, by their place from 1; 0 = none. */
  readonly first: Uint8Array
  readonly second: Uint8Array
}

/** In place of the second: the listing names three or more. */
const MORE = 255

/** What a directory names does not change from one need to the next. */
const known = new WeakMap<Directory, Map<string, IllnessesNamed>>()

function illnessesNamed(directory: Directory, vocabulary: Vocabulary, lovedOne: string): IllnessesNamed {
  const ofDirectory = known.get(directory) ?? new Map<string, IllnessesNamed>()
  known.set(directory, ofDirectory)
  const found = ofDirectory.get(lovedOne) ?? findNamed(directory, vocabulary, lovedOne)
  ofDirectory.set(lovedOne, found)
  return found
}

function findNamed(directory: Directory, vocabulary: Vocabulary, sought: string): IllnessesNamed {
  const kinds = [...vocabulary.concerns.values()].filter(({ lovedOne }) => lovedOne === sought)
  const first = new Uint8Array(directory.size)
  const second = new Uint8Array(directory.size)
  for (const [i, concern] of kinds.entries()) {
    for (const group of findNaming(directory, concern)) {
      if (first[group] === 0) first[group] = i + 1
      else second[group] = second[group] === 0 ? i + 1 : MORE
    }
  }
  return { kinds, first, second }
}

/** Groups whose listing has all the words of one of the concern's names. */
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

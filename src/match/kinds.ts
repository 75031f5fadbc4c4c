import type { Directory, Tags } from '../model/directory.ts'

/** Groups with the same tags, and alike in what goes with them, are of one kind: they compare alike with anyone. */
export type KindOf = (group: number) => number

/** For what stretch of life a group's bounds of age are; `most` = bounds that leave most adults in. */
export const YEARS = { notStated: 0, minors: 1, stretch: 2, most: 3 } as const

const NO_AGE_BOUND = 255
const MOST_KEPT = 65535
/** Bounds that leave out a good part of adults make a group for a stretch of life, though it names none. */
const STRETCH = { max: 60, min: 50 }
const MINORS_ONLY = 20

export interface Kinds {
  /** For the same identities, closed or open alike, and for the same stretch of life. */
  readonly identity: KindOf
  readonly language: KindOf
}

/** A few kinds and many groups, and every need touches the same groups again: a kind is found out once for each. */
export function kindsOf(directory: Directory): Kinds {
  const { exclusive } = directory
  const years = yearsFor(directory)
  return {
    identity: numbered(directory, directory.identities, 12, (group) => exclusive[group]! * 4 + years(group)),
    language: numbered(directory, directory.languages, 1, () => 0),
  }
}

export function yearsFor({ ageMin, ageMax }: Directory): (group: number) => number {
  return (group) => {
    const min = ageMin[group]!
    const max = ageMax[group]!
    const isBounded = max > 0 && max < NO_AGE_BOUND
    if (min === 0 && !isBounded) return YEARS.notStated
    if (isBounded && max <= MINORS_ONLY) return YEARS.minors
    return (isBounded && max <= STRETCH.max) || min >= STRETCH.min ? YEARS.stretch : YEARS.most
  }
}

/** Numbers from 1: those of no tag, those of a single one, by the tag, and then the others, as they are met. */
function numbered({ size }: Directory, tags: Tags, variants: number, variantOf: (group: number) => number): KindOf {
  const { starts, ids, groupStarts } = tags
  const kinds = new Uint16Array(size)
  const others = new Map<string, number>()
  const find = (group: number): number => {
    const first = starts[group]!
    const end = starts[group + 1]!
    const variant = variantOf(group)
    if (end === first) return 1 + variant
    if (end === first + 1) return 1 + (1 + ids[first]!) * variants + variant
    const name = `${variant}:${ids.subarray(first, end).join()}`
    const number = others.get(name) ?? 1 + groupStarts.length * variants + others.size
    others.set(name, number)
    return number
  }
  return (group) => {
    const known = kinds[group]!
    if (known !== 0) return known
    const found = find(group)
    // Kept in little room; a directory of more kinds has the last ones found again.
    if (found <= MOST_KEPT) kinds[group] = found
    return found
  }
}

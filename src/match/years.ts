import type { People } from '../model/directory.ts'

/** For what stretch of life a group's bounds of age are; `most` = bounds that leave most adults in. */
export const YEARS = { notStated: 0, minors: 1, stretch: 2, most: 3 } as const

const NO_AGE_BOUND = 255
/** Bounds that leave out a good part of adults make a group for a stretch of life, though it names none. */
const STRETCH = { max: 60, min: 50 }
const MINORS_ONLY = 20

/** By kind of people. */
export function yearsFor({ ageMin, ageMax }: People): (kind: number) => number {
  return (kind) => {
    const min = ageMin[kind]!
    const max = ageMax[kind]!
    const isBounded = max > 0 && max < NO_AGE_BOUND
    if (min === 0 && !isBounded) return YEARS.notStated
    if (isBounded && max <= MINORS_ONLY) return YEARS.minors
    return (isBounded && max <= STRETCH.max) || min >= STRETCH.min ? YEARS.stretch : YEARS.most
  }
}

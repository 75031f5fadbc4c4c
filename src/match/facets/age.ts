import type { Group } from '../../model/group.ts'
import type { Fit, Reason } from '../../model/reason.ts'
import type { Facet, MakeFacet } from './facet.ts'

const NO_BOUND = 255

function reasonOf(fit: Fit, age: number | undefined, isLeast: boolean, ages: Group['ages']): Reason {
  const bounds = { min: ages?.min, max: ages?.max }
  // Somebody of at least so many years may still be too young, or too old.
  if (isLeast && fit !== 'match') return { facet: 'age', fit, age: undefined, ...bounds }
  return { facet: 'age', fit, age, ...(isLeast && age !== undefined && { orMore: true }), ...bounds }
}

/** Stated bounds hide a group from a person outside them; a listing without bounds is asked about. */
export const age: MakeFacet = (directory, asked): Facet => {
  const { kinds, ageMin, ageMax } = directory.identities
  const judgeLeast = (min: number, max: number): Fit => {
    const { leastAge } = asked
    if (leastAge === undefined) return 'unknown'
    const isOpen = max === 0 || max === NO_BOUND
    if (!isOpen) return leastAge > max ? 'miss' : 'unknown'
    return leastAge >= min ? 'match' : 'unknown'
  }
  const judge = (group: number): Fit => {
    const years = asked.age
    const kind = kinds[group]!
    const min = ageMin[kind]!
    const max = ageMax[kind]!
    const hasBounds = min > 0 || (max > 0 && max < NO_BOUND)
    if (!hasBounds) return 'unknown'
    if (years === undefined) return judgeLeast(min, max)
    return years < min || (max > 0 && max < NO_BOUND && years > max) ? 'miss' : 'match'
  }
  return {
    gate: 'age',
    ...(asked.age === undefined && asked.leastAge === undefined ? {} : { judge }),
    reasons: (group, { ages }) =>
      ages === undefined && asked.age === undefined
        ? []
        : [reasonOf(judge(group), asked.age ?? asked.leastAge, asked.age === undefined, ages)],
  }
}

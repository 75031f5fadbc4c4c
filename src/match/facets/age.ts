import type { Fit } from '../../model/reason.ts'
import type { Facet, MakeFacet } from './facet.ts'

const NO_BOUND = 255

/** Stated bounds hide a group from a person outside them; a listing without bounds is asked about. */
export const age: MakeFacet = (directory, asked): Facet => {
  const { kinds, ageMin, ageMax } = directory.identities
  const judge = (group: number): Fit => {
    const years = asked.age
    const kind = kinds[group]!
    const min = ageMin[kind]!
    const max = ageMax[kind]!
    const hasBounds = min > 0 || (max > 0 && max < NO_BOUND)
    const isTooYoung = asked.leastAge !== undefined && max > 0 && asked.leastAge > max
    if (years === undefined || !hasBounds) return isTooYoung ? 'miss' : 'unknown'
    return years < min || (max > 0 && max < NO_BOUND && years > max) ? 'miss' : 'match'
  }
  return {
    gate: 'age',
    ...(asked.age === undefined && asked.leastAge === undefined ? {} : { judge }),
    reasons: (group, { ages }) =>
      ages === undefined && asked.age === undefined
        ? []
        : [{ facet: 'age', fit: judge(group), age: asked.age, min: ages?.min, max: ages?.max }],
  }
}

import type { Directory } from '../model/directory.ts'

/** Groups for the same identities, closed or open alike, and with or without bounds of age: they compare alike with anyone. */
export type IdentityKindOf = (group: number) => number

/** Numbers the kinds from 1, as they are met: few kinds and many groups, and every need touches the same groups again. */
export function identityKinds(directory: Directory): IdentityKindOf {
  const kinds = new Uint32Array(directory.size)
  const numbers = new Map<string, number>()
  return (group) => {
    const known = kinds[group]!
    if (known !== 0) return known
    const { starts, ids } = directory.identities
    const name = [
      directory.exclusive[group],
      Number(statesAges(directory, group)),
      ...ids.subarray(starts[group]!, starts[group + 1]!),
    ].join()
    const number = numbers.get(name) ?? numbers.size + 1
    numbers.set(name, number)
    kinds[group] = number
    return number
  }
}

const NO_AGE_BOUND = 255

export function statesAges({ ageMin, ageMax }: Directory, group: number): boolean {
  const max = ageMax[group]!
  return ageMin[group]! > 0 || (max > 0 && max < NO_AGE_BOUND)
}

import type { Group } from '../../src/model/group.ts'
import { aGroup } from '../support/a-group.ts'

/** The order is told by the list: every test gives the groups in the order expected, named against the alphabet. */
export function named(expected: readonly (readonly [why: string, difference: Partial<Group>])[]): readonly Group[] {
  return expected.map(([why, difference], i) => aGroup(`${String.fromCharCode(122 - i)}: ${why}`, difference))
}

export function ids(groups: readonly Group[]): readonly string[] {
  return groups.map((group) => group.id)
}

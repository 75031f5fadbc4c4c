import type { Gate } from '../../model/answer.ts'
import type { Directory } from '../../model/directory.ts'
import type { Group } from '../../model/group.ts'
import type { Fit, Reason } from '../../model/reason.ts'
import type { Asked } from '../asked.ts'

/** One side of a listing, held against what was asked. */
export interface Facet {
  /** A miss removes the group, under this name; without it, a miss only orders. */
  readonly gate?: Gate
  /** Read from the columns. Absent = not asked: neither orders nor removes. */
  readonly judge?: (group: number) => Fit
  readonly reasons: (group: number, record: Group) => readonly Reason[]
}

export type MakeFacet = (directory: Directory, asked: Asked) => Facet

/** The key of a table of `model/group.ts` for a number code; 0 = not stated. */
export function named<Name extends string>(table: Record<Name, unknown>, code: number): Name | undefined {
  return code === 0 ? undefined : (Object.keys(table) as Name[])[code - 1]
}

export function codeOf<Name extends string>(table: Record<Name, unknown>, name: Name): number {
  return Object.keys(table).indexOf(name) + 1
}

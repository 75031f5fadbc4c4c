import type { Bar } from '../plan.ts'

/** Why a group is not for this person; undefined lets it through. */
export type CheckGate = (group: number) => Bar | undefined

export interface Gates {
  /** The first gate: groups of one kind of concerns pass it, or not, together. */
  ofKind(kind: number): Bar | undefined
  /** Those after it that the groups of one cell pass, or not, together; undefined when none of them can close. */
  readonly ofCell: CheckGate | undefined
  /** The others, last, for groups of one kind; undefined when none of them can close. */
  ofGroup(kind: number): CheckGate | undefined
  readonly all: CheckGate
}

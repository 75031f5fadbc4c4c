import type { Bar } from '../plan.ts'

/** Why a group is not for this person; undefined lets it through. */
export type CheckGate = (group: number) => Bar | undefined

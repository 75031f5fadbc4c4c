import { fileURLToPath } from 'node:url'
import { intakeOf, openFinder as openGroupFinder } from '../../src/index.ts'
import type { LabelledIntake } from './intakes.ts'

export interface Found {
  /** Group ids, best first. */
  readonly suggestions: readonly string[]
  /** Shown before any group. */
  readonly crisis: boolean
  /** Concern ids, the main one first; absent = this finder reads no concerns. */
  readonly reads?: readonly string[]
}

/** Anything that can answer an intake. */
export type Finder = (intake: LabelledIntake) => Found

/** The program itself. */
export async function openFinder(directory: URL): Promise<Finder> {
  const finder = await openGroupFinder({ data: [fileURLToPath(directory)] })
  return ({ need, asks }) => {
    const answer = finder.answer(intakeOf({ ...asks, need, limit: 5 }, finder))
    return {
      suggestions: answer.suggestions.map(({ group }) => group.id),
      crisis: answer.crisis !== undefined,
      reads: answer.reading.concerns.filter(({ weight }) => weight !== 'context').map(({ id }) => id),
    }
  }
}

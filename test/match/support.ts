import { match } from '../../src/match/match.ts'
import type { Answer } from '../../src/model/answer.ts'
import type { Point } from '../../src/model/directory.ts'
import type { Group } from '../../src/model/group.ts'
import type { Intake } from '../../src/model/intake.ts'
import { NOTHING_READ, type ReadConcern, type Reading, type ReadingItem } from '../../src/model/reading.ts'
import { directoryOf } from '../support/directory-of.ts'
import { vocabulary } from '../support/vocabulary.ts'

export const NOW = { year: 2026, month: 11 } as const

export function main(id: string, need = 0): ReadConcern {
  return { id, weight: 'main', need }
}

export function also(id: string, need = 0): ReadConcern {
  return { id, weight: 'also', need }
}

export function context(id: string, need = 0): ReadConcern {
  return { id, weight: 'context', need }
}

/** A concern that was recognised and set aside. */
export function setAside(id: string, because: NonNullable<ReadingItem['because']>): ReadingItem {
  return {
    kind: 'concern',
    id,
    label: id,
    words: id,
    how: 'phrase',
    used: false,
    because,
    at: [0, 0],
    need: 0,
    rule: '',
  }
}

/** A need read as these concerns, and nothing else said. */
export function aReading(concerns: readonly (ReadConcern | string)[], difference: Partial<Reading> = {}): Reading {
  return {
    ...NOTHING_READ,
    concerns: concerns.map((concern) => (typeof concern === 'string' ? main(concern) : concern)),
    ...difference,
  }
}

export interface Ask {
  readonly groups: readonly Group[]
  readonly need: readonly (ReadConcern | string)[]
  readonly reading?: Partial<Reading>
  readonly intake?: Partial<Intake>
  readonly pointOf?: (group: Group) => Point | undefined
}

export function answerTo({ groups, need, reading, intake, pointOf }: Ask): Answer {
  return match(directoryOf(groups, pointOf), vocabulary, { need: [], limit: 5, ...intake }, aReading(need, reading), {
    explain: true,
    now: NOW,
  })
}

export function suggested(ask: Ask): readonly string[] {
  return answerTo(ask).suggestions.map((suggestion) => suggestion.group.id)
}

/** Each group left out with the gate that closed. */
export function leftOut(ask: Ask): Record<string, string> {
  return Object.fromEntries((answerTo(ask).leftOut.groups ?? []).map(({ group, gate }) => [group.id, gate]))
}

import type { Directory } from '../model/directory.ts'

/** What the approaches of a listing mean for gates and order, as bits. */
export const TRAIT = { twelveStep: 1, process: 2, directory: 4, couples: 8, dbt: 16, stated: 32 } as const
const KNOWN = 64

/** How near an approach comes to the whole of DBT; the first is the one with individual therapy and coaching (A3). */
const DBT_KINDS = ['dbt-comprehensive', 'dbt', 'dbt-skills-only', 'dbt-informed']
const DBT_RANKS = [0, 1, 1, 2]
export const NO_DBT = 3

export interface Approaches {
  /** Bits of TRAIT. */
  traits(group: number): number
  /** 0 = all of DBT ... 3 = none. */
  dbtRank(group: number): number
}

export function readApproaches(directory: Directory): Approaches {
  const tags = directory.approaches
  const bits = Uint8Array.from(tags.names, bitsOf)
  const ranks = Uint8Array.from(tags.names, (name) => DBT_RANKS[DBT_KINDS.indexOf(name)] ?? NO_DBT)
  // Read once for each group that a need touches; a directory is asked about the same groups again and again.
  const traits = new Uint8Array(directory.size)
  const fold = (group: number, start: number, step: (value: number, tag: number) => number): number => {
    const { starts, ids } = tags
    let value = start
    for (let i = starts[group]!; i < starts[group + 1]!; i++) value = step(value, ids[i]!)
    return value
  }
  return {
    traits: (group) => {
      const known = traits[group]!
      if (known !== 0) return known
      traits[group] = fold(group, KNOWN, (all, tag) => all | bits[tag]! | TRAIT.stated)
      return traits[group]!
    },
    dbtRank: (group) => fold(group, NO_DBT, (best, tag) => Math.min(best, ranks[tag]!)),
  }
}

function bitsOf(name: string): number {
  if (name === '12-step') return TRAIT.twelveStep
  if (name === 'process') return TRAIT.process
  if (name === 'directory') return TRAIT.directory
  if (name === 'couples') return TRAIT.couples
  return DBT_KINDS.includes(name) ? TRAIT.dbt : 0
}

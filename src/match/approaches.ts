import type { Directory } from '../model/directory.ts'

/** What the approaches of a listing mean for gates and order, as bits. */
export const TRAIT = {
  twelveStep: 1,
  process: 2,
  directory: 4,
  couples: 8,
  dbt: 16,
  stated: 32,
  moderation: 64,
} as const

/** How near an approach comes to the whole of DBT; the first is the one with individual therapy and coaching (A3). */
const DBT_KINDS = ['dbt-comprehensive', 'dbt', 'dbt-skills-only', 'dbt-informed']
const DBT_RANKS = [0, 1, 1, 2]
export const NO_DBT = 3

export interface Approaches {
  /** Bits of TRAIT. */
  traits(group: number): number
  traitsOf(kind: number): number
  /** 0 = all of DBT ... 3 = none. */
  dbtRankOf(kind: number): number
}

export function readApproaches({ approaches }: Directory): Approaches {
  const { names, kinds, starts, ids } = approaches
  const bits = names.map(bitsOf)
  const ranks = names.map((name) => DBT_RANKS[DBT_KINDS.indexOf(name)] ?? NO_DBT)
  const traits = new Uint8Array(starts.length - 1)
  const dbtRanks = new Uint8Array(starts.length - 1).fill(NO_DBT)
  for (let kind = 0; kind < traits.length; kind++) {
    for (let i = starts[kind]!; i < starts[kind + 1]!; i++) {
      traits[kind]! |= bits[ids[i]!]! | TRAIT.stated
      dbtRanks[kind] = Math.min(dbtRanks[kind]!, ranks[ids[i]!]!)
    }
  }
  return {
    traits: (group) => traits[kinds[group]!]!,
    traitsOf: (kind) => traits[kind]!,
    dbtRankOf: (kind) => dbtRanks[kind]!,
  }
}

function bitsOf(name: string): number {
  if (name === '12-step') return TRAIT.twelveStep
  if (name === 'process') return TRAIT.process
  if (name === 'directory') return TRAIT.directory
  if (name === 'couples') return TRAIT.couples
  if (name === 'moderation') return TRAIT.moderation
  return DBT_KINDS.includes(name) ? TRAIT.dbt : 0
}

import { MEETS, type Meets } from '../../model/group.ts'
import type { Fit } from '../../model/reason.ts'
import type { Facet, MakeFacet } from './facet.ts'

const WAYS = Object.keys(MEETS) as Meets[]

export function bitsOf(ways: readonly string[]): number {
  return WAYS.reduce((bits, way, i) => (ways.includes(way) ? bits | (1 << i) : bits), 0)
}

/** In person, online or by phone: one of the ways asked for is enough. */
export const meets: MakeFacet = (directory, asked): Facet => {
  if (asked.meets.length === 0) return { reasons: () => [] }
  const wanted = bitsOf(asked.meets)
  const judge = (group: number): Fit => {
    const ways = directory.meets[group]!
    if (ways === 0) return 'unknown'
    return (ways & wanted) === 0 ? 'miss' : 'match'
  }
  return {
    ...(!asked.isMeetsPreferred && { gate: 'meets' as const }),
    judge,
    reasons: (group, record) => [{ facet: 'meets', fit: judge(group), asked: asked.meets, meets: record.meets ?? [] }],
  }
}

import { COSTS } from '../../model/group.ts'
import type { CostLimit } from '../../model/intake.ts'
import type { Fit } from '../../model/reason.ts'
import type { Facet, MakeFacet } from './facet.ts'

/** A sliding scale may slide to nothing: worth a call when a free group is asked for, and never a promise. */
const FITS: Record<CostLimit, Record<keyof typeof COSTS, Fit>> = {
  free: { free: 'match', donation: 'match', sliding: 'near', fee: 'miss', insurance: 'miss' },
  low: { free: 'match', donation: 'match', sliding: 'match', fee: 'miss', insurance: 'miss' },
}

export const cost: MakeFacet = (directory, { cost: limit, isCostPreferred }): Facet => {
  if (limit === undefined) return { reasons: () => [] }
  const { cost: codes } = directory
  const fits: readonly Fit[] = [
    'unknown',
    ...(Object.keys(COSTS) as (keyof typeof COSTS)[]).map((type) => FITS[limit][type]),
  ]
  const judge = (group: number): Fit => fits[codes[group]!]!
  return {
    ...(!isCostPreferred && { gate: 'cost' as const }),
    judge,
    reasons: (group, record) => [
      { facet: 'cost', fit: judge(group), asked: limit, type: record.cost?.type, amount: record.cost?.amount },
    ],
  }
}

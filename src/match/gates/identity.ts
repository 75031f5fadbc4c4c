import type { Identities } from '../identity.ts'
import type { Bar } from '../plan.ts'
import type { CheckGate } from './gate.ts'

/** Groups whose members are only people of an identity that what was stated excludes. */
export function identity(identities: Identities): CheckGate | undefined {
  if (identities.isNobodyOut) return undefined
  const bars = new Map<string, Bar>()
  return (group) => {
    const barred = identities.barredBy(group)
    if (barred === undefined) return undefined
    const bar = bars.get(barred) ?? { gate: 'identity', with: barred }
    bars.set(barred, bar)
    return bar
  }
}

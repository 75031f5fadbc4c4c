import type { Identities } from '../identity.ts'
import type { CheckGate } from './gate.ts'

/** Groups whose members are only people of an identity that what was stated excludes. */
export function identity(identities: Identities): CheckGate | undefined {
  if (identities.isNobodyOut) return undefined
  return (group) => {
    const barred = identities.barredBy(group)
    return barred === undefined ? undefined : { gate: 'identity', with: barred }
  }
}

import type { Language } from './language.ts'
import type { Mention } from './mention.ts'

const BOTH = 'co-occurring-disorders'
const SUBSTANCES = 'substance-use'

/** "Schizoaffective, on LAI, daily THC": who has such an illness and uses comes for both together. */
export function bothIlls(mentions: readonly Mention[], { concerns, facts }: Language): Mention[] {
  const own = mentions.filter(
    ({ holder, status, settled }) => holder.who === 'client' && status === 'current' && settled === undefined,
  )
  const illness = own.find(({ concern }) => facts.besideSubstances.includes(concern))
  const substance = own.find(({ concern }) => concern === SUBSTANCES || concerns.get(concern)?.parent === SUBSTANCES)
  if (illness === undefined || substance === undefined || own.some(({ concern }) => concern === BOTH)) return []
  const rule = `${illness.rule}, and ${substance.rule}`
  return [{ ...illness, concern: BOTH, how: 'pattern', rule, isTheReason: true }]
}

import type { IdentityFound } from './identities.ts'
import type { Passage } from './passage.ts'

/** A man of whom "gay", "bi" or "queer" is said, and a woman. */
const NARROWER: Readonly<Record<string, string>> = { men: 'gay-men', women: 'lesbian-queer-women' }
/** Said of men and of women alike. */
const OF_EITHER = /^(?:gay|bi|bisexual|pansexual|queer)$/

/** Which of the two a man or a woman of whom no more is told belongs to. */
export function orientationOf(sex: string | undefined): string {
  return NARROWER[sex ?? ''] ?? 'lgbtq'
}

/** "33M, gay": the sex says which of those who are meant by the word. */
export function withOrientation(identities: readonly IdentityFound[], { tokens }: Passage): IdentityFound[] {
  const told = new Set(identities.filter(({ isClients, isDenied }) => isClients && !isDenied).map(({ id }) => id))
  const [sex, other] = Object.keys(NARROWER).filter((id) => told.has(id))
  if (sex === undefined || other !== undefined || told.has('nonbinary')) return [...identities]
  return identities.map((found) =>
    found.id === 'lgbtq' &&
    found.isClients &&
    tokens.slice(found.first, found.last + 1).some(({ folded }) => OF_EITHER.test(folded))
      ? { ...found, id: orientationOf(sex) }
      : found,
  )
}

/** "29, cis lesbian" is a woman. */
export function sexByOrientation(identities: readonly IdentityFound[]): IdentityFound[] {
  return identities.flatMap((found) => {
    const [sex] = Object.entries(NARROWER).find(([, id]) => id === found.id) ?? []
    return sex !== undefined && found.isClients && !found.isDenied ? [{ ...found, id: sex, isImplied: true }] : []
  })
}

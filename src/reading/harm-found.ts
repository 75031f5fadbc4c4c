import type { Span } from './lookup.ts'
import type { Finding } from './mention.ts'

export const SURVIVOR = 'domestic-violence-survivor'
export const CAUSED = 'domestic-violence-caused-harm'
/** The two sides, never told from one another by a guess. */
export const BETWEEN_PARTNERS: readonly string[] = [SURVIVOR, CAUSED]
/** The rule of harm that leaves no mark. */
export const CONTROL = 'a partner controls'
export const CONTROL_BY_NOBODY: string = `${CONTROL}, nobody named`
/** The rule of a charge, or of a program that a court sends somebody to. */
export const CHARGED = 'charged with domestic violence'
/** The rule of what may be done by either. */
export const BY_NOBODY = 'harm by nobody named'
export const BY_PARTNER = 'harm done by a partner'
export const BY_CLIENT = 'harm done by the client'
export const BY_CLIENT_TO_PARTNER: string = `${BY_CLIENT} to a partner`
const CLIENT = { who: 'client', rule: 'the direction of harm' } as const

/** A finding of harm: the client's, since the direction is told by the concern. */
export function found(span: Pick<Span, 'first' | 'last'>, concern: string, rule: string): Finding {
  return {
    concern,
    first: span.first,
    last: span.last,
    how: 'pattern',
    rule,
    holder: CLIENT,
    explains: [span.first, span.last],
  }
}

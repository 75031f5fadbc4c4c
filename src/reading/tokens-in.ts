import type { Span } from './lookup.ts'

/** The tokens that these cover. */
export function tokensIn(spans: readonly Pick<Span, 'first' | 'last'>[]): ReadonlySet<number> {
  const tokens = new Set<number>()
  for (const { first, last } of spans) for (let token = first; token <= last; token++) tokens.add(token)
  return tokens
}

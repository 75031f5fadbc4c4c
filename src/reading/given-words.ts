import type { Language } from './language.ts'
import { lookup } from './lookup.ts'
import { spelledOut } from './spelled-out.ts'
import { tokenize } from './tokenize.ts'

/** The identities that words given as an identity mean: here bare words count too ("woman", "veteran"). */
export function identitiesOf(words: string, language: Language): readonly string[] {
  return idsIn(words, language, ['identity', 'bare-identity'])
}

/** What words given as a refusal decline, by the wishes of the vocabulary: "AA" is the 12-step approach. */
export function declinedOf(words: string, language: Language): readonly string[] | undefined {
  const wishes = idsIn(words, language, ['wish']).filter((id) => /^(?:approach|meets|without|refused):/.test(id))
  return wishes.length === 0 ? undefined : [...new Set(wishes.map((id) => id.slice(id.indexOf(':') + 1)))]
}

function idsIn(words: string, language: Language, kinds: readonly string[]): readonly string[] {
  const spans = lookup(spelledOut(tokenize(words), language.shorthand), language).filter((span) =>
    kinds.includes(span.set.kind),
  )
  const widest = spans.filter(
    (span) =>
      !spans.some(
        (other) =>
          other !== span &&
          other.first <= span.first &&
          other.last >= span.last &&
          other.last - other.first > span.last - span.first,
      ),
  )
  return [...new Set(widest.map((span) => span.set.id))]
}

import type { FeedWords } from './feed-words.ts'
import { fieldOf, isSet, textOf } from './text-of.ts'

type Fields = Readonly<Record<string, unknown>>

export interface Terms {
  /** Values of our own export, by field. */
  readonly ours: ReadonlyMap<string, readonly string[]>
  of(field: string): readonly string[]
  readonly concerns: readonly string[]
  readonly identities: readonly string[]
  /** Terms that the vocabulary does not know. */
  readonly unknown: readonly string[]
  readonly isLicensed: boolean
}

const OURS = /^group-finder (\w+)$/
/** The taxonomy of 211 services, and the shape of its codes (`RP-1500.1400`): its terms may be used only under a licence. */
const LICENSED = /\bairs\b|\b211\b|\binform usa\b|\btaxonomy of human services\b/i
const LICENSED_CODE = /^[A-Z]{1,2}(?:-\d{4}(?:\.\d{4})?(?:-\d{3}(?:\.\d{2})?)?)$/

/** What the terms of a service say, in the words of the vocabulary. Terms under licence are neither read nor kept. */
export function readTerms(service: Fields, words: FeedWords): Terms {
  const ours = new Map<string, string[]>()
  const concerns: string[] = []
  const identities: string[] = []
  const unknown: string[] = []
  let isLicensed = false
  for (const term of termsOf(service)) {
    const name = textOf(fieldOf(term, 'name'))
    const code = textOf(fieldOf(term, 'code'))
    const taxonomy = taxonomyOf(term)
    const field = OURS.exec(taxonomy)?.[1]
    if (field !== undefined && code !== undefined) ours.set(field, [...(ours.get(field) ?? []), code])
    else if (LICENSED.test(taxonomy) || LICENSED_CODE.test(code ?? '')) isLicensed = true
    else if (name !== undefined) {
      const known = words.concernOf(name)
      const whom = known.length > 0 ? [] : words.identityOf(name)
      concerns.push(...known)
      identities.push(...whom)
      if (known.length === 0 && whom.length === 0) unknown.push(name)
    }
  }
  return { ours, of: (field) => ours.get(field) ?? [], concerns, identities, unknown, isLicensed }
}

function termsOf(service: Fields): Fields[] {
  const attributes = listOf(service, 'attributes').map((attribute) => fieldOf(attribute, 'taxonomy_term'))
  // Before 3.0 a service was joined to its terms by a table, with the words of the term in it.
  const joined = listOf(service, 'service_taxonomy').map((each) => {
    const term = [fieldOf(each, 'taxonomy_term'), fieldOf(each, 'taxonomy')].find(isSet)
    return term ?? { ...each, name: fieldOf(each, 'taxonomy_detail') }
  })
  return [...attributes.filter(isSet), ...joined, ...listOf(service, 'taxonomy_terms'), ...listOf(service, 'taxonomy')]
}

function taxonomyOf(term: Fields): string {
  const detail = fieldOf(term, 'taxonomy_detail')
  const names = [
    fieldOf(term, 'taxonomy'),
    fieldOf(term, 'vocabulary'),
    isSet(detail) ? fieldOf(detail, 'name') : undefined,
  ]
  return names.filter((name) => typeof name === 'string').join(' ')
}

/** The objects of a list inside an object; nothing when there is no such list. */
export function listOf(fields: Fields, name: string): Fields[] {
  const list = fieldOf(fields, name)
  return Array.isArray(list) ? list.filter(isSet) : []
}

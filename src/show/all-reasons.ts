import type { Suggestion } from '../model/answer.ts'
import type { Facet, Fit, Reason } from '../model/reason.ts'
import { type ListingAge, listingAge } from './listing-age.ts'
import type { Today } from './page.ts'

/** A stale or undated listing is told as something to check, like a listing that does not say. */
const FIT_OF_AGE: Record<ListingAge, Fit> = { fresh: 'match', stale: 'miss', unknown: 'unknown' }

/**
 * The reasons of a suggestion, and what every reader must be told besides: that peers lead it, that individual therapy
 * is required, that the listing is old.
 */
export function allReasons({ group, reasons }: Suggestion, now: Today): readonly Reason[] {
  const given = new Set<Facet>(reasons.map(({ facet }) => facet))
  const age: Reason = {
    facet: 'age-of-listing',
    fit: FIT_OF_AGE[listingAge(group.source?.seen, now)],
    seen: group.source?.seen,
  }
  const all: Reason[] = reasons.map((reason) => (reason.facet === 'age-of-listing' ? age : reason))
  if (!given.has('leader') && group.leader !== undefined) {
    all.push({ facet: 'leader', fit: 'match', leader: group.leader })
  }
  if (!given.has('individual') && group.individual === 'required') {
    all.push({ facet: 'individual', fit: 'unknown', rule: 'required', answer: undefined })
  }
  if (!given.has('age-of-listing')) all.push(age)
  return all
}

/** Whether a reason is something to check first, rather than something that speaks for the group. */
export function isCheck(reason: Reason): boolean {
  if (reason.fit === 'unknown' || reason.fit === 'miss') return true
  if (reason.facet === 'concern') return reason.above !== undefined
  if (reason.facet === 'leader') return reason.leader === 'peer'
  return reason.facet === 'individual' && reason.rule === 'required' && reason.answer !== 'already'
}

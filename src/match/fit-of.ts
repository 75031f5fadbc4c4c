import type { SuggestionFit } from '../model/answer.ts'
import type { Group } from '../model/group.ts'
import type { Reason } from '../model/reason.ts'
import { TRAIT } from './approaches.ts'
import { type Candidates, lotsOf } from './candidates.ts'
import { isSame, tierOfLot } from './order.ts'
import { TIER } from './plan.ts'
import type { Query } from './query.ts'
import { isNamedBy } from './words.ts'

/** Strong is said only where nothing speaks against it, nor is open whether the person may come at all. */
export function fitOf(
  query: Query,
  candidates: Candidates,
  index: number,
  group: Group,
  reasons: readonly Reason[],
): SuggestionFit {
  if (query.approaches.traits(index) & TRAIT.directory) return 'possible'
  const lot = lotsOf(candidates)(index)
  const tier = tierOfLot(candidates, lot)
  if (tier === TIER.wordTag && isNamedBy(group.name, group.concerns, query.reading.unread)) return 'good'
  const concern = reasons.find((reason) => reason.facet === 'concern')
  if (concern?.facet === 'concern' && concern.above !== undefined) return 'possible'
  const isForOthers = reasons.some(
    (reason) => reason.facet === 'identity' && reason.exclusive === true && reason.fit !== 'match',
  )
  if (isSame(candidates, lot)) {
    const isOpen = isForOthers || reasons.some(({ facet, fit }) => facet === 'role' || fit === 'miss')
    return candidates.position[lot] === 0 && !isOpen ? 'strong' : 'good'
  }
  const isBroader = concern?.facet === 'concern' && concern.relation === 'broader' && !isForOthers
  return (tier === TIER.broader && isBroader) || (tier === TIER.alsoOfKind && !isForOthers) ? 'good' : 'possible'
}

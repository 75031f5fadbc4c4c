import { type Group, MEETS } from '../model/group.ts'
import type { Reading, ReadingItem } from '../model/reading.ts'
import type { Fit, Reason } from '../model/reason.ts'
import { isForeignTo, isUnnamed } from './above-all.ts'
import { TRAIT } from './approaches.ts'
import { ageOfListing } from './order-steps.ts'
import type { Query } from './query.ts'
import { type Wanted, wordsIn } from './words.ts'

/** Everything that speaks for a group and everything to check first: what was asked, and what is always told. */
export function reasonsFor(query: Query, words: readonly Wanted[]): (index: number, group: Group) => readonly Reason[] {
  const { plan, reading, vocabulary } = query
  const facets = Object.values(query.facets)
  const isForeign = isForeignTo(vocabulary, plan)
  const isFree = isUnnamed(vocabulary, [
    ...reading.unread,
    ...reading.named,
    ...reading.topics.flatMap(({ tags }) => tags),
  ])
  return (index, group) => {
    const { leader, entry } = group
    const [first] = group.concerns
    const isOther = isForeign(first!) || isFree(first!)
    const reasons = concernReasons(query, group, isOther)
    reasons.push(
      ...topicReasons(query, group),
      ...wordReasons(query, words, index),
      ...identityReasons(query, index, group),
      ...roleReasons(query, group),
    )
    for (const facet of facets) reasons.push(...facet.reasons(index, group))
    reasons.push(
      ...declinedReasons(query, index, group),
      { facet: 'leader', fit: stated(leader), leader },
      { facet: 'entry', fit: stated(entry), entry },
      {
        facet: 'age-of-listing',
        fit: LISTING_FITS[ageOfListing(query.directory.seen[index]!, query.now)]!,
        seen: group.source?.seen,
      },
    )
    return reasons
  }
}

const LISTING_FITS: readonly Fit[] = ['match', 'unknown', 'near']

const stated = (value: string | undefined): Fit => (value === undefined ? 'unknown' : 'match')

/** One for each read concern that the group serves, in the order they were read: the best way it does. */
function concernReasons({ plan, reading }: Query, group: Group, isOther: boolean): Reason[] {
  const served = new Map<string, Reason>()
  for (const { asked, concern, relation } of plan.targets) {
    const position = group.concerns.indexOf(concern)
    if (position < 0 || served.has(asked)) continue
    const item = itemFor(reading, asked)
    served.set(asked, {
      facet: 'concern',
      fit: relation === 'same' && !isOther ? 'match' : 'near',
      asked,
      offered: concern,
      relation,
      central: position === 0,
      ...(isOther ? { above: group.concerns[0]! } : {}),
      ...(item === undefined ? {} : { words: item.words }),
      ...(item?.guessedFrom === undefined ? {} : { isGuess: true }),
    })
  }
  return [...served.values()]
}

function itemFor({ items }: Reading, concern: string): ReadingItem | undefined {
  return items.find((item) => item.kind === 'concern' && item.used && item.id === concern)
}

function topicReasons({ reading }: Query, { concerns }: Group): Reason[] {
  return reading.topics.flatMap(({ tags, words }): Reason[] => {
    const topic = tags.find((tag) => concerns.includes(tag))
    return topic === undefined ? [] : [{ facet: 'topic', fit: 'match', topic, words }]
  })
}

function wordReasons({ directory }: Query, wanted: readonly Wanted[], index: number): Reason[] {
  const words = wordsIn(directory, index, wanted)
  return words.length === 0 ? [] : [{ facet: 'words', fit: 'match', words }]
}

/** The identities a group centres on, each held against the person; when it shares none, those the person stated. */
function identityReasons({ identities, manners, asked }: Query, index: number, group: Group): Reason[] {
  const { exclusive } = group
  const against = exclusive === false ? undefined : identities.contradictedBy(index)
  const fitOf = (identity: string): Fit => {
    if (identities.isShared(identity)) return 'match'
    if (identity === against) return 'miss'
    return exclusive === false ? 'near' : 'unknown'
  }
  const theirs = group.identities ?? []
  const manner = manners.of(index)
  const reasons = theirs
    .filter((identity) => !identities.isMetByAnother(index, identity))
    .map((identity): Reason => ({ facet: 'identity', fit: fitOf(identity), identity, exclusive }))
  const isShared = reasons.some((reason) => reason.fit === 'match')
  for (const identity of asked.identities) {
    if (theirs.includes(identity)) continue
    const isServed = identities.isServed(manner, identity)
    if (isShared && !isServed) continue
    reasons.push({ facet: 'identity', fit: isServed ? 'match' : 'unknown', identity, exclusive: undefined })
  }
  return reasons
}

function roleReasons({ namedForOthers }: Query, group: Group): Reason[] {
  const role = namedForOthers(group)
  return role === undefined ? [] : [{ facet: 'role', fit: 'unknown', role }]
}

/** What was declined, and that the group is not it; or that the listing is silent. */
function declinedReasons({ asked, approaches, vocabulary }: Query, index: number, group: Group): Reason[] {
  const isSilent = (approaches.traits(index) & TRAIT.stated) === 0
  const fitOf = (declined: string): Fit => {
    if (declined in MEETS) {
      if (group.meets === undefined) return 'unknown'
      return group.meets.some((way) => way === declined) ? 'near' : 'match'
    }
    return isSilent && !vocabulary.identities.has(declined) ? 'unknown' : 'match'
  }
  const unsuited = [...asked.unsuited].filter(([, who]) => !group.identities?.includes(who)).map(([what]) => what)
  return [...asked.without, ...unsuited].map((declined) => ({ facet: 'declined', fit: fitOf(declined), declined }))
}

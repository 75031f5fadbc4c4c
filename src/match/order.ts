import type { Directory } from '../model/directory.ts'
import { NO_DBT, TRAIT } from './approaches.ts'
import { type Candidates, FLAG, narrowerTags } from './candidates.ts'
import { PLACE_UNKNOWN } from './facets/place.ts'
import { IDENTITY } from './identity.ts'
import { TIER } from './plan.ts'
import type { Query } from './query.ts'
import { MAX_SCORE } from './words.ts'

/** A listing read longer ago than this is called before it is relied on. */
const FRESH_MONTHS = 12

/** Needs for which a whole DBT programme comes before a group that borrows from it (A3). */
const DBT_CONCERNS: ReadonlySet<string> = new Set(['borderline-personality', 'self-harm', 'suicidality'])

const MAX_COUNT = 15

/** The order, as it can be read aloud, with the number of places each key has. All keys together stay below 2^53. */
const KEYS = [
  ['place-to-look', 2], // a directory is never above a group
  ['no-contact', 2], // a group that nobody can reach is no referral (A11)
  ['needs-unserved', 16],
  ['tier', 8], // this concern > broader or narrower > named besides > near
  ['more-of-the-same', 2], // the third of one organisation, after the other groups of its tier
  ['only-others', 2], // only for people the client was not said to be: confirm first
  ['process', 2], // DBT needs: open process last (A3)
  ['one-of-many', 2], // the group is not about the concern, it mentions it
  ['dbt', 4],
  ['word', 2], // a word left unread is in its name or a free tag
  ['breadth', MAX_SCORE + 1], // serves more of what was read
  ['identity', 8],
  ['approach', 4],
  ['wants', 4],
  // After the person's identity and wish: how narrow a listing is says less about the fit than either of them.
  ['specificity', 4],
  ['misses', MAX_COUNT + 1],
  ['unknowns', MAX_COUNT + 1],
  ['place', PLACE_UNKNOWN + 2],
  ['age-of-listing', 4],
] as const

type Key = (typeof KEYS)[number][0]
type Values = Record<Key, number>

/** Added to the key of a group that gives way to other organisations: what one step of its place in the chain is worth. */
export const MORE_OF_THE_SAME: number = KEYS.slice(KEYS.findIndex(([key]) => key === 'more-of-the-same') + 1).reduce(
  (product, [, places]) => product * places,
  1,
)

/** One number a group: the lower, the earlier. */
export function orderFor(query: Query, candidates: Candidates): (group: number) => number {
  const { directory, approaches, facets, identities, plan, now } = query
  const narrower = narrowerTags(directory, plan)
  const isDbtNeed = plan.used.some(({ id, weight }) => weight === 'main' && DBT_CONCERNS.has(id))
  const asked = Object.values(facets).flatMap((facet) => facet.judge ?? [])
  const fitOf = (facet: { judge?: (group: number) => string }, group: number): number => {
    const fit = facet.judge?.(group)
    return fit === undefined || fit === 'match' ? 0 : fit === 'miss' ? 2 : 1
  }

  return (group) => {
    const traits = approaches.traits(group)
    const dbt = approaches.dbtRank(group)
    const best = candidates.best[group]!
    const identity = identities.rank(group)
    let misses = Number(identity === IDENTITY.against)
    let unknowns = 0
    for (const judge of asked) {
      const found = judge(group)
      if (found === 'miss') misses++
      else if (found === 'unknown') unknowns++
    }
    return pack({
      'place-to-look': Number((traits & TRAIT.directory) !== 0),
      'no-contact': 1 - directory.contact[group]!,
      'needs-unserved': plan.needCount - bitCount(candidates.needs[group]!),
      tier: best >> 1,
      'more-of-the-same': 0,
      'only-others': Number(identity >= IDENTITY.onlyOthers),
      process: Number(isDbtNeed && dbt === NO_DBT && (traits & TRAIT.process) !== 0),
      'one-of-many': best & 1,
      dbt: isDbtNeed ? dbt : 0,
      word: candidates.flags[group]! & FLAG.word ? 0 : 1,
      breadth: MAX_SCORE - Math.min(MAX_SCORE, candidates.breadth[group]!),
      identity,
      approach: fitOf(facets.approach, group),
      wants: fitOf(facets.wants, group),
      specificity: specificityOf(candidates.position[group]!, directory, group, narrower),
      misses: Math.min(MAX_COUNT, misses),
      unknowns: Math.min(MAX_COUNT, unknowns),
      place: facets.place.rank(group),
      'age-of-listing': ageOfListing(directory.seen[group]!, now),
    })
  }
}

export function tierOfCandidate(candidates: Candidates, group: number): number {
  return candidates.best[group]! >> 1
}

/** Serves the main concern itself. */
export function isSame(candidates: Candidates, group: number): boolean {
  return tierOfCandidate(candidates, group) === TIER.same
}

/** 0 = not old, 1 = not dated, 2 = old. */
export function ageOfListing(seen: number, now: number | undefined): number {
  if (seen === 0) return 1
  return now !== undefined && now - seen >= FRESH_MONTHS ? 2 : 0
}

/**
 * Few concerns, and this one early among them, is a group about this; the last of six is a group about much.
 *
 * Concerns narrower than the one sought only spell it out.
 */
function specificityOf(position: number, directory: Directory, group: number, narrower: ReadonlySet<number>): number {
  const { ids, starts } = directory.concerns
  let spread = position
  for (let at = starts[group]!; at < starts[group + 1]!; at++) if (!narrower.has(ids[at]!)) spread++
  if (spread <= 2) return 0
  if (spread <= 4) return 1
  return spread <= 7 ? 2 : 3
}

function pack(values: Values): number {
  let packed = 0
  for (const [key, places] of KEYS) packed = packed * places + values[key]
  return packed
}

function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

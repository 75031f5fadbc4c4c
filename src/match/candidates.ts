import type { Directory } from '../model/directory.ts'
import { BACKGROUND, type Plan, TIER } from './plan.ts'
import type { TagSet } from './tags.ts'

export const UNTOUCHED = 255
const TEMPTING = 254

/**
 * What is known of each group that the need touches.
 *
 * The arrays are as long as the directory and made once; a query clears only what it touched.
 */
export interface Candidates {
  readonly touched: Uint32Array
  count: number
  /** Tier twice over, plus one when the concern is one of many. */
  readonly best: Uint8Array
  /** Place of the best concern in the group's list. */
  readonly position: Uint8Array
  readonly needs: Uint16Array
  readonly breadth: Uint8Array
  /** 1 = serves a substance need, 2 = has a word of the need in its name or a free tag, 4 = a concern of it may bar it. */
  readonly flags: Uint8Array
}

export const FLAG = { substance: 1, word: 2, barred: 4 } as const

export function makeCandidates(size: number): Candidates {
  return {
    touched: new Uint32Array(size),
    count: 0,
    best: new Uint8Array(size).fill(UNTOUCHED),
    position: new Uint8Array(size),
    needs: new Uint16Array(size),
    breadth: new Uint8Array(size),
    flags: new Uint8Array(size),
  }
}

export function forget(candidates: Candidates): void {
  const { touched, count, best, position, needs, breadth, flags } = candidates
  for (let i = 0; i < count; i++) {
    const group = touched[i]!
    best[group] = UNTOUCHED
    position[group] = 0
    needs[group] = 0
    breadth[group] = 0
    flags[group] = 0
  }
  candidates.count = 0
}

export function isTouched(candidates: Candidates, group: number): boolean {
  return candidates.best[group] !== UNTOUCHED
}

/** Notes a group that is only counted, so that it is counted once. */
export function markTempting(candidates: Candidates, group: number): void {
  candidates.touched[candidates.count++] = group
  candidates.best[group] = TEMPTING
}

/** Keeps the best way in which the group serves the person. */
export function touch(candidates: Candidates, group: number, code: number, position: number): void {
  const known = candidates.best[group]!
  if (known === UNTOUCHED) candidates.touched[candidates.count++] = group
  if (code < known || (code === known && position < candidates.position[group]!)) {
    candidates.best[group] = code
    candidates.position[group] = position
  }
}

export function touchByConcern(candidates: Candidates, directory: Directory, plan: Plan, freeTags: TagSet): void {
  const { concerns } = directory
  const { groupStarts, groups, positions, ids, starts } = concerns
  const { best, needs, breadth, flags } = candidates
  // "Tinnitus, and chronic illness" is about tinnitus, as "cocaine, and drugs in general" is about cocaine.
  const narrower = freeTags.slice()
  for (const tag of narrowerTags(directory, plan)) narrower[tag] = 1
  // What is in the background comes last: it tells apart groups that are there already.
  const targets = plan.targets.toSorted((a, b) => Number(a.tier === BACKGROUND) - Number(b.tier === BACKGROUND))
  for (const target of targets) {
    const tag = concerns.idOf(target.concern)
    if (tag < 0) continue
    const end = groupStarts[tag + 1]!
    for (let i = groupStarts[tag]!; i < end; i++) {
      const group = groups[i]!
      if (target.tier === BACKGROUND) {
        if (best[group] === UNTOUCHED) continue
      } else {
        const position = positions[i]!
        const isMention = !isAbout(starts, ids, group, position, narrower)
        // What is only near is a guess of ours: a group that does no more than mention it is too far.
        if (isMention && (target.tier === TIER.near || target.tier === TIER.alsoKin)) continue
        // A broader concern that a group only mentions (tinnitus, and chronic illness) is far.
        const tier = isMention && target.relation === 'broader' ? Math.max(target.tier, TIER.alsoKin) : target.tier
        touch(candidates, group, tier * 2 + Number(isMention), position)
      }
      needs[group]! |= target.needs
      breadth[group] = breadth[group]! + target.breadth
      if (target.isSubstance) flags[group]! |= FLAG.substance
    }
  }
}

/** Tags of the concerns that are narrower than the ones sought. */
export function narrowerTags(directory: Directory, plan: Plan): readonly number[] {
  return [...plan.narrower].map((concern) => directory.concerns.idOf(concern)).filter((tag) => tag >= 0)
}

/**
 * A group is about its first concern, and about the second of no more than three, unless the first narrows it down.
 *
 * "Anxiety and depression" is about depression too: what the person wants should choose between it and a group that names
 * depression first. "Cocaine, and drugs in general" is about cocaine. The fifth of six is a mention.
 */
function isAbout(starts: Uint32Array, ids: Uint32Array, group: number, position: number, narrower: TagSet): boolean {
  if (position === 0) return true
  return position === 1 && starts[group + 1]! - starts[group]! <= 3 && narrower[ids[starts[group]!]!] === 0
}

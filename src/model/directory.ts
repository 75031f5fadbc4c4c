import type { Group } from './group.ts'

/** The tags of one open list (concerns, identities, approaches ...). Groups with the same list are of one kind: a directory has few. */
export interface Tags {
  readonly names: readonly string[]
  /** How many there are. */
  readonly size: number
  /** The tag's number, or -1 when no group of the directory has it. */
  idOf(name: string): number
  /** The kind of each group. */
  readonly kinds: Uint8Array | Uint16Array | Uint32Array
  /** Tags of kind `k`, most central first: `ids.subarray(starts[k], starts[k + 1])`. */
  readonly starts: Uint32Array
  readonly ids: Uint32Array
}

export interface GroupedTags extends Tags {
  /** How many groups are of the kind. */
  groupCount(kind: number): number
  /** The groups of the kind, ascending. */
  groupsOf(kind: number): Uint32Array
}

/** Whom groups are for: those of one kind are alike in all of it. */
export interface People extends Tags {
  /** By kind. 0 = not stated, 1 = open to others, 2 = exclusive. */
  readonly exclusive: Uint8Array
  /** By kind. Years; 0 and 255 = no bound stated. */
  readonly ageMin: Uint8Array
  readonly ageMax: Uint8Array
}

/** The directory's own words: names, organisations, summaries and free tags. Terms are in ascending order of their UTF-8. */
export interface Words {
  readonly size: number
  term(id: number): string
  /** The term's number, or -1. */
  find(term: string): number
  /** Numbers of the terms that start so: from the first to before the last. */
  startingWith(prefix: string): readonly [first: number, end: number]
  /** How many groups have the terms from the first to before the last; one that has several counts for each. */
  groupCount(first: number, end: number): number
  /** The groups that have these terms, those of one term after those of the other, ascending in each. */
  groupsOf(first: number, end: number): Uint32Array
  /**
   * Where each of these has the term: 1 = in the summary, 2 = in organisation, area or city, 4 = in the name, 8 = a free
   * tag; the sum when in several.
   */
  fieldsOf(first: number, end: number): Uint8Array
  /** Length of each term in characters, and a 26-bit set of the letters it has, to narrow before a fuzzy look. */
  readonly lengths: Uint8Array
  readonly letters: Uint32Array
}

/** What tells where a group is: the listing's own coordinates, or no more than its postal code or its city. */
export const PLACED_BY = { listing: 'its own coordinates', postal: 'its ZIP code', city: 'its city' } as const

export type PlacedBy = keyof typeof PLACED_BY

/** Where a group is on the map, as far as that is known. */
export interface Point {
  /** Degrees. */
  readonly latitude: number
  readonly longitude: number
  /** Miles that the group may be away from it; 0 = it is there. */
  readonly reach: number
  readonly by: PlacedBy
}

/**
 * The directory in columns: one entry a group in every array.
 *
 * Number codes follow the order of the keys of the tables in `group.ts`, plus one; 0 = not stated.
 */
export interface Directory {
  readonly size: number
  /** The whole record, decoded when asked for. */
  group(index: number): Group
  idOf(index: number): string
  /** Index of the group with this id, or -1. */
  indexOf(id: string): number

  readonly concerns: GroupedTags
  readonly identities: People
  readonly approaches: Tags
  readonly languages: Tags
  readonly access: Tags
  readonly organizations: GroupedTags
  readonly words: Words

  readonly focus: Uint8Array
  readonly leader: Uint8Array
  readonly individual: Uint8Array
  readonly entry: Uint8Array
  readonly cost: Uint8Array
  /** Bits in the order of MEETS: 1 in person, 2 online, 4 phone; 0 = not stated. */
  readonly meets: Uint8Array
  /** 1 = has a URL, a phone or an e-mail address. */
  readonly contact: Uint8Array
  /** Degrees; NaN = not known. */
  readonly latitude: Float32Array
  readonly longitude: Float32Array
  /** Whole miles that the group may be away from its point; 255 = that or more. */
  readonly reach: Uint8Array
  /** In the order of PLACED_BY, from 1; 0 = nowhere on the map. */
  readonly placedBy: Uint8Array
  /** Times of group `g`: entries `timeStarts[g]` to before `timeStarts[g + 1]` of the next two. */
  readonly timeStarts: Uint32Array
  /** 0 = Monday ... 6 = Sunday. */
  readonly timeDay: Uint8Array
  /** Minutes from midnight; 65535 = not stated. */
  readonly timeStart: Uint16Array
  /** Place of the group in the order of name, then id: the last key of every order. */
  readonly nameOrder: Uint32Array
  /** Year and month the listing was read, as `year * 12 + month`; 0 = not stated. */
  readonly seen: Uint16Array
}

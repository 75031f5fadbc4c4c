/** What an import did, in numbers; read = kept + merged + skipped.length. */
export interface ImportReport {
  readonly format: string
  /** Records of the feed. */
  readonly read: number
  /** Records that became a group. */
  readonly kept: number
  /** Records that became one more time of a group. */
  readonly merged: number
  readonly skipped: readonly Skipped[]
  readonly unknownCodes: Readonly<Record<string, number>>
  /** Groups in the file that was written. */
  readonly groups: number
  /** Records by how they are attended, where the format says it. */
  readonly attendance?: Readonly<Record<string, number>>
  /** Records that were kept or merged, by how long ago the feed last changed them. */
  readonly ages: Readonly<Record<Age, number>>
  /** Groups whose notes name weeks of the month without saying clearly what happens then. */
  readonly irregular: readonly string[]
  /** Records that held something the groups do not, by kind. */
  readonly leftOut: Readonly<Record<string, number>>
  /** What a person should know before relying on the result. */
  readonly notes: readonly string[]
  /** With an existing file: what became of its groups. */
  readonly update?: ImportUpdate
}

export interface Skipped {
  readonly at: string
  readonly reason: string
}

export interface ImportUpdate {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  /** In the file and no longer in the feed: removed. */
  readonly gone: readonly string[]
  /** No longer in the feed, but edited by hand: left where they are. */
  readonly goneButEdited: readonly string[]
  readonly unchanged: number
  /** Fields in which the file, edited by hand, and the feed differ: the file's were kept. */
  readonly keptByHand: number
}

/** Ages of a record, with the words a reader sees. */
export const AGES = {
  year: 'changed within a year',
  twoYears: 'changed one to two years ago',
  fiveYears: 'changed two to five years ago',
  older: 'not changed for more than five years',
  undated: 'with no date',
} as const

export type Age = keyof typeof AGES

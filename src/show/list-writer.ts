import type { Group } from '../model/group.ts'

/** Writes a list in pieces, so that a large directory is never whole in memory as text. */
export interface ListWriter {
  /** What comes before the first group. */
  head(total: number): string
  /** Some groups; `from` = how many were written before them. */
  groups(groups: readonly Group[], from: number): string
  /** What comes after the last group. */
  tail(): string
}

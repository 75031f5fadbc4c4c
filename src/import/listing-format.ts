import type { Group } from '../model/group.ts'
import type { Attendance } from './attendance.ts'

/** What one record of a feed became. */
export type Imported =
  | {
      readonly kind: 'kept'
      /** Where the record stands in the feed, for the report: `record 12`, `line 40`. */
      readonly at: string
      /** Records of one feed with the same key are meetings of one group and become one record. */
      readonly key: string
      readonly group: Group
      /** When the feed says the record was last changed: `YYYY-MM-DD`. */
      readonly updated?: string
      /** Codes of this record that the format does not know. */
      readonly unknownCodes?: readonly string[]
      /** What is said of the meeting beside the fields of a group; the summary is made of it once all meetings of the group are known. */
      readonly about?: AboutMeeting
      readonly attendance?: Attendance
      /** Kinds of things that the record held and the group does not, for the report: `a meeting link`. */
      readonly leftOut?: readonly string[]
    }
  | {
      readonly kind: 'skipped'
      readonly at: string
      readonly reason: string
      readonly unknownCodes?: readonly string[]
      readonly attendance?: Attendance
    }

export interface AboutMeeting {
  /** Whether people who are not members may come; absent = not stated. */
  readonly openness?: 'open' | 'closed' | 'both'
  /** What happens there, in our words. */
  readonly formats?: readonly string[]
  /** The notes name weeks of the month, and it is not clear for what. */
  readonly irregular?: true
}

/** One outside format: maps its records to ours, and nothing else. */
export interface ListingFormat<Options> {
  /** Reads the feed as its bytes arrive. Throws WrongFormat when they are not of this format. */
  read(feed: AsyncIterable<Uint8Array>, options: Options): AsyncIterable<Imported>
}

/** The bytes are not of the format that was named; the message says what they are instead. */
export class WrongFormat extends Error {
  override readonly name = 'WrongFormat'
}

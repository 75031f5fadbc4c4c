import type { MeetingTime } from '../model/group.ts'
import type { Units } from './distance-words.ts'
import type { NextMeeting } from './next-in-words.ts'
import type { Paint } from './paint.ts'
import { joined, type Safe } from './safe.ts'

/** A day of the calendar; months from 1. */
export interface Today {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** What a text is written on. */
export interface Page {
  /** Columns. */
  readonly width: number
  readonly paint: Paint
  readonly now: Today
  readonly units: Units
  /** When a group with these times meets next; absent = nothing is told of it. */
  readonly nextOf?: (times: readonly MeetingTime[]) => NextMeeting | undefined
}

/** Sections with an empty line between them; a section with no lines is left out. */
export function pageOf(sections: readonly (readonly Safe[])[]): string {
  const filled = sections.filter((lines) => lines.length > 0)
  return `${filled.map((lines) => joined(lines, '\n')).join('\n\n')}\n`
}

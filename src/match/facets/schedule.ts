import { DAYS } from '../../model/group.ts'
import { PARTS_OF_DAY } from '../../model/intake.ts'
import type { Fit } from '../../model/reason.ts'
import { codeOf, type Facet, type MakeFacet } from './facet.ts'

const NOT_STATED = 65535
const DAY_MINUTES = 24 * 60

/** One meeting on a day and at a time asked for is enough; a day without an hour is asked about. */
export const schedule: MakeFacet = (directory, asked): Facet => {
  if (asked.days.length === 0 && asked.time === undefined) return { reasons: () => [] }
  const days = new Set(asked.days.map((day) => codeOf(DAYS, day) - 1))
  const part = asked.time === undefined ? undefined : PARTS_OF_DAY[asked.time]

  const fitOfHour = (start: number): Fit => {
    if (part === undefined) return 'match'
    if (start === NOT_STATED) return 'unknown'
    const within = (minute: number): boolean => minute >= part.from && minute < part.until
    return within(start) || within(start + DAY_MINUTES) ? 'match' : 'miss'
  }
  const judge = (group: number): Fit => {
    const first = directory.timeStarts[group]!
    const end = directory.timeStarts[group + 1]!
    let best: Fit = first === end ? 'unknown' : 'miss'
    for (let i = first; i < end; i++) {
      if (days.size > 0 && !days.has(directory.timeDay[i]!)) continue
      const found = fitOfHour(directory.timeStart[i]!)
      if (found === 'match') return 'match'
      if (found === 'unknown') best = 'unknown'
    }
    return best
  }
  return {
    gate: 'schedule',
    judge,
    reasons: (group) => [{ facet: 'schedule', fit: judge(group), days: asked.days, time: asked.time }],
  }
}

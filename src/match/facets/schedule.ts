import { DAYS } from '../../model/group.ts'
import { PARTS_OF_DAY, type Slot } from '../../model/intake.ts'
import type { Fit } from '../../model/reason.ts'
import { codeOf, type Facet, type MakeFacet } from './facet.ts'

const NOT_STATED = 65535
const DAY_MINUTES = 24 * 60

/** One meeting on a day and at a time asked for is enough; a day without an hour is asked about. */
export const schedule: MakeFacet = (directory, asked): Facet => {
  const slots = asked.slots.map(judgeOf)
  if (slots.length === 0) return { reasons: () => [] }
  const judge = (group: number): Fit => {
    const first = directory.timeStarts[group]!
    const end = directory.timeStarts[group + 1]!
    let best: Fit = first === end ? 'unknown' : 'miss'
    for (let i = first; i < end; i++) {
      for (const slot of slots) {
        const found = slot(directory.timeDay[i]!, directory.timeStart[i]!)
        if (found === 'match') return 'match'
        if (found === 'unknown') best = 'unknown'
      }
    }
    return best
  }
  return {
    ...(!asked.areSlotsPreferred && { gate: 'schedule' as const }),
    judge,
    reasons: (group) => [{ facet: 'schedule', fit: judge(group), asked: asked.slots }],
  }
}

/** Holds a meeting's day, and the minute it begins, against one slot. */
function judgeOf({ days, time }: Slot): (day: number, start: number) => Fit {
  const wanted = new Set(days.map((day) => codeOf(DAYS, day) - 1))
  const hours = typeof time === 'string' ? PARTS_OF_DAY[time] : time
  const isWithin = (minute: number): boolean => hours === undefined || (minute >= hours.from && minute < hours.until)
  return (day, start) => {
    if (wanted.size > 0 && !wanted.has(day)) return 'miss'
    if (hours === undefined) return 'match'
    if (start === NOT_STATED) return 'unknown'
    return isWithin(start) || isWithin(start + DAY_MINUTES) ? 'match' : 'miss'
  }
}

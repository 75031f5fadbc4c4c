import type { MeetingTime } from '../model/group.ts'

const ORDINALS: Readonly<Record<number, string>> = { 1: '1st', 2: '2nd', 3: '3rd', 4: '4th', 5: '5th', [-1]: 'last' }

/** "1st and 3rd tuesday 19:00-20:30 America/Los_Angeles; friday": a person reads it, and an import reads it back. */
export function timesInWords(times: readonly MeetingTime[]): string {
  return times.map(timeInWords).join('; ')
}

function timeInWords({ day, start, end, timezone, weeks = [] }: MeetingTime): string {
  const hours = start === undefined ? end && `until ${end}` : end === undefined ? start : `${start}-${end}`
  return [weeks.map((week) => ORDINALS[week]).join(' and '), day, hours, timezone].filter(Boolean).join(' ')
}

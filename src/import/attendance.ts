import type { Meets } from '../model/group.ts'

export const ATTENDANCES = ['in_person', 'hybrid', 'online', 'inactive'] as const
export type Attendance = (typeof ATTENDANCES)[number]

export interface Signs {
  readonly isOnline: boolean
  readonly isClosedForNow: boolean
  /** The address is a town or a region, not a door. */
  readonly isApproximate: boolean
}

/** How a meeting is attended, by the rule of the plugin that most Meeting Guide feeds come from. */
export function attendanceOf({ isOnline, isClosedForNow, isApproximate }: Signs): Attendance {
  if (isClosedForNow) return isOnline ? 'online' : 'inactive'
  if (isOnline) return isApproximate ? 'online' : 'hybrid'
  return isApproximate ? 'inactive' : 'in_person'
}

/** The ways of meeting in our words; online by telephone alone is by phone. */
export function meetsOf(
  attendance: Attendance,
  by: { readonly link: boolean; readonly phone: boolean },
): readonly Meets[] {
  const remote: Meets[] = by.phone ? (by.link ? ['online', 'phone'] : ['phone']) : ['online']
  if (attendance === 'in_person') return ['in-person']
  return attendance === 'hybrid' ? ['in-person', ...remote] : remote
}

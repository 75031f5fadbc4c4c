import type { Day, Meets } from '../model/group.ts'
import { DAYS, MEETS } from '../model/group.ts'
import { type CostLimit, PARTS_OF_DAY, type PartOfDay, type TimeOfDay } from '../model/intake.ts'
import type { Wishes } from '../model/reading.ts'
import { hoursOf } from './hours-text.ts'
import type { WishFound } from './wishes.ts'

/** The wishes as the intake's own fields. */
export function toWishes(found: readonly WishFound[]): Wishes {
  if (found.length === 0) return {}
  const wanted = (facet: string): string[] => {
    const values: string[] = []
    for (const wish of found)
      if (wish.facet === facet && !wish.isDeclined && !values.includes(wish.value)) values.push(wish.value)
    return values
  }
  const declined = [...new Set(found.filter((wish) => wish.isDeclined).map((wish) => wish.value))]
  const wants = wanted('wants')
  const areOnlyPreferred = (...facets: readonly string[]): boolean =>
    found.every(({ facet, isDeclined, isPreferred }) => !facets.includes(facet) || isDeclined || isPreferred)
  const meets = wanted('meets').filter((value): value is Meets => value in MEETS)
  const named = wanted('day').flatMap((value) =>
    value === 'weekend' ? ['saturday', 'sunday'] : value === 'weekday' ? Object.keys(DAYS).slice(0, 5) : [value],
  )
  const days = (Object.keys(DAYS) as Day[]).filter((day) => named.includes(day))
  const time = timeOf(wanted('time'))
  const costs = wanted('cost') as CostLimit[]
  // "Free or cheap": the one that hides less.
  const cost = costs.includes('low') ? 'low' : costs[0]
  const [individual] = wanted('individual') as ('yes' | 'no' | 'already')[]
  const [near] = wanted('near')
  const list = {
    language: wanted('language'),
    access: wanted('access'),
    approach: wanted('approach'),
    without: declined,
  }
  return {
    ...(wants.length === 1 && { wants: wants[0] as 'skills' | 'connection' }),
    ...(individual && { individual }),
    ...(meets.length > 0 && { meets }),
    ...(meets.length > 0 && areOnlyPreferred('meets') && { isMeetsPreferred: true as const }),
    ...(days.length > 0 && { days }),
    ...(time !== undefined && { time }),
    ...((days.length > 0 || time !== undefined) &&
      areOnlyPreferred('day', 'time') && { areHoursPreferred: true as const }),
    ...(cost && { cost, ...(areOnlyPreferred('cost') && { isCostPreferred: true as const }) }),
    ...(near && { near }),
    ...Object.fromEntries(Object.entries(list).filter(([, values]) => values.length > 0)),
  }
}

/** "Daytime" is the morning and midday; "morning or night" is either, which one stretch cannot say. */
function timeOf(values: readonly string[]): TimeOfDay | undefined {
  const [first, ...others] = values.map(hoursOf).sort((a, b) => a.from - b.from)
  if (first === undefined) return undefined
  if (others.length === 0) return Object.hasOwn(PARTS_OF_DAY, values[0]!) ? (values[0] as PartOfDay) : first
  let { until } = first
  for (const next of others) {
    if (next.from > until) return undefined
    until = Math.max(until, next.until)
  }
  return { from: first.from, until }
}

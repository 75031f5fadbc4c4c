import { DAYS } from '../model/group.ts'
import type { Passage } from './passage.ts'
import type { WishFound } from './wishes.ts'

const NAMES = Object.keys(DAYS)
const THROUGH = /^(?:to|thru|through)$/

/** "Mon-Thurs", "Tuesday through Friday": the days between are wished for as those that are named. */
export function daysThrough({ tokens }: Passage, told: readonly WishFound[]): readonly WishFound[] {
  const days = told.filter(({ facet, value }) => facet === 'day' && NAMES.includes(value))
  return days.flatMap((from) => {
    const next = tokens[from.last + 1]
    const isWord = THROUGH.test(next?.folded ?? '')
    const to = days.find(({ first }) => first === from.last + (isWord ? 2 : 1))
    if (to === undefined || (!isWord && next?.before !== 'hyphen')) return []
    const between = NAMES.slice(NAMES.indexOf(from.value) + 1, Math.max(0, NAMES.indexOf(to.value)))
    return between.map((value) => ({ ...from, value, last: to.last }))
  })
}

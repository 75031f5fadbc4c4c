import type { Span } from './lookup.ts'
import type { Token } from './tokenize.ts'

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/
const JOINS = /^(?:or|and|n|to|thru|through)$/

/** The days that are named with this one: what stands around "Mon, Wed or Fri" is said of each of them. */
export function runOfDays(
  tokens: readonly Token[],
  { first, last }: Pick<Span, 'first' | 'last'>,
): Pick<Span, 'first' | 'last'> {
  const isDay = (at: number): boolean => tokens[at] !== undefined && DAY.test(tokens[at].folded)
  if (!isDay(first) || !isDay(last)) return { first, last }
  const isJoin = (at: number): boolean => tokens[at] !== undefined && JOINS.test(tokens[at].folded)
  let [from, to] = [first, last]
  while (tokens[from]!.before !== 'stop' && (isDay(from - 1) || (isJoin(from - 1) && isDay(from - 2))))
    from -= isDay(from - 1) ? 1 : 2
  while (tokens[to + 1] && tokens[to + 1]!.before !== 'stop' && (isDay(to + 1) || (isJoin(to + 1) && isDay(to + 2))))
    to += isDay(to + 1) ? 1 : 2
  return { first: from, last: to }
}

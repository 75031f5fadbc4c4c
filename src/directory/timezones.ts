import { didYouMean } from './did-you-mean.ts'
import { quote } from './visible.ts'

/** A directory names few zones, many times each, and to look at one costs more than a listing. */
const PROBLEMS = new Map<string, string | undefined>()
/** Past these, a directory names whatever it likes, and its memory and time are bounded. */
const MOST_REMEMBERED = 1000

/** What is wrong with a zone that this machine cannot reckon with, though its name looks like one. */
export function timezoneProblem(name: string): string | undefined {
  if (PROBLEMS.has(name)) return PROBLEMS.get(name)
  const isFull = PROBLEMS.size >= MOST_REMEMBERED
  const problem = isKnown(name)
    ? undefined
    : `${quote(name)} is not a timezone that is known here${guess(name, isFull)}`
  if (!isFull) PROBLEMS.set(name, problem)
  return problem
}

function guess(name: string, isFull: boolean): string {
  const nearest = isFull ? undefined : didYouMean(name, Intl.supportedValuesOf('timeZone'))
  return nearest === undefined ? '' : ` (did you mean ${nearest}?)`
}

function isKnown(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

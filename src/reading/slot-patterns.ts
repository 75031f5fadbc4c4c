import { behindKey, type Lines } from '../model/lines.ts'
import { remembered } from '../model/remembered.ts'

/** What a pattern tells of: a concern, a danger, harm with its direction, or words that mean nothing. */
export type Table = 'concern' | 'danger' | 'harm' | 'nothing'

/** A pattern as it is kept: the alternatives of each step are stems of a word or classes in braces; `*` and `~` are gaps. */
export interface WrittenPattern {
  readonly table: Table
  /** A concern, a crisis rule, or by whom harm is done. */
  readonly to: string
  /** Absent = it has no name of its own. */
  readonly id?: string
  /** The client's own concern when it is somebody else's, where the words tell more than the concern does. */
  readonly lovedOne?: string
  /** `doer` = the client's when the client is the subject, else nobody's. */
  readonly who?: 'client' | 'doer'
  readonly steps: readonly (readonly string[])[]
}

export interface SlotPattern extends Omit<WrittenPattern, 'steps'> {
  /** In the order of the vocabulary. */
  readonly number: number
  readonly steps: readonly Step[]
}

/** A gap of so many words, or what may stand there, in the order of the pattern. */
export interface Step {
  readonly gap: number | undefined
  readonly options: readonly { readonly stem: string; readonly className: string | undefined }[]
}

/** Slot patterns, each under the words and classes of its rarest step: of hundreds, few have theirs in a text. */
export interface SlotPatterns {
  byStem(stem: string): Sought
  byClass(name: string): Sought
}

export type Sought = Readonly<Record<Table, readonly SlotPattern[]>>

/** `*` lets up to six other words stand between two steps, `~` two. */
const GAP: Readonly<Record<string, number>> = { '*': 6, '~': 2 }

export const isGap = ([option]: readonly string[]): boolean => GAP[option!] !== undefined

const NONE: Sought = { concern: [], danger: [], harm: [], nothing: [] }
/** Stems of a long batch, known and unknown; more would only fill the memory. */
const MOST_KEPT = 10_000

/** Looks them up in their lines: making all of them costs more than the rest of an answer. */
export function openSlotPatterns(lines: Lines): SlotPatterns {
  const patterns = new Map<string, SlotPattern>()
  const patternOf = (number: string): SlotPattern => {
    const known = patterns.get(number)
    if (known !== undefined) return known
    const pattern = parsed(behindKey(`${NUMBER}${number}\t`, lines)!, Number(number))
    patterns.set(number, pattern)
    return pattern
  }
  const soughtBy = (option: string): Sought => {
    const numbers = behindKey(`${option}\t`, lines)
    if (numbers === undefined) return NONE
    const found = numbers.split(' ').map(patternOf)
    const of = (table: Table): SlotPattern[] => found.filter((pattern) => pattern.table === table)
    return { concern: of('concern'), danger: of('danger'), harm: of('harm'), nothing: of('nothing') }
  }
  return {
    byStem: remembered(MOST_KEPT, soughtBy),
    byClass: remembered(MOST_KEPT, (name: string) => soughtBy(`{${name}}`)),
  }
}

/** Before the number of a pattern; no word begins with it. */
const NUMBER = '#'

/** The text that `openSlotPatterns` reads: a line for each pattern, and one for each word that some are looked for by. */
export function slotPatternsText(patterns: readonly WrittenPattern[]): string {
  const rarest = rarestStepsOf(patterns)
  const numbers = new Map<string, number[]>()
  for (const [number, steps] of rarest.entries())
    for (const option of steps) numbers.set(option, [...(numbers.get(option) ?? []), number])
  const lines = [
    ...patterns.map(
      ({ steps, ...pattern }, number) =>
        `${NUMBER}${number}\t${JSON.stringify({ ...pattern, steps: steps.map((step) => step.join('|')).join(' ') })}\n`,
    ),
    ...[...numbers].map(([option, all]) => `${option}\t${all.join(' ')}\n`),
  ]
  return lines.sort().join('')
}

/** Of each pattern, the step whose words the fewest patterns of its table have. */
function rarestStepsOf(patterns: readonly WrittenPattern[]): (readonly string[])[] {
  const counts = new Map<string, number>()
  const keyOf = (table: Table, option: string): string => `${table} ${option}`
  for (const { table, steps } of patterns)
    for (const option of steps.flat()) counts.set(keyOf(table, option), (counts.get(keyOf(table, option)) ?? 0) + 1)
  return patterns.map(({ table, steps }) => {
    const frequency = (step: readonly string[]): number =>
      step.reduce((sum, option) => sum + counts.get(keyOf(table, option))!, 0)
    return steps.filter((step) => !isGap(step)).reduce((a, b) => (frequency(b) < frequency(a) ? b : a))
  })
}

function parsed(line: string, number: number): SlotPattern {
  const { steps, ...pattern } = JSON.parse(line)
  return { ...pattern, number, steps: steps.split(' ').map(stepOf) }
}

function stepOf(step: string): Step {
  const options = step.split('|')
  return {
    gap: GAP[options[0]!],
    options: options.map((option) => ({
      stem: option,
      className: option.startsWith('{') ? option.slice(1, -1) : undefined,
    })),
  }
}

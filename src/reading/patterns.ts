import type { Language, Slots } from './language.ts'
import type { Finding } from './mention.ts'
import type { Passage } from './passage.ts'
import type { Token } from './tokenize.ts'

/** `*` lets up to six other words stand between two steps, `~` two. */
const GAP: Readonly<Record<string, number>> = { '*': 6, '~': 2 }

/** What the slot patterns of the vocabulary find; the steps of one stand in one clause, or in two that one of them joins. */
export function patternsIn(passage: Passage, language: Language): Finding[] {
  return matchesOf(language.patterns, passage).map(({ pattern, first, last, anchor }) => ({
    concern: pattern.to,
    first,
    last,
    how: 'pattern',
    rule: pattern.id,
    ...(pattern.lovedOne && { lovedOne: pattern.lovedOne }),
    ...(pattern.who !== undefined && { holder: { who: 'client', rule: `pattern ${pattern.id}` } as const }),
    ...(pattern.who === 'doer' && { ofDoer: true as const }),
    anchor,
  }))
}

export interface Match<P extends Slots> {
  readonly pattern: P
  readonly first: number
  readonly last: number
  /** Where the last step starts. */
  readonly anchor: number
}

/** Where each pattern fits, once for each place that it may start from. */
export function matchesOf<P extends Slots>(patterns: readonly P[], passage: Passage): Match<P>[] {
  const matches: Match<P>[] = []
  for (const pattern of likelyIn(passage, patterns)) {
    const starts = new Set(pattern.steps[0]!.flatMap((option) => passage.starts.get(option) ?? NONE))
    for (const first of [...starts].sort((a, b) => a - b)) {
      const match = matchFrom(pattern, 0, first, passage)
      if (match !== undefined) matches.push({ pattern, first, ...match })
    }
  }
  return matches
}

/** In their order, the patterns of which each step has a word in the passage: few of hundreds, found by their rarest step. */
function likelyIn<P extends Slots>(passage: Passage, patterns: readonly P[]): P[] {
  const numbers = numbersOf(patterns)
  const found = new Set<number>()
  for (const option of passage.starts.keys()) for (const number of numbers.get(option) ?? NONE) found.add(number)
  return [...found]
    .sort((a, b) => a - b)
    .map((number) => patterns[number]!)
    .filter(({ steps }) => steps.every((step) => isGap(step) || step.some((option) => passage.starts.has(option))))
}

const NONE: readonly number[] = []

const known = new WeakMap<readonly Slots[], ReadonlyMap<string, readonly number[]>>()

/** The numbers of patterns under each word and class of their rarest step. */
function numbersOf(patterns: readonly Slots[]): ReadonlyMap<string, readonly number[]> {
  const before = known.get(patterns)
  if (before !== undefined) return before
  const numbers = new Map<string, number[]>()
  for (const [number, { steps, rarest }] of patterns.entries()) {
    for (const option of steps[rarest]!) {
      const others = numbers.get(option)
      if (others) others.push(number)
      else numbers.set(option, [number])
    }
  }
  known.set(patterns, numbers)
  return numbers
}

export const isGap = ([option]: readonly string[]): boolean => GAP[option!] !== undefined

const opensAnother = ({ clauses }: Passage, at: number): boolean => clauses[at] !== clauses[at - 1]

/** "Wouldn't stop when I said no": a step that is itself the word between two clauses goes on into the second. */
function names(options: readonly string[], token: Token): boolean {
  return token.before === 'none' && options.includes(token.stem)
}

/** The last token of the match, and where its last step starts: that is where whose trouble it is gets decided. */
function matchFrom(
  pattern: Slots,
  step: number,
  at: number,
  passage: Passage,
): { last: number; anchor: number } | undefined {
  const options = pattern.steps[step]!
  const gap = GAP[options[0]!]
  if (gap !== undefined) {
    for (let skip = 0; skip <= gap && at + skip < passage.tokens.length; skip++) {
      const match = matchFrom(pattern, step + 1, at + skip, passage)
      if (match) return match
      if (passage.clauses[at + skip] !== passage.clauses[at - 1]) return undefined
    }
    return undefined
  }
  const token = passage.tokens[at]
  if (token === undefined || (step > 0 && opensAnother(passage, at) && !names(options, token))) return undefined
  for (const option of options) {
    const span = option.startsWith('{') ? passage.at(at, option.slice(1, -1)) : undefined
    if (span ? span.first !== at : option !== token.stem) continue
    const last = span?.last ?? at
    if (step === pattern.steps.length - 1) return { last, anchor: at }
    const rest = matchFrom(pattern, step + 1, last + 1, passage)
    if (rest) return rest
  }
  return undefined
}

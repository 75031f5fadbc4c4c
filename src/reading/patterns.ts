import type { Language } from './language.ts'
import type { Finding } from './mention.ts'
import type { Passage } from './passage.ts'
import type { SlotPattern, SlotPatterns, Step, Table } from './slot-patterns.ts'
import type { Token } from './tokenize.ts'

/** What the slot patterns of the vocabulary find; the steps of one stand in one clause, or in two that one of them joins. */
export function patternsIn(passage: Passage, language: Language): Finding[] {
  return matchesOf('concern', passage, language.slots).map(({ pattern, first, last, anchor }) => ({
    concern: pattern.to,
    first,
    last,
    how: 'pattern',
    rule: pattern.id!,
    ...(pattern.lovedOne && { lovedOne: pattern.lovedOne }),
    ...(pattern.who !== undefined && { holder: { who: 'client', rule: `pattern ${pattern.id}` } as const }),
    ...(pattern.who === 'doer' && { ofDoer: true as const }),
    anchor,
  }))
}

export interface Match {
  readonly pattern: SlotPattern
  readonly first: number
  readonly last: number
  /** Where the last step starts. */
  readonly anchor: number
}

/** Where each pattern fits, once for each place that it may start from. */
export function matchesOf(table: Table, passage: Words, slots: SlotPatterns): Match[] {
  const found: Match[] = []
  for (const { index, stem } of passage.tokens) seek(slots.byStem(stem)[table], index, passage, found)
  for (const { set, first } of passage.classSpans) seek(slots.byClass(set.id)[table], first, passage, found)
  return found.length < 2 ? found : found.sort((a, b) => a.pattern.number - b.pattern.number || a.first - b.first)
}

type Words = Pick<Passage, 'tokens' | 'clauses' | 'from' | 'classSpans' | 'goesOn'>

/** From the rarest step of each, back to where the pattern may have started. */
function seek(patterns: readonly SlotPattern[], at: number, passage: Words, found: Match[]): void {
  for (const pattern of patterns) {
    for (let first = at; first >= 0; first--) {
      const match = matchFrom(pattern.steps, 0, first, passage)
      if (match !== undefined && !isFound(pattern, first, found))
        found.push({ pattern, first, last: match.last, anchor: match.anchor })
      if (opensAnother(passage, first) && passage.tokens[first]!.before !== 'none' && !passage.goesOn(first)) break
    }
  }
}

function isFound(pattern: SlotPattern, first: number, found: readonly Match[]): boolean {
  return found.some((other) => other.pattern === pattern && other.first === first)
}

const opensAnother = ({ clauses }: Words, at: number): boolean => clauses[at] !== clauses[at - 1]

/** "Wouldn't stop when I said no": a step that is itself the word between two clauses goes on into the second. */
function names(options: Step['options'], token: Token): boolean {
  return token.before === 'none' && options.some(({ stem }) => stem === token.stem)
}

/** The last token of the match, and where its last step starts: that is where whose trouble it is gets decided. */
function matchFrom(
  steps: readonly Step[],
  step: number,
  at: number,
  passage: Words,
): { last: number; anchor: number } | undefined {
  const { gap, options } = steps[step]!
  if (gap !== undefined) {
    for (let skip = 0; skip <= gap && at + skip < passage.tokens.length; skip++) {
      const match = matchFrom(steps, step + 1, at + skip, passage)
      if (match) return match
      if (passage.clauses[at + skip] !== passage.clauses[at - 1]) return undefined
    }
    return undefined
  }
  const token = passage.tokens[at]
  if (token === undefined || (step > 0 && opensAnother(passage, at) && !names(options, token))) return undefined
  for (const { stem, className } of options) {
    const span = className === undefined ? undefined : passage.from(at, className)
    if (span === undefined && stem !== token.stem) continue
    const last = span?.last ?? at
    if (step === steps.length - 1) return { last, anchor: at }
    const rest = matchFrom(steps, step + 1, last + 1, passage)
    if (rest) return rest
  }
  return undefined
}

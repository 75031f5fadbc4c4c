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
export function matchesOf<P extends Slots>(patterns: readonly P[], passage: Words): Match<P>[] {
  const { byStem, byClass } = soughtIn(patterns)
  const found: Found<P>[] = []
  for (const { index, stem } of passage.tokens) seek(byStem.get(stem), index, passage, found)
  for (const { set, first } of passage.classSpans) seek(byClass.get(set.id), first, passage, found)
  return found.length < 2 ? found : found.sort((a, b) => a.number - b.number || a.first - b.first)
}

type Words = Pick<Passage, 'tokens' | 'clauses' | 'from' | 'classSpans' | 'goesOn'>

interface Found<P extends Slots> extends Match<P> {
  /** Of the pattern, in their order. */
  readonly number: number
}

/** From the rarest step of each, back to where the pattern may have started. */
function seek<P extends Slots>(
  patterns: readonly Sought<P>[] = NONE,
  at: number,
  passage: Words,
  found: Found<P>[],
): void {
  for (const sought of patterns) {
    const { pattern, number } = sought
    for (let first = at; first >= 0; first--) {
      const match = matchFrom(stepsOf(sought), 0, first, passage)
      if (match !== undefined && !found.some((other) => other.number === number && other.first === first))
        found.push({ pattern, number, first, last: match.last, anchor: match.anchor })
      if (opensAnother(passage, first) && passage.tokens[first]!.before !== 'none' && !passage.goesOn(first)) break
    }
  }
}

/** A pattern that is looked for by its rarest step: of hundreds, few have theirs in a text. */
interface Sought<P extends Slots> {
  readonly pattern: P
  readonly number: number
  /** Made when the rarest of them first stands in a text. */
  steps?: readonly Step[]
}

/** A gap of so many words, or what may stand there, in the order of the pattern. */
interface Step {
  readonly gap: number | undefined
  readonly options: readonly { readonly stem: string; readonly className: string | undefined }[]
}

interface SoughtBy<P extends Slots> {
  readonly byStem: ReadonlyMap<string, readonly Sought<P>[]>
  readonly byClass: ReadonlyMap<string, readonly Sought<P>[]>
}

const NONE: readonly never[] = []

const known = new WeakMap<readonly Slots[], SoughtBy<Slots>>()

/** The patterns under each word and class of their rarest step. */
function soughtIn<P extends Slots>(patterns: readonly P[]): SoughtBy<P> {
  const before = known.get(patterns) as SoughtBy<P> | undefined
  if (before !== undefined) return before
  const byStem = new Map<string, Sought<P>[]>()
  const byClass = new Map<string, Sought<P>[]>()
  for (const [number, pattern] of patterns.entries()) {
    const sought = { pattern, number }
    for (const option of pattern.steps[pattern.rarest]!) {
      const name = classIn(option)
      const [lists, key] = name === undefined ? [byStem, option] : [byClass, name]
      const others = lists.get(key)
      if (others) others.push(sought)
      else lists.set(key, [sought])
    }
  }
  const all = { byStem, byClass }
  known.set(patterns, all)
  return all
}

function stepsOf<P extends Slots>(sought: Sought<P>): readonly Step[] {
  sought.steps ??= sought.pattern.steps.map((options) => ({
    gap: GAP[options[0]!],
    options: options.map((option) => ({ stem: option, className: classIn(option) })),
  }))
  return sought.steps
}

function classIn(option: string): string | undefined {
  return option.startsWith('{') ? option.slice(1, -1) : undefined
}

export const isGap = ([option]: readonly string[]): boolean => GAP[option!] !== undefined

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

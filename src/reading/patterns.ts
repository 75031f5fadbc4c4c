import type { Language, Pattern } from './language.ts'
import type { Finding } from './mention.ts'
import type { Passage } from './passage.ts'

/** `*` lets up to six other words stand between two steps, `~` two. */
const GAP: Readonly<Record<string, number>> = { '*': 6, '~': 2 }

/** What the slot patterns of the vocabulary find; all steps of one stand in one clause. */
export function patternsIn(passage: Passage, language: Language): Finding[] {
  const stems = new Map<string, number[]>()
  for (const { index, stem } of passage.tokens) {
    const known = stems.get(stem)
    if (known) known.push(index)
    else stems.set(stem, [index])
  }
  const placesOf = (step: readonly string[]): readonly number[] =>
    step.flatMap((option) =>
      option.startsWith('{') ? passage.of(option.slice(1, -1)).map(({ first }) => first) : (stems.get(option) ?? []),
    )
  return language.patterns.flatMap((pattern) => {
    const words = pattern.steps.filter(([option]) => GAP[option!] === undefined)
    // Most patterns lack a word: that is seen before any place is tried.
    if (words.some((step) => placesOf(step).length === 0)) return []
    const starts = [...new Set(placesOf(pattern.steps[0]!))].sort((a, b) => a - b)
    return findingsOf(pattern, passage, starts)
  })
}

function findingsOf(pattern: Pattern, passage: Passage, starts: readonly number[]): Finding[] {
  const findings: Finding[] = []
  for (const index of starts) {
    const token = passage.tokens[index]!
    const match = matchFrom(pattern, 0, token.index, passage)
    if (match === undefined) continue
    const { last, anchor } = match
    findings.push({
      concern: pattern.to,
      first: token.index,
      last,
      how: 'pattern',
      rule: pattern.id,
      ...(pattern.lovedOne && { lovedOne: pattern.lovedOne }),
      ...(pattern.who === 'client' && { holder: { who: 'client', rule: `pattern ${pattern.id}` } as const }),
      ...(anchor !== undefined && { anchor }),
    })
  }
  return findings
}

/** The last token of the match, and where its last step starts: that is where whose trouble it is gets decided. */
function matchFrom(
  pattern: Pattern,
  step: number,
  at: number,
  passage: Passage,
): { last: number; anchor: number } | undefined {
  const options = pattern.steps[step]!
  const gap = GAP[options[0]!]
  if (gap !== undefined) {
    for (let skip = 0; skip <= gap && at + skip < passage.tokens.length; skip++) {
      if (passage.clauses[at + skip] !== passage.clauses[at - 1]) return undefined
      const match = matchFrom(pattern, step + 1, at + skip, passage)
      if (match) return match
    }
    return undefined
  }
  const token = passage.tokens[at]
  if (token === undefined || (step > 0 && passage.clauses[at] !== passage.clauses[at - 1])) return undefined
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

import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'
import { isSurvived } from './survived.ts'

/** A cause alone tells of a death only when its words do: "overdosed" may have been survived, "killed himself" not. */
export function tellsOfDeath(passage: Passage, cue: Span): boolean {
  if (cue.set.id === 'die')
    return passage.tokens[cue.first]!.folded !== 'passed' || cue.last > cue.first || isPassing(passage, cue)
  if (cue.set.id === 'overdosed') return passage.of('of-the-dead').length > 0
  if (cue.set.id === 'by-overdose') return /die|death|fatal|lost/.test(passage.words(cue.first, cue.last).toLowerCase())
  if (isSurvived(passage, cue.last)) return false
  const words = passage.words(cue.first, cue.last).toLowerCase()
  if (cue.set.id === 'by-pregnancy') return words.includes('died')
  // "Talks about killing herself", "says he'll kill himself": a threat, not a death.
  const before = passage.tokens[cue.first - 1]?.folded ?? ''
  // "Furious with my sister for killing herself": what one is blamed for has happened.
  if (/^(?:kill|hang|shoot|tak|end)ing\b/.test(words)) return /^(?:for|after|since)$/.test(before)
  if (/^(?:kill|hang|shoot|take|end)s?\b/.test(words)) return false
  return cue.last > cue.first || /murdered|miscarried/.test(passage.tokens[cue.first]!.folded)
}

/** "My husband passed" at the end of a clause or before a time; not "passed the exam". */
function isPassing(passage: Passage, cue: Span): boolean {
  const next = passage.tokens[cue.last + 1]
  return (
    next === undefined ||
    passage.clauses[next.index] !== passage.clauses[cue.last] ||
    /^(?:last|this|in|on|away|two|three|four|five|six|a|recently|suddenly|from|unexpectedly|and|\d.*|years?|months?|weeks?)$/.test(
      next.folded,
    )
  )
}

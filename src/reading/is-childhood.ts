import type { Passage } from './passage.ts'

const ADULT = 18

/** "As a kid", "growing up", "when I was 8", "at age 12". */
export function isChildhood(passage: Passage): boolean {
  if (passage.of('childhood').length > 0) return true
  return [
    ...passage.need.matchAll(
      /\b(?:when (?:i|he|she|they) (?:was|were)|(?:at|from) (?:the )?age(?: of)?|at) (?:about |around |only )?(\d{1,2})\b/gi,
    ),
  ].some((match) => Number(match[1]) < ADULT)
}

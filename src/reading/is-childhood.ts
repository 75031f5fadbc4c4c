import { ADULT } from '../model/adult.ts'
import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'

/** "As a kid", "growing up", "when I was 8", "at age 12". */
export function isChildhood(passage: Passage): boolean {
  if (passage.of('childhood').some((span) => !isWhere(passage, span))) return true
  return [
    ...passage.need.matchAll(
      /\b(?:when (?:i|he|she|they) (?:was|were)|(?:at|from) (?:the )?age(?: of)?|at) (?:about |around |only )?(\d{1,2})\b/gi,
    ),
  ].some((match) => Number(match[1]) < ADULT)
}

/** "Grew up in Fresno." tells where; "he hit me when I grew up in Fresno" tells when. */
function isWhere({ tokens }: Passage, { first, last }: Span): boolean {
  const opens = [first - 1, first].some((at) => at <= 0 || tokens[at]!.before === 'stop')
  const place = tokens[last + 2]?.text ?? ''
  return opens && /^(?:in|on|near|around|outside)$/.test(tokens[last + 1]?.folded ?? '') && /^[A-Z]/.test(place)
}

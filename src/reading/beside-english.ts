import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'
import { sentenceStart } from './sentence-start.ts'
import { statusOf } from './status.ts'

/** "It comes only in Creole", "prefers Korean". */
const INSISTS = /^(?:only|prefers?|needs?|monolingual|mono|better|comfortable)$/

/** "Speaks Farsi and English", "Cantonese at home, English ok". */
export function isBesideEnglish(passage: Passage, { first, last }: Span): boolean {
  if (passage.tokens.slice(Math.max(0, first - 1), last + 1).some(({ folded }) => INSISTS.test(folded))) return false
  const next = passage.tokens[last + 1]
  if (next?.folded === 'english' && next.before === 'slash') return true
  return passage
    .of('english-too')
    .some(
      (english) =>
        sentenceStart(passage, english.first) === sentenceStart(passage, first) &&
        statusOf(passage, english.first, english.last).status !== 'negated',
    )
}

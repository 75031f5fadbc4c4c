import type { Passage } from './passage.ts'
import { sentenceStart } from './sentence-start.ts'

/** "FHx: mo bipolar, bro OUD." goes on to the full stop. */
export function familyListed(passage: Passage, first: number): string | undefined {
  const start = sentenceStart(passage, first)
  const lead = passage.at(start - 1, 'family-history')
  const isList =
    lead?.last === start - 1 &&
    passage.need.slice(passage.tokens[lead.last]!.end, passage.tokens[start]!.start).includes(':')
  return isList ? passage.words(lead.first, lead.last) : undefined
}

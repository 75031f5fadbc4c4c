import { deniedWords } from './denied-words.ts'
import { meansNothing } from './means-nothing.ts'
import type { Passage } from './passage.ts'

/** Tags of the narrower things that the words name: `lupus`, where an illness is all that a concern tells. */
export function topicsIn(passage: Passage): readonly string[] {
  const spans = passage.spans.filter(({ set }) => set.kind === 'topic')
  if (spans.length === 0) return []
  const isDenied = deniedWords(passage)
  return spans
    .filter((span) => isDenied?.[span.first] !== 1 && !meansNothing(passage, span))
    .flatMap(({ set }) => set.id.split(' '))
}

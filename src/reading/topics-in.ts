import { deniedWords } from './denied-words.ts'
import type { Span } from './lookup.ts'
import { meansNothing } from './means-nothing.ts'
import type { Finding } from './mention.ts'
import type { Passage } from './passage.ts'

/** Tags of the narrower things that the words name: `lupus`, where an illness is all that a concern tells. */
export function topicsIn(passage: Passage): readonly string[] {
  const spans = topicSpans(passage)
  const isDenied = spans.length === 0 ? undefined : deniedWords(passage)
  const told = spans.filter(({ first }) => isDenied?.[first] !== 1).map(({ set }) => set.id)
  const coded = passage.codes.flatMap(({ topic }) => topic ?? [])
  return [...told, ...coded].flatMap((id) => id.split(' '))
}

/** How the rule of a concern begins that is told by the name of a narrower thing. */
export const BY_TOPIC = 'names a kind of it: '

/** What the narrower things are kinds of, where that is one concern. */
export function concernsOfTopics(passage: Passage): Finding[] {
  return topicSpans(passage).flatMap(({ set: { of }, first, last }) => {
    const rule = `${BY_TOPIC}"${passage.words(first, last).toLowerCase()}"`
    return of === undefined ? [] : { concern: of, first, last, how: 'phrase', rule }
  })
}

function topicSpans(passage: Passage): readonly Span[] {
  return passage.spans.filter((span) => span.set.kind === 'topic' && !meansNothing(passage, span))
}

import type { ReadTopic } from '../model/reading.ts'
import { deniedWords } from './denied-words.ts'
import type { Span } from './lookup.ts'
import { meansNothing } from './means-nothing.ts'
import type { Finding } from './mention.ts'
import type { Passage } from './passage.ts'

/** Narrower things that the words or a code tell of: lupus, where an illness is all that a concern tells. */
export function topicsIn(passage: Passage): readonly ReadTopic[] {
  const spans = topicSpans(passage)
  const isDenied = spans.length === 0 ? undefined : deniedWords(passage)
  const told = spans
    .filter(({ last }) => isDenied?.[last] !== 1)
    .map(({ set, first, last }) => readTopic(set.id, passage.words(first, last)))
  const coded = passage.codes.flatMap(({ topic, code }) => (topic === undefined ? [] : readTopic(topic, code)))
  return [...told, ...coded]
}

/** A topic's id is its tags. */
export function readTopic(id: string, words: string): ReadTopic {
  return { tags: id.split(' '), words }
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

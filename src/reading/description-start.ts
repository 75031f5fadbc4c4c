import type { Passage } from './passage.ts'

const OF_AGE = /^(?:\d{1,2}(?:yo|yr)?|years?|old|single|older|young|retired)$/

const JOINED = /^(?:none|hyphen)$/

const NO_DESCRIPTION = /^(?:is|an?|the|for|as|of|with|groups?)$/

/** Where the words begin that say what somebody is: "Black gay man", "72 year old grandmother". */
export function descriptionStart({ tokens, spans }: Passage, first: number): number {
  let start = first
  while (start > 0 && JOINED.test(tokens[start]!.before)) {
    const { folded } = tokens[start - 1]!
    // "Is a Christian" and "group for veterans" are known as a whole.
    const isOfIdentity = spans.some(
      ({ set, first, last }) =>
        (set.kind === 'identity' || set.kind === 'bare-identity') && first < start && last >= start - 1,
    )
    if (NO_DESCRIPTION.test(folded) || !(isOfIdentity || OF_AGE.test(folded))) return start
    start--
  }
  return start
}

import type { Passage } from './passage.ts'

/** Between marks of one kind; an apostrophe within a word is none. */
const QUOTED = /["\u201c]([^"\u201c\u201d]+)["\u201d]|(?<![a-z0-9])['\u2018]([^\u2018]+?)['\u2019](?![a-z0-9])/gi

/** The words that somebody is quoted with: the first and the last token of each quotation. */
export function quotesIn({
  need,
  tokens,
}: Pick<Passage, 'need' | 'tokens'>): readonly { first: number; last: number }[] {
  if (!/["'\u2018\u201c]/.test(need)) return []
  return [...need.matchAll(QUOTED)].flatMap((match) => {
    const end = match.index + match[0].length
    const first = tokens.findIndex(({ start }) => start > match.index)
    const last = tokens.findLastIndex((token) => token.end < end)
    return first < 0 || last < first ? [] : [{ first, last }]
  })
}

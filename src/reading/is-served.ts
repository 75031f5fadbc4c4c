import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'

/** "A lawyer for abused kids", "I teach college students": those one works with. */
export function isServed(passage: Passage, { first, last }: Pick<Span, 'first' | 'last'>): boolean {
  const work = passage.at(first, 'nothing')
  return passage.at(first, 'served') !== undefined && work !== undefined && work.first < first && work.last >= last
}

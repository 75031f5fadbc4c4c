import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'

/** "Father of pt's child murdered": whether these words go on so, up to the child. */
export function isParentOf(passage: Passage, parent: Span, child: number): boolean {
  const of = [child - 1, child - 2].find((at) => passage.tokens[at]?.folded === 'of')
  return parent.set.id === 'rel-parent' && of === parent.last + 1 && passage.relation(child)?.set.id === 'rel-child'
}

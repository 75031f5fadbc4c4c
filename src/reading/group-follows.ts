import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'

/** "A women's group", "women's 12-step". */
const GROUPS = /^(?:group|meeting|circle|support|step|aa|na)$/

/** "Christian grief group", "a veterans' meeting": whom the group wished for is for. */
export function groupFollows(passage: Passage, span: Span): boolean {
  for (let index = span.last + 1; index <= span.last + 3; index++) {
    const token = passage.tokens[index]
    if (token === undefined || token.before === 'stop' || token.before === 'comma') return false
    // "Therapist-run group": who leads it.
    if (/^(?:run|led|facilitated|taught)$/.test(token.folded)) return false
    if (GROUPS.test(token.stem)) return true
  }
  return false
}

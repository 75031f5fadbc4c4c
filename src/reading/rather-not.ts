import type { Passage } from './passage.ts'

/** Words from "rather" to what would be worse. */
const REACH = 14

/** "I would rather be with brothers in Christ than in some clinic or a secular program": what is not wished for. */
export function isRatherNot(passage: Passage, at: number): boolean {
  const { tokens } = passage
  let isBehindThan = false
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    if (tokens[index + 1]!.before === 'stop') return false
    const { folded } = tokens[index]!
    if (folded === 'than') isBehindThan = true
    if (!isBehindThan || (folded !== 'rather' && folded !== 'sooner')) continue
    // "I'd sooner eat glass than pray": refused, and not only liked less.
    return passage.at(index, 'rather-die') === undefined
  }
  return false
}

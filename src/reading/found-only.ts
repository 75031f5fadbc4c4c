import type { Passage } from './passage.ts'

const FINDS = /^(?:find|found|see|finding|everything|exists|offered|seems?)$/

/** "All I find are groups for men": what there is, and not what is wished for. */
export function isFoundOnly({ tokens, clauses }: Passage, at: number): boolean {
  for (let index = at - 1; index >= 0 && clauses[index] === clauses[at]; index--)
    if (FINDS.test(tokens[index]!.folded)) return true
  return false
}

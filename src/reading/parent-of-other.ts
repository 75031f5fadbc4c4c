import { isParentOf } from './is-parent-of.ts'
import type { Passage } from './passage.ts'

/**
 * Who a word for a parent stands for where it is no parent of the one it is told of: "my kids' dad" is a former partner,
 * "my grandson lives with me, his mom is using" kin.
 */
export function parentOfOther(passage: Passage, index: number): 'ex' | 'kin' | undefined {
  const { tokens, firstPerson } = passage
  const span = passage.relation(index)
  // "The mother of my kids".
  if (span && [2, 3].some((on) => isParentOf(passage, span, span.last + on))) return 'ex'
  const before = tokens[index - 1]
  if (before === undefined) return undefined
  const ownerAt = (at: number): string | undefined => {
    const id = passage.relation(at)?.set.id
    return id !== undefined && OTHERS.includes(id) ? id : undefined
  }
  const isOwned = ownerAt(index - 1) !== undefined && (before.possessive || /s$/.test(before.folded))
  if (!isOwned && !(firstPerson && THEIRS.test(before.folded))) return undefined
  // "Teen's father drinks": in a note the teen may be the client; "pt's son's father", "her son's father".
  const of = tokens[index - 2]
  if (!firstPerson && !of?.possessive && !THEIRS.test(of?.folded ?? '')) return undefined
  const named = isOwned ? index - 1 : tokens.findLastIndex((token) => token.index < index - 1 && ownerAt(token.index))
  const owner = ownerAt(named)
  // "I shoved their mom": of nobody else that was named, they are the kids.
  if (owner === undefined) return before.folded === 'their' ? 'ex' : undefined
  return owner === 'rel-child' && !GRANDCHILD.test(tokens[named]!.folded) ? 'ex' : 'kin'
}

const THEIRS = /^(?:his|her|their)$/
const OTHERS: readonly string[] = ['rel-child', 'rel-kin', 'rel-spouse', 'rel-ex', 'rel-friend']
const GRANDCHILD = /^(?:grand|gson|gdtr)/

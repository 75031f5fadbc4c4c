import type { Directory } from '../../model/directory.ts'
import type { Fit } from '../../model/reason.ts'
import type { Asked } from '../asked.ts'
import { isKindOf, kindsHaving, tagsWhere } from '../tags.ts'
import type { Facet } from './facet.ts'

export interface ApproachFacet extends Facet {
  /** By the kind of a group's approaches. */
  readonly judgeKind?: (kind: number) => Fit
}

/** The way of working that the person asks for. */
export function approach({ approaches }: Directory, asked: Asked): ApproachFacet {
  // Who declines religion did not ask for a secular group, and is offered one before others.
  const isImplied = asked.approach.length === 0 && asked.without.includes('faith-based')
  const wishes = isImplied ? ['secular'] : asked.approach
  if (wishes.length === 0) return { reasons: () => [] }
  const { kinds, starts } = approaches
  const wished = wishes.map((wish) => {
    const wanted = tagsWhere(approaches, (name) => isKindOf(name, wish))
    return { wish, having: kindsHaving(approaches, wanted) }
  })
  const fitOf = (kind: number, has: boolean): Fit => {
    if (has) return 'match'
    return starts[kind] === starts[kind + 1] ? 'unknown' : 'miss'
  }
  const judgeKind = (kind: number): Fit =>
    fitOf(
      kind,
      wished.some(({ having }) => having[kind] === 1),
    )
  return {
    judgeKind,
    judge: (group) => judgeKind(kinds[group]!),
    reasons: (group) =>
      (isImplied ? [] : wished).map(({ wish, having }) => {
        const kind = kinds[group]!
        return { facet: 'approach', fit: fitOf(kind, having[kind] === 1), approach: wish }
      }),
  }
}

import type { Relation } from '../model/reason.ts'
import { rememberedOf } from '../model/remembered.ts'
import type { Concern, Vocabulary } from '../model/vocabulary.ts'

export interface Step {
  readonly concern: string
  readonly relation: Relation
}

/**
 * The concerns whose groups may serve a person with this one, best first.
 *
 * Siblings are not among them: a group for cannabis says nothing to a person who drinks.
 */
export const expand: (vocabulary: Vocabulary, id: string) => readonly Step[] = rememberedOf((vocabulary, id) => {
  const concern = vocabulary.concerns.get(id)
  const steps: Step[] = [{ concern: id, relation: 'same' }]
  if (concern === undefined || concern.stance === 'caused-harm') return steps

  const add = (other: string, relation: Relation): void => {
    const target = vocabulary.concerns.get(other)
    if (target === undefined || steps.some((step) => step.concern === other)) return
    if (mayServe(concern, target, relation)) steps.push({ concern: other, relation })
  }
  const parent = vocabulary.concerns.get(concern.parent ?? '')
  // Someone is ill or in trouble, and has not died: groups for the bereaved are no broader help.
  const isOfAnotherKind = concern.stance === 'loved-one' && parent?.stance === 'bereaved'
  if (parent !== undefined && concern.fallback !== false && !isOfAnotherKind) add(parent.id, 'broader')
  for (const child of childrenOf(vocabulary, id)) add(child, 'narrower')
  if (concern.fallback !== false) for (const near of concern.near) add(near, 'near')
  return steps
})

function mayServe(from: Concern, to: Concern, relation: Relation): boolean {
  if (to.stance === 'caused-harm' || from.contrast.includes(to.id)) return false
  if (isAcrossWhose(from, to) || isAcrossWhose(to, from)) return false
  if (relation === 'near') return true // directed on purpose: bipolar to depression, never back
  // A concern that stands apart from its parent does so in both directions.
  return !to.contrast.includes(from.id) && !(relation === 'narrower' && to.fallback === false)
}

/** One is for people whose loved one has a trouble, the other for people who have one themselves. */
function isAcrossWhose(one: Concern, other: Concern): boolean {
  return one.stance === 'loved-one' && other.stance !== 'loved-one' && other.lovedOne !== undefined
}

function childrenOf({ concerns }: Vocabulary, id: string): readonly string[] {
  return [...concerns.values()].filter(({ parent }) => parent === id).map((concern) => concern.id)
}

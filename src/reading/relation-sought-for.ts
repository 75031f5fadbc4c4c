import type { Holder, Relation } from './holder.ts'
import type { Passage } from './passage.ts'

const FOR_THEM =
  /\b(?:groups?|program|class|something|somewhere|anything|camp|club|there|help|support) (?:\w+ ){0,5}for (?:him|her)\b|\b(?:groups?|program|class|camp|help|support) for them\b|\b(?:for|with) (?:other )?kids (?:that|her|his|their|the same) age\b|\bteach (?:a kid|kids|him|her)\b|\b(?:groups?|program|class) (?:\w+ ){0,2}for (?:a )?teens?\b|\b(?:he|she|they)(?:d| would| will| can| could| might| wants? to| is willing to| may) (?:go|come|join|attend|try)\b/
/** Said of nobody but a child, whoever else is named. */
const FOR_CHILDREN =
  /\b(?:kids|childrens|teen|teens|teenage|youth) (?:grief |support |social |skills |therapy |anxiety )*(?:groups?|class|classes|program|camp|club)\b|\b(?:groups?|program|class|classes|camp|something|anything) (?:\w+ ){0,3}for (?:a )?(?:kids?|children|child|teens?|teenagers?)(?: (?:that|his|her|their) (?:small|young|age|little))?\b|\b(?:around|with|meet|to) other (?:kids|children|teens|teenagers|boys|girls|young people)\b|\b(?:my|the|our) (?:kid|child|boy|girl|son|daughter|grandson|granddaughter) (?:needs|could use|should be|would do well)\b/
const OF_CHILDREN =
  /\b(?:parents?|moms?|dads?|mothers?|fathers?|families|grandparents|caregivers|us) (?:of|with|to|who)\b|\bfor (?:parents|families|moms|dads|caregivers|grandparents)\b/

/** "Is there anything around here for him": of a cousin, who is grown and would come himself. */
const FOR_ONE = /\b(?:groups?|program|meeting|anything|something|somewhere) (?:\w+ ){0,4}for (?:him|her)\b/
/** "She'd come if someone drove her"; "he'd come with me" is of two. */
const WOULD_COME =
  /\b(he|she)(?:d| would| will|s willing to| is willing to| wants to| agreed to) (?:go|come|join|attend)(?= (?:if|when|to (?:a|an|one|it|that|something))\b| \.|$)/
/** A partner's and a parent's group is as much for those who live with them. */
const WHO_MAY_COME: readonly (Relation | undefined)[] = ['kin', 'sibling', 'friend']

export interface Sought {
  readonly relation: Relation | undefined
  /** Of two parents, the one who would come. */
  readonly gender?: 'male' | 'female'
}

/** The relative who would come: "autistic daughter 14 eats alone, she'd go to something with coaching". */
export function relationSoughtFor(passage: Passage, persons: readonly (Holder | undefined)[]): Sought | undefined {
  const others = persons.filter((person) => person?.who === 'other' && person.relation !== 'pet')
  const [first] = others
  if (first === undefined) return undefined
  const words = passage.tokens.map(({ folded }) => folded).join(' ')
  const sentences = passage.tokens.map(({ folded, before }) => (before === 'stop' ? `. ${folded}` : folded)).join(' ')
  const isOnlyOne = others.every((person) => person?.relation === first.relation)
  if (isOnlyOne && WHO_MAY_COME.includes(first.relation) && FOR_ONE.test(words)) return { relation: first.relation }
  // Told twice over, it is for them: "a group for him? He said he'd go".
  const comes = isOnlyOne ? WOULD_COME.exec(sentences) : null
  const isTold = first.relation === 'parent' || (first.relation === 'spouse' && FOR_ONE.test(words))
  if (comes !== null && isTold) return { relation: first.relation, gender: comes[1] === 'he' ? 'male' : 'female' }
  return others.some((person) => person?.relation === 'child') && isForChild(passage, others, words)
    ? { relation: 'child' }
    : undefined
}

function isForChild(passage: Passage, others: readonly (Holder | undefined)[], words: string): boolean {
  if (FOR_CHILDREN.test(words) && !OF_CHILDREN.test(words)) return true
  // "Ok if parents come": those who ask.
  const isAsking = (person: Holder | undefined): boolean =>
    person?.relation === 'parent' && (!passage.firstPerson || passage.tokens[person.at ?? 0]!.folded === 'parents')
  return others.every((person) => person?.relation === 'child' || isAsking(person)) && FOR_THEM.test(words)
}

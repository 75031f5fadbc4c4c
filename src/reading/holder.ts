export type Relation = 'spouse' | 'ex' | 'child' | 'parent' | 'sibling' | 'kin' | 'friend' | 'pet' | 'someone'

/** Whose trouble the words at a place are about, and by which rule. */
export interface Holder {
  readonly who: 'client' | 'other' | 'both'
  readonly relation?: Relation
  readonly rule: string
  readonly gender?: 'male' | 'female'
  /** The token that names the other person. */
  readonly at?: number
}

export interface Person extends Holder {
  /** Died, left or moved out in the words: nothing later in the passage is about them. */
  readonly gone?: boolean
}

const RELATIONS: readonly Relation[] = ['spouse', 'ex', 'child', 'parent', 'sibling', 'kin', 'friend', 'pet']
export const RELATION_CLASSES: readonly string[] = RELATIONS.map((relation) => `rel-${relation}`)

export function relationOfClass(name: string): Relation {
  return name.slice('rel-'.length) as Relation
}

/** What these words for a relation name. */
export function relationOf({ set }: { readonly set: { readonly id: string } }): Relation {
  return relationOfClass(set.id)
}

/** The rule of a pronoun that may be anybody's. */
export const PRONOUN = 'he, she or they in a first-person text'

/** The rule of "I" and "my". */
export const FIRST_PERSON = 'first person'

/** How the rules of "my drinking" and "client's depression" begin. */
export const OWN = 'the client’s own'

/** The rule of "client", "pt". */
export const CLIENT_NAMED = 'the client is named'

/** The subject where no word names one. */
export const NOBODY_NAMED: Holder = { who: 'client', rule: 'nobody else is named' }

/** Who is at the other end: a parent's child, a wife's husband. */
export function otherEnd(relation: Relation): Relation {
  if (relation === 'parent') return 'child'
  return relation === 'child' ? 'parent' : relation
}

import type { Because } from '../model/reading.ts'
import { SURVIVOR } from './harm-found.ts'
import type { Relation } from './holder.ts'
import type { Language } from './language.ts'
import type { Mention } from './mention.ts'

/** A mention with what it comes to: the client's concern, or why it is set aside. */
export interface Weighed {
  readonly mention: Mention
  /** The concern of the person who would attend; absent = set aside. */
  readonly concern?: string
  readonly because?: Because
}

export interface Facts {
  /** Concerns that a loss brings with it. */
  readonly mourning: readonly string[]
  /** The client's own concern when a partner, child or parent has a trouble that has none of its own. */
  readonly ambient: Readonly<Partial<Record<Relation, string>>>
  /** The identity that a concern makes a person a member of. */
  readonly membership: Readonly<Record<string, string>>
  /** What a short form stands for, where groups are named by the long one. */
  readonly standsFor: Readonly<Record<string, string>>
  /** Concerns that are the client's whoever is the subject: he left me, we fight, my father was deported. */
  readonly shared: readonly string[]
  /** Of these, the ones that are so only when the other is the partner: a parent's divorce is not the client's. */
  readonly sharedWithPartner: readonly string[]
  /** What a fight is about, by who it is with, when it is not the partner. */
  readonly conflictWith: Readonly<Partial<Record<Relation, string>>>
  /** Concerns of something that happened: to have it in one's history is to have it. */
  readonly events: readonly string[]
  /** Illnesses that are treated together with the use of a substance, or neither is. */
  readonly besideSubstances: readonly string[]
  /** What a parent's trouble means for those who grew up with it. */
  readonly grewUpWith: Readonly<Record<string, string>>
  /** How much sooner or later than others a concern is what the person is here for: a symptom is seldom the reason. */
  readonly prominence: Readonly<Record<string, number>>
}

/** "Alcoholic father" names what the client grew up with; "my father drinks" what goes on now. */
const DESCRIBES = 'describes the relation'

/**
 * What one mention means for the client: their own concern, or that of somebody close to a person who has it.
 *
 * @param isChildMinor a child is spoken of who is told to be under age
 */
export function weighed(
  mention: Mention,
  language: Language,
  facts: Facts,
  others: ReadonlySet<Relation>,
  isMinor: boolean,
  isChildMinor: boolean,
): Weighed[] {
  const { holder, status } = mention
  if (status === 'negated') return [{ mention, because: 'negated' }]
  if (status === 'family-history') return [{ mention, because: 'family-history' }]
  if (status === 'feared') return [{ mention, because: 'hypothetical' }]
  const concern = language.concerns.get(
    isMinor ? (ofMinor(mention, language, facts) ?? mention.concern) : mention.concern,
  )
  if (concern === undefined) return []
  const own: Weighed = {
    mention,
    concern:
      ofParents(mention, others) ??
      silence(mention, others) ??
      (mention.isQuarrel ? conflict(concern.id, others, facts) : undefined) ??
      concern.id,
    ...(status === 'history' && { because: 'history' as const }),
  }
  const isAboutOthers =
    (concern.stance === 'loved-one' && !facts.sharedWithPartner.includes(concern.id)) ||
    concern.stance === 'bereaved' ||
    isShared(concern.id, holder.relation, facts, isMinor)
  // "My sister had a stillbirth": she lost a child, and the client somebody's child.
  const isOthersLoss = concern.stance === 'bereaved' && holder.who === 'other' && OF_OTHERS.includes(holder.relation)
  if (isOthersLoss)
    return [
      { mention, because: 'someone-else' },
      { mention, concern: 'grief' },
    ]
  if (holder.who === 'client' || isAboutOthers) return [own]
  if (holder.relation === 'pet') return [{ mention, because: 'someone-else' }]
  const theirs = lovedOne(concern.id, mention.lovedOne ?? concern.lovedOne, holder.relation, facts)
  const setAside: Weighed = { mention, because: 'someone-else' }
  const grewUp = holder.relation === 'parent' && !isMinor ? facts.grewUpWith[concern.id] : undefined
  const ids = [theirs, grewUp].filter((id) => id !== undefined)
  if (holder.rule === DESCRIBES || status === 'history') ids.reverse()
  // "My son is sixteen and games till four": what groups there are, are for him.
  if (holder.relation === 'child' && isChildMinor && OF_MINORS.includes(concern.id)) ids.unshift(concern.id)
  const forClient: Weighed[] = [setAside, ...ids.map((id): Weighed => ({ mention, concern: id }))]
  if (holder.who === 'both') return [own, ...forClient.filter((each) => each.concern !== undefined)]
  return theirs === concern.id ? [own] : forClient
}

/** Who is still a child has not grown up with it, and has lost no child: what all the words are like is told of a parent. */
function ofMinor({ concern, guessedFrom }: Mention, language: Language, { grewUpWith }: Facts): string | undefined {
  if (guessedFrom === undefined) return undefined
  if (concern === 'grief-child') return 'grief'
  const own = Object.keys(grewUpWith).find((id) => grewUpWith[id] === concern)
  return own === undefined ? undefined : language.concerns.get(own)?.lovedOne
}

/** Troubles of children whose groups are for the children, and of which parents' groups speak little. */
export const OF_MINORS: readonly string[] = ['gaming-internet', 'bfrb']

/** "My dad reads my phone, I may not shut my door": like a partner's hold, where only parents are spoken of. */
function ofParents({ concern, guessedFrom }: Mention, others: ReadonlySet<Relation>): string | undefined {
  const isOnlyParents = others.size > 0 && [...others].every((relation) => relation === 'parent')
  return guessedFrom !== undefined && concern === SURVIVOR && isOnlyParents ? 'childhood-abuse' : undefined
}

/** "My husband won't talk to me": what kin do to one another is told of a partner. */
function silence({ concern, isSilence }: Mention, others: ReadonlySet<Relation>): string | undefined {
  const isOnlyPartners = others.size > 0 && [...others].every((relation) => relation === 'spouse')
  return isSilence && concern === 'estrangement' && isOnlyPartners ? 'relationship-problems' : undefined
}

/** Whose losses are not the client's own. */
const OF_OTHERS: readonly (Relation | undefined)[] = ['sibling', 'kin', 'friend']

const PARTNERS: readonly (Relation | undefined)[] = ['spouse', 'ex', 'someone', undefined]

/** What parts the partners is also that of a child who still lives with them. */
function isShared(concern: string, relation: Relation | undefined, facts: Facts, isMinor: boolean): boolean {
  if (!facts.shared.includes(concern)) return false
  return !facts.sharedWithPartner.includes(concern) || PARTNERS.includes(relation) || (isMinor && relation === 'parent')
}

/** A fight in a text that names a child or a parent, and no partner, is with them. */
function conflict(concern: string, others: ReadonlySet<Relation>, facts: Facts): string | undefined {
  if (concern !== 'relationship-problems' || others.has('spouse') || others.has('ex')) return undefined
  for (const relation of others) if (facts.conflictWith[relation]) return facts.conflictWith[relation]
  return undefined
}

/** Groups for parents of children with autism or ADHD are no groups for their partners, those of the betrayed are for partners only. */
function lovedOne(
  concern: string,
  mapped: string | undefined,
  relation: Relation | undefined,
  facts: Facts,
): string | undefined {
  const isChildOnly = mapped === 'parenting-neurodivergent'
  const isPartnerOnly = mapped === 'partner-betrayal'
  const isFor = isChildOnly ? relation === 'child' : !isPartnerOnly || PARTNERS.includes(relation)
  if (mapped !== undefined && isFor) return mapped
  const ambient = relation === undefined ? undefined : facts.ambient[relation]
  // Others close to somebody with it have the groups of families at large.
  if (ambient === undefined && isPartnerOnly) return 'loved-ones-addiction'
  return ambient === concern ? undefined : ambient
}

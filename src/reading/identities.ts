import { anyOf } from '../model/any-of.ts'
import { isFoundOnly } from './found-only.ts'
import { goesOnOfOther } from './goes-on-of-other.ts'
import { groupFollows } from './group-follows.ts'
import { isOfGroup } from './is-of-group.ts'
import { isOfOwnFamily } from './is-of-own-family.ts'
import { isOfWriter } from './is-of-writer.ts'
import { isServed } from './is-served.ts'
import { isSomebodyMet } from './is-somebody-met.ts'
import type { Language } from './language.ts'
import { isPartOf, type Span } from './lookup.ts'
import { meansNothing } from './means-nothing.ts'
import { opensWithDenial } from './opens-with-denial.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { isRatherNot } from './rather-not.ts'
import { standsForClient } from './stands-for-client.ts'
import { statusOf } from './status.ts'

export interface IdentityFound {
  readonly id: string
  readonly first: number
  readonly last: number
  readonly isClients: boolean
  readonly isDenied: boolean
  /** Only implied by the sex in "58M": it may close a group, it does not speak for one. */
  readonly isImplied: boolean
}

const PAST = ['childhood', 'history']
/** Between "as" and a word for the young. */
const DESCRIBES = anyOf('a an the just only still little young small mere foster')

const WITH_OTHERS =
  /^(?:w|w\/|with|about|of|to|at|from|on|over|saw|sees?|lost|one|another|every|each|no|hit|killed|save|saved)$/

/** Who the person is, as they or the note say it; words about a loved one, and words denied, are marked so. */
export function identitiesIn(passage: Passage, people: People, language: Language): IdentityFound[] {
  const spans = passage.spans.filter(
    (span) =>
      (span.set.kind === 'identity' ||
        (span.set.kind === 'bare-identity' &&
          (standsForClient(passage, span) || isYoungClient(passage, people, span)))) &&
      // "Sober as a judge", "marine biology".
      !meansNothing(passage, span) &&
      !isOfThePast(passage, span) &&
      !isYouth(passage, span) &&
      !isChildOf(passage, span) &&
      !isOfWhom(passage, people, span) &&
      !isOfMany(passage, span) &&
      !isServed(passage, span) &&
      !isOver(passage, span) &&
      !isEither(passage, span) &&
      !isRatherNot(passage, span.first) &&
      !(isOfGroup(passage, span) && isFoundOnly(passage, span.first)),
  )
  const told = spans.filter(
    (span) =>
      !spans.some(
        (other) =>
          isPartOf(span, other) &&
          other.set.kind === 'identity' &&
          (isBroaderOf(other.set.id, span.set.id, language) || isAnother(span, other, language)),
      ),
  )
  return told
    .filter((span) => !isOfOthersGroup(passage, told, span))
    .map((span) => ({
      id: span.set.id,
      first: span.first,
      last: span.last,
      // "Both partners will attend".
      isClients:
        span.set.id === 'couples' ||
        isBrotherhood(passage, span) ||
        isOfOwnFamily(passage, people, span, language) ||
        (people.holders[span.first]?.who !== 'other' &&
          !describesOther(passage, people, span) &&
          !isSomebodyMet(passage, span) &&
          !goesOnOfOther(passage, people, span) &&
          !isOfWriter(passage, people, span, language)),
      // "No scales and no higher power".
      isDenied: statusOf(passage, span.first, span.last).status === 'negated' && !opensWithDenial(passage, span),
      isImplied:
        span.set.kind === 'bare-identity' &&
        ['women', 'men', 'parents'].includes(span.set.id) &&
        !groupFollows(passage, span),
    }))
}

/** "The widows I've met are all in their seventies": what others are. */
function isOfMany({ tokens, firstPerson }: Passage, { first, last }: Span): boolean {
  return firstPerson && tokens.slice(first, last + 1).some(({ folded }) => folded === 'their')
}

/** "Army wife", "vet tech": the first word says of whom or of what, and nobody has served. A "senior in high school" is not old. */
function isAnother({ set, first }: Span, other: Span, language: Language): boolean {
  if (set.kind !== 'bare-identity') return false
  const isOfService = (language.identities.get(set.id)?.axes ?? []).includes('service')
  return (first === other.first && isOfService) || isExcluded(set.id, other.set.id, language)
}

function isExcluded(id: string, by: string, language: Language): boolean {
  return (language.identities.get(by)?.excludes ?? []).includes(id)
}

/** What somebody was for a time; who was in the Army is a veteran, and who was in prison has that behind them. */
const FOR_A_TIME: readonly string[] = ['physical-disability', 'unhoused', 'college-students', 'new-parents']

/** "Was in a wheelchair for a month". */
function isOver({ tokens }: Passage, { first, set }: Span): boolean {
  return FOR_A_TIME.includes(set.id) && tokens[first - 1]?.folded === 'was'
}

/** "Secular or not". */
function isEither({ tokens }: Passage, { last }: Span): boolean {
  return tokens[last + 1]?.folded === 'or' && tokens[last + 2]?.folded === 'not'
}

/** "Brothers in Christ" are no brothers: the relation is a part of what the client is. */
function isBrotherhood(passage: Passage, { first, last }: Span): boolean {
  const relation = passage.relation(first)
  return relation?.first === first && relation.last < last
}

/** "Spouse of a firefighter", "wife of an Iraq vet": what the other one is. */
function isOfWhom(passage: Passage, people: People, { first }: Span): boolean {
  for (let of = first - 1; of >= first - MOST_TO_WHAT && passage.clauses[of] === passage.clauses[first]; of--) {
    if (passage.tokens[of]!.folded !== 'of') continue
    const role = passage.relation(of - 1)
    return role !== undefined && people.personAt(role.first)?.who === 'client'
  }
  return false
}

/** Words from "of" to what somebody is. */
const MOST_TO_WHAT = 3

export const OTHER_SEX: Readonly<Record<string, string>> = { women: 'men', men: 'women' }

/** "Trans man, told that women's groups are his only option": whom a group is for, and not who he is. */
function isOfOthersGroup(passage: Passage, told: readonly Span[], span: Span): boolean {
  const other = OTHER_SEX[span.set.id]
  return (
    other !== undefined &&
    (groupFollows(passage, span) || isOfGroup(passage, span)) &&
    told.some((each) => each.set.id === other && !groupFollows(passage, each))
  )
}

function isBroaderOf(narrow: string, broad: string, language: Language): boolean {
  return narrow === broad || language.identities.get(narrow)?.broader === broad
}

function describesOther(passage: Passage, people: People, span: Span): boolean {
  const next = span.last + 1
  // "Egyptian American, family traditional": a comma parts them.
  if (passage.tokens[next]?.before === 'comma') return false
  return passage.relation(next)?.first === next && people.personAt(next)?.who === 'other'
}

/** "F40.10 adolescent", "anxious teen": the word for the young is the client. */
function isYoungClient(passage: Passage, people: People, span: Span): boolean {
  const person = people.personAt(span.first)
  if (person?.who !== 'client' || passage.at(span.first, 'rel-child') === undefined) return false
  const before = passage.tokens[span.first - 1]?.folded ?? ''
  let lead = span.first - 1
  while (DESCRIBES.has(passage.tokens[lead]?.folded ?? '')) lead--
  // "A call with a little kid", "lost another child".
  if (WITH_OTHERS.test(passage.tokens[lead]?.folded ?? '') && passage.clauses[lead] === passage.clauses[span.first])
    return false
  // "Only child", "teen boys", "his kid brother" tell of no client's age.
  return !/^(?:only|as|inner)$/.test(before) && passage.relation(span.last + 1)?.first !== span.last + 1
}

/** "Abused as a child", "cut in high school": the age of the client then. A former Marine is a veteran now. */
function isOfThePast(passage: Passage, span: Span): boolean {
  const cue = passage.atAny(span.first, PAST)
  return (cue !== undefined && !isPartOf(cue, span)) || passage.atAny(span.first - 1, PAST) !== undefined
}

/** "Child of divorce", at any age. */
function isChildOf(passage: Passage, span: Span): boolean {
  return passage.at(span.first, 'rel-child') !== undefined && passage.tokens[span.last + 1]?.folded === 'of'
}

/** "As a teen", "when she was a teenager", "was a foster kid": how old the client was when it happened. */
function isYouth(passage: Passage, span: Span): boolean {
  if (passage.at(span.first, 'rel-child') === undefined) return false
  let index = span.first - 1
  while (DESCRIBES.has(passage.tokens[index]?.folded ?? '')) index--
  return index < span.first - 1 && /^(?:as|was|were)$/.test(passage.tokens[index]?.folded ?? '')
}

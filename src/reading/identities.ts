import { anyOf } from '../model/any-of.ts'
import { isFoundOnly } from './found-only.ts'
import type { Language } from './language.ts'
import { isPartOf, type Span } from './lookup.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { isRatherNot } from './rather-not.ts'
import { genderOf } from './relation-at.ts'
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

const SEX_SIGNS = ['sex-female', 'sex-male']
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
        (span.set.kind === 'bare-identity' && (isSlot(passage, span) || isYoungClient(passage, people, span)))) &&
      !isOfThePast(passage, span) &&
      !isYouth(passage, span) &&
      !isChildOf(passage, span) &&
      !isOfWhom(passage, people, span) &&
      !isOfMany(passage, span) &&
      !isRatherNot(passage, span.first) &&
      !(isOfGroup(passage, span) && isFoundOnly(passage, span.first)),
  )
  const told = spans.filter(
    (span) =>
      !spans.some(
        (other) =>
          isPartOf(span, other) && other.set.kind === 'identity' && isBroaderOf(other.set.id, span.set.id, language),
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
        (people.holders[span.first]?.who !== 'other' && !describesOther(passage, people, span)),
      isDenied: statusOf(passage, span.first, span.last).status === 'negated',
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

/** "A women's group", "women's 12-step". */
const GROUPS = /^(?:group|meeting|circle|support|step|aa|na)$/

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

/** A mother, a wife, a widower: the sex that a role tells. It may close a group, it does not speak for one. */
export function rolesIn(passage: Passage, people: People): IdentityFound[] {
  const found: IdentityFound[] = []
  for (const { index } of passage.tokens) {
    const person = people.personAt(index)
    const sign = passage.atAny(index, SEX_SIGNS)
    const told =
      sign?.first === index && people.holders[index]?.who === 'client' && passage.tokens[index]!.folded !== 'widowed'
        ? sign.set.id === 'sex-male'
          ? 'male'
          : 'female'
        : undefined
    const gender = person?.who === 'client' ? (person.gender ?? told) : told
    if (gender === undefined) continue
    found.push({
      id: gender === 'male' ? 'men' : 'women',
      first: index,
      last: passage.relation(index)?.last ?? sign?.last ?? index,
      isClients: true,
      isDenied: false,
      isImplied: true,
    })
  }
  return found
}

const SINGULAR = new Set(['he', 'hes', 'she', 'shes'])
const ONESELF = new Set(['himself', 'herself'])

/** "Hides it from her parents": whose parents would be of somebody; whose stroke or death may be anybody's. */
function isOfRelatives(passage: Passage, index: number): boolean {
  const { folded } = passage.tokens[index]!
  if (folded !== 'his' && folded !== 'her') return false
  return passage.relation(index + 1) !== undefined && passage.tokens[index - 1]?.folded !== 'by'
}

const isMale = (pronoun: string): boolean => pronoun.startsWith('hi') || pronoun === 'he' || pronoun === 'hes'

/** "Her slippers stand by the piano": of somebody, who need not be the client. */
const opensClause = ({ clauses }: Passage, index: number): boolean => clauses[index - 1] !== clauses[index]

/** Who else could be meant would have been named before. */
export function isNobodyNamedBefore(people: People, index: number): boolean {
  for (let before = 0; before < index; before++) if (people.personAt(before)?.who === 'other') return false
  return true
}

/** "Found texts on husbands phone, hes been ...": somebody of that sex is spoken of, be it by an owner's word only. */
function isOfOne(passage: Passage, people: People, index: number): boolean {
  const gender = isMale(passage.tokens[index]!.folded) ? 'male' : 'female'
  for (let before = 0; before < index; before++) {
    const relation = passage.relation(before)
    if (relation?.first !== before || genderOf(passage, relation) !== gender) continue
    if (people.personAt(before)?.who !== 'client') return true
  }
  return false
}

/** "He has ADHD and loses everything", in a note that speaks of nobody else: he is the client. */
export function pronounsIn(passage: Passage, people: People): IdentityFound[] {
  if (passage.firstPerson) return []
  const told = passage.tokens.filter(
    ({ index, folded }) =>
      (SINGULAR.has(folded) && people.personAt(index)?.who === 'client' && !isOfOne(passage, people, index)) ||
      ((ONESELF.has(folded) || isOfRelatives(passage, index)) &&
        !opensClause(passage, index) &&
        isNobodyNamedBefore(people, index)),
  )
  const [first] = told
  if (first === undefined || told.some(({ folded }) => isMale(folded) !== isMale(first.folded))) return []
  const id = isMale(first.folded) ? 'men' : 'women'
  return [{ id, first: first.index, last: first.index, isClients: true, isDenied: false, isImplied: true }]
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

/** "Christian grief group", "a veterans' meeting": whom the group wished for is for. */
function groupFollows(passage: Passage, span: Span): boolean {
  for (let index = span.last + 1; index <= span.last + 3; index++) {
    const token = passage.tokens[index]
    if (token === undefined || token.before === 'stop' || token.before === 'comma') return false
    // "Therapist-run group": who leads it.
    if (/^(?:run|led|facilitated|taught)$/.test(token.folded)) return false
    if (GROUPS.test(token.stem)) return true
  }
  return false
}

function isOfGroup({ tokens }: Passage, { first, last }: Span): boolean {
  return tokens.slice(first, last + 1).some(({ stem }) => /^(?:group|meeting|circle)$/.test(stem))
}

/** Where a bare word stands for the client: "45 yo gay man", "a veteran with", "nurse, burned out", "is a lawyer". */
function isSlot(passage: Passage, span: Span): boolean {
  const before = passage.tokens[span.first - 1]
  const after = passage.tokens[span.last + 1]
  if (before !== undefined && passage.tokens[span.first]!.before === 'none') {
    const lead = passage.tokens[span.first - 2]?.folded ?? ''
    if (/^(?:yo|y\/o|male|female)$/.test(before.folded) || /^\d+(?:yo|m|f)?$/.test(before.folded)) return true
    if (before.folded === 'old' && /^(?:years?|yrs?|\d+)$/.test(lead)) return true
    if (isSaidToBe(passage, span.first)) return true
    if (/^(?:im|am|retired|young|older|single)$/.test(before.folded)) return true
    if (before.folded === 'only' && passage.tokens[span.first - 2]?.folded === 'the') return true
  }
  if (groupFollows(passage, span) || isAlone(passage, span) || isHeadOfNote(passage, span)) return true
  return (
    span.first === 0 &&
    (after === undefined ||
      after.before === 'comma' ||
      /^(?:with|who|in|struggling|dealing|coping|looking|seeking)$/.test(after.folded))
  )
}

const SAID_TO_BE = /^(?:is|am|im|as|being|been|hes|shes|was|client|pt|patient)$/
/** What "it was a frying pan" does not say. */
const SAID_OF_SOMEBODY = /^(?:am|im|as|being|been|hes|shes)$/
/** "Last night it was a pan". */
const THING = /^(?:it|that|this|there|what|which|thing)$/
const ARTICLE = /^an?$/
/** Between the article and the word nobody else comes in: "a friend of a nurse". */
const NO_DESCRIPTION = /^(?:of|and|or|with|who|whose|to|for|by|the|my|his|her|their)$/
const MOST_DESCRIBING = 2

/** "Is a nurse", "I've been a med surg nurse". */
function isSaidToBe({ tokens }: Passage, first: number): boolean {
  for (let index = first - 1; index >= Math.max(1, first - 1 - MOST_DESCRIBING); index--) {
    if (tokens[index + 1]!.before !== 'none' || NO_DESCRIPTION.test(tokens[index]!.folded)) return false
    if (ARTICLE.test(tokens[index]!.folded))
      return (
        (index === first - 1 ? SAID_TO_BE : SAID_OF_SOMEBODY).test(tokens[index - 1]!.folded) &&
        !THING.test(tokens[index - 2]?.folded ?? '')
      )
  }
  return false
}

/** "Army vet, woman, ...", "guy, 52", "Navy 98-06": a clause that says nothing but what somebody is, and for how long. */
function isAlone(passage: Passage, span: Span): boolean {
  const { tokens, clauses, spans } = passage
  if (passage.relation(span.first) !== undefined) return false
  const isOfIt = (index: number): boolean =>
    tokens[index]!.upper ||
    /^(?:x|x\d.*|yrs?|years?|for|\d.*)$/.test(tokens[index]!.folded) ||
    spans.some(({ set, first, last }) => OF_PEOPLE.includes(set.kind) && first <= index && index <= last)
  return tokens.every(({ index }) => clauses[index] !== clauses[span.first] || isOfIt(index))
}

const HEAD_WORDS = /^(?:\d+(?:yo|f|m)?|f|m|yo|y\/o|female|male|retired|former|old|years?|yrs?|night|travel|charge)$/

/** "45F ICU RN, ...": nothing but an age, a sex and short forms stand before it. */
function isHeadOfNote({ tokens, clauses, firstPerson }: Passage, { first }: Span): boolean {
  return (
    !firstPerson &&
    first > 0 &&
    clauses[first] === 0 &&
    /^\d/.test(tokens[0]!.folded) &&
    tokens.slice(0, first).every(({ folded, upper }) => upper || HEAD_WORDS.test(folded))
  )
}

const OF_PEOPLE: readonly string[] = ['identity', 'bare-identity']

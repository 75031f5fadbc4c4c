import { anyOf } from '../model/any-of.ts'
import { isCalled, isOwnLead } from './called.ts'
import { descriptionStart } from './description-start.ts'
import { familyListed } from './family-listed.ts'
import { type Person, type Relation, relationOf } from './holder.ts'
import { isServed } from './is-served.ts'
import type { Span } from './lookup.ts'
import { ofRelation } from './of-relation.ts'
import { parentOfOther } from './parent-of-other.ts'
import type { Passage } from './passage.ts'

/** The rule of a client told by their part. */
export const ROLE = 'the relation describes the client'
/** The rule of a client who is not the one who speaks. */
export const SOUGHT_FOR = 'a group is sought for this person'
const GROUPS = /^(?:groups?|class|classes|program|programme|meetings?|course|workshop)$/
const TO_COME = /^(?:anything|anywhere|somewhere|groups?|class|programs?|meetings?|place|referrals?|behalf)$/
const ROLE_LEADS = anyOf(
  'a an as little young single new expecting working first time widowed divorced stay home im am is being become became',
)
/** Words for the young that name a client when nobody's: "anxious teen", "14 yo boy". */
const YOUNG = anyOf('teen teenager adolescent kid child boy girl tween preteen toddler youth')

/** Whom a word for a relation stands for: somebody else, or the client in a part ("mother of two"). */
export function relationAt(passage: Passage, index: number): Person | undefined {
  const span = passage.relation(index)
  if (
    span === undefined ||
    span.first !== index ||
    isServed(passage, span) ||
    isFormer(passage, span) ||
    isSomebodyWho(passage, span)
  )
    return undefined
  const relation = relationOf(span)
  const gender = genderOf(passage, span)
  // "Class for my 15 yo daughter": told by years, and named.
  const byYears = relation === 'child' ? passage.relation(index - 1) : undefined
  if (
    byYears?.last === index - 1 &&
    byYears.set === span.set &&
    /^(?:yo|old)$/.test(passage.tokens[index - 1]!.folded)
  ) {
    const person = relationAt(passage, byYears.first)
    // Help for a child is as much for the parents.
    const isForThem = person?.rule === SOUGHT_FOR && GROUPS.test(passage.tokens[byYears.first - 2]?.folded ?? '')
    if (isForThem) return { ...person, ...(gender && { gender }) }
  }
  if (relation === 'parent' && isToSome(passage, span)) return { who: 'client', rule: ROLE, ...(gender && { gender }) }
  if (
    isInsideConcern(passage, span) ||
    passage.at(index, 'family-history') ||
    familyListed(passage, index) !== undefined ||
    passage.at(index - 1, 'like')?.last === index - 1
  )
    return undefined
  if (passage.at(index - 2, 'like')?.last === index - 2 && isPossessive(passage, index - 1)) return undefined
  if (isSender(passage, span)) return undefined
  const lead = proxied(passage, span)
  if (lead) return { who: 'client', rule: SOUGHT_FOR, ...(gender && isToCome(passage, lead) && { gender }) }
  if (isRole(passage, span, relation)) return { who: 'client', rule: ROLE, ...(gender && { gender }) }
  const of = passage.tokens[index - 1]?.folded === 'of' || passage.tokens[index - 2]?.folded === 'of'
  const rule = of ? 'relation of somebody' : `relation: ${passage.words(span.first, span.last)}`
  const theirs = relation === 'parent' ? parentOfOther(passage, index) : undefined
  return { who: 'other', relation: theirs ?? relation, rule, at: index, ...(gender && { gender }) }
}

function isInsideConcern(passage: Passage, span: Span): boolean {
  return passage.spans.some(
    (other) =>
      other.set.kind === 'concern' && other.first <= span.first && other.last >= span.last && other.last > other.first,
  )
}

/** "Ex-Marine", "ex-smoker": what somebody was, and no partner of the past. */
function isFormer(passage: Passage, { first, last }: Span): boolean {
  return first === last && passage.tokens[first]!.folded === 'ex' && passage.tokens[first + 1]?.before === 'hyphen'
}

/** "Referred by wife", "brought in by his mother": only who sent the client. */
function isSender(passage: Passage, span: Span): boolean {
  const at = isPossessive(passage, span.first - 1) ? span.first - 2 : span.first - 1
  const says = passage.at(at, 'says')
  return passage.tokens[at]?.folded === 'by' && says?.last === at
}

/** "A group for my mother": she is the one who would come. */
function proxied(passage: Passage, span: Span): Span | undefined {
  const at = isPossessive(passage, span.first - 1) ? span.first - 1 : span.first
  const lead = passage.at(at - 1, 'proxy') ?? calledFor(passage, at - 1)
  if (lead?.last !== at - 1) return undefined
  const after = passage.tokens[span.last + 1]?.folded
  // "Group for my kids": of nobody's kids it is a group for anybody's parents.
  const isOwnKids = at < span.first && span.set.id === 'rel-child'
  // "A group for my husband and me."
  if (after === 'and' && /^(?:me|i|myself)$/.test(passage.tokens[span.last + 2]?.folded ?? '')) return undefined
  const isOne = after !== 'of' && (isOwnKids || !/s$/.test(passage.tokens[span.last]!.folded.replace(/'s$/, '')))
  return isOne ? lead : undefined
}

/** "A group for my husband", "calling for my husband"; "support for my husband" may be for the one who asks. */
function isToCome({ tokens }: Passage, { set, first, last }: Span): boolean {
  return set.id === 'calls-for' || tokens.slice(first, last + 1).some(({ folded }) => TO_COME.test(folded))
}

/** "Mother calling for son", "I'm calling for my husband"; "he keeps calling for his mother" is a cry. */
function calledFor(passage: Passage, last: number): Span | undefined {
  const lead = passage.at(last, 'calls-for')
  if (lead === undefined) return undefined
  const who = passage.tokens[lead.first - 1]?.folded ?? ''
  return lead.first === 0 || /^(?:im|am|i|caller)$/.test(who) || passage.relation(lead.first - 1)?.first === 0
    ? lead
    : undefined
}

/** "A group for a gay man who has OCD": whom a note is about, and nobody's former partner; "dating a man who drinks" is. */
function isSomebodyWho(passage: Passage, { first, last, set }: Span): boolean {
  if (set.id !== 'rel-ex' || passage.tokens[last]!.folded !== 'who') return false
  // "Wants guys who did time": company, and nobody's former partners.
  if (/^(?:men|women|guys|girls|ladies|people)$/.test(passage.tokens[first]!.folded)) return true
  if (passage.firstPerson) return false
  const start = descriptionStart(passage, first)
  if (start === 0) return true
  const hasArticle = /^(?:an?|any|some)$/.test(passage.tokens[start - 1]!.folded)
  const lead = passage.tokens[start - 2]
  return hasArticle && (lead === undefined || /^(?:for|is|as)$/.test(lead.folded))
}

function isRole(passage: Passage, span: Span, relation: Relation): boolean {
  const start = descriptionStart(passage, span.first)
  const before = passage.tokens[start - 1]
  const after = passage.tokens[span.last + 1]
  // "A mums' group" is for them.
  if (passage.tokens[span.last]!.possessive) return false
  const isOfMany = relation === 'child' && /s$/.test(passage.tokens[span.last]!.folded)
  if (passage.firstPerson && !isOfMany && isCalled(passage, span.first, isOwnLead)) return true
  // "Cop's wife, he won't talk about work": a note opens with what she is by her husband's work.
  if (relation === 'spouse' && span.first === 1 && !passage.firstPerson && isOfSomebody(passage)) return true
  if (isPossessive(passage, span.first - 1) || isPossessive(passage, span.first - 2)) return false
  if (relation === 'friend' || relation === 'pet' || relation === 'ex') return false
  const isTheirs =
    passage.at(span.last + 2, 'mine') !== undefined ||
    isYears(passage, span.last + 2) ||
    (relation === 'child' && COUNT.test(passage.tokens[span.last + 2]?.folded ?? ''))
  if (after?.folded === 'of' && after.before === 'none' && before?.folded !== 'of' && !isTheirs) return true
  const isDescribed = start < span.first
  const leads = before !== undefined && ROLE_LEADS.has(before.folded) && passage.tokens[start]!.before === 'none'
  const comesAfter = passage.tokens[start - 2]?.folded ?? ''
  if (relation === 'parent' && leads && !passage.firstPerson)
    return !/^(?:by|with|from|has|have|having|had|lost|when|if|about|whose|losing|against|to|(?!being|becoming|expecting)\w+ing)$/.test(
      comesAfter,
    )
  if (relation === 'parent' && leads) return passage.clauses[start - 2] !== passage.clauses[span.first]
  if (leads && ['im', 'am', 'as', 'being'].includes(comesAfter)) return true
  if (relation === 'spouse' && isNamedByFamily(passage, span)) return true
  // "Black mom 8 wks postpartum, dr brushes me off".
  if (relation === 'parent' && start === 0 && isNewMother(passage, span)) return true
  if (passage.firstPerson) return false
  const isElder = /^(?:grand|nan|gran)/.test(passage.tokens[span.first]!.folded)
  // "Latina mother with OCD", "client is a grandmother with depression".
  if ((relation === 'parent' || isElder) && isDescribed && start === 0) return true
  if (isElder && leads && /^(?:|for|is|as)$/.test(comesAfter)) return true
  const word = passage.tokens[span.last]!.stem
  const isPlural = /s$/.test(passage.tokens[span.last]!.folded)
  const isOfParent = passage.relation(0)?.set.id === 'rel-parent' && span.first > 0
  const isYoung = relation === 'child' && span.first === span.last && !isPlural && YOUNG.has(word)
  if (isYoung && !isOfAdult(passage) && !isOfParent)
    return (
      ofRelation(passage, span.first) === undefined &&
      before?.folded !== 'of' &&
      !(before?.folded === 'a' && comesAfter === 'of')
    )
  const opens = relation === 'parent' && passage.clauses[span.first] === 0
  return (
    opens &&
    (after === undefined || after.before === 'comma' || /^\d/.test(after.folded)) &&
    !hasLovedOneWordBefore(passage, span)
  )
}

function isOfSomebody(passage: Passage): boolean {
  const { folded, possessive } = passage.tokens[0]!
  return (
    (possessive || /[^su]s$/.test(folded)) &&
    passage.relation(0) === undefined &&
    passage.at(0, 'client') === undefined &&
    !/^(?:his|hers|theirs|pts|clients|callers)$/.test(folded)
  )
}

const MOST_TO_BIRTH = 3

/** "Black mom 8 wks postpartum", "new mom, 5 wks pp". */
function isNewMother({ tokens, clauses }: Passage, { last }: Span): boolean {
  return tokens
    .slice(last + 1, last + 1 + MOST_TO_BIRTH)
    .some(
      ({ folded, index, before }) =>
        /^(?:postpartum|pp|pregnant|ppd)$/.test(folded) && clauses[index]! <= clauses[last]! + 1 && before !== 'stop',
    )
}

/** "Guard wife, he ships out in January", "Army brat": what somebody is by what their family does. */
function isNamedByFamily({ spans, clauses }: Passage, { first, last }: Span): boolean {
  return spans.some(
    (other) =>
      other.set.kind === 'identity' &&
      other.first < first &&
      other.last >= last &&
      clauses[other.first - 1] !== clauses[other.first],
  )
}

/** "34F, kid 7": the note opens with the age of somebody else. */
function isOfAdult({ tokens }: Passage): boolean {
  return /^(?:[2-9]\d)(?:[fm]|yof?|yom|yr)$/.test(tokens[0]!.folded)
}

/** Also an age: "a boy of six". */
const COUNT = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/

/** "Foster mum to three". */
function isToSome(passage: Passage, { first, last }: Span): boolean {
  const count = passage.tokens[last + 2]?.folded ?? ''
  return (
    first === 0 && passage.tokens[last + 1]?.folded === 'to' && (count === 'a' || count === 'an' || COUNT.test(count))
  )
}

/** "Wife of 20 years left": how long, not whose. */
function isYears(passage: Passage, index: number): boolean {
  return (
    /^\d+$/.test(passage.tokens[index]?.folded ?? '') &&
    /^(?:year|yr|month)$/.test(passage.tokens[index + 1]?.stem ?? '')
  )
}

/** "Alcoholic father, ..." is about the father; "overwhelmed mother, ..." is the client. Only concerns others can have count. */
function hasLovedOneWordBefore(passage: Passage, span: Span): boolean {
  return passage.spans.some((other) => other.set.kind === 'concern' && other.last === span.first - 1)
}

/** My, his, her. */
export const OWNERS: readonly string[] = ['mine', 'theirs']

export function isPossessive(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]
  return token !== undefined && (token.possessive || passage.atAny(index, OWNERS) !== undefined)
}

const MALE =
  /^(?:husband|hubby|hubs|esposo|marido|novio|boyfriend|bf|man|guy|fianc|fa|father|dad|daddy|papa|pop|son|boy|brother|bro|uncle|tio|nephew|grand(?:father|pa|dad|son)|gramps|abuelo|stepson|stepfather|stepdad|stepbrother|fil|godson|godfather|papaw)$/
const FEMALE =
  /^(?:wife|wifey|esposa|mujer|novia|girlfriend|gf|lady|mo|mother|mom|mum|mama|mommy|mummy|daughter|dtr|dau|girl|sister|sis|aunt|auntie|aunty|tia|niece|grand(?:mother|ma|daughter)|granny|nana|nan|abuela|abuelita|stepdaughter|stepmother|stepmom|stepsister|mil|goddaughter|godmother|mamaw)$/

export function genderOf(passage: Passage, span: Span): 'male' | 'female' | undefined {
  for (let index = span.first; index <= span.last; index++) {
    const word = passage.tokens[index]!.stem
    if (MALE.test(word)) return 'male'
    if (FEMALE.test(word)) return 'female'
  }
  return undefined
}

import { familyListed } from './family-listed.ts'
import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'
import type { Token } from './tokenize.ts'

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

interface Person extends Holder {
  /** Died, left or moved out in the words: nothing later in the passage is about them. */
  readonly gone?: boolean
}

const RELATIONS: readonly Relation[] = ['spouse', 'ex', 'child', 'parent', 'sibling', 'kin', 'friend', 'pet']
export const RELATION_CLASSES: readonly string[] = RELATIONS.map((relation) => `rel-${relation}`)

/** A clinician's note leaves the subject out before these: it is the client who reports, feels, wants. */
const CLIENT_VERBS = new Set(
  'report deny endors stat want feel present seek need worry overwhelm exhaust struggl cry isolat describ complain request prefer hop hope fear miss blam'.split(
    ' ',
  ),
)
const ROLE_LEADS = new Set(
  'a an as single new expecting working first time widowed divorced stay home im am is being become became'.split(' '),
)
/** Words for the young that name a client when nobody's: "anxious teen", "14 yo boy". */
const YOUNG = new Set('teen teenager adolescent kid child boy girl tween preteen toddler youth'.split(' '))
const RELATIVES = new Set('who that whose with has is was gets got keeps having being suffers'.split(' '))
/** The subject where no word names one. */
export const NOBODY_NAMED: Holder = { who: 'client', rule: 'nobody else is named' }
const CLIENT: Person = NOBODY_NAMED
const SOUGHT_FOR = 'a group is sought for this person'
const SAID = 'what someone else says of the client'
const POSSESSOR = 'his, her or their at the head of a clause'

export interface People {
  /** The subject at each token. */
  readonly holders: readonly Holder[]
  /** The person a relation word or pronoun at this token stands for, if it is one. */
  personAt(index: number): Holder | undefined
}

/**
 * Follows who is spoken of, word by word: the nearest subject to the left holds, an object only until the next "and".
 *
 * First person: he, she and they are somebody else. None: it is a note, and they are the client, unless the note opens
 * with a relation ("son is ..."), which then is the one they mean.
 */
export function peopleOf(passage: Passage): People {
  const { tokens, clauses } = passage
  const persons = tokens.map((_, index) => relationAt(passage, index))
  const frame = passage.firstPerson ? undefined : frameOf(passage, persons)
  const otherEnd = passage.firstPerson ? undefined : otherEndOf(passage, persons)
  const holders: Person[] = []
  const seen: Person[] = frame ? [frame] : []
  let subject: Person = frame ?? CLIENT
  let clauseSubject: Person | undefined
  let object: Person | undefined

  for (const token of tokens) {
    const { index } = token
    const isNewClause = index > 0 && clauses[index] !== clauses[index - 1]
    if (isNewClause) {
      subject = inherited(passage, index, clauseSubject ?? subject, frame)
      clauseSubject = undefined
      object = undefined
    } else if ((token.folded === 'and' || token.folded === 'or') && object && !object.rule.startsWith('relative')) {
      object = undefined
    }
    const relation = passage.at(index, ...RELATION_CLASSES)
    const isInside = relation !== undefined && relation.first < index
    const named = isInside
      ? undefined
      : (persons[index] ??
        pronounAt(passage, index, seen, frame, otherEnd) ??
        (isNewClause ? possessorAt(passage, index, seen) : undefined))
    if (named) {
      if ((named.who === 'other' && named.relation !== 'pet') || named.rule === SOUGHT_FOR) seen.push(named)
      const isSaidOfThem = clauseSubject?.rule === SAID && persons[index] === undefined
      if (isTold(passage, index)) object = undefined
      else if (
        isCompany(passage, index) ||
        (clauseSubject?.who === 'client' && named.who === 'other' && !isSaidOfThem)
      ) {
        const next = passage.tokens[index + 1]?.folded ?? ''
        object = RELATIVES.has(next) ? { ...named, rule: `relative: ${named.rule}` } : named
      } else {
        clauseSubject = named
        subject = named
        object = undefined
      }
      persons[index] = named
    }
    const speaks = passage.at(index, 'says')
    if (
      speaks?.first === index &&
      subject.who === 'other' &&
      subject.rule !== POSSESSOR &&
      (clauseSubject === subject || object)
    ) {
      subject = { who: 'client', rule: SAID }
      clauseSubject = subject
      object = undefined
    }
    const leaves = passage.at(index, 'left', 'die')
    if (leaves && clauseSubject?.who === 'other') clauseSubject = { ...clauseSubject, gone: true }
    holders.push(object ?? subject)
  }
  return { holders, personAt: (index) => persons[index] }
}

const ROLE = 'the relation describes the client'
/** Who is at the other end: a parent's child, a wife's husband. */
export function otherEnd(relation: Relation): Relation {
  if (relation === 'parent') return 'child'
  return relation === 'child' ? 'parent' : relation
}

/** "Wife of a vet, he drinks": the client is a woman, so he is the one she is the wife of. */
function otherEndOf(passage: Passage, persons: readonly (Person | undefined)[]): Person | undefined {
  const index = persons.findIndex((person) => person?.rule === ROLE && person.gender !== undefined)
  const relation = passage.at(index, ...RELATION_CLASSES)?.set.id.slice('rel-'.length) as Relation | undefined
  if (relation === undefined) return undefined
  const gender = persons[index]!.gender === 'male' ? 'female' : 'male'
  return { who: 'other', relation: otherEnd(relation), rule: 'the other end of the relation', gender }
}

function relationAt(passage: Passage, index: number): Person | undefined {
  const span = passage.at(index, ...RELATION_CLASSES)
  if (span === undefined || span.first !== index || isMonths(passage, span) || isFormer(passage, span)) return undefined
  const relation = span.set.id.slice('rel-'.length) as Relation
  if (
    isInsideConcern(passage, span) ||
    passage.at(index, 'family-history') ||
    familyListed(passage, index) !== undefined ||
    passage.at(index - 1, 'like')?.last === index - 1
  )
    return undefined
  if (passage.at(index - 2, 'like')?.last === index - 2 && isPossessive(passage, index - 1)) return undefined
  if (isSender(passage, span)) return undefined
  if (proxied(passage, span)) return { who: 'client', rule: SOUGHT_FOR }
  const gender = genderOf(passage, span)
  if (isRole(passage, span, relation)) return { who: 'client', rule: ROLE, ...(gender && { gender }) }
  const of = passage.tokens[index - 1]?.folded === 'of' || passage.tokens[index - 2]?.folded === 'of'
  const rule = of ? 'relation of somebody' : `relation: ${passage.words(span.first, span.last)}`
  return { who: 'other', relation, rule, at: index, ...(gender && { gender }) }
}

function isInsideConcern(passage: Passage, span: Span): boolean {
  return passage.spans.some(
    (other) =>
      other.set.kind === 'concern' && other.first <= span.first && other.last >= span.last && other.last > other.first,
  )
}

/** "3 mo ago": "mo" is the mother only where no number stands before it. */
function isMonths(passage: Passage, { first, last }: Span): boolean {
  return first === last && passage.tokens[first]!.folded === 'mo' && /\d$/.test(passage.tokens[first - 1]?.folded ?? '')
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
function proxied(passage: Passage, span: Span): boolean {
  const at = isPossessive(passage, span.first - 1) ? span.first - 1 : span.first
  const lead = passage.at(at - 1, 'proxy')
  if (lead?.last !== at - 1) return false
  const after = passage.tokens[span.last + 1]?.folded
  return after !== 'of' && !/s$/.test(passage.tokens[span.last]!.folded.replace(/'s$/, ''))
}

function isRole(passage: Passage, span: Span, relation: Relation): boolean {
  const before = passage.tokens[span.first - 1]
  const after = passage.tokens[span.last + 1]
  if (isPossessive(passage, span.first - 1) || isPossessive(passage, span.first - 2)) return false
  if (relation === 'friend' || relation === 'pet' || relation === 'ex') return false
  const isTheirs = passage.at(span.last + 2, 'mine') !== undefined || isYears(passage, span.last + 2)
  if (after?.folded === 'of' && after.before === 'none' && before?.folded !== 'of' && !isTheirs) return true
  const leads = before !== undefined && ROLE_LEADS.has(before.folded) && passage.tokens[span.first]!.before === 'none'
  const comesAfter = passage.tokens[span.first - 2]?.folded ?? ''
  if (relation === 'parent' && leads) return !/^(?:by|with|from|has|have|had|lost)$/.test(comesAfter)
  if (leads && ['im', 'am', 'as', 'being'].includes(passage.tokens[span.first - 2]?.folded ?? '')) return true
  if (passage.firstPerson) return false
  const word = passage.tokens[span.last]!.stem
  const isPlural = /s$/.test(passage.tokens[span.last]!.folded)
  if (relation === 'child' && span.first === span.last && !isPlural && YOUNG.has(word))
    return before?.folded !== 'of' && !(before?.folded === 'a' && passage.tokens[span.first - 2]?.folded === 'of')
  const opens = relation === 'parent' && passage.clauses[span.first] === 0
  return (
    opens &&
    (after === undefined || after.before === 'comma' || /^\d/.test(after.folded)) &&
    !hasLovedOneWordBefore(passage, span)
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

function isPossessive(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]
  return token !== undefined && (token.possessive || passage.at(index, 'mine', 'theirs') !== undefined)
}

const MALE =
  /^(?:husband|hubby|hubs|boyfriend|bf|man|guy|fianc|fa|father|dad|daddy|papa|pop|son|boy|brother|bro|uncle|tio|nephew|grand(?:father|pa|dad|son)|gramps|abuelo|stepson|stepfather|stepdad|stepbrother|fil|godson|godfather|papaw)$/
const FEMALE =
  /^(?:wife|wifey|girlfriend|gf|lady|mo|mother|mom|mum|mama|mommy|mummy|daughter|dtr|dau|girl|sister|sis|aunt|auntie|aunty|tia|niece|grand(?:mother|ma|daughter)|granny|nana|nan|abuela|abuelita|stepdaughter|stepmother|stepmom|stepsister|mil|goddaughter|godmother|mamaw)$/

function genderOf(passage: Passage, span: Span): 'male' | 'female' | undefined {
  for (let index = span.first; index <= span.last; index++) {
    const word = passage.tokens[index]!.stem
    if (MALE.test(word)) return 'male'
    if (FEMALE.test(word)) return 'female'
  }
  return undefined
}

/** A note that opens with a relation and goes on about it is written from beside that person. */
function frameOf(passage: Passage, persons: readonly (Person | undefined)[]): Person | undefined {
  for (const token of passage.tokens) {
    if (passage.clauses[token.index] !== 0) return undefined
    const person = persons[token.index]
    if (
      person === undefined &&
      passage.at(token.index, 'client') === undefined &&
      !/^\d+(?:yo|y\/o|m|f)?$/.test(token.folded) &&
      !/^(?:he|she|they|his|her|their)$/.test(token.folded)
    )
      continue
    if (person?.who !== 'other' || isPossessive(passage, token.index - 1)) return undefined
    if (person.relation === 'pet' || person.relation === 'parent' || person.relation === 'friend') return undefined
    const next = passage.at(token.index + 1, 'says', 'left', 'die', 'by-suicide', 'by-overdose', 'harm')
    return next ? undefined : person
  }
  return undefined
}

function pronounAt(
  passage: Passage,
  index: number,
  seen: readonly Person[],
  frame: Person | undefined,
  otherEnd: Person | undefined,
): Person | undefined {
  const word = withoutVerb(passage.tokens[index]!)
  if (passage.at(index, 'me') && !['me', 'myself', 'us'].includes(word)) return { who: 'client', rule: 'first person' }
  if (passage.at(index, 'client')?.first === index && passage.tokens[index - 1]?.folded !== 'not')
    return { who: 'client', rule: 'the client is named' }
  const gender = /^(?:he|hes)$/.test(word) ? 'male' : /^(?:she|shes)$/.test(word) ? 'female' : undefined
  const isObject = passage.firstPerson && (word === 'him' || word === 'them')
  if (gender === undefined && !isObject && !/^(?:they|theyre|theyve|someone|somebody)$/.test(word)) return undefined
  const antecedent = seen.findLast(
    (person) =>
      gender === undefined ||
      ((person.gender === undefined || person.gender === gender) && !isSeveral(passage, person)),
  )
  if (passage.firstPerson)
    return antecedent
      ? { ...antecedent, rule: 'he, she or they in a first-person text' }
      : { who: 'other', relation: 'someone', rule: 'he, she or they in a first-person text', ...(gender && { gender }) }
  if (frame && antecedent === frame) return frame
  if (otherEnd && gender === otherEnd.gender) return antecedent ?? otherEnd
  const sameSentence =
    antecedent !== undefined &&
    frame === undefined &&
    clientGender(passage) !== undefined &&
    antecedent.gender === gender &&
    clientGender(passage) !== gender
  return sameSentence ? antecedent : { who: 'client', rule: 'he, she or they in a note' }
}

/** "He'll", "she'd": folding makes other words of them. */
function withoutVerb({ text, folded }: Token): string {
  return /^(?:he|she|they)['’ʼ](?:ll|d|ve)$/i.test(text) ? folded.replace(/(?:ll|d|ve)$/, '') : folded
}

/** "The kids" are neither he nor she. */
function isSeveral(passage: Passage, { at }: Person): boolean {
  return at !== undefined && /^(?:.*[^s]s|children|grandchildren|stepchildren|family)$/.test(passage.tokens[at]!.folded)
}

/** "His drinking is ruining us", "her therapist says borderline": told of him or her, whoever says it. */
function possessorAt(passage: Passage, index: number, seen: readonly Person[]): Person | undefined {
  const word = passage.tokens[index]!.folded
  if (!passage.firstPerson || !/^(?:his|her|their)$/.test(word)) return undefined
  const gender = word === 'his' ? 'male' : word === 'her' ? 'female' : undefined
  const owner = seen.findLast(
    (person) => gender === undefined || person.gender === undefined || person.gender === gender,
  )
  return { who: 'other', relation: 'someone', ...(gender && { gender }), ...owner, rule: POSSESSOR }
}

/** "Lives with her mother, drinks daily": who is only there is not who goes on. */
function isCompany(passage: Passage, index: number): boolean {
  const at = isPossessive(passage, index - 1) ? index - 2 : index - 1
  return passage.at(at, 'beside')?.last === at
}

/** "I came out to my wife as bi": whom it was told to. */
function isTold(passage: Passage, index: number): boolean {
  const at = isPossessive(passage, index - 1) ? index - 2 : index - 1
  return passage.tokens[at]?.folded === 'to' && passage.tokens[at - 1]?.folded === 'out'
}

function clientGender(passage: Passage): 'male' | 'female' | undefined {
  const found = /\b\d{1,2}\s*(?:-?\s*(?:yo|y\/o|yr|year)s?[- ]*(?:old)?)?\s*(m|f|male|female|man|woman|boy|girl)\b/i
    .exec(passage.need)?.[1]
    ?.toLowerCase()
  if (found === undefined) return undefined
  return ['m', 'male', 'man', 'boy'].includes(found) ? 'male' : 'female'
}

/** Who a clause without a subject is about. */
function inherited(passage: Passage, index: number, before: Person, frame: Person | undefined): Person {
  if (before.who !== 'other') return before.who === 'client' && frame === undefined ? CLIENT : before
  if (before.gone || before.relation === 'pet') return CLIENT
  const token = passage.tokens[index]!
  // "My son, 17, is depressed": an age between commas is about the one before it.
  if ((token.before === 'comma' || token.before === 'open') && /^\d{1,2}(?:yo)?$/.test(token.folded)) return before
  // "Dtr (16) NSSI" goes on about her behind the bracket.
  if (token.before === 'open' && /^\d{1,2}(?:yo)?$/.test(passage.tokens[index - 1]!.folded)) return before
  if (token.folded === 'and' || token.folded === 'but') {
    return CLIENT_VERBS.has(passage.tokens[index + 1]?.stem ?? '') && token.before !== 'none' ? CLIENT : before
  }
  const isVerb = /[^s]s$/.test(token.folded) && !CLIENT_VERBS.has(token.stem)
  return isVerb && (token.before === 'comma' || token.before === 'stop')
    ? before
    : frame && token.before === 'comma' && !CLIENT_VERBS.has(token.stem)
      ? frame
      : CLIENT
}

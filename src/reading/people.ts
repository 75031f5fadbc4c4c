import { Asides, WHO } from './asides.ts'
import { FINDS } from './finds.ts'
import {
  CLIENT_NAMED,
  FIRST_PERSON,
  type Holder,
  NOBODY_NAMED,
  otherEnd,
  type Person,
  PRONOUN,
  type Relation,
} from './holder.ts'
import type { Passage } from './passage.ts'
import { Quotations } from './quotations.ts'
import { isPossessive, ROLE, relationAt, SOUGHT_FOR } from './relation-at.ts'
import type { Token } from './tokenize.ts'

/** A clinician's note leaves the subject out before these: it is the client who reports, feels, wants. */
const CLIENT_VERBS = new Set(
  'report deny endors stat want feel present seek need worry overwhelm exhaust struggl cry isolat describ complain request prefer hop hope fear miss blam'.split(
    ' ',
  ),
)
const RELATIVES = new Set('who that whose with has is was gets got keeps having being suffers'.split(' '))
const CLIENT: Person = NOBODY_NAMED
/** The rule of what is said of the client, from the word for saying on. */
export const SAID = 'what someone else says of the client'
const LEAVING = ['left', 'die']
/** What makes the relation before it one of many in the note, and not whom it is about. */
const GOING_ON = ['says', 'left', 'die', 'by-suicide', 'by-overdose', 'harm']
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
  const atOtherEnd = passage.firstPerson ? undefined : otherEndOf(passage, persons)
  const asides = new Asides(passage, persons)
  const quotations = new Quotations(passage, persons)
  const holders: Person[] = []
  const seen: Person[] = frame ? [frame] : []
  let subject: Person = frame ?? CLIENT
  let clauseSubject: Person | undefined
  let object: Person | undefined
  for (const token of tokens) {
    const { index } = token
    const isNewClause = index > 0 && clauses[index] !== clauses[index - 1]
    if (isNewClause) {
      const before = clauseSubject ?? subject
      clauseSubject = asides.subjectAt(index, before)
      subject = clauseSubject ?? inherited(passage, index, before, frame)
      object = undefined
    } else if ((token.folded === 'and' || token.folded === 'or') && object && !object.rule.startsWith('relative')) {
      object = undefined
    }
    const quoted = quotations.speakerAt(index)
    if (quoted !== undefined && (isNewClause || quotations.opensAt(index))) {
      subject = quoted
      clauseSubject = quoted
      object = undefined
    }
    const relation = passage.relation(index)
    const isInside = relation !== undefined && relation.first < index
    const named = isInside
      ? undefined
      : (persons[index] ??
        (quoted && quotedAt(passage, index, quoted)) ??
        pronounAt(passage, index, seen, frame, atOtherEnd) ??
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
      !isPassive(passage, index) &&
      subject.who === 'other' &&
      subject.rule !== POSSESSOR &&
      (clauseSubject === subject || object)
    ) {
      quotations.said(object ?? subject, speaks.last)
      subject = { who: 'client', rule: SAID }
      clauseSubject = subject
      object = undefined
    }
    const leaves = passage.atAny(index, LEAVING)
    if (leaves && clauseSubject?.who === 'other') clauseSubject = { ...clauseSubject, gone: true }
    holders.push(object ?? subject)
  }
  return { holders, personAt: (index) => persons[index] }
}

/** "He said 'I will end it'": I am he, and you are the client. */
function quotedAt(passage: Passage, index: number, by: Person): Person | undefined {
  const { folded } = passage.tokens[index]!
  if (/^(?:you|your|youre|youve|yourself)$/.test(folded)) return { who: 'client', rule: SAID }
  return passage.at(index, 'me') && !FIRST_PERSON_OBJECTS.has(folded)
    ? { ...by, rule: 'said by somebody else' }
    : undefined
}

/** "He was told", "he'll be sent down": of him, and he says nothing. */
function isPassive(passage: Passage, index: number): boolean {
  return /^(?:be|been|being|was|were|got|gets|getting|hes|shes)$/.test(passage.tokens[index - 1]?.folded ?? '')
}

/** "Wife of a vet, he drinks": the client is a woman, so he is the one she is the wife of. */
function otherEndOf(passage: Passage, persons: readonly (Person | undefined)[]): Person | undefined {
  const index = persons.findIndex((person) => person?.rule === ROLE && person.gender !== undefined)
  const relation = passage.relation(index)?.set.id.slice('rel-'.length) as Relation | undefined
  if (relation === undefined) return undefined
  const gender = persons[index]!.gender === 'male' ? 'female' : 'male'
  return { who: 'other', relation: otherEnd(relation), rule: 'the other end of the relation', gender }
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
    const next = passage.atAny(token.index + 1, GOING_ON)
    return next ? undefined : person
  }
  return undefined
}

const FIRST_PERSON_OBJECTS = new Set(['me', 'myself', 'us'])
const GENDERS: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ['he', 'male'],
  ['hes', 'male'],
  ['she', 'female'],
  ['shes', 'female'],
])
const OF_ANY_GENDER = new Set('they theyre theyve someone somebody'.split(' '))

function pronounAt(
  passage: Passage,
  index: number,
  seen: readonly Person[],
  frame: Person | undefined,
  otherEnd: Person | undefined,
): Person | undefined {
  const word = withoutVerb(passage.tokens[index]!)
  if (passage.at(index, 'me') && (!FIRST_PERSON_OBJECTS.has(word) || isFound(passage, index) || isIt(passage, index)))
    return { who: 'client', rule: FIRST_PERSON }
  if (passage.at(index, 'client')?.first === index && passage.tokens[index - 1]?.folded !== 'not')
    return { who: 'client', rule: CLIENT_NAMED }
  const gender = GENDERS.get(word)
  const isObject = passage.firstPerson && (word === 'him' || word === 'them' || isObjectHer(passage, index))
  if (gender === undefined && !isObject && !OF_ANY_GENDER.has(word)) return undefined
  const antecedent = lastOf(gender, seen, passage)
  if (passage.firstPerson)
    return antecedent
      ? { ...antecedent, rule: PRONOUN }
      : { who: 'other', relation: 'someone', rule: PRONOUN, ...(gender && { gender }) }
  if (frame && antecedent === frame) return frame
  // "Kids scared of dad when he drinks": he cannot be who the note is about, and dad is the one named.
  if (frame && gender !== undefined && antecedent?.gender === gender && !isOf(passage, frame, gender)) return antecedent
  if (otherEnd && gender === otherEnd.gender) return antecedent ?? otherEnd
  const sameSentence =
    antecedent !== undefined &&
    frame === undefined &&
    clientGender(passage) !== undefined &&
    antecedent.gender === gender &&
    clientGender(passage) !== gender
  return sameSentence ? antecedent : { who: 'client', rule: 'he, she or they in a note' }
}

/** "I found her crying", "it's her who drinks": her is no possessive. */
function isObjectHer(passage: Passage, index: number): boolean {
  const next = passage.tokens[index + 1]?.folded ?? ''
  if (passage.tokens[index]!.folded === 'her' && WHO.test(next)) return true
  return passage.tokens[index]!.folded === 'her' && isFound(passage, index) && next.endsWith('ing')
}

/** "It was me at the slot machines". */
function isIt({ tokens }: Passage, index: number): boolean {
  const [is, it] = [tokens[index - 1]?.folded ?? '', tokens[index - 2]?.folded]
  return is === 'its' || (it === 'it' && /^(?:is|was)$/.test(is))
}

/** "My kids found me drunk": what follows is said of the one who was found. */
function isFound({ tokens }: Passage, index: number): boolean {
  return FINDS.has(tokens[index - 1]?.folded ?? '')
}

function lastOf(gender: Person['gender'], seen: readonly Person[], passage: Passage): Person | undefined {
  return seen.findLast((person) => gender === undefined || isOf(passage, person, gender))
}

const WITH_VERB = /^(?:he|she|they)['’ʼ](?:ll|d|ve)$/i

/** "He'll", "she'd": folding makes other words of them. */
function withoutVerb({ text, folded }: Token): string {
  return WITH_VERB.test(text) ? folded.replace(/(?:ll|d|ve)$/, '') : folded
}

function isOf(passage: Passage, person: Person, gender: 'male' | 'female'): boolean {
  return (person.gender === undefined || person.gender === gender) && !isSeveral(passage, person)
}

/** "The kids" are neither he nor she. */
export function isSeveral({ tokens }: Passage, { at }: Holder): boolean {
  if (at === undefined) return false
  const { folded, possessive } = tokens[at]!
  return /^(?:.*[^s]s|children|grandchildren|stepchildren|family)$/.test(possessive ? folded.slice(0, -1) : folded)
}

const POSSESSIVES = new Set(['his', 'her', 'their'])

/** "His drinking is ruining us", "her therapist says borderline": told of him or her, whoever says it. */
function possessorAt(passage: Passage, index: number, seen: readonly Person[]): Person | undefined {
  const word = passage.tokens[index]!.folded
  if (!passage.firstPerson || !POSSESSIVES.has(word)) return undefined
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

const YEARS = /^\d{1,2}(?:yo)?$/
const THIRD_PERSON = /[^su]s$/

/** Who a clause without a subject is about. */
function inherited(passage: Passage, index: number, before: Person, frame: Person | undefined): Person {
  // "Pt (27M) quit, partner uses": the one named goes on in the sentence.
  if (before.rule === CLIENT_NAMED && passage.tokens[index]!.before !== 'stop') return before
  if (before.who !== 'other') return before.who === 'client' && frame === undefined ? CLIENT : before
  if (before.gone || before.relation === 'pet') return CLIENT
  const token = passage.tokens[index]!
  // "My son, 17, is depressed": an age between commas is about the one before it.
  if ((token.before === 'comma' || token.before === 'open') && YEARS.test(token.folded)) return before
  // "Dtr (16) NSSI" goes on about her behind the bracket.
  if (token.before === 'open' && YEARS.test(passage.tokens[index - 1]!.folded)) return before
  if (token.folded === 'and' || token.folded === 'but') {
    return CLIENT_VERBS.has(passage.tokens[index + 1]?.stem ?? '') && token.before !== 'none' ? CLIENT : before
  }
  const isVerb = THIRD_PERSON.test(token.folded) && !CLIENT_VERBS.has(token.stem)
  return isVerb && (token.before === 'comma' || token.before === 'stop')
    ? before
    : frame && token.before === 'comma' && !CLIENT_VERBS.has(token.stem)
      ? frame
      : CLIENT
}

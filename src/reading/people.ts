import { anyOf } from '../model/any-of.ts'
import { Asides } from './asides.ts'
import { frameOf } from './frame-of.ts'
import { goesAlong } from './goes-along.ts'
import { CLIENT_NAMED, type Holder, NOBODY_NAMED, otherEnd, type Person, relationOf } from './holder.ts'
import type { Passage } from './passage.ts'
import { FIRST_PERSON_OBJECTS, POSSESSOR, possessorAt, pronounAt } from './pronoun-at.ts'
import { Quotations } from './quotations.ts'
import { isPossessive, ROLE, relationAt, SOUGHT_FOR } from './relation-at.ts'
import { relationSoughtFor, type Sought } from './relation-sought-for.ts'

/** A clinician's note leaves the subject out before these: it is the client who reports, feels, wants. */
const CLIENT_VERBS = anyOf(
  'report deny endors stat want feel present seek need worry overwhelm exhaust struggl cry isolat describ complain request prefer hop hope fear miss blam',
)
const RELATIVES = anyOf('who that whose with has is was gets got keeps having being suffers')
const CLIENT: Person = NOBODY_NAMED
/** The rule of what is said of the client, from the word for saying on. */
export const SAID = 'what someone else says of the client'
const LEAVING = ['left', 'die']

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
  const child = ofWhom(passage, persons)
  if (child !== undefined) persons[child.at] = child
  const sought = relationSoughtFor(passage, persons)
  if (sought !== undefined)
    for (const [index, person] of persons.entries())
      if (person?.who === 'other' && isSought(person, sought))
        persons[index] = { ...person, who: 'client', rule: SOUGHT_FOR }
  const frame = passage.firstPerson ? undefined : (frameOf(passage, persons) ?? describedOf(passage))
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
      if (isTold(passage, index) || goesAlong(passage, index)) object = undefined
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

function isSought({ relation, gender }: Person, sought: Sought): boolean {
  return (
    relation === sought.relation && (sought.gender === undefined || gender === undefined || gender === sought.gender)
  )
}

/** "Mom of a 19 yr old on fentanyl": told by their years only. */
function ofWhom(
  passage: Passage,
  persons: readonly (Person | undefined)[],
): (Person & { readonly at: number }) | undefined {
  const { tokens } = passage
  const role = passage.relation(0) ?? passage.relation(1)
  if (!passage.firstPerson || role === undefined || persons[role.first]?.rule !== ROLE) return undefined
  const at = [role.last + 2, role.last + 3].find((index) => /^\d{1,2}(?:yo)?$/.test(tokens[index]?.folded ?? ''))
  const isOf = at !== undefined && tokens[role.last + 1]?.folded === 'of' && passage.relation(at) === undefined
  const isYears =
    isOf && (/yo$/.test(tokens[at]!.folded) || /^(?:yr|year|yo|y\/o)s?$/.test(tokens[at + 1]?.folded ?? ''))
  return isYears
    ? {
        who: 'other',
        relation: otherEnd(relationOf(role)),
        rule: 'told by their years',
        at,
      }
    : undefined
}

/** "He said 'I will end it'": I am he, and you are the client. */
function quotedAt(passage: Passage, index: number, by: Person): Person | undefined {
  const { folded } = passage.tokens[index]!
  if (/^(?:you|your|youre|youve|yourself)$/.test(folded)) return { who: 'client', rule: SAID }
  return passage.at(index, 'me') && !FIRST_PERSON_OBJECTS.has(folded)
    ? { ...by, rule: 'said by somebody else' }
    : undefined
}

const PASSIVE = /^(?:be|been|being|was|were|got|gets|getting|hes|shes)$/

/** "He was told", "he'll be sent down": of him, and he says nothing. */
function isPassive(passage: Passage, index: number): boolean {
  return PASSIVE.test(passage.tokens[index - 1]?.folded ?? '')
}

/** "Wife of a vet, he drinks": the client is a woman, so he is the one she is the wife of. */
function otherEndOf(passage: Passage, persons: readonly (Person | undefined)[]): Person | undefined {
  const index = persons.findIndex((person) => person?.rule === ROLE && genderOfRole(passage, person) !== undefined)
  const named = passage.relation(index)
  const relation = named && relationOf(named)
  if (relation === undefined) return undefined
  const gender = genderOfRole(passage, persons[index]!) === 'male' ? 'female' : 'male'
  return { who: 'other', relation: otherEnd(relation), rule: 'the other end of the relation', gender }
}

const FEMALE_MARK = /\b\d{1,2}\s?f\b/i
const MALE_MARK = /\b\d{1,2}\s?m\b/i

/** "Wife of a vet"; "spouse of a medic, 39F". */
function genderOfRole({ need }: Passage, { gender }: Person): 'male' | 'female' | undefined {
  if (gender !== undefined) return gender
  const [female, male] = [FEMALE_MARK.test(need), MALE_MARK.test(need)]
  if (female === male) return undefined
  return female ? 'female' : 'male'
}

/** The rule of somebody whom a note describes behind the one who comes. */
const DESCRIBED = 'the one whom a note describes'
/** Beside a smaller child, the trouble is more often the parent's. */
const LEAST_DESCRIBED = 8

/** "Parents of 7M, ADHD": at any age the child's. */
function isOfGrowth({ spans, abbreviations }: Passage): boolean {
  const named = [
    ...spans.filter(({ set }) => set.kind === 'concern').map(({ set }) => set.id),
    ...abbreviations.map(({ concern }) => concern),
  ]
  return named.includes('adhd') || named.includes('autism')
}

/** "Father of 22M, heroin", "Parents of 14F, cutting found", "Wife of 50M, ETOH": told with an age and a sex, they are whom the note is about. */
function describedOf(passage: Passage): Person | undefined {
  const { tokens } = passage
  const role = passage.relation(0)
  const of = tokens[(role?.last ?? 0) + 1]
  const described = of && tokens[of.index + 1]
  if (role === undefined || of?.folded !== 'of' || described === undefined) return undefined
  const [, years, mark] = /^(\d{1,2})(m|f|yo|yr|yom|yof)?$/.exec(described.folded) ?? []
  const isMarked = mark !== undefined || /^(?:yo|y\/o|yr|m|f)$/.test(tokens[described.index + 1]?.folded ?? '')
  if (!isMarked || (Number(years) < LEAST_DESCRIBED && !isOfGrowth(passage))) return undefined
  const relation = otherEnd(relationOf(role))
  return { who: 'other', relation, rule: DESCRIBED, at: described.index }
}

/** "Lives with her mother, drinks daily": who is only there is not who goes on. */
function isCompany(passage: Passage, index: number): boolean {
  const at = isPossessive(passage, index - 1) ? index - 2 : index - 1
  return passage.at(at, 'beside')?.last === at
}

/** "I came out to my wife as bi", "told my husband about the drinking": whom it was told to. */
function isTold(passage: Passage, index: number): boolean {
  const { tokens } = passage
  const at = isPossessive(passage, index - 1) ? index - 2 : index - 1
  if (tokens[at]?.folded === 'to' && tokens[at - 1]?.folded === 'out') return true
  const last = passage.relation(index)?.last ?? index
  const verb = /^(?:to|with)$/.test(tokens[at]?.folded ?? '') ? at - 1 : at
  return tokens[last + 1]?.folded === 'about' && CONFIDES.test(tokens[verb]?.folded ?? '')
}

/** What one does with a trouble of one's own. */
const CONFIDES =
  /^(?:told|tell|telling|lie|lied|lying|lies|confess|confessed|confessing|honest|open|clean|admit|admitted)$/

const YEARS = /^\d{1,2}(?:yo)?$/
const THIRD_PERSON = /[^su]s$/

/** The clause that ends here is nothing but an age: "24", "24 years old". */
function isAgeAlone({ tokens, clauses }: Passage, last: number): boolean {
  let first = last
  while (clauses[first - 1] === clauses[last]) first--
  // "He is 7, ADHD".
  if (/^(?:he|she)$/.test(tokens[first]!.folded) && tokens[first + 1]?.folded === 'is') first += 2
  else if (/^(?:hes|shes)$/.test(tokens[first]!.folded)) first++
  return (
    YEARS.test(tokens[first]!.folded) &&
    tokens.slice(first + 1, last + 1).every(({ folded }) => /^(?:years?|yrs?|yo|old|m|f|now|just|almost)$/.test(folded))
  )
}

const HE = /^(?:he|she)$/

/** "Mo: ETOH, fa: heroin", "spouse of a medic. He: nightly drinking": a note heads what it says of each with who it is. */
function isHeaded(passage: Passage, index: number): boolean {
  const { need, tokens, clauses } = passage
  const head = passage.relation(index - 1)
  const first = HE.test(tokens[index - 1]!.folded) ? index - 1 : head?.last === index - 1 ? head.first : undefined
  if (passage.firstPerson || first === undefined || clauses[first - 1] === clauses[first]) return false
  return need.slice(tokens[index - 1]!.end, tokens[index]!.start).includes(':')
}

const LINK = /^(?:and|but|so|or)$/

/** Who a clause without a subject is about. */
function inherited(passage: Passage, index: number, before: Person, frame: Person | undefined): Person {
  const next = passage.tokens[index]!
  if (before.who === 'other' && isHeaded(passage, index)) return before
  if (frame?.rule === DESCRIBED && next.before === 'comma' && !CLIENT_VERBS.has(next.stem)) return frame
  // "Pt (27M) quit, partner uses": the one named goes on in the sentence.
  if (before.rule === CLIENT_NAMED && passage.tokens[index]!.before !== 'stop') return before
  if (before.who !== 'other') return before.who === 'client' && frame === undefined ? CLIENT : before
  if (before.gone || before.relation === 'pet') return CLIENT
  const token = passage.tokens[index]!
  // "My son, 17, is depressed": an age between commas is about the one before it.
  if ((token.before === 'comma' || token.before === 'open') && YEARS.test(token.folded)) return before
  // And so is what comes behind it: "my son, 24, on fentanyl".
  if (token.before === 'comma' && isAgeAlone(passage, index - 1) && !LINK.test(token.folded)) return before
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

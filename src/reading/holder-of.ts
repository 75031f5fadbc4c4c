import { anyOf } from '../model/any-of.ts'
import { closeTo } from './close-to.ts'
import { foundWith } from './found-with.ts'
import { type Holder, OWN, relationOfClass } from './holder.ts'
import { isSeveral } from './is-several.ts'
import { laidToClient } from './laid-to-client.ts'
import type { Language } from './language.ts'
import type { Finding } from './mention.ts'
import { ofRelation } from './of-relation.ts'
import { ownerBehind } from './owner-behind.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { isPossessive, OWNERS } from './relation-at.ts'
import { takenFrom } from './taken-from.ts'
import { clientWouldBeGone } from './would-be-gone.ts'

/** Whose trouble the words are: the client's own ("my drinking"), of the relation they describe, or of who is spoken of. */
export function holderOf(passage: Passage, people: People, finding: Finding, language: Language): Holder {
  const at = finding.anchor ?? finding.first
  const told =
    ofOneself(passage, finding) ??
    ownOf(passage, at) ??
    closeTo(passage, people, finding) ??
    laidToClient(passage, at, finding.last) ??
    ofWhoWouldBeGone(passage, finding) ??
    doneToClient(passage, finding, language) ??
    (isSubstance(finding.concern, language) ? takenFrom(passage, people, at) : undefined) ??
    describedRelation(passage, people, finding, language) ??
    ownedBy(passage, people, at) ??
    ownerBehind(passage, finding.last, lovedOneOf(finding.concern, language) !== undefined) ??
    theOneIs(passage, people, at) ??
    foundWith(passage, people, at, finding.last) ??
    ofRelation(passage, at)
  const holder = told ?? people.holders[at]!
  const isBoth =
    holder.who !== 'both' &&
    ((told === undefined && isTogether(passage, at)) ||
      passage
        .of('both')
        .filter(({ first, last }) => !isBothOf(passage, first, last))
        .some(
          (span) =>
            passage.clauses[span.first] === passage.clauses[at] ||
            (span.first > at && passage.clauses[span.first] === passage.clauses[at]! + 1),
        ))
  return isBoth && people.holders.some((other) => other.who === 'other')
    ? { ...otherIn(people, holder), who: 'both', rule: 'both of them' }
    : holder
}

/** "Both my parents drank", "my mom and my dad both drink": two others, and not the client. */
function isBothOf(passage: Passage, first: number, last: number): boolean {
  if (first !== last || passage.tokens[first]!.folded !== 'both') return false
  // "They both drink, my mom and my dad."
  if (passage.tokens[first - 1]?.folded === 'they') return true
  const next = passage.atAny(last + 1, OWNERS) || passage.tokens[last + 1]?.folded === 'of' ? last + 2 : last + 1
  if (passage.relation(next) ?? passage.relation(next + 1)) return true
  const near = passage.relation(first - 1)
  if (near === undefined) return false
  const and = near.first - (isPossessive(passage, near.first - 1) ? 2 : 1)
  if (passage.tokens[and]?.folded === 'and') return passage.relation(and - 1) !== undefined
  return /[^s]s$/.test(passage.tokens[near.last]!.folded)
}

/** "My son and I have OCD", "me and my husband drink": one subject of two. */
function isTogether(passage: Passage, at: number): boolean {
  const clause = passage.clauses[at]!
  const first = passage.clauses.indexOf(clause)
  const [one, two] = [passage.tokens[first], passage.tokens[first + 1]]
  if (one?.folded === 'me' && two?.folded === 'and') return passage.relation(first + 3) !== undefined
  // "Me and my wife": parted before the "and".
  const isMe = passage.tokens[first - 1]?.folded === 'me' && passage.clauses[first - 2] !== clause - 1
  if (isMe && one?.folded === 'and' && two?.folded === 'my') return passage.relation(first + 2) !== undefined
  if (one?.folded !== 'and' || !/^(?:i|me)$/.test(two?.folded ?? '')) return false
  const before = passage.clauses.indexOf(clause - 1)
  const relation = passage.relation(first - 1)
  return relation !== undefined && relation.last === first - 1 && relation.first - before <= 1
}

/** "My brother is ill and I have panic attacks myself". */
function ofOneself(passage: Passage, { last }: Finding): Holder | undefined {
  const next = passage.tokens[last + 1]
  return next?.folded === 'myself' && passage.clauses[last + 1] === passage.clauses[last]
    ? { who: 'client', rule: 'said of oneself: "myself"' }
    : undefined
}

/** Words from "own" to what it is said of: "own hx of bulimia resolved". */
const OWN_REACH = 3

/** "Mother of a teen with anorexia, own depression": in a note, own is the client's. */
function ownOf(passage: Passage, at: number): Holder | undefined {
  if (passage.firstPerson) return undefined
  for (let index = at - 1; index >= Math.max(0, at - OWN_REACH); index--) {
    if (passage.clauses[index] !== passage.clauses[at]) return undefined
    if (passage.tokens[index]!.folded !== 'own') continue
    return passage.clauses[index - 1] === passage.clauses[index]
      ? undefined
      : { who: 'client', rule: 'the client’s own: "own"' }
  }
  return undefined
}

function ofWhoWouldBeGone(passage: Passage, finding: Finding): Holder | undefined {
  const isClients = finding.concern === 'suicidality' && clientWouldBeGone(passage, finding)
  return isClients ? { who: 'client', rule: 'who would be better off is not who would be gone' } : undefined
}

/** "He won't let me work", "my dead mother's voice in my head": what is done to me is mine, whoever does it. */
function doneToClient(passage: Passage, { concern, first, last }: Finding, language: Language): Holder | undefined {
  if (language.concerns.get(concern)?.stance !== 'harmed' && concern !== 'hearing-voices') return undefined
  for (let index = first; index <= last; index++)
    if (/^(?:me|my|us)$/.test(passage.tokens[index]!.folded)) return { who: 'client', rule: 'done to the client' }
  return undefined
}

function otherIn(people: People, holder: Holder): Holder {
  return holder.who === 'other' ? holder : (people.holders.find((other) => other.who === 'other') ?? holder)
}

/** "The one with the drinking problem is my husband". */
function theOneIs({ tokens, clauses }: Passage, people: People, at: number): Holder | undefined {
  const first = clauses.indexOf(clauses[at]!)
  if (tokens[first]!.folded !== 'the' || tokens[first + 1]?.folded !== 'one') return undefined
  const is = tokens.findIndex(({ index, folded }) => index > at && clauses[index] === clauses[at] && folded === 'is')
  const named = is < 0 ? undefined : (people.personAt(is + 1) ?? people.personAt(is + 2))
  return named?.who === 'other' ? { ...named, rule: 'the one who it is' } : undefined
}

/** "My drinking", "client's depression"; in a first-person text "his drinking" is somebody else's. */
function ownedBy(passage: Passage, people: People, at: number): Holder | undefined {
  for (let index = at - 1; index >= Math.max(0, at - 2); index--) {
    if (passage.clauses[index] !== passage.clauses[at] || passage.relation(index)) return undefined
    if (passage.at(index, 'mine')) return { who: 'client', rule: `${OWN}: "my"` }
    const token = passage.tokens[index]!
    // "Affected by someone else's drinking".
    if (/^elses$/.test(token.folded)) return { who: 'other', relation: 'someone', rule: 'of somebody else' }
    const theirs = /^(?:his|her|their)$/.test(token.folded) ? relationOf(passage, people, index) : undefined
    if (theirs) return theirs
    if (isOfThem(passage, index, at))
      return { who: 'other', relation: 'someone', rule: `${token.folded}: of somebody else` }
    if (token.possessive && (passage.at(index, 'client') || CLIENTS.test(token.folded)))
      return { who: 'client', rule: OWN }
  }
  return undefined
}

/** Folded, "pt's". */
export const CLIENTS: RegExp = /^(?:pts|cls|clts|clients|patients)$/

const USES =
  /^(?:drink|drank|drunk|take|took|taken|steal|stole|use|used|smoke|smoked|borrow|borrowed|finish|finished|eat|ate)$/

/** "I can't live with his gambling", where nobody was named: "I drank his beer" is of the client. */
function isOfThem({ tokens, firstPerson }: Passage, index: number, at: number): boolean {
  return (
    firstPerson &&
    index === at - 1 &&
    /^(?:his|her|their)$/.test(tokens[index]!.folded) &&
    !USES.test(tokens[index - 1]?.folded ?? '')
  )
}

/** "Dad after his stroke": his is the nearest relation's of that gender in the sentence, unless that person is the one who speaks. */
function relationOf(passage: Passage, people: People, at: number): Holder | undefined {
  const gender = { his: 'male', her: 'female' }[passage.tokens[at]!.folded]
  for (let index = at - 1; index >= 0; index--) {
    if (passage.at(index, 'says') || passage.tokens[index + 1]!.before === 'stop') return undefined
    const person = people.personAt(index)
    if (person === undefined || !passage.relation(index)) continue
    if (gender !== undefined && isSeveral(passage, person)) continue
    return person.who === 'other' && (gender === undefined || person.gender === undefined || person.gender === gender)
      ? { ...person, rule: `${passage.tokens[at]!.folded}: of a relation named before` }
      : undefined
  }
  return undefined
}

/** "Alcoholic father", "my depressed teenage son": the words right before a relation describe it. */
function describedRelation(passage: Passage, people: People, finding: Finding, language: Language): Holder | undefined {
  // "New dad baby is 9 wks": it names somebody, and describes nobody.
  if (passage.relation(finding.last) !== undefined) return undefined
  let index = finding.last + 1
  while (
    passage.relation(index)?.first !== index &&
    (passage.at(index, 'rel-adjective') || /^\d+$/.test(passage.tokens[index]?.folded ?? ''))
  )
    index++
  const relation = passage.relation(index)
  if (relation?.first !== index || passage.clauses[index] !== passage.clauses[finding.last]) return undefined
  for (let at = finding.last + 1; at <= index; at++) {
    const before = passage.tokens[at]!.before
    if (before === 'stop' || before === 'comma' || before === 'open') return undefined
  }
  if (isCompanySought(passage, finding.first, relation.last)) return undefined
  const person = people.personAt(index)
  if (person?.who === 'client' && passage.at(index, 'rel-child') === undefined) {
    // "Depressed mother of two" is the client.
    if (passage.tokens[relation.last + 1]?.folded === 'of') return person
    return lovedOneOf(finding.concern, language) ? other(relation.set.id) : person
  }
  return person?.who === 'other' && person.relation !== 'pet' ? { ...person, rule: 'describes the relation' } : person
}

const COMPANY = anyOf('around meet find know fellow other')

/** "Wants to be around queer kids": they are people like the client, and nobody's children. */
function isCompanySought({ tokens }: Passage, first: number, last: number): boolean {
  return COMPANY.has(tokens[first - 1]?.folded ?? '') && /s$/.test(tokens[last]!.folded) && !tokens[last]!.possessive
}

function other(className: string): Holder {
  return { who: 'other', relation: relationOfClass(className), rule: 'describes the relation' }
}

function lovedOneOf(concern: string, language: Language): string | undefined {
  return language.concerns.get(concern)?.lovedOne
}

function isSubstance(concern: string, language: Language): boolean {
  return language.concerns.get(concern)?.parent === 'substance-use'
}

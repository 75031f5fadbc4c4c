import { findingsIn } from './find.ts'
import type { Language } from './language.ts'
import type { Finding, Mention } from './mention.ts'
import type { Passage } from './passage.ts'
import { type Holder, NOBODY_NAMED, type People, RELATION_CLASSES, type Relation } from './people.ts'
import { statusOf } from './status.ts'

/** Words between "help with" and what help is wanted with. */
const SOUGHT_REACH = 4
const QUARREL = /^(?:fight|fought|argu|argument|conflict|quarrel|yell|scream|row|bicker|clash)$/

/** The findings, each with whose it is, whether it holds, and whether it is what the person is here for. */
export function mentionsIn(passage: Passage, people: People, language: Language): Mention[] {
  const mentions = findingsIn(passage, people, language).map((finding): Mention => {
    const { status, rule } =
      finding.how === 'code' ? codeStatus(finding) : statusOf(passage, finding.first, finding.last)
    return {
      ...finding,
      holder: finding.holder ?? holderOf(passage, people, finding, language),
      status,
      rule: rule === '' ? finding.rule : `${finding.rule}; ${status} by "${rule}"`,
      sought: isSought(passage, finding),
      isQuarrel: passage.tokens.slice(finding.first, finding.last + 1).some((token) => QUARREL.test(token.stem)),
    }
  })
  return mentions.map((mention) => ofTheSame(mention, mentions))
}

/** "My mum drinks, vodka in a water bottle": more words for a trouble somebody else was said to have, with nobody named, are about them. */
function ofTheSame(mention: Mention, mentions: readonly Mention[]): Mention {
  if (mention.holder !== NOBODY_NAMED) return mention
  const theirs = mentions.find(
    (other) =>
      other.concern === mention.concern &&
      other.holder.who === 'other' &&
      other.first < mention.first &&
      other.status === 'current',
  )
  return theirs ? { ...mention, holder: theirs.holder, ...(theirs.lovedOne && { lovedOne: theirs.lovedOne }) } : mention
}

function codeStatus(finding: Finding): { status: Mention['status']; rule: string } {
  return finding.rule.endsWith('in remission')
    ? { status: 'history', rule: 'in remission' }
    : { status: 'current', rule: '' }
}

/** Whose trouble the words are: the client's own ("my drinking"), of the relation they describe, or of who is spoken of. */
function holderOf(passage: Passage, people: People, finding: Finding, language: Language): Holder {
  const at = finding.anchor ?? finding.first
  const holder =
    ofOneself(passage, finding) ??
    doneToClient(passage, finding, language) ??
    describedRelation(passage, people, finding, language) ??
    ownedBy(passage, people, at) ??
    ofRelation(passage, at) ??
    people.holders[at]!
  const isBoth =
    holder.who !== 'both' &&
    passage
      .of('both')
      .some(
        (span) =>
          passage.clauses[span.first] === passage.clauses[at] ||
          (span.first > at && passage.clauses[span.first] === passage.clauses[at]! + 1),
      )
  return isBoth && people.holders.some((other) => other.who === 'other')
    ? { ...otherIn(people, holder), who: 'both', rule: 'both of them' }
    : holder
}

/** "My brother is ill and I have panic attacks myself". */
function ofOneself(passage: Passage, { last }: Finding): Holder | undefined {
  const next = passage.tokens[last + 1]
  return next?.folded === 'myself' && passage.clauses[last + 1] === passage.clauses[last]
    ? { who: 'client', rule: 'said of oneself: "myself"' }
    : undefined
}

/** "He won't let me work": what is done to me is mine, whoever does it. */
function doneToClient(passage: Passage, { concern, first, last }: Finding, language: Language): Holder | undefined {
  if (language.concerns.find(({ id }) => id === concern)?.stance !== 'harmed') return undefined
  for (let index = first; index <= last; index++)
    if (/^(?:me|my|us)$/.test(passage.tokens[index]!.folded)) return { who: 'client', rule: 'done to the client' }
  return undefined
}

function otherIn(people: People, holder: Holder): Holder {
  return holder.who === 'other' ? holder : (people.holders.find((other) => other.who === 'other') ?? holder)
}

/** "My drinking", "client's depression"; in a first-person text "his drinking" is somebody else's. */
function ownedBy(passage: Passage, people: People, at: number): Holder | undefined {
  for (let index = at - 1; index >= Math.max(0, at - 2); index--) {
    if (passage.clauses[index] !== passage.clauses[at] || passage.at(index, ...RELATION_CLASSES)) return undefined
    if (passage.at(index, 'mine')) return { who: 'client', rule: 'the client’s own: "my"' }
    const token = passage.tokens[index]!
    const theirs = /^(?:his|her|their)$/.test(token.folded) ? relationOf(passage, people, index) : undefined
    if (theirs) return theirs
    if (token.possessive && passage.at(index, 'client')) return { who: 'client', rule: 'the client’s own' }
  }
  return undefined
}

/** "Dad after his stroke": his is the nearest relation's of that gender in the sentence, unless that person is the one who speaks. */
function relationOf(passage: Passage, people: People, at: number): Holder | undefined {
  const gender = { his: 'male', her: 'female' }[passage.tokens[at]!.folded]
  for (let index = at - 1; index >= 0; index--) {
    if (passage.at(index, 'says') || passage.tokens[index + 1]!.before === 'stop') return undefined
    const person = people.personAt(index)
    if (person === undefined || !passage.at(index, ...RELATION_CLASSES)) continue
    return person.who === 'other' && (gender === undefined || person.gender === undefined || person.gender === gender)
      ? { ...person, rule: `${passage.tokens[at]!.folded}: of a relation named before` }
      : undefined
  }
  return undefined
}

/** "Alcoholic father", "my depressed teenage son": the words right before a relation describe it. */
function describedRelation(passage: Passage, people: People, finding: Finding, language: Language): Holder | undefined {
  let index = finding.last + 1
  while (passage.at(index, 'rel-adjective') || /^\d+$/.test(passage.tokens[index]?.folded ?? '')) index++
  const relation = passage.at(index, ...RELATION_CLASSES)
  if (relation?.first !== index) return undefined
  for (let at = finding.last + 1; at <= index; at++) {
    const before = passage.tokens[at]!.before
    if (before === 'stop' || before === 'comma' || before === 'open') return undefined
  }
  const person = people.personAt(index)
  if (person?.who === 'client' && passage.at(index, 'rel-child') === undefined) {
    // "Depressed mother of two" is the client.
    if (passage.tokens[relation.last + 1]?.folded === 'of') return person
    return lovedOneOf(finding.concern, language) ? other(relation.set.id) : person
  }
  return person?.who === 'other' && person.relation !== 'pet' ? { ...person, rule: 'describes the relation' } : person
}

/** "Wife of a gambler", "parent of a teen with autism": what follows is about the other end of the relation. */
function ofRelation(passage: Passage, at: number): Holder | undefined {
  for (let index = at - 1; index >= Math.max(1, at - 5); index--) {
    if (passage.clauses[index] !== passage.clauses[at]) return undefined
    if (passage.tokens[index]!.folded !== 'of') continue
    const role = passage.at(index - 1, ...RELATION_CLASSES)
    if (role?.last !== index - 1) return undefined
    return { ...other(role.set.id, true), rule: 'the other end of the relation' }
  }
  return undefined
}

function other(className: string, inverse = false): Holder {
  const relation = className.slice('rel-'.length) as Relation
  const inverted = relation === 'parent' ? 'child' : relation === 'child' ? 'parent' : relation
  return { who: 'other', relation: inverse ? inverted : relation, rule: 'describes the relation' }
}

function lovedOneOf(concern: string, language: Language): string | undefined {
  return language.concerns.find(({ id }) => id === concern)?.lovedOne
}

function isSought(passage: Passage, finding: Finding): boolean {
  for (let index = finding.first - 1; index >= Math.max(0, finding.first - SOUGHT_REACH); index--) {
    if (passage.tokens[index + 1]!.before === 'stop') return false
    if (passage.at(index, 'seeks')?.last === index) return true
  }
  return false
}

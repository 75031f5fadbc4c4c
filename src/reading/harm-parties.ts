import { type Relation, relationOf } from './holder.ts'
import { isParentOf } from './is-parent-of.ts'
import { isSeveral } from './is-several.ts'
import type { Span } from './lookup.ts'
import { parentOfOther } from './parent-of-other.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'

/** Who did it or to whom, as far as the words tell. */
export type Party = 'client' | Relation | undefined

/** Words between the verb and whom it met: "hits me", "put his hands on my wife". */
export const REACH = 4

export interface Met {
  readonly party: Party
  readonly last: number
  /** Me, him or her. */
  readonly isPronoun?: boolean
}

type Words = Pick<Span, 'first' | 'last'>

/** "Broke my girlfriend's arm": whose it is. */
export function ownerIn(passage: Passage, first: number, last: number): Met | undefined {
  for (let index = first + 1; index < last; index++) {
    const relation = relationAt(passage, index)
    if (relation && passage.tokens[relation.last]!.possessive) return { party: relationOf(relation), last }
  }
  return undefined
}

/** Whom the deed met, within a few words: me, the client, my wife, her. */
export function objectIn(passage: Passage, people: People, from: number, to: number, verb: number = from - 1): Met {
  for (let index = from; index <= to && index < passage.tokens.length; index++) {
    if (passage.clauses[index] !== passage.clauses[verb] || /^(?:is|are|was|that)$/.test(passage.tokens[index]!.folded))
      break
    const relation = relationAt(passage, index)
    if (relation && !isOwnerOf(passage, relation)) return { party: relativeOf(passage, relation), last: relation.last }
    const word = passage.tokens[index]!.folded
    // "He hits his wife, and I've started hitting mine."
    if (word === 'mine') return { party: lastParty(passage, index), last: index }
    if (/^(?:me|us|myself)$/.test(word) || (passage.at(index, 'client') && !/^(?:i|im)$/.test(word)))
      return { party: 'client', last: index, isPronoun: true }
    if (
      /^(?:my|our)$/.test(word) &&
      relationAt(passage, index + 1) === undefined &&
      relationAt(passage, index + 2) === undefined
    )
      return { party: 'client', last: index }
    // "Bites his own hands": nobody else's.
    if (passage.tokens[index + 1]?.folded === 'own') break
    if (/^(?:him|his|her|them)$/.test(word) && relationAt(passage, index + 1) === undefined)
      return {
        party: passage.firstPerson || isSaid(passage, verb) ? meant(passage, people, index) : 'client',
        last: index,
        isPronoun: true,
      }
  }
  return { party: undefined, last: verb }
}

/** "Her son's arm", "my kids mom": not they. */
function isOwnerOf(passage: Passage, { last }: Span): boolean {
  const isOfParent = passage.relation(last + 1)?.set.id === 'rel-parent'
  return passage.tokens[last]!.possessive || (isOfParent && parentOfOther(passage, last + 1) === 'ex')
}

/** "The mother of my kids" is no mother of the client's. */
function relativeOf(passage: Passage, relation: Span): Relation {
  return (relation.set.id === 'rel-parent' && parentOfOther(passage, relation.first)) || relationOf(relation)
}

/** "Admits 'I grabbed her'": in a note, what the client says is done to somebody else. */
function isSaid({ tokens }: Passage, verb: number): boolean {
  return [1, 2].some((back) => tokens[verb - back]?.folded === 'i')
}

/** Of whom the words spoke last. */
function lastParty(passage: Passage, before: number): Party {
  for (let index = before - 1; index >= 0; index--) {
    const relation = relationAt(passage, index)
    if (relation && !passage.tokens[relation.last]!.possessive) return relationOf(relation)
  }
  return 'someone'
}

/** Him and her are whoever of that sex was named last; of nobody named, somebody. */
function meant(passage: Passage, people: People, at: number): Party {
  const gender = /^(?:him|his)$/.test(passage.tokens[at]!.folded)
    ? 'male'
    : passage.tokens[at]!.folded === 'her'
      ? 'female'
      : undefined
  for (let index = at - 1; index >= 0; index--) {
    const relation = relationAt(passage, index)
    const person = relation && people.personAt(index)
    // "Them" alone may be the kids.
    if (gender !== undefined && person && isSeveral(passage, person)) continue
    if (relation && person && (gender === undefined || person.gender === undefined || person.gender === gender))
      return person.who === 'client' ? 'someone' : relationOf(relation)
  }
  return 'someone'
}

export function doerBefore(passage: Passage, people: People, { first }: Words): Party {
  // "It hurts my husband when I am late": nobody does it.
  if (passage.tokens[first - 1]?.folded === 'it') return undefined
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    if (passage.clauses[index] !== passage.clauses[first]) break
    const relation = relationAt(passage, index)
    const isOwner = relation !== undefined && passage.tokens[relation.last]!.possessive
    const parent = [2, 3]
      .map((back) => relationAt(passage, index - back))
      .find((each) => each && isParentOf(passage, each, index))
    if (parent) return relativeOf(passage, parent)
    if (relation && !isOwner && people.personAt(relation.first)?.who !== 'client') return relationOf(relation)
    if (people.personAt(index)) break
  }
  // "She pushed me": the verb may also be what somebody says, and then does to the client.
  const before = people.personAt(first - 1)
  const holder = before?.who === 'other' ? before : people.holders[first]
  if (holder?.who === 'client') return 'client'
  // They, of nobody named, are strangers.
  if (holder?.relation === 'someone' && passage.tokens[first - 1]?.folded === 'they') return 'friend'
  return holder?.relation === 'someone' || holder?.relation === undefined
    ? holder?.who === 'other'
      ? 'someone'
      : undefined
    : holder.relation
}

/** Who is named before it in the sentence. */
export function lastNamed(passage: Passage, { first }: Words): Party {
  for (let index = first - 1; index >= 0 && passage.tokens[index + 1]!.before !== 'stop'; index--) {
    const relation = relationAt(passage, index)
    if (relation && !passage.tokens[relation.last]!.possessive) return relationOf(relation)
  }
  return undefined
}

export function relationAfter(passage: Passage, { last }: Words, lead: string): Party {
  for (let index = last + 1; index <= last + 8 && index < passage.tokens.length; index++) {
    if (passage.tokens[index]!.before === 'stop') break
    const relation = relationAt(passage, index)
    if (relation && passage.tokens.slice(last + 1, index).some((token) => token.folded === lead))
      return relationOf(relation)
  }
  return undefined
}

export function relationAt(passage: Passage, index: number, over?: string): Span | undefined {
  if (over !== undefined && passage.at(index - 1, over) === undefined) return undefined
  const span = passage.relation(index)
  // "Hit as a child": when it was, and not whom it met.
  return span?.first === index && passage.at(index, 'childhood') === undefined ? span : undefined
}

/** A partner, now or once; who is met at home and has no other name is taken for one. */
export function isPartner(party: Party): boolean {
  return party === 'spouse' || party === 'ex' || party === 'someone'
}

/** "I groped a woman at the office party". */
export function isStranger({ tokens }: Passage, at: number): boolean {
  return /^(?:a|an|another|some)$/.test(tokens[at]?.folded ?? '') && STRANGER.test(tokens[at + 1]?.folded ?? '')
}

const STRANGER = /^(?:woman|man|girl|boy|guy|coworker|colleague|student|teenager|teen|minor|child|kid|classmate)$/

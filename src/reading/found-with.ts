import { anyOf } from '../model/any-of.ts'
import { FINDS } from './finds.ts'
import type { Holder } from './holder.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'

const KNOWS = anyOf('know knew knows knowing')
const THINKS = anyOf('think thinks thought believe believes')
/** Words from the verb to what was found: "found about forty empty vodka bottles". */
const REACH_BEFORE = 5
/** Words from there to whom it was found with: "in the back of his closet". */
const REACH_AFTER = 6
const WITH = anyOf('in on under behind inside among from at with')
const THEIRS = anyOf('his her their him them')

/** "I found vodka in his closet", "I smell it on her", "she thinks I don't know about the laxatives": what is found is theirs. */
export function foundWith(passage: Passage, people: People, first: number, last: number): Holder | undefined {
  // In a note, "his" and "her" may be the client's own.
  const verb = passage.firstPerson ? verbBefore(passage, people, first) : undefined
  if (verb === undefined) return undefined
  const at = whoHides(passage, people, first, last) ?? whoThinks(passage, people, verb) ?? whoDrank(passage, verb, last)
  if (at === undefined) return undefined
  const person = lastOther(people, at)
  if (person === undefined && at === verb) return undefined
  return { relation: 'someone', ...person, who: 'other', rule: 'found with somebody' }
}

function verbBefore(passage: Passage, people: People, first: number): number | undefined {
  for (let index = first - 1; index >= Math.max(0, first - REACH_BEFORE); index--) {
    if (passage.clauses[index] !== passage.clauses[first]) return undefined
    const { folded } = passage.tokens[index]!
    if (folded === 'myself') return undefined
    const isVerb =
      FINDS.has(folded) || BRINGS.has(folded) || (KNOWS.has(folded) && passage.tokens[index + 1]?.folded === 'about')
    if (isVerb) return people.holders[index]?.who === 'client' ? index : undefined
  }
  return undefined
}

/** What is brought to light: "I pulled eleven vodka bottles out of the attic". */
const BRINGS = anyOf('pulled pull pulling fished dug counted count counting')
const LEFT_OVERS = anyOf(
  'bottle bottles can cans nips empties pint pints fifth fifths handles needles needle foil baggies pipe pipes',
)

/** Nobody counts their own bottles out of the attic: they are of the one who was named before. */
function whoDrank({ tokens }: Passage, verb: number, last: number): number | undefined {
  const isLeft = [last, last + 1, last + 2].some((index) => LEFT_OVERS.has(tokens[index]?.folded ?? ''))
  return BRINGS.has(tokens[verb]!.folded) && isLeft ? verb : undefined
}

/** The token of whom it is with, behind a word of place. */
function whoHides(passage: Passage, people: People, first: number, last: number): number | undefined {
  let isPlace = false
  for (let index = first + 1; index <= last + REACH_AFTER; index++) {
    if (passage.clauses[index] !== passage.clauses[last]) return undefined
    const { folded } = passage.tokens[index]!
    if (WITH.has(folded)) isPlace = true
    else if (isPlace && (THEIRS.has(folded) || isSomebodys(passage, people, index))) return index
  }
  return undefined
}

/** Inside a finding ("cuts on my daughter's arms") a relation stands for nobody yet. */
function isSomebodys(passage: Passage, people: People, index: number): boolean {
  const isOwner = passage.tokens[index]!.possessive && passage.relation(index) !== undefined
  return people.personAt(index)?.who === 'other' || isOwner
}

/** Who "his" or "her" is said of. */
function lastOther(people: People, at: number): Holder | undefined {
  for (let index = at; index >= 0; index--) {
    const person = people.personAt(index)
    if (person?.who === 'other' && person.relation !== 'pet') return person
  }
  return undefined
}

/** The token of who thinks that it is hidden: "he thinks I can't smell the beer". */
function whoThinks(passage: Passage, people: People, verb: number): number | undefined {
  for (let index = verb - 1; index > 0 && passage.clauses[index] === passage.clauses[verb]; index--)
    if (THINKS.has(passage.tokens[index]!.folded) && people.personAt(index - 1)?.who === 'other') return index - 1
  return undefined
}

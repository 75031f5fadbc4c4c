import { anyOf } from '../model/any-of.ts'
import { DETERMINERS, ELSEWHERE, isCalled, isOwnLead, MOST_BETWEEN } from './called.ts'
import type { IdentityFound } from './identities.ts'
import { isNobodyNamedBefore } from './is-nobody-named-before.ts'
import { opensWithI } from './opens-with-i.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { isPossessive } from './relation-at.ts'

const MOTHERS = anyOf(
  'mother mom mum mam mama mammy mommy mummy stepmother stepmom stepmum grandmother grandma granny gran nana nan',
)
const FATHERS = anyOf('father dad daddy papa stepfather stepdad grandfather grandpa granddad grandad gramps')
const WOMEN = anyOf(
  'woman lady gal girl lass wife daughter sister aunt auntie aunty niece girlfriend widow housewife bride fiancee godmother stepsister ' +
    'stepdaughter granddaughter waitress actress headmistress landlady barmaid nun spinster businesswoman policewoman latina chicana filipina',
)
const MEN = anyOf(
  'man guy bloke chap fella lad dude boy gent gentleman husband son brother uncle nephew boyfriend widower groom fiance godfather stepbrother ' +
    'stepson grandson waiter headmaster landlord barman monk businessman policeman fireman salesman handyman',
)
const PLURALS: Readonly<Record<string, string>> = {
  women: 'woman',
  men: 'man',
  ladies: 'lady',
  wives: 'wife',
}
/** Words that name a person at the head of a note, and nobody's relative. */
const AT_THE_HEAD = anyOf(
  'woman lady gal girl widow housewife grandmother grandma nana latina chicana filipina man guy bloke chap dude lad gentleman widower grandfather grandpa',
)

const JUDGED = anyOf('worst terrible horrible awful lousy rubbish useless shitty crappy failed failing lonely horrid')
const MEETS = anyOf('meet find hear any are group something circle room sit talk speak chat be')
const HEADS = anyOf('with w w/ who raising in of at overwhelmed struggling dealing coping caring looking seeking')

/**
 * What people call themselves, where it tells their sex: "am I a bad sister", "us girls", "a lad like me", "young widow with two".
 * It may close a group, it does not speak for one.
 */
export function selvesIn(passage: Passage, people: People): IdentityFound[] {
  const found: IdentityFound[] = []
  for (const { index, folded, possessive } of passage.tokens) {
    const word = singular(folded)
    const id = sexOf(word)
    if (id === undefined || possessive || !isSelf(passage, people, index, word !== folded)) continue
    const tell = (id: string): void =>
      void found.push({ id, first: index, last: index, isClients: true, isDenied: false, isImplied: true })
    tell(id)
    if (MOTHERS.has(word) || FATHERS.has(word)) tell('parents')
  }
  return found
}

function singular(word: string): string {
  return PLURALS[word] ?? (sexOf(word) === undefined && word.endsWith('s') ? word.slice(0, -1) : word)
}

function sexOf(word: string): 'women' | 'men' | undefined {
  if (WOMEN.has(word) || MOTHERS.has(word)) return 'women'
  return MEN.has(word) || FATHERS.has(word) ? 'men' : undefined
}

function isSelf(passage: Passage, people: People, index: number, isPlural: boolean): boolean {
  const at = (to: number): string => passage.tokens[to]?.folded ?? ''
  if (isCompanySought(passage, index, isPlural) || isAskedOf(passage, index, isPlural)) return true
  if (isDenied(passage, index)) return false
  if (!passage.firstPerson) return !isPlural && (isClientNamed(passage, index) || isAtHead(passage, index))
  if (at(index + 1) === 'like' && /^(?:me|us|myself)$/.test(at(index + 2))) return true
  if (isPlural) {
    if (at(index - 1) === 'us' || at(index - 1) === 'we') return true
    const isOfTwo = /^(?:were|we|are)$/.test(at(index - 2)) || passage.relation(index - 2) !== undefined
    if (/^(?:both|two)$/.test(at(index - 1)) && isOfTwo) return true
    if (at(index - 1) !== 'other' && at(index - 1) !== 'fellow') return false
    const isParent = MOTHERS.has(singular(at(index))) || FATHERS.has(singular(at(index)))
    return isParent || MEETS.has(at(index - 2)) || (at(index - 2) === 'with' && MEETS.has(at(index - 3)))
  }
  if (at(index - 1) === 'of' && at(index - 3) === 'what') return /^(?:kind|sort|type)$/.test(at(index - 2))
  if (JUDGED.has(at(index - 1)) && !isPossessive(passage, index - 2) && people.holders[index - 1]?.who === 'client')
    return true
  return isCalled(passage, index, isOwnLead) || isAtHead(passage, index) || isApposed(passage, index)
}

/** "I don't think I'm a girl", "I'm not a girl". */
function isDenied(passage: Passage, index: number): boolean {
  for (
    let at = index - 1;
    at >= Math.max(0, index - MOST_TO_DENIAL) && passage.clauses[at] === passage.clauses[index];
    at--
  )
    if (passage.at(at, 'no') !== undefined) return true
  return false
}

const MOST_TO_DENIAL = 4

const SOUGHT = anyOf('meet find want wants need needs around seek seeks seeking prefer prefers know knows')

/** "Wants moms who have done it", "where do I find women that did it", "talk to some other guys". */
function isCompanySought({ tokens }: Passage, index: number, isPlural: boolean): boolean {
  if (!isPlural) return false
  const at = (to: number): string => tokens[to]?.folded ?? ''
  const isOther = at(index - 1) === 'other' || at(index - 1) === 'fellow'
  let lead = isOther ? index - 2 : index - 1
  while (/^(?:some|with|to|the)$/.test(at(lead))) lead--
  if (isOther && (SOUGHT.has(at(lead)) || /^(?:talk|speak|sit|be|do|how|are|there)$/.test(at(lead)))) return true
  return SOUGHT.has(at(lead)) && /^(?:who|that|whose|like)$/.test(at(index + 1))
}

/** "Where does a father go with that?", "where would a man even go". */
function isAskedOf({ tokens, firstPerson }: Passage, index: number, isPlural: boolean): boolean {
  if (isPlural || !firstPerson || tokens[index - 1]?.folded !== 'a') return false
  // "Is there anywhere for a guy to talk?"
  if (tokens[index - 2]?.folded === 'for' && tokens[index + 1]?.folded === 'to') return true
  return (
    /^(?:do|does|would|can|could|should)$/.test(tokens[index - 2]?.folded ?? '') &&
    /^(?:where|what|how|who)$/.test(tokens[index - 3]?.folded ?? '')
  )
}

/** "I'm 48, his sister", "im 18, girl": a clause of its own behind one that begins with "I am". */
function isApposed(passage: Passage, index: number): boolean {
  const { tokens, clauses } = passage
  let first = index
  while (clauses[first - 1] === clauses[index]) first--
  const lead = tokens.slice(first, index)
  const isShort = lead.length < MOST_BETWEEN && !lead.some(({ folded }) => ELSEWHERE.has(folded))
  const isWhole = clauses[index + 1] !== clauses[index] || /^(?:of|and|with|in)$/.test(tokens[index + 1]!.folded)
  const opens = lead[0] === undefined || lead[0].possessive || DETERMINERS.has(lead[0].folded)
  if (!isShort || !isWhole || !opens || tokens[first]!.before !== 'comma') return false
  return opensWithI(passage, first - 1)
}

/** "Client is the older sister of a man who was killed". */
function isClientNamed(passage: Passage, index: number): boolean {
  return isCalled(passage, index, (lead) => {
    const before = passage.tokens[lead - 1]
    return passage.tokens[lead]!.folded === 'is' && before !== undefined && isClientWord(passage, before.index)
  })
}

function isClientWord(passage: Passage, index: number): boolean {
  return passage.at(index, 'client') !== undefined || passage.tokens[index]!.folded === 'caller'
}

/** "Young widow with two under five", "Navajo grandmother, 67". */
function isAtHead(passage: Passage, index: number): boolean {
  if (passage.clauses[index] !== 0 || index >= MOST_BETWEEN || !AT_THE_HEAD.has(passage.tokens[index]!.folded))
    return false
  const leads = passage.tokens.slice(0, index)
  if (leads.some(({ folded, possessive }) => possessive || ELSEWHERE.has(folded) || DETERMINERS.has(folded)))
    return false
  const next = passage.tokens[index + 1]
  // "Lovely man, my husband": in one's own words the head is of anybody, until it goes on.
  return (
    (next !== undefined && next.before === 'none' && (HEADS.has(next.folded) || /^\d\d$/.test(next.folded))) ||
    (!passage.firstPerson && next?.before !== 'none')
  )
}

function opensSentence({ tokens }: Passage, index: number): boolean {
  return index > 0 && /^(?:stop|comma)$/.test(tokens[index]!.before)
}

const OURS = anyOf('my our')
const THEIRS = anyOf('his her their')
const HAVING = anyOf('have has got raising with w w/')
const COUNT = /^(?:\d+|one|two|three|four|five|six|seven)$/
const OF_CHILDREN = anyOf(
  'both little adult grown teenage older younger oldest eldest youngest beautiful sweet small young own',
)

const GRANDCHILD = /^(?:grand|gdtr|gd|gs|gson|gk|gks)/

/** "My daughter", "raising two boys": who has a child is a parent. It opens a group, it does not speak for one. */
export function parentsIn(passage: Passage, people: People): IdentityFound[] {
  const { tokens, firstPerson } = passage
  const isOwn = (child: number): boolean => {
    // "My 15 year old".
    if (OURS.has(tokens[child]!.folded)) return true
    let before = child - 1
    let isCounted = false
    for (; OF_CHILDREN.has(tokens[before]?.folded ?? '') || COUNT.test(tokens[before]?.folded ?? ''); before--)
      isCounted ||= COUNT.test(tokens[before]!.folded)
    const owner = tokens[before]?.folded ?? ''
    if (OURS.has(owner)) return true
    if (isCounted && HAVING.has(owner)) return people.holders[before]?.who === 'client'
    // A note leaves out whose: "47F. Son 16 came home".
    if (!firstPerson && opensSentence(passage, before + 1) && isNobodyNamedBefore(people, before + 1)) return true
    return THEIRS.has(owner) && !firstPerson && isNobodyNamedBefore(people, before)
  }
  const child = tokens.find(
    ({ index, folded }) =>
      people.personAt(index)?.relation === 'child' &&
      !GRANDCHILD.test(folded) &&
      // "My baby sister", "her kid brother".
      passage.relation(index + 1)?.set.id !== 'rel-sibling' &&
      isOwn(index),
  )
  if (child === undefined) return []
  const { index } = child
  return [{ id: 'parents', first: index, last: index, isClients: true, isDenied: false, isImplied: true }]
}

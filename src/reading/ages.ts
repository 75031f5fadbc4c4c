import { agePatternsFor, IN_CAPITALS } from './age-patterns.ts'
import { type Holder, PRONOUN } from './holder.ts'
import type { IdentityFound } from './identities.ts'
import { opensWithI } from './opens-with-i.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { SOUGHT_FOR } from './relation-at.ts'
import { MAX_NEED_LENGTH } from './tokenize.ts'
import { inLowerCase, TENS, yearsOf } from './years.ts'

export interface AgeFound {
  readonly years: number
  readonly first: number
  readonly last: number
  readonly isClients: boolean
  /** Of that age or older: "at 35 I moved back in". */
  readonly isLeast?: true
}

/** "Thirty-something", "40ish". */
const SOMETHING = new RegExp(String.raw`\b([2-9]0|${TENS.join('|')})[\s-]?(?:something|ish|odd)\b`, 'gi')
/** "The big 5-0". */
const BIG = /\bthe big\s+([2-9])[- ]?(?:0|oh)\b/gi
/** What every way of telling a decade has. */
const IN_DECADE = /ties|something|ish|odd|0|big/i
const DECADE = /\b(?:in\s+(?:(?:his|her|my|their)\s+)?)?(?:early|mid|late)?[\s-]*([2-9])0\s*['’]?s\b/gi

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties']
const DECADE_WORD =
  /\b(?:(?:my|his|her|their)\s+(?:early|mid|late)?[\s-]*|(?:early|mid|late)[\s-]+)(twenties|thirties|forties|fifties|sixties|seventies|eighties)\b/gi

const YOUNGEST_WRITER = 13

const SEX: Readonly<Record<string, string>> = {
  m: 'men',
  male: 'men',
  man: 'men',
  f: 'women',
  female: 'women',
  woman: 'women',
}

export function agesIn(passage: Passage, people: People): { ages: AgeFound[]; sexes: IdentityFound[] } {
  const ages: AgeFound[] = []
  const sexes: IdentityFound[] = []
  const taken: [number, number][] = []
  const written = passage.need.slice(0, MAX_NEED_LENGTH)
  const lower = inLowerCase(written)
  const { all = [], bare } = agePatternsFor(lower) ?? {}
  for (const pattern of all) {
    const text = pattern === IN_CAPITALS ? written : lower
    // Few are met at all, and a search makes nothing.
    if (text.search(pattern) < 0) continue
    for (const match of text.matchAll(pattern)) {
      const groups = match.slice(1).filter((group) => group !== undefined)
      const years = groups.map(yearsOf).find((each) => each !== undefined) ?? 0
      const sex = groups.find((group) => yearsOf(group) === undefined)?.toLowerCase()
      const [start, end] = [match.index, match.index + match[0].length]
      if (pattern === bare && (ages.length > 0 || match[0].length === passage.need.trim().length)) break
      if (years < 3 || years > 110 || taken.some(([from, to]) => start < to && end > from)) continue
      // Without a sex and without a unit, a number is anything.
      taken.push([start, end])
      const first = passage.tokens.findIndex((token) => token.end > start)
      const last = passage.tokens.findLastIndex((token) => token.start < end)
      // "Z69.12, male": a code's digits.
      if (first < 0 || last < first || passage.codes.some((code) => code.start < end && code.end > start)) continue
      // Nobody under thirteen writes of themselves in words like these, if not in so many: "im 12".
      const isChilds =
        passage.firstPerson &&
        years < YOUNGEST_WRITER &&
        !saysOwn(passage, years, first, last) &&
        !isOfSoughtFor(people, first, last)
      const isOthers =
        pattern === bare ? isOfNamed(passage, people, years, last) : isSomeoneElses(passage, people, years, first, last)
      const isClients = !isChilds && !isOthers
      ages.push({ years, first, last, isClients })
      const identity = sex && SEX[sex]
      if (identity) sexes.push({ id: identity, first, last, isClients, isDenied: false, isImplied: true })
    }
  }
  if (!ages.some(({ isClients }) => isClients) && IN_DECADE.test(passage.need))
    ages.push(...decadesIn(passage, people, written))
  return {
    ages: ages.some((age) => isOfSoughtFor(people, age.first, age.last))
      ? ages.map((age) => withoutWriter(passage, people, age))
      : ages,
    sexes,
  }
}

/** Near enough for the bounds of a group: the middle of a decade, or its first year. */
function decadesIn(passage: Passage, people: People, text: string): AgeFound[] {
  const found: AgeFound[] = []
  const note = (match: RegExpExecArray, years: number): void => {
    const first = passage.tokens.findIndex((token) => token.end > match.index)
    const last = passage.tokens.findLastIndex((token) => token.start < match.index + match[0].length)
    if (first >= 0 && last >= first)
      found.push({ years, first, last, isClients: !isSomeoneElses(passage, people, years, first, last) })
  }
  for (const match of text.matchAll(DECADE_WORD))
    if (!isOfMany(passage, match[0]) && !SINCE.test(text.slice(0, match.index)))
      note(match, 20 + 10 * DECADES.indexOf(match[1]!.toLowerCase()) + partOf(match[0]))
  for (const match of text.matchAll(SOMETHING)) note(match, yearsOf(match[1]!)! + 5)
  for (const match of text.matchAll(BIG)) note(match, 10 * Number(match[1]))
  for (const match of text.matchAll(DECADE)) {
    const first = passage.tokens.findIndex((token) => token.end > match.index)
    const isTold = /in|my|his|her|early|mid|late/i.test(match[0]) || isAlone(text, match)
    if (isTold && !passage.at(first - 1, 'history') && !passage.at(first, 'history'))
      note(match, Number(match[1]) * 10 + partOf(match[0]))
  }
  return found
}

/** Years into a decade: "early thirties" and "late forties" lie apart, and the rest is near its middle. */
function partOf(decade: string): number {
  if (/early/i.test(decade)) return 2
  return /late/i.test(decade) ? 8 : 5
}

/** "Since my early twenties": how old somebody was. */
const SINCE = /\b(?:since|from|until|till|during|throughout)\s+$/i

/** "The widows I've met are all in their seventies." */
function isOfMany({ firstPerson }: Passage, words: string): boolean {
  return firstPerson && /\btheir\b/i.test(words)
}

/** "OD last week. 40s. Lives alone." */
function isAlone(text: string, { 0: words, index }: RegExpExecArray): boolean {
  return (
    /(?:^|[,;.])$/.test(text.slice(0, index).trimEnd()) &&
    /^(?:[,;.]|$)/.test(text.slice(index + words.length).trimStart())
  )
}

/** "Something for him, he is 9". */
function isOfSoughtFor(people: People, first: number, last: number): boolean {
  for (let index = first; index <= last; index++) {
    const person = people.personAt(index) ?? people.holders[index]
    if (person?.who === 'client' && (person.rule === SOUGHT_FOR || people.personAt(index)?.rule === PRONOUN))
      return true
  }
  return false
}

/** "My mother is 82, she'd come. I'm 55": of two ages the group is for the one who would come. */
function withoutWriter({ tokens, firstPerson }: Passage, people: People, age: AgeFound): AgeFound {
  const isWriters =
    firstPerson && /^im?$/.test(tokens[age.first]!.folded) && !isOfSoughtFor(people, age.first, age.last)
  return isWriters ? { ...age, isClients: false } : age
}

const YOUNGEST_TO_SAY_SO = 8

/** "Im 12", and nothing that it counts: "I'm 10 minutes away". */
function saysOwn(passage: Passage, years: number, first: number, last: number): boolean {
  const ends = passage.clauses[last + 1] !== passage.clauses[last]
  return years >= YOUNGEST_TO_SAY_SO && ends && /^im?$/.test(passage.tokens[first]!.folded)
}

/** "I am a 66 year old grandmother": the relation is the writer's own part. */
function isOneself(passage: Passage, first: number): boolean {
  const words = [1, 2, 3].map((back) => passage.tokens[first - back]?.folded)
  return (words[0] === 'a' || words[0] === 'an') && (words[1] === 'im' || (words[1] === 'am' && words[2] === 'i'))
}

/** "My 14 year old", "son, 16", "daughter (9)" tell a loved one's age; "mom, 34" the client's. */
function isSomeoneElses(passage: Passage, people: People, years: number, first: number, last: number): boolean {
  if (/^im?$/.test(passage.tokens[first]!.folded) || isOneself(passage, first)) return false
  // "My son is 17, something he can go to."
  const named = people.personAt(first)
  if (named?.rule === SOUGHT_FOR) return false
  if (isOfRelation(passage, first)) return true
  // "I'm her aunt. She's thirteen."
  if (passage.firstPerson && /^s?hes?$/.test(passage.tokens[first]!.folded)) return named?.who !== 'client'
  for (let index = first; index <= last; index++) if (isOlder(people.personAt(index), years)) return true
  for (let index = last + 1; index <= last + 2; index++) {
    const token = passage.tokens[index]
    if (token === undefined || token.before === 'stop' || token.before === 'comma') break
    // "34F whose boyfriend uses", "34F w/ husband", "27F left ex": of the one before.
    if (OF_THE_ONE_BEFORE.test(token.folded)) break
    if (passage.relation(index)) return isOlder(people.personAt(index), years)
  }
  for (let index = first - 1; index >= Math.max(0, first - 3); index--) {
    const token = passage.tokens[index]!
    if (passage.tokens[index + 1]!.before === 'stop') break
    if (passage.relation(index)) return isOlder(people.personAt(passage.relation(index)!.first), years)
    if (/^(?:i|im|am)$/.test(token.folded)) break
  }
  const lead = passage.tokens[first - 1]
  if (lead && passage.at(first - 1, 'mine') && lead.folded !== 'i') return true
  return isOlder(people.holders[first], years)
}

const OF_THE_ONE_BEFORE =
  /^(?:who|whose|with|w|w\/|and|has|is|lives|left|leaving|fled|lost|hates|loves|misses|dumped|divorcing|caught|hit|hits|found|blames|suspects|fears|married|supports|raises|raising|fights)$/

/** "Stepfather drinks, 16": no parent of a client. */
const YOUNGEST_PARENT = 25

/** Somebody else, who may be that old. */
function isOlder(person: Holder | undefined, years: number): boolean {
  return person?.who === 'other' && !(person.relation === 'parent' && years < YOUNGEST_PARENT)
}

/** Beside anybody named, a bare number may be theirs ("son cuts, 16, no meds"), but no parent is that young. */
function isOfNamed(passage: Passage, people: People, years: number, last: number): boolean {
  if (opensWithI(passage, last)) return false
  return passage.tokens.some(({ index }) => {
    // Who is named later has an age of their own, unless right behind it: "16, daughter".
    if (index > last + 1) return false
    const person = people.personAt(index)
    const isDenied = passage.at(index - 1, 'no') !== undefined
    return isOlder(person, years) && !isDenied
  })
}

/** "Mother of a 10 yo", "parent of 19 yo": the age at the other end of the relation. */
function isOfRelation(passage: Passage, first: number): boolean {
  const of = [first - 1, first - 2].find((index) => passage.tokens[index]?.folded === 'of')
  return of !== undefined && passage.relation(of - 1) !== undefined
}

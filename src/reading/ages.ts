import { type Holder, PRONOUN } from './holder.ts'
import type { IdentityFound } from './identities.ts'
import { opensWithI } from './opens-with-i.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { SOUGHT_FOR } from './relation-at.ts'
import { MAX_NEED_LENGTH } from './tokenize.ts'
import { IN_WORDS, MAY_TELL_YEARS, NO_YEARS, TENS, yearsOf } from './years.ts'

export interface AgeFound {
  readonly years: number
  readonly first: number
  readonly last: number
  readonly isClients: boolean
  /** Of that age or older: "at 35 I moved back in". */
  readonly isLeast?: true
}

/** "Maria Lopez, 34, with ...": a text, because Node opens Unicode's tables for a literal at every start. */
const NAME_AND_AGE = String.raw`^\s*(?!(?:i|we)\b)[\p{L} ]{3,24},\s*(\d{2})(?=\s*[,;.]|\s+(?:with|w\/|c\/o|and|who))`

/** "Stepfather drinks, 16, nobody knows", "Nineteen, periods stopped": a number with a clause to itself. */
const BARE = new RegExp(
  String.raw`(?:^|[,;.]\s+)(\d\d|${IN_WORDS})(?=\s*(?:[,;.]\s|[,;.]?$))|^(${IN_WORDS})(?=\s+and\s)`,
  'gi',
)
/** What is told of the present after "at 35". */
const NOW = String.raw`(?=\s*,?\s+i(?:['\u2019]?m|['\u2019]ve)?\b(?!\s+(?:was|had|[a-z]+ed|lost|left|got|went|did|came|began|found|met|took|saw|became|knew|thought|kept|ran|fell|told|gave|made|hit|put|quit|used)\b))`
const PERSON = 'woman|man|girl|boy|gal|lady|lad|guy|bloke|fella|chap|gent|gentleman|widow|widower'
/** What people call themselves before they say how old they are. */
const SELF =
  'woman|man|girl|boy|gal|lady|lad|guy|dude|widow|widower|male|female|lesbian|gay|bi|bisexual|queer|trans|nonbinary|non-binary|nb|enby|vet|veteran|mom|mum|mother|dad|father|grandma|grandmother|grandpa|grandfather|single|married|divorced|widowed|retired|nurse|teacher|cop|student'
/** Whose years are told by the writer. */
const LOVED =
  'girl|boy|kid|child|husband|wife|partner|boyfriend|girlfriend|bf|gf|mother|mom|mum|father|dad|brother|sister|nephew|niece|cousin|grandmother|grandma|grandfather|grandpa'
const ABOUT = '(?:only|just|almost|nearly|about|around|roughly|barely|pushing|nearing|approaching|over)'

/** "58M", "19 yo F", "34-year-old", "I'm 16", "I'm fifty-eight", "aged 45", "F, 34", "my 40th", ", 16,". */
const agePatterns = (): readonly RegExp[] => [
  /\b(\d{1,3})\s*-?\s*(?:yo|y\.o\.?|y\/o|(?:yrs?|years?)[\s-]*(?:old|o)\b)\s*-?\s*(m|f|male|female)?\b/gi,
  new RegExp(String.raw`\b(${IN_WORDS})[\s-]+years?[\s-]+old\b`, 'gi'),
  /\b(\d{1,3})\s*(?:yrs?|years?)?\s*[-/]?\s*(m|f|male|female)\b/gi,
  // "67 AAF", "34WM": of what people somebody is, between the years and the sex.
  /\b(\d\d)\s?(?:AA|W|B|H|L)(M|F)\b/g,
  new RegExp(
    String.raw`\b(?:(?:client|clt|cl|ct|pt|patient|caller|student|stu|he|she)\s+is|s?he['\u2019]?s)\s+(?:${ABOUT}\s+)?(\d{2}|${IN_WORDS})\b${NO_YEARS}`,
    'gi',
  ),
  /^\s*(?:pt|client)?\s*(\d{1,3})\s+(?:[a-z+]+\s+){1,2}(m|f|male|female|man|woman)\b/gi,
  new RegExp(NAME_AND_AGE, 'giu'),
  /(?<!['’])\b(m|f|male|female)[\s,/]+(\d{1,3})\b/gi,
  new RegExp(
    String.raw`\b(?:i\s*['\u2019]?\s*a?m|(?<!\b(?:dx|dxd|diagnosed|onset|since|at|from|by|until|till)\s)aged?|turned|turning|just turned)\s+(?:${ABOUT}\s+|a\s+|an\s+)?(\d{1,3}|${IN_WORDS})\b(?![-\u2013]\d)${NO_YEARS}(?!\s+(?:the\s+(?:day|week|month|year|summer|night)|when)\b)`,
    'gi',
  ),
  /\b(?:tengo|acabo de cumplir)\s+(\d{1,3})\s+a(?:\u00f1|n)os\b/gi,
  /\bmy (\d\d)(?:st|nd|rd|th)(?= birthday\b|\s*[,.;!?]|\s+and\b|\s*$)/gi,
  new RegExp(String.raw`(?:^|[.;,!?]\s+|\b(?:so|and|now|that|but)\s+)at\s+(\d\d|${IN_WORDS})${NOW}`, 'gi'),
  new RegExp(
    String.raw`\b(?:alone|single|lonely|still|again|back|home|my life|grandmother|grandfather)\s+at\s+(\d\d|${IN_WORDS})\b${NO_YEARS}`,
    'gi',
  ),
  new RegExp(
    String.raw`(?:^|[.,;]\s+|\b(?:i['\u2019]?m|i am|as|being|can|for|got|have|is|about|with|a\s+client,?)\s+)a(?:\s+[a-z-]+){0,2}\s+(?:${PERSON})\s+of\s+(?:${ABOUT}\s+)?(\d\d|${IN_WORDS})\b${NO_YEARS}`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:son|daughter|dtr|grandson|granddaughter|gdtr|stepson|stepdaughter)\s*,?\s+(?:(?:is|just turned|turned|turns)\s+)?(\d\d?)(?![-/\d])${NO_YEARS}|\bmy (?:son|daughter|boy|girl|kid)['\u2019]?s\s+(\d\d)(?=\s*[,.;])`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:my|our)\s+(?:(?:little|baby|older|younger|big|oldest|youngest)\s+)?(?:${LOVED})\s*(?:is|['\u2019]s|just turned)\s+(?:${ABOUT}\s+)?(\d\d?|${IN_WORDS})\b(?![-/\d])${NO_YEARS}`,
    'gi',
  ),
  new RegExp(String.raw`\bnow\s+(\d\d|${IN_WORDS})(?=\s*(?:[,;.]|$))`, 'gi'),
  new RegExp(String.raw`\b(?:pushing|nearing|approaching)\s+(\d\d|${IN_WORDS})\b${NO_YEARS}`, 'gi'),
  /\b(?:pt|client|clt|cl|ct|patient|student|stu)\s*\((\d\d)[),;]/gi,
  new RegExp(
    String.raw`(?:^|[.,;]\s+)(?:[a-z]+\s+){0,2}(?:${SELF})(?:\s+of\s+\w+)?\s*,?\s+(\d\d)(?![-/\d])${NO_YEARS}(?!\s*(?:yrs?|years?|wks?|mos?|x)\b)`,
    'gi',
  ),
  new RegExp(String.raw`(?:^|[.,;]\s+)(\d\d)\s+(?:${PERSON}|dude)\b`, 'gi'),
  /(?<![-\u2013/\d])\b(\d{1,3})\s*,\s*(m|f|male|female)\b(?=\s*(?:[,.;)]|$))/gi,
  /\b(\d{1,3})\s*(?:yo|y\/o)\s+[a-z]+\s+\(?(m|f)\b\)?/gi,
  /\b(\d{1,2})\s*(?:yo\s*)?(?:afab|amab|nb|enby|ftm|mtf)\b/gi,
  // "17 i dont think im a girl", "... lonely. 78 and can't get down my stairs".
  /^\s*(\d\d)\s+(?=i\b|im\b|i'm\b)/gi,
  /(?:^|[.;]\s+)(\d\d)\s+(?=(?:and|n|&)\s)/gi,
  BARE,
]
let patterns: readonly RegExp[] | undefined

/** None in a text without a number, which then need not be compiled. */
function patternsFor(need: string): readonly RegExp[] {
  if (!MAY_TELL_YEARS.test(need)) return []
  patterns ??= agePatterns()
  return patterns
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
  const text = passage.need.slice(0, MAX_NEED_LENGTH)
  for (const pattern of patternsFor(passage.need)) {
    // Few are met at all, and a search makes nothing.
    if (text.search(pattern) < 0) continue
    for (const match of text.matchAll(pattern)) {
      const groups = match.slice(1).filter((group) => group !== undefined)
      const years = groups.map(yearsOf).find((each) => each !== undefined) ?? 0
      const sex = groups.find((group) => yearsOf(group) === undefined)?.toLowerCase()
      const [start, end] = [match.index, match.index + match[0].length]
      if (pattern === BARE && (ages.length > 0 || match[0].length === passage.need.trim().length)) break
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
        pattern === BARE ? isOfNamed(passage, people, years, last) : isSomeoneElses(passage, people, years, first, last)
      const isClients = !isChilds && !isOthers
      ages.push({ years, first, last, isClients })
      const identity = sex && SEX[sex]
      if (identity) sexes.push({ id: identity, first, last, isClients, isDenied: false, isImplied: true })
    }
  }
  if (!ages.some(({ isClients }) => isClients) && IN_DECADE.test(passage.need))
    ages.push(...decadesIn(passage, people, text))
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

import type { Holder } from './holder.ts'
import type { Language } from './language.ts'
import { isPartOf, type Span } from './lookup.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { statusOf } from './status.ts'

export interface AgeFound {
  readonly years: number
  readonly first: number
  readonly last: number
  readonly isClients: boolean
}

export interface IdentityFound {
  readonly id: string
  readonly first: number
  readonly last: number
  readonly isClients: boolean
  readonly isDenied: boolean
  /** Only implied by the sex in "58M": it may close a group, it does not speak for one. */
  readonly isImplied: boolean
}

/** "Maria Lopez, 34, with ...": a text, because Node opens Unicode's tables for a literal at every start. */
const NAME_AND_AGE = String.raw`^\s*[\p{L} ]{3,24},\s*(\d{2})(?=\s*[,;.]|\s+(?:with|w\/|c\/o|and|who))`

const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
/** Years as people say them: "sixty-two". */
const IN_WORDS = `(?:${TENS.join('|')})(?:[ -](?:${UNITS.join('|')}))?|${TEENS.join('|')}`
/** A figure behind which one of these stands counts something else than years. */
const NO_YEARS = String.raw`(?!\s*(?:days?|weeks?|months?|years?\s+(?:sober|clean|in|into|ago)|lbs|pounds|kg|kids|hours|minutes|mins|miles|percent|feet|%))`

/** "Stepfather drinks, 16, nobody knows": a number with a clause to itself. */
const BARE = /(?:^|[,;.]\s+)(\d\d)(?=\s*(?:[,;.]\s|[,;.]?$))/giu

/** "58M", "19 yo F", "34-year-old", "I'm 16", "I'm fifty-eight", "aged 45", "F, 34", "my 40th", ", 16,". */
const agePatterns = (): readonly RegExp[] => [
  /\b(\d{1,3})\s*-?\s*(?:yo|y\.o\.?|y\/o|(?:yrs?|years?)[\s-]*(?:old|o)\b)\s*-?\s*(m|f|male|female)?\b/giu,
  /\b(\d{1,3})\s*(?:yrs?|years?)?\s*[-/]?\s*(m|f|male|female)\b/giu,
  new RegExp(String.raw`\b(?:(?:client|pt|patient|he|she)\s+is|s?he['’]?s)\s+(\d{2}|${IN_WORDS})\b${NO_YEARS}`, 'giu'),
  /^\s*(?:pt|client)?\s*(\d{1,3})\s+(?:[a-z+]+\s+){1,2}(m|f|male|female|man|woman)\b/giu,
  new RegExp(NAME_AND_AGE, 'giu'),
  /(?<!['’])\b(m|f|male|female)[\s,/]+(\d{1,3})\b/giu,
  new RegExp(
    String.raw`\b(?:i\s*['’]?\s*a?m|aged?|turned|turning|just turned)\s+(?:only\s+|just\s+|almost\s+|nearly\s+|a\s+|an\s+)?(\d{1,3}|${IN_WORDS})\b${NO_YEARS}`,
    'giu',
  ),
  /\bmy (\d\d)(?:st|nd|rd|th)(?= birthday\b|\s*[,.;!?]|\s+and\b|\s*$)/giu,
  BARE,
]
let patterns: readonly RegExp[] | undefined

/** None in a text without a number, which then need not be compiled. */
function patternsFor(need: string): readonly RegExp[] {
  if (!/\d|teen\b|ty\b/i.test(need)) return []
  patterns ??= agePatterns()
  return patterns
}

const DECADE = /\b(?:in\s+(?:(?:his|her|my|their)\s+)?)?(?:early|mid|late)?[\s-]*([2-9])0\s*['’]?s\b/giu

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties']
const DECADE_WORD =
  /\b(?:(?:my|his|her|their)\s+(?:early|mid|late)?[\s-]*|(?:early|mid|late)[\s-]+)(twenties|thirties|forties|fifties|sixties|seventies|eighties)\b/giu

const YOUNGEST_WRITER = 13

/** Between "as" and a word for the young. */
const DESCRIBES = new Set('a an the just only still little young small mere foster'.split(' '))

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
  for (const pattern of patternsFor(passage.need)) {
    for (const match of passage.need.slice(0, 8000).matchAll(pattern)) {
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
      if (first < 0 || last < first) continue
      // Nobody under thirteen writes of themselves in words like these, if not in so many: "im 12".
      const isChilds = passage.firstPerson && years < YOUNGEST_WRITER && !saysOwn(passage, years, first, last)
      const isOthers =
        pattern === BARE ? isOfNamed(passage, people, years) : isSomeoneElses(passage, people, years, first, last)
      const isClients = !isChilds && !isOthers
      ages.push({ years, first, last, isClients })
      const identity = sex && SEX[sex]
      if (identity) sexes.push({ id: identity, first, last, isClients, isDenied: false, isImplied: true })
    }
  }
  if (ages.length === 0 && /ties|0/i.test(passage.need)) {
    for (const match of passage.need.slice(0, 8000).matchAll(DECADE_WORD)) {
      const first = passage.tokens.findIndex((token) => token.end > match.index)
      const years = 25 + 10 * DECADES.indexOf(match[1]!.toLowerCase())
      if (first >= 0)
        ages.push({ years, first, last: first, isClients: !isSomeoneElses(passage, people, years, first, first) })
    }
    for (const match of passage.need.slice(0, 8000).matchAll(DECADE)) {
      const first = passage.tokens.findIndex((token) => token.end > match.index)
      const last = passage.tokens.findLastIndex((token) => token.start < match.index + match[0].length)
      if (
        first >= 0 &&
        /in|my|his|her|early|mid|late/i.test(match[0]) &&
        !passage.at(first - 1, 'history') &&
        !passage.at(first, 'history')
      ) {
        const years = Number(match[1]) * 10 + 5
        ages.push({ years, first, last, isClients: !isSomeoneElses(passage, people, years, first, last) })
      }
    }
  }
  return { ages, sexes }
}

/** "16", "sixty-two". */
function yearsOf(words: string): number | undefined {
  if (/^\d+$/.test(words)) return Number(words)
  const [tens = '', units = ''] = words.toLowerCase().split(/[ -]/)
  if (TEENS.includes(tens)) return 13 + TEENS.indexOf(tens)
  return TENS.includes(tens) ? 20 + 10 * TENS.indexOf(tens) + 1 + UNITS.indexOf(units) : undefined
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
  if (isOfRelation(passage, first)) return true
  for (let index = first; index <= last; index++) if (isOlder(people.personAt(index), years)) return true
  for (let index = last + 1; index <= last + 2; index++) {
    const token = passage.tokens[index]
    if (token === undefined || token.before === 'stop' || token.before === 'comma') break
    if (passage.relation(index)) return isOlder(people.personAt(index), years)
  }
  for (let index = first - 1; index >= Math.max(0, first - 3); index--) {
    const token = passage.tokens[index]!
    if (passage.relation(index)) return isOlder(people.personAt(passage.relation(index)!.first), years)
    if (passage.tokens[index + 1]!.before === 'stop' || /^(?:i|im|am)$/.test(token.folded)) break
  }
  const lead = passage.tokens[first - 1]
  if (lead && passage.at(first - 1, 'mine') && lead.folded !== 'i') return true
  return isOlder(people.holders[first], years)
}

/** "Stepfather drinks, 16": no parent of a client. */
const YOUNGEST_PARENT = 25

/** Somebody else, who may be that old. */
function isOlder(person: Holder | undefined, years: number): boolean {
  return person?.who === 'other' && !(person.relation === 'parent' && years < YOUNGEST_PARENT)
}

/** Beside anybody named, a bare number may be theirs ("son cuts, 16, no meds"), but no parent is that young. */
function isOfNamed(passage: Passage, people: People, years: number): boolean {
  return passage.tokens.some(({ index }) => {
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

/** Who the person is, as they or the note say it; words about a loved one, and words denied, are marked so. */
export function identitiesIn(passage: Passage, people: People, language: Language): IdentityFound[] {
  const spans = passage.spans.filter(
    (span) =>
      (span.set.kind === 'identity' ||
        (span.set.kind === 'bare-identity' && (isSlot(passage, span) || isYoungClient(passage, people, span)))) &&
      !isOfThePast(passage, span) &&
      !isYouth(passage, span) &&
      !isChildOf(passage, span),
  )
  return spans
    .filter(
      (span) =>
        !spans.some(
          (other) =>
            isPartOf(span, other) && other.set.kind === 'identity' && isBroaderOf(other.set.id, span.set.id, language),
        ),
    )
    .map((span) => ({
      id: span.set.id,
      first: span.first,
      last: span.last,
      isClients: people.holders[span.first]?.who !== 'other' && !describesOther(passage, people, span),
      isDenied: statusOf(passage, span.first, span.last).status === 'negated',
      isImplied:
        span.set.kind === 'bare-identity' &&
        ['women', 'men', 'parents'].includes(span.set.id) &&
        !groupFollows(passage, span),
    }))
}

function isBroaderOf(narrow: string, broad: string, language: Language): boolean {
  return narrow === broad || language.identities.get(narrow)?.broader === broad
}

function describesOther(passage: Passage, people: People, span: Span): boolean {
  const next = span.last + 1
  return passage.relation(next)?.first === next && people.personAt(next)?.who === 'other'
}

/** "F40.10 adolescent", "anxious teen": the word for the young is the client. */
function isYoungClient(passage: Passage, people: People, span: Span): boolean {
  const person = people.personAt(span.first)
  if (person?.who !== 'client' || passage.at(span.first, 'rel-child') === undefined) return false
  const before = passage.tokens[span.first - 1]?.folded ?? ''
  // "Only child", "teen boys" tell of no client's age.
  return !/^(?:only|as|inner)$/.test(before) && passage.at(span.last + 1, 'rel-child')?.first !== span.last + 1
}

/** A mother, a wife, a widower: the sex that a role tells. It may close a group, it does not speak for one. */
export function rolesIn(passage: Passage, people: People): IdentityFound[] {
  return passage.tokens.flatMap(({ index }) => {
    const person = people.personAt(index)
    const sign = passage.at(index, 'sex-female', 'sex-male')
    const told =
      sign?.first === index && people.holders[index]?.who === 'client'
        ? sign.set.id === 'sex-male'
          ? 'male'
          : 'female'
        : undefined
    const gender = person?.who === 'client' ? (person.gender ?? told) : told
    if (gender === undefined) return []
    const last = passage.relation(index)?.last ?? sign?.last ?? index
    return [
      {
        id: gender === 'male' ? 'men' : 'women',
        first: index,
        last,
        isClients: true,
        isDenied: false,
        isImplied: true,
      },
    ]
  })
}

/** "He has ADHD and loses everything", in a note that speaks of nobody else: he is the client. */
export function pronounsIn(passage: Passage, people: People): IdentityFound[] {
  if (passage.firstPerson) return []
  const told = passage.tokens.filter(
    ({ index, folded }) => /^(?:he|hes|she|shes)$/.test(folded) && people.personAt(index)?.who === 'client',
  )
  const [first] = told
  if (first === undefined || told.some(({ folded }) => folded[0] !== first.folded[0])) return []
  const id = first.folded[0] === 'h' ? 'men' : 'women'
  return [{ id, first: first.index, last: first.index, isClients: true, isDenied: false, isImplied: true }]
}

/** "Abused as a child", "cut in high school": the age of the client then. A former Marine is a veteran now. */
function isOfThePast(passage: Passage, span: Span): boolean {
  const cue = passage.at(span.first, 'childhood', 'history')
  return (cue !== undefined && !isPartOf(cue, span)) || passage.at(span.first - 1, 'childhood', 'history') !== undefined
}

/** "Child of divorce", at any age. */
function isChildOf(passage: Passage, span: Span): boolean {
  return passage.at(span.first, 'rel-child') !== undefined && passage.tokens[span.last + 1]?.folded === 'of'
}

/** "As a teen", "when she was a teenager", "was a foster kid": how old the client was when it happened. */
function isYouth(passage: Passage, span: Span): boolean {
  if (passage.at(span.first, 'rel-child') === undefined) return false
  let index = span.first - 1
  while (DESCRIBES.has(passage.tokens[index]?.folded ?? '')) index--
  return index < span.first - 1 && /^(?:as|was|were)$/.test(passage.tokens[index]?.folded ?? '')
}

/** "Christian grief group", "a veterans' meeting": whom the group wished for is for. */
function groupFollows(passage: Passage, span: Span): boolean {
  for (let index = span.last + 1; index <= span.last + 3; index++) {
    const token = passage.tokens[index]
    if (token === undefined || token.before === 'stop' || token.before === 'comma') return false
    if (/^(?:group|meeting|circle|support)$/.test(token.stem)) return true
  }
  return false
}

/** Where a bare word stands for the client: "45 yo gay man", "a veteran with", "nurse, burned out", "is a lawyer". */
function isSlot(passage: Passage, span: Span): boolean {
  const before = passage.tokens[span.first - 1]
  const after = passage.tokens[span.last + 1]
  if (before !== undefined && passage.tokens[span.first]!.before === 'none') {
    if (/^(?:yo|y\/o|old|male|female)$/.test(before.folded) || /^\d+(?:yo|m|f)?$/.test(before.folded)) return true
    const lead = passage.tokens[span.first - 2]?.folded ?? ''
    if (/^(?:a|an)$/.test(before.folded) && /^(?:is|am|im|as|being|hes|shes|was|client|pt|patient)$/.test(lead))
      return true
    if (/^(?:im|am|retired|young|older|single)$/.test(before.folded)) return true
    if (before.folded === 'only' && passage.tokens[span.first - 2]?.folded === 'the') return true
  }
  if (groupFollows(passage, span)) return true
  return (
    span.first === 0 &&
    (after === undefined ||
      after.before === 'comma' ||
      /^(?:with|who|in|struggling|dealing|coping|looking|seeking)$/.test(after.folded))
  )
}

import { anyOf } from '../model/any-of.ts'
import { familyListed } from './family-listed.ts'
import { type Holder, NOBODY_NAMED } from './holder.ts'
import type { Status } from './mention.ts'
import { notedDenial } from './noted-denial.ts'
import type { Passage } from './passage.ts'

/** ConText lets a cue reach to the end of the clause; beyond this many words it is seldom meant. */
const REACH = 7

/** "Denied", "in remission", "none since" stand close behind what they are about. */
const REACH_AFTER = 4

/** Words to how often it is. */
const REACH_PARTLY = 2
const PARTLY = anyOf('often always every daily')
const YET = anyOf('but yet when still though although except and')

const TAKEN_BACK =
  /^(?:and |but |although |though )?(i|im|client|clt|pt|patient|he|hes|she|shes|they|we) (?:not|wasnt|isnt|am not|was not|is not|werent|didnt|did not|havent|hasnt|have not|has not|dont|doesnt|do not|does not|never have|never did|never was)$/

/** "My ex claims I drink, which is a lie". */
const A_LIE =
  /^(?:which|that|this|it) (?:is|was) (?:a (?:total |complete |big )?lie|not true|untrue|nonsense)$|^(?:which|that|this|it) (?:isnt|wasnt) true$|^(?:which|that|it) (?:turned out (?:to be )?|proved (?:to be )?|was )(?:wrong|false|not true|untrue)$|^i (?:doubt it|doubt that|dont think so|disagree)$|^(?:thats|its) (?:a lie|not true|untrue|nonsense)$/

/** "Denied SI at triage, now endorses". */
const AFTER_ALL =
  /^(?:(?:but|and|then|later|now|today|tonight|subsequently|he|she|they|pt|patient|client|clt) )*(?:endorses?|endorsed|admits?|admitted|discloses?|disclosed|acknowledges?|acknowledged)(?: (?:it|them|same|some|both|passive|active|now|today|later))*$/

/** "And client does not". */
const MOST_TAKING_BACK = 4

const USED_TO = /^used to$/i

const WAS = /^(?:had|was)$/

/**
 * Whether the words at a place are denied, past, in the family, feared or so, after the ConText rules
 * (Harkema et al. 2009): a cue reaches forward to the end of its clause or to a word that ends it.
 *
 * @param keepsHistory whether groups for it are also for people who have it behind them: then to have gone without is no denial
 */
export function statusOf(
  passage: Passage,
  first: number,
  last: number,
  holder: Holder = NOBODY_NAMED,
  keepsHistory = false,
): { status: Status; rule: string } {
  const before = cuesBefore(passage, first)
  const familial =
    familyListed(passage, first) ?? nearest(before, 'family-history') ?? after(passage, last, 'family-history')
  if (familial) return { status: 'family-history', rule: familial }
  const denied =
    overlapping(passage, first) ??
    nearest(before, 'no') ??
    (after(passage, last, 'current') ? undefined : listed(passage, first)) ??
    after(passage, last, 'no-after') ??
    notedDenial(passage, first, last)
  if (denied && !isPartly(passage, first, last, denied) && !isSaidAfterAll(passage, last)) {
    const over = after(passage, last, 'anymore') ?? (keepsHistory ? goneWithout(passage, last, denied) : undefined)
    return over ? { status: 'history', rule: `${denied} ... ${over}` } : { status: 'negated', rule: denied }
  }
  if (isReassuring(passage, first, last)) return { status: 'negated', rule: passage.words(first - 1, first - 1) }
  const taken = takenBack(passage, last)
  const isOfThem = taken?.isClients === (holder.who === 'client') || !(passage.firstPerson || taken?.isClients)
  if (taken && isOfThem) return { status: 'negated', rule: taken.words }
  // "Mother had schizophrenia, client does not": hers, and not what the client is here about.
  if (taken && WAS.test(passage.tokens[first - 1]?.folded ?? '')) return { status: 'history', rule: taken.words }
  const feared = nearest(before, 'maybe-no')
  if (feared) return { status: 'feared', rule: feared }
  const past = nearest(before, 'history') ?? after(passage, last, 'history') ?? nextClause(passage, last)
  const current = nearest(before, 'current') ?? after(passage, last, 'current')
  // "I used to throw up every day": how often it was.
  if (past && (!current || USED_TO.test(past))) return { status: 'history', rule: past }
  const maybe = nearest(before, 'maybe')
  if (maybe) return { status: 'maybe', rule: maybe }
  return { status: 'current', rule: '' }
}

const UNWANTED = /^(?:dont want to|do not want to|never want to)$/

/** "I don't want to hurt myself, nothing like that": said to reassure, where no "but" follows; the notice stays. */
function isReassuring(passage: Passage, first: number, last: number): boolean {
  if (passage.tokens[last]!.folded !== 'myself') return false
  const lead = passage.tokens.slice(Math.max(0, first - 3), first).map(({ folded }) => folded)
  const isOrAnything = passage.tokens[last + 1]?.folded === 'or' && passage.tokens[last + 2]?.folded === 'anything'
  const end = isOrAnything ? last + 2 : last
  const next = passage.tokens[end + 1]
  const isOneClause = !isOrAnything && passage.clauses[end + 1] === passage.clauses[last]
  const goesOn = next !== undefined && (isOneClause || YET.has(next.folded))
  return UNWANTED.test(lead.join(' ')) && !goesOn
}

/** "Doesn't hit me often", "don't drink every day", "isn't always": denied of most days, and so said of some, where it goes on or is done to the client. */
function isPartly(passage: Passage, first: number, last: number, denial: string): boolean {
  if (!/(?:n['’]?t|\bnot)$/i.test(denial)) return false
  const behind = passage.tokens.slice(last + 1, last + 1 + REACH_PARTLY)
  const isSome =
    passage.tokens[first - 1]?.folded === 'always' ||
    behind.some(({ folded, index }) => PARTLY.has(folded) && passage.clauses[index] === passage.clauses[last])
  const words = passage.tokens.slice(first, last + 1)
  const next = passage.tokens[passage.clauses.indexOf(passage.clauses[last]! + 1)]
  return isSome && (words.some(({ folded }) => folded === 'me') || (next !== undefined && YET.has(next.folded)))
}

/** Words: "since the last two years". */
const MOST_OF_A_WHILE = 5
const A_WHILE =
  /^(?:for|in|since) (?:(?:over|almost|nearly|about|more than|the last|the past|a few|several|a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+) )*(?:days?|weeks?|months?|years?|yrs?|mos|wks?|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})\b/

/** "Haven't gambled for 90 days", "hasn't used since 2019": what people say who have it behind them, or are getting over it. */
function goneWithout(passage: Passage, last: number, denial: string): string | undefined {
  if (!/^(?:have|has|had)(?:n['’]?t| not)$/i.test(denial)) return undefined
  const behind: string[] = []
  for (const { folded, before } of passage.tokens.slice(last + 1, last + 1 + MOST_OF_A_WHILE)) {
    if (before !== 'none') break
    behind.push(folded)
  }
  return A_WHILE.exec(behind.join(' '))?.[0]
}

interface Cue {
  readonly name: string
  readonly words: string
}

const CUES_BEFORE = ['no', 'maybe-no', 'maybe', 'history', 'family-history', 'current']

function cuesBefore(passage: Passage, first: number): Cue[] {
  const cues: Cue[] = []
  let isReported = false
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    if (passage.clauses[index] !== passage.clauses[first]) break
    for (const name of CUES_BEFORE) {
      const span = passage.at(index, name)
      if (span?.last !== index) continue
      const words = passage.words(span.first, span.last)
      // "They don't accept that I'm trans" denies the accepting; "denies that he drinks" the drinking.
      if (name === 'no' && isReported && !/^(?:den|rul)/i.test(words)) continue
      cues.push({ name, words })
    }
    if (passage.tokens[index]!.folded === 'that') isReported = true
    if (isTurn(passage, index) && !cues.some((cue) => cue.name !== 'current')) break
  }
  return cues
}

const SOUGHT = ['seeks', 'asks']

/** "No gambling, here for panic" turns to something else; "not here for the divorce" and "not looking for" deny what is sought. */
function isTurn(passage: Passage, index: number): boolean {
  const turn = passage.at(index, 'no-ends')
  if (turn === undefined) return false
  return passage.atAny(index, SOUGHT) === undefined || passage.at(turn.first - 1, 'no')?.last !== turn.first - 1
}

/** "No hx of attempts", "no past attempts": the denial and what it denies share words. */
function overlapping(passage: Passage, first: number): string | undefined {
  const span = passage.at(first, 'no')
  return span !== undefined && span.first < first ? passage.words(span.first, span.last) : undefined
}

function nearest(cues: readonly Cue[], name: string): string | undefined {
  return cues.find((cue) => cue.name === name)?.words
}

function after(passage: Passage, last: number, name: string): string | undefined {
  for (let index = last + 1; index <= last + REACH_AFTER && index < passage.tokens.length; index++) {
    if (passage.clauses[index] !== passage.clauses[last]) return undefined
    const span = passage.at(index, name)
    if (span?.first === index) {
      const ends = span.last + 1 >= passage.tokens.length || passage.clauses[span.last + 1] !== passage.clauses[last]
      if (name !== 'no-after' || ends || span.first < span.last || passage.tokens[index]!.folded !== 'no')
        return passage.words(span.first, span.last)
    }
  }
  return undefined
}

/** "... in high school, none now": the next clause says that it is over. */
function nextClause(passage: Passage, last: number): string | undefined {
  const next = passage.clauses.indexOf(passage.clauses[last]! + 1, last)
  if (next < 0 || !/^(?:none|not?|nothing)$/.test(passage.tokens[next]!.folded)) return undefined
  const span = passage.at(next, 'history')
  return span && /^none/.test(passage.tokens[span.first]!.folded) ? passage.words(span.first, span.last) : undefined
}

/**
 * "They ask if I was molested, and I wasn't": the next clause is nothing but a denial; "and I wasn't believed" is none.
 * "My husband drinks, I don't" takes nothing back of his.
 */
function takenBack(passage: Passage, last: number): { words: string; isClients: boolean } | undefined {
  const first = passage.clauses.indexOf(passage.clauses[last]! + 1)
  if (first < 0 || (passage.tokens[first]!.before === 'stop' && !isReported(passage, last))) return undefined
  const end = passage.clauses.lastIndexOf(passage.clauses[last]! + 1)
  const said = passage.tokens
    .slice(first, end + 1)
    .map(({ folded }) => folded)
    .join(' ')
  if (A_LIE.test(said)) return { words: passage.words(first, end), isClients: true }
  if (end - first >= MOST_TAKING_BACK) return undefined
  const who = TAKEN_BACK.exec(said)?.[1]
  return who === undefined
    ? undefined
    : { words: passage.words(first, end), isClients: /^(?:im?|client|clt|pt|patient|we)$/.test(who) }
}

/** What was denied is owned up to in the next clause, which says nothing else. */
function isSaidAfterAll({ tokens, clauses }: Passage, last: number): boolean {
  const next = tokens.filter(({ index }) => clauses[index] === clauses[last]! + 1)
  return AFTER_ALL.test(next.map(({ folded }) => folded).join(' '))
}

/** "The court was told I'm bipolar. I'm not.": what others say is taken back in a sentence of its own. */
function isReported(passage: Passage, last: number): boolean {
  for (let index = last; index >= 0; index--) {
    if (passage.at(index, 'says')) return true
    if (passage.tokens[index]!.before === 'stop') return false
  }
  return false
}

const CONNECTOR = /^(?:or|nor|and|any|current|active|past|recent|prior|lifetime)$/

/**
 * "Denies SI, HI, AVH", "denies depression, anxiety, or panic": a denial goes on over commas while nothing but
 * abbreviations follow, or nothing but concerns that an "or" ends. "No hx of trauma, psychosis, mania." needs neither.
 */
function listed(passage: Passage, first: number): string | undefined {
  if (passage.tokens[first]!.before === 'stop') return undefined
  let isShort = passage.tokens[first]!.upper
  for (let index = first - 1; index >= 0; index--) {
    const token = passage.tokens[index]!
    const span = passage.at(index, 'no')
    // "Depression ruled out, OCD": said of what stands before it.
    if (passage.at(index, 'no-after')?.last === index && index > 1 && !opensClause(passage, index)) return undefined
    if (span) {
      const count = bareList(passage, index)
      const isList = count >= (passage.at(index, 'no-list') === undefined ? LEAST_DENIED : 1)
      return isShort || isList || endsWithOr(passage, index) ? passage.words(span.first, span.last) : undefined
    }
    const isConnector = CONNECTOR.test(token.folded)
    const isConcern = passage.spans.some(
      ({ set, first: from, last: to }) => set.kind === 'concern' && from <= index && to >= index,
    )
    if (!token.upper && !isConnector && !isConcern) return undefined
    if (!token.upper && !isConnector) isShort = false
    if (token.before === 'stop') return undefined
  }
  return undefined
}

/** The words of a class that this token ends begin their clause. */
function opensClause(passage: Passage, index: number): boolean {
  const { first } = passage.at(index, 'no-after')!
  return passage.clauses[first - 1] !== passage.clauses[first]
}

/** What a list is made of: beside abbreviations, the names of troubles, said plainly or of several meanings. */
const LISTED: readonly string[] = ['concern', 'ambiguous']
/** "Denies SI, depressed" goes on to how the client is; three of them are a list. */
const LEAST_DENIED = 3

/** How many names of troubles stand here up to the full stop, and nothing else; "depressed" and "anxious" say how the client is. */
function bareList(passage: Passage, from: number): number {
  let count = 0
  for (let index = from + 1; index < passage.tokens.length; index++) {
    const token = passage.tokens[index]!
    if (token.before === 'stop') break
    const name = passage.spans.find(
      ({ set, first, last }) => LISTED.includes(set.kind) && first <= index && last >= index,
    )
    if ((name === undefined && !token.upper) || /(?:ed|ous|ing|ful)$/.test(token.folded)) return 0
    // "Worries nonstop" is what the client does.
    if (name && name.last > name.first && /s$/.test(passage.tokens[name.first]!.folded)) return 0
    if (name === undefined || name.last === index) count++
  }
  return count
}

function endsWithOr(passage: Passage, from: number): boolean {
  for (let index = from + 1; index < passage.tokens.length; index++) {
    const token = passage.tokens[index]!
    if (token.before === 'stop') return false
    if (token.folded === 'or' || token.folded === 'nor') return true
  }
  return false
}

import { anyOf } from '../model/any-of.ts'
import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { runOfDays } from './run-of-days.ts'
import { sentenceStart } from './sentence-start.ts'
import { statusOf } from './status.ts'
import { STORY } from './story.ts'
import { isNumber, type Token } from './tokenize.ts'

type Words = Pick<Span, 'first' | 'last'>

/** What a wish said in a few words is made of: "evenings or weekends only, after 6". */
const LINKS = anyOf(
  'or and after before on at in by only any ok okay okey fine best no not the a an please pls preferably preferred ideally also every most if possible poss based between works work free until till through thru around pm am early late but just group meeting',
)

/**
 * Whether the words of a wish are one: in a story only where its sentence asks for something, or they stand alone.
 *
 * @param isOften whether it is of things that happen as well: a day, an hour
 */
export function isAsked(passage: Passage, people: People, span: Words, isOften = false): boolean {
  const { tokens } = passage
  const isStory = tokens.length >= STORY || passage.firstPerson || people.holders.some(({ who }) => who !== 'client')
  if (isOften && (isOfEachDay(passage, span) || isUntil(passage, span) || isWorked(passage, span))) return false
  if (isOften && isOfTherapist(passage, span)) return false
  if ((!isStory && !isOften) || isBare(passage, span)) return true
  const isSaidBy = (name: string): boolean =>
    clauseAround(passage, span).some(({ index }) => passage.at(index, name) !== undefined)
  if (isSaidBy('so-wished') || isSaidBy(isOften ? 'available' : 'so-easier')) return true
  if (isOften && (isHappening(passage, span) || isOfTrouble(passage, span) || isTakenUp(passage, span))) return false
  // "OCD group on Tuesdays" asks, and "home since Sunday" does not.
  if (!isStory && isOften && isOfGroup(passage, span)) return true
  const first = sentenceStart(passage, span.first)
  let last = span.last
  while (last + 1 < tokens.length && tokens[last + 1]!.before !== 'stop') last++
  return passage
    .of('asks')
    .some(
      (asks) =>
        asks.first >= first &&
        asks.last <= last &&
        (!passage.firstPerson || people.holders[asks.first]?.who === 'client') &&
        statusOf(passage, asks.first, asks.last).status !== 'negated',
    )
}

/** A clause that says nothing but the wish. */
function isBare(passage: Passage, span: Words): boolean {
  for (const { index } of clauseAround(passage, span)) {
    const { folded } = passage.tokens[index]!
    const isSaid = span.first <= index && index <= span.last
    if (!isSaid && !LINKS.has(folded) && !isNumber(folded) && !isOfWish(passage, index)) return false
  }
  return true
}

/** The words of its clause; "after work" and "before noon" go on with the one that they follow, and open none. */
function clauseAround({ tokens, clauses }: Passage, { first }: Words): readonly Token[] {
  const isGoingOn = tokens[first]!.before === 'none' && clauses[first - 1] !== clauses[first]
  const from = clauses.indexOf(clauses[isGoingOn ? first - 1 : first]!)
  return tokens.slice(from, clauses.lastIndexOf(clauses[first]!) + 1)
}

const HAPPENING = /^(?:since|before|last|this|past|by|q|every|evry|each|same|one|until|till|til|an?)$/
const LESS = /^(?:get|got|getting|down|back|keep|limit|switch)$/
const EACH = /^(?:every|evry|each|most|all)$/
const PART_OF_DAY = /^(?:day|days|night|nights|nite|nites|evening|evenings|morning|mornings|afternoon|afternoons)$/
const ONE_DAY = /^(?:\w+day|mon|tues?|weds?|thurs?|thur|fri|sat|sun)$/
const SO_MANY = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/
const FREE =
  /^(?:free|available|availability|off|can|could|works|work|only|do|or|and|morning|mornings|afternoon|afternoons|evening|evenings|night|nights|am|pm|group|meeting|class)$/

/** "Home since Sunday", "he hit me on Sunday"; "free on Sunday" and "Sundays" ask. */
function isHappening({ tokens }: Passage, span: Words): boolean {
  const { first, last } = runOfDays(tokens, span)
  const [back, before, next] = [-2, -1, last - first + 1].map((step) => tokens[first + step]?.folded ?? '')
  const isOne = ONE_DAY.test(tokens[span.last]!.folded) && span.first === span.last
  const isOnce = isOne && ![back, before, next].some((word) => FREE.test(word!))
  // "At three in the morning."
  const isHour = tokens[first]!.folded === 'in' && isNumber(before!)
  // "Drinks daily, would like to get to weekends only."
  const isOfMuch = before === 'to' && LESS.test(back!)
  // "The funeral was two Saturdays ago."
  const isAgo = next === 'ago' || SO_MANY.test(before!)
  // "Spent the weekend looking for it", "I want my evenings back".
  const isSpent = /^spen[dt]/.test(back!) || /^spen[dt]/.test(before!) || next === 'back'
  return HAPPENING.test(before!) || isOnce || isOfMuch || isHour || isAgo || isSpent
}

/** "I didn't look at it until morning." */
function isUntil({ tokens }: Passage, { first }: Words): boolean {
  return /^(?:until|till|til|since|by)$/.test(tokens[first - 1]?.folded ?? '')
}

/** "Works weekends"; "after work evenings" are free. */
function isWorked({ tokens }: Passage, { first }: Words): boolean {
  const [before, lead] = [tokens[first - 1]?.folded ?? '', tokens[first - 2]?.folded ?? '']
  return /^(?:works?|working|worked)$/.test(before) && !/^(?:after|before)$/.test(lead)
}

/** "Is drunk every nite after work": a clause of its own, and what goes on. */
function isOfEachDay({ tokens }: Passage, { first }: Words): boolean {
  return EACH.test(tokens[first - 2]?.folded ?? '') && PART_OF_DAY.test(tokens[first - 1]!.folded)
}

/** "I'd like to be somebody who has wine on Saturdays". */
function isOfTrouble({ clauses, classSpans }: Passage, { first }: Words): boolean {
  return classSpans.some(({ set, first: at }) => set.id === 'drink' && clauses[at] === clauses[first])
}

/** What stands for the hours that are free, or is asked of them. */
const OF_FREE_HOURS =
  /^(?:free|available|avail|availability|off|open|can|could|would|best|better|ideal|ideally|prefer|preferably|prefers|only|ok|okay|fine|meet|meets|meeting|group|grp|class|session|something|anything)$/

/** "Sees a counselor Mondays", "chemo on Thursdays", "custody wkends": what the hours are taken up by; "mornings while the kids are in school" opens with them. */
function isTakenUp(passage: Passage, { first, last }: Words): boolean {
  const clause = clauseAround(passage, { first, last })
  const before = clause.filter(({ index }) => index < first)
  const isOpening = before.every(({ folded }) => LINKS.has(folded) || isNumber(folded))
  if (isOpening && !passage.firstPerson) return false
  const isAsking = ({ index, folded }: Token): boolean =>
    (passage.at(index, 'asks') !== undefined && !folded.startsWith('attend')) ||
    OF_FREE_HOURS.test(folded) ||
    // "Mondays work", and "works Mondays".
    (index > last && /^works?$/.test(folded))
  return !clause.some(isAsking)
}

/** "Sees a therapist on Tuesdays": the day is the therapist's. */
function isOfTherapist({ spans, clauses }: Passage, { first }: Words): boolean {
  return spans.some(({ set, first: at }) => set.id === 'individual:already' && clauses[at] === clauses[first])
}

function isOfGroup({ tokens, clauses }: Passage, { first }: Words): boolean {
  return tokens.some(
    ({ stem, index }) => clauses[index] === clauses[first] && /^(?:group|meeting|session|class)$/.test(stem),
  )
}

function isOfWish({ spans }: Passage, index: number): boolean {
  return spans.some(({ set, first, last }) => set.kind === 'wish' && first <= index && index <= last)
}

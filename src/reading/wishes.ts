import { anyOf } from '../model/any-of.ts'
import type { Day, Meets } from '../model/group.ts'
import { DAYS, MEETS } from '../model/group.ts'
import { type CostLimit, type Hours, PARTS_OF_DAY, type PartOfDay, type TimeOfDay } from '../model/intake.ts'
import type { Wishes } from '../model/reading.ts'
import { isAsked } from './asked-for.ts'
import { isFoundOnly } from './found-only.ts'
import { isPartOf, type Span } from './lookup.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { placesWished } from './places-wished.ts'
import { isRatherNot } from './rather-not.ts'
import { statusOf } from './status.ts'
import type { Token } from './tokenize.ts'

/** One wish in the words, `facet:value`; declined when the words refuse it. */
export interface WishFound {
  readonly facet: string
  readonly value: string
  readonly first: number
  readonly last: number
  readonly isDeclined: boolean
  /** Rather so than not. */
  readonly isPreferred?: true
}

/** What is disliked is declined as surely as what is denied: "hated the God part", "done with AA". */
const DISLIKES = anyOf('hat dislik avoid refus declin against hate cant stand tire sick quit didnt wont sham judg')
const DISLIKE_REACH = 5
/** A facet that can be refused; of the others a refusal says nothing ("not free on Mondays"). */
const DECLINABLE = new Set(['approach', 'meets', 'group'])

export function wishesIn(passage: Passage, people: People, isPlace: (words: string) => boolean): WishFound[] {
  const all = passage.spans.filter(({ set }) => set.kind === 'wish')
  const none = all.filter((span) => isNoWish(passage, people, span))
  // "Mornings", in "at three in the morning".
  const isOfNone = (span: Span): boolean =>
    none.some((other) => other === span || (other.set === span.set && isPartOf(span, other)))
  const spans = all.filter((span) => !isOfNone(span))
  const told = spans
    .filter((span) => !spans.some((other) => isPartOf(span, other)))
    .flatMap((span) => {
      const [facet, value] = span.set.id.split(':') as [string, string]
      const isDenied = isRefused(passage, span)
      // "No abstinence-only": who declines a refusal refuses nothing; "no groups with God in them" refuses.
      if (facet === 'without')
        return isDenied && !opensWithDenial(passage, span) && isRefusal(passage, span, value)
          ? []
          : [{ facet, value, first: span.first, last: span.last, isDeclined: true }]
      if (isDenied && !DECLINABLE.has(facet)) return []
      const wish = { facet, value, first: span.first, last: span.last, isDeclined: isDenied }
      return [
        facet === 'meets' && !isDenied && isPreferred(passage, span) ? { ...wish, isPreferred: true as const } : wish,
      ]
    })
  return [...eitherOf(passage, told), ...placesWished(passage, people, isPlace)]
}

/** "Cheap or online": one of them is enough, so a group that costs more is not out of the question. */
function eitherOf({ tokens }: Passage, told: readonly WishFound[]): readonly WishFound[] {
  const isWithOr = (one: WishFound, other: WishFound): boolean =>
    (tokens[one.last + 1]?.folded === 'or' && other.first === one.last + 2) ||
    (tokens[other.last + 1]?.folded === 'or' && one.first === other.last + 2)
  const other = (wish: WishFound, facet: string): boolean =>
    told.some((each) => each.facet === facet && !each.isDeclined && isWithOr(wish, each))
  return told.flatMap((wish) => {
    if (wish.facet === 'cost' && other(wish, 'meets')) return []
    return wish.facet === 'meets' && !wish.isDeclined && other(wish, 'cost') ? { ...wish, isPreferred: true } : wish
  })
}

/** A story is full of days, hours, screens, churches and other people; they are wishes only where something is asked for. */
const ONLY_WHERE_ASKED = /^(?:day|time|meets|wants|approach):/
const OF_HOURS = /^(?:day|time):/
/** "We'd" is no Wednesday. */
const CONTRACTED = /['’](?:d|ll|re|ve)$/i
const NO_WISH = ['nothing', 'done-online']

/** "Gambles online" wishes for nothing; "my mom uses a wheelchair" is no wish of the client's. */
function isNoWish(passage: Passage, people: People, span: Span): boolean {
  const nothing = passage.atAny(span.first, NO_WISH)
  if (nothing !== undefined && nothing.last - nothing.first > span.last - span.first) return true
  if (CONTRACTED.test(passage.tokens[span.first]!.text)) return true
  if (span.set.id === 'cost:free' && isFreeHours(passage, span)) return true
  if (OF_SEX.has(span.set.id) && isFoundOnly(passage, span.first)) return true
  if (isRatherNot(passage, span.first)) return true
  const isTheirs = people.holders[span.first]?.who === 'other'
  if (isTheirs && (span.set.id.startsWith('access:') || span.set.id.startsWith('individual:'))) return true
  if (span.set.id.startsWith('meets:') && isAsWell(passage, span)) return true
  if (span.set.id.startsWith('approach:') && isTried(passage, span) && !isGivenUp(passage, span.last)) return true
  const isOften = OF_HOURS.test(span.set.id)
  return ONLY_WHERE_ASKED.test(span.set.id) && !isRefused(passage, span) && !isAsked(passage, people, span, isOften)
}

/** "Free Mondays", "only free after work": not what it costs. */
function isFreeHours({ tokens, spans, clauses }: Passage, { first, last }: Span): boolean {
  const isOfHours = spans.some(
    ({ set, first: at }) =>
      set.kind === 'wish' &&
      OF_HOURS.test(set.id) &&
      (at === last + 1 || at === last + 2) &&
      clauses[at] === clauses[first],
  )
  return tokens[first]!.folded === 'free' && isOfHours
}

const OF_SEX = new Set(['without:women', 'without:men'])
const TRIED_BEFORE = /^(?:out|did|done|tried|finished|completed|graduated|hx|prior|previous|after)$/
const TRIED_BEHIND = /^(?:twice|already|before|x2|x3|previously|years|yrs)$/
const HAS =
  /^(?:has|have|had|attends|attending|goes|go|going|does|doing|practices|works|working|currently|already|active)$/
const HAD_BEHIND = /^(?:weekly|daily|nightly|regularly|member|sponsor|app|apps|helps|helped)$/
/** Words from having it to its name: "has an AA", "goes to Al-Anon". */
const HAS_REACH = 3

/** "DBT twice through already", "did CBT", "attends AA weekly": had, and not wished for. */
function isTried(passage: Passage, span: Span): boolean {
  const { tokens, clauses } = passage
  const { first, last } = span
  const isOfIt = (index: number): boolean => clauses[index] === clauses[first]
  return (
    [first - 1, first - 2].some((at) => at >= 0 && isOfIt(at) && TRIED_BEFORE.test(tokens[at]!.folded)) ||
    [last + 1, last + 2].some((at) => at < tokens.length && isOfIt(at) && TRIED_BEHIND.test(tokens[at]!.folded)) ||
    isHad(passage, span)
  )
}

/** "In AA 6 yrs, wants a grief group": what somebody goes to; "do you have DBT?" asks for it. */
function isHad(passage: Passage, { first, last }: Span): boolean {
  const { tokens, clauses } = passage
  const clause = tokens.filter(({ index }) => clauses[index] === clauses[first])
  // "Attends" tells, and "would attend" asks.
  const isAsking = ({ index, folded }: Token): boolean =>
    index < first && passage.at(index, 'asks') !== undefined && !folded.startsWith('attend')
  if (clause.some(isAsking)) return false
  if (OPENS_QUESTION.test(clause[0]!.folded)) return false
  const before = clause.filter(({ index }) => index < first).slice(-HAS_REACH)
  return (
    before.at(-1)?.folded === 'in' ||
    before.some(({ folded }) => HAS.test(folded)) ||
    (tokens[last + 1] !== undefined &&
      clauses[last + 1] === clauses[first] &&
      HAD_BEHIND.test(tokens[last + 1]!.folded))
  )
}

const OPENS_QUESTION = /^(?:do|does|is|are|any|anyone|anything|can|could|where|what|which|who)$/

/** "Online ok", "zoom is fine": it may be so, and it need not. */
function isAsWell({ tokens, clauses }: Passage, { last }: Span): boolean {
  const behind = tokens.slice(last + 1, last + 3).filter(({ index }) => clauses[index] === clauses[last])
  return (
    behind.some(({ folded }) => /^(?:ok|okay|fine|too|also|possible)$/.test(folded)) &&
    behind.every(({ folded }) => /^(?:is|would|be|are|ok|okay|fine|too|also|possible)$/.test(folded))
  )
}

/** "Online best", "prefers telehealth", "ideally in person". */
function isPreferred({ tokens, clauses }: Passage, { first, last }: Span): boolean {
  let [from, to] = [first, last]
  while (clauses[from - 1] === clauses[first]) from--
  while (clauses[to + 1] === clauses[last]) to++
  const words = tokens.slice(from, to + 1).map(({ folded }) => folded)
  return words.some((word) => PREFERS.has(word)) && !words.some((word) => MUST.has(word))
}

const PREFERS = anyOf(
  'prefer prefers preferred preferring preferably preference pref prefd ideally best better rather nice bonus plus',
)
const MUST = anyOf('only must need needs cant cannot wont unable homebound')

function isRefused(passage: Passage, span: Span): boolean {
  const { first, last } = span
  // "We are not religious" asks for what it says.
  if (opensWithDenial(passage, span)) return isDisliked(passage, first)
  return (
    statusOf(passage, first, last).status === 'negated' ||
    isDisliked(passage, first) ||
    isGivenUp(passage, last) ||
    (OF_HOURS.test(span.set.id) && isOutOfReach(passage, span))
  )
}

/** "I can't get to anything in the daytime", "mornings are out". */
function isOutOfReach({ tokens, clauses }: Passage, { first, last }: Span): boolean {
  const clause = tokens.filter(({ index }) => clauses[index] === clauses[first])
  const before = clause.filter(({ index }) => index < first)
  const behind = clause.filter(({ index }) => index > last).map(({ folded }) => folded)
  const cannot = before.findLastIndex(({ folded }) => /^(?:cant|cannot|couldnt|unable|wont)$/.test(folded))
  const isFreed = before
    .slice(cannot)
    .some(({ folded }) => /^(?:so|but|until|till|before|except|unless|leave)$/.test(folded))
  return (
    (cannot >= 0 && !isFreed) ||
    /^(?:(?:is|are|r) )?(?:out|no good|impossible|taken|full|booked)\b/.test(behind.join(' '))
  )
}

function opensWithDenial({ tokens }: Passage, { first }: Span): boolean {
  return /^(?:no|not|non|isnt|arent|without|never)$/.test(tokens[first]!.folded)
}

/** The words for it hold a refusal, "not AA", "without God", or tell that somebody has stopped; "God part" only names it. */
function isRefusal(passage: Passage, { first, last }: Span, value: string): boolean {
  if (value === 'moderation') return true
  for (let index = first; index <= last; index++) if (passage.at(index, 'no') !== undefined) return true
  return false
}

/** Words from what was tried to what came of it. */
const OUTCOME_REACH = 12
const NOT_AGAIN =
  /\b(?:made (?:it|me|things|that|everything) worse|(?:wasnt|isnt|not|never) for me|didnt (?:help|work|stick|take)|did nothing for me|turned me off|put me off|never again(?! will)|not again|no thanks|no thank you|(?:he|she|i|we|they) walked out|couldnt stand it|cant stand it)\b/

/** "Did Al-Anon, twice, no thanks", "the steps group, which made it worse". */
function isGivenUp({ tokens }: Passage, last: number): boolean {
  let words = ''
  for (let index = last + 1; index <= last + OUTCOME_REACH && index < tokens.length; index++) {
    const { folded, before } = tokens[index]!
    if (before === 'stop') break
    words += `${folded} `
  }
  return NOT_AGAIN.test(words)
}

function isDisliked(passage: Passage, first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - DISLIKE_REACH); index--) {
    if (passage.clauses[index] !== passage.clauses[first]) return false
    // "Can't leave the house, so online".
    if (passage.tokens[index]!.folded === 'so') return false
    if (DISLIKES.has(passage.tokens[index]!.stem)) return true
  }
  return false
}

/** The wishes as the intake's own fields. */
export function toWishes(found: readonly WishFound[]): Wishes {
  if (found.length === 0) return {}
  const wanted = (facet: string): string[] => {
    const values: string[] = []
    for (const wish of found)
      if (wish.facet === facet && !wish.isDeclined && !values.includes(wish.value)) values.push(wish.value)
    return values
  }
  const declined = [...new Set(found.filter((wish) => wish.isDeclined).map((wish) => wish.value))]
  const wants = wanted('wants')
  const isOnlyPreferred = found.every(
    ({ facet, isDeclined, isPreferred }) => facet !== 'meets' || isDeclined || isPreferred,
  )
  const meets = wanted('meets').filter((value): value is Meets => value in MEETS)
  const days = wanted('day').flatMap((value) =>
    value === 'weekend' ? ['saturday', 'sunday'] : value === 'weekday' ? Object.keys(DAYS).slice(0, 5) : [value],
  ) as Day[]
  const time = partsOfDay(wanted('time') as PartOfDay[])
  const [cost] = wanted('cost') as CostLimit[]
  const [individual] = wanted('individual') as ('yes' | 'no' | 'already')[]
  const [near] = wanted('near')
  const list = {
    language: wanted('language'),
    access: wanted('access'),
    approach: wanted('approach'),
    without: declined,
  }
  return {
    ...(wants.length === 1 && { wants: wants[0] as 'skills' | 'connection' }),
    ...(individual && { individual }),
    ...(meets.length > 0 && { meets }),
    ...(meets.length > 0 && isOnlyPreferred && { isMeetsPreferred: true as const }),
    ...(days.length > 0 && { days: [...new Set(days)] }),
    ...(time !== undefined && { time }),
    ...(cost && { cost }),
    ...(near && { near }),
    ...Object.fromEntries(Object.entries(list).filter(([, values]) => values.length > 0)),
  }
}

/** "Daytime" is the morning and midday; "morning or night" is either, which one stretch cannot say. */
function partsOfDay(parts: readonly PartOfDay[]): TimeOfDay | undefined {
  const [first, ...others] = parts.map((part) => PARTS_OF_DAY[part]).sort((a, b) => a.from - b.from)
  if (first === undefined || others.length === 0) return parts[0]
  let { until }: Hours = first
  for (const next of others) {
    if (next.from > until) return undefined
    until = next.until
  }
  return { from: first.from, until }
}

import { anyOf } from '../model/any-of.ts'
import { isAsked } from './asked-for.ts'
import { isBesideEnglish } from './beside-english.ts'
import { daysThrough } from './days-through.ts'
import { isFoundOnly } from './found-only.ts'
import { isGivenUp } from './given-up.ts'
import { isHadAlready } from './had-already.ts'
import { hoursWished } from './hours-wished.ts'
import { isPartOf, type Span } from './lookup.ts'
import { opensWithDenial } from './opens-with-denial.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { placesWished } from './places-wished.ts'
import { isRatherNot } from './rather-not.ts'
import { isRefused } from './refused.ts'
import { isOfSomethingElse } from './something-else.ts'

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

/** A facet that can be refused; of the others a refusal says nothing ("not free on Mondays"). */
const DECLINABLE = new Set(['approach', 'meets', 'group'])

export function wishesIn(passage: Passage, people: People, isPlace: (words: string) => boolean): WishFound[] {
  const all = passage.spans.filter(({ set }) => set.kind === 'wish')
  const none = all.filter((span) => isNoWish(passage, people, span))
  // "Mornings", in "at three in the morning".
  const isOfNone = (span: Span): boolean =>
    none.some((other) => other === span || (other.set === span.set && isPartOf(span, other)))
  const spans = all.filter((span) => !isOfNone(span))
  // "No moderation groups" declines to drink less, which is not all that harm reduction is.
  const isDeclinedAs = ({ first, last }: Span): boolean =>
    spans.some((other) => other.set.id.startsWith('refused:') && other.first <= last && other.last >= first)
  // "Thursdays are bowling, so not Thursday".
  const isRefusedElsewhere = ({ set }: Span): boolean =>
    set.id.startsWith('day:') && spans.some((other) => other.set === set && isRefused(passage, other))
  const told = spans
    .filter((span) => !spans.some((other) => isPartOf(span, other)))
    .flatMap((span) => {
      const [facet, value] = span.set.id.split(':') as [string, string]
      const isDenied = isRefused(passage, span)
      // "Not a women's group".
      if (OF_SEX.has(span.set.id) && isDenied && !opensWithDenial(passage, span) && !isRefusal(passage, span, value))
        return [
          { facet, value: value === 'men' ? 'women' : 'men', first: span.first, last: span.last, isDeclined: true },
        ]
      // "No abstinence-only": who declines a refusal refuses nothing; "no groups with God in them" refuses.
      if (facet === 'without')
        return isDenied && !opensWithDenial(passage, span) && isRefusal(passage, span, value)
          ? []
          : [{ facet, value, first: span.first, last: span.last, isDeclined: true }]
      if (facet === 'refused')
        return [{ facet: 'without', value, first: span.first, last: span.last, isDeclined: true }]
      if (isRefusedElsewhere(span)) return []
      if (isDenied && (!DECLINABLE.has(facet) || isDeclinedAs(span))) return []
      return [{ facet, value, first: span.first, last: span.last, isDeclined: isDenied }]
    })
  const wished = [...eitherOf(passage, told), ...daysThrough(passage, told), ...hoursWished(passage, people)]
  const asPreferred = wished.map((wish) => (isRather(passage, wish) ? { ...wish, isPreferred: true as const } : wish))
  return [...asPreferred, ...placesWished(passage, people, isPlace)]
}

/** Who names an evening or a price would seldom rather stay away, unless it must be so; how a group meets is ruled out unless it is only preferred. */
function isRather(passage: Passage, { facet, isDeclined, first, last }: WishFound): boolean {
  if (isDeclined) return false
  return facet === 'meets'
    ? isPreferred(passage, { first, last })
    : MAY_GIVE_WAY.test(facet) && !isMust(passage, { first, last })
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
const MAY_GIVE_WAY = /^(?:day|time|cost)$/
/** "We'd" is no Wednesday. */
const CONTRACTED = /['’](?:d|ll|re|ve)$/i
const NO_WISH = ['nothing', 'no-wish']

/** "Gambles online" wishes for nothing; "my mom uses a wheelchair" is no wish of the client's. */
function isNoWish(passage: Passage, people: People, span: Span): boolean {
  const nothing = passage.atAny(span.first, NO_WISH)
  const isApproach = span.set.id.startsWith('approach:')
  // "You couldn't drag me to AA" is no harm done, and refuses all the same.
  const isRefusedApproach = isApproach && isRefused(passage, span)
  if (nothing !== undefined && nothing.last - nothing.first > span.last - span.first && !isRefusedApproach) return true
  if (CONTRACTED.test(passage.tokens[span.first]!.text)) return true
  if (span.set.id.startsWith('refused:') && !isRefused(passage, span)) return true
  if (span.set.id.startsWith('cost:') && isOfSomethingElse(passage, span)) return true
  if (span.set.id.startsWith('language:') && isBesideEnglish(passage, span)) return true
  if (OF_SEX.has(span.set.id) && isFoundOnly(passage, span.first)) return true
  if (isRatherNot(passage, span.first) || isNotMinded(passage, span)) return true
  const isTheirs = people.holders[span.first]?.who === 'other'
  if (isTheirs && /^(?:access|individual):/.test(span.set.id)) return true
  if ((isTheirs || passage.firstPerson) && isTheirRefusal(passage, span)) return true
  // "Tuesdays I can manage": to come, and not how to bear it.
  if (span.set.id === 'wants:skills' && passage.at(span.first, 'available') !== undefined) return true
  if (span.set.id.startsWith('meets:') && isAsWell(passage, span)) return true
  if (isApproach && isHadAlready(passage, span) && !isGivenUp(passage, span.last)) return true
  const isOften = OF_HOURS.test(span.set.id)
  return ONLY_WHERE_ASKED.test(span.set.id) && !isRefused(passage, span) && !isAsked(passage, people, span, isOften)
}

/** Words from "I don't mind" to the last of what is borne. */
const MIND_REACH = 7

/** "I don't mind the God stuff or the steps". */
function isNotMinded({ tokens }: Passage, { first }: Span): boolean {
  for (let index = first - 1; index >= Math.max(1, first - MIND_REACH); index--) {
    const { folded, before } = tokens[index + 1]!
    if (before === 'stop' || folded === 'but') return false
    if (tokens[index]!.folded === 'mind')
      return /^(?:dont|doesnt|didnt|wouldnt|not|no)$/.test(tokens[index - 1]!.folded)
  }
  return false
}

const ASKS_FOR = /^(?:wants?|wanting|needs?|hopes?|hoping|looking|asks|seeks|seeking|prefers?)$/

/** "My husband refuses anything online" says nothing of what I would come to; "my sister took me to AA, no thanks" does. */
function isTheirRefusal(passage: Passage, span: Span): boolean {
  const { tokens, clauses } = passage
  const before = tokens.filter(({ index }) => index < span.first && clauses[index] === clauses[span.first])
  const isOfRelation = before.some(({ index }) => passage.relation(index) !== undefined)
  // "Wants to meet other kids, not online" is asked by the client.
  const isOfClient = before.some(({ index, folded }) => passage.at(index, 'me') !== undefined || ASKS_FOR.test(folded))
  return isOfRelation && !isOfClient && (span.set.id.startsWith('without:') || isRefused(passage, span))
}

const OF_SEX = new Set(['without:women', 'without:men'])
/** "Online ok", "zoom is fine": it may be so, and it need not. */
function isAsWell(passage: Passage, { last }: Span): boolean {
  const { tokens, clauses } = passage
  // "Would do online if nothing else".
  if (passage.from(last + 1, 'if-need-be') !== undefined) return true
  const behind = tokens.slice(last + 1, last + 3).filter(({ index }) => clauses[index] === clauses[last])
  return (
    behind.some(({ folded }) => /^(?:ok|okay|fine|too|also|possible)$/.test(folded)) &&
    behind.every(({ folded }) => /^(?:is|would|be|are|ok|okay|fine|too|also|possible)$/.test(folded))
  )
}

/** "Online best", "prefers telehealth", "ideally in person". */
function isPreferred(passage: Passage, at: Words): boolean {
  return wordsAround(passage, at).some((word) => PREFERS.has(word)) && !isMust(passage, at)
}

/** "Evenings only", "has to be free". */
function isMust(passage: Passage, at: Words): boolean {
  return wordsAround(passage, at).some((word) => MUST.has(word))
}

type Words = Pick<Span, 'first' | 'last'>

/** The words of its clause. */
function wordsAround({ tokens, clauses }: Passage, { first, last }: Words): readonly string[] {
  let [from, to] = [first, last]
  while (clauses[from - 1] === clauses[first]) from--
  while (clauses[to + 1] === clauses[last]) to++
  return tokens.slice(from, to + 1).map(({ folded }) => folded)
}

const PREFERS = anyOf(
  'prefer prefers preferred preferring preferably preference pref prefd ideally best better rather easiest easier nice bonus plus',
)
const MUST = anyOf('only must need needs cant cannot wont unable homebound')

/** The words for it hold a refusal, "not AA", "without God", or tell that somebody has stopped; "God part" only names it. */
function isRefusal(passage: Passage, { first, last }: Span, value: string): boolean {
  if (value === 'moderation') return true
  for (let index = first; index <= last; index++) if (passage.at(index, 'no') !== undefined) return true
  return false
}

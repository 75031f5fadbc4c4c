import { anyOf } from '../model/any-of.ts'
import { isAsked } from './asked-for.ts'
import { EMPTY_WORDS } from './empty-words.ts'
import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { statusOf } from './status.ts'
import type { WishFound } from './wishes.ts'

/** "Rancho Palos Verdes", "Marina del Rey": no name of a city in use is longer, but for ones nobody writes out. */
const MOST_WORDS = 3
const STATE_WORDS = 2
const ZIP = /^\d{5}$/
/** Codes that sessions are billed by (CPT, of psychotherapy), and no ZIP codes that anybody lives in. */
const PSYCHOTHERAPY: ReadonlySet<string> = new Set(['90791', '90832', '90834', '90837', '90846', '90847', '90853'])
const NAME_OR_ZIP = /^(?:[A-Z]|\d{5}$)/
const LEADS = anyOf('in near around')
/** "Hypomanic in spring" tells when; the town of Spring is written with a capital. */
const SEASONS = anyOf('spring summer fall autumn winter')
/** Behind a name: "Pasadena area", "Hollywood or nearby". */
const NEARBY = 'nearby'
/** Between "lives" and "in". */
const OUT = anyOf('out up down over here alone now currently still back right')
/** Before "in" these tell of elsewhere: "raised in Fresno", "deployed to", "evicted from". */
const ELSEWHERE = anyOf(
  'born raised grew deployed stationed served jailed arrested hospitalized killed died evicted moved attacked assaulted happened',
)
/** Words: "evicted from a flat in". */
const ELSEWHERE_REACH = 5
/** Before "in" these say where somebody is now. */
const LIVES = anyOf('live lives living reside resides residing based located stay stays staying')

/**
 * Where the person would come from, as the words say it: "in Pasadena", "lives near 90027", "Long Beach, CA".
 *
 * A place that somebody else is in, or that a story only passes through, is no wish.
 *
 * @param isPlace whether these words name a place that distances can be told from, or that the directory names
 */
export function placesWished(passage: Passage, people: People, isPlace: (words: string) => boolean): WishFound[] {
  const found: WishFound[] = []
  const meets = passage.spans.filter(({ set }) => set.id.startsWith('meets:'))
  for (const { index, text } of passage.tokens) {
    if (index <= (found.at(-1)?.last ?? -1)) continue
    const isLed = isLedAt(passage, index, meets)
    if (SEASONS.has(text)) continue
    if (!isLed && !NAME_OR_ZIP.test(text)) continue
    const last = lastOf(passage, index, isLed, isPlace)
    if (last === undefined || !isWished(passage, people, isLed, index, last)) continue
    found.push({ facet: 'near', value: passage.words(index, last), first: index, last, isDeclined: false })
  }
  return found
}

/** The end of the longest name of a place that starts here. */
function lastOf(
  passage: Passage,
  first: number,
  isLed: boolean,
  isPlace: (words: string) => boolean,
): number | undefined {
  const { tokens } = passage
  if (PSYCHOTHERAPY.has(tokens[first]!.text)) return undefined
  if (ZIP.test(tokens[first]!.text)) return isPlace(tokens[first]!.text) ? first : undefined
  if (!mayName(passage, first)) return undefined
  let longest = first
  while (longest - first + 1 < MOST_WORDS && tokens[longest + 1]?.before === 'none' && mayName(passage, longest + 1))
    longest++
  for (let last = longest; last >= first; last--) {
    const withState = [2, 1].map((words) => last + words).find((end) => isState(passage, last, end, first, isPlace))
    if (withState !== undefined) return withState
    const isNearby = passage.from(last + 1, NEARBY) !== undefined && passage.clauses[last + 1] === passage.clauses[last]
    if ((isLed || isNearby) && isPlace(passage.words(first, last))) return last
  }
  return undefined
}

/** "Pasadena, CA", "Santa Fe New Mexico". */
function isState(
  passage: Passage,
  last: number,
  end: number,
  first: number,
  isPlace: (words: string) => boolean,
): boolean {
  const next = passage.tokens[last + 1]
  if (end >= passage.tokens.length || next === undefined || (next.before !== 'comma' && next.before !== 'none'))
    return false
  if (end > last + 1 && passage.tokens[end]!.before === 'stop') return false
  // "8 y/o M, ADHD-C".
  if (passage.tokens[first]!.text.length === 1 || (next.upper && next.text.length > 2)) return false
  if (end - last > STATE_WORDS || (next.text.length === 2 && next.text !== next.text.toUpperCase())) return false
  if (!passage.tokens.slice(last + 1, end + 1).every(({ text }) => /^[A-Z][A-Za-z.]+$/.test(text))) return false
  return isPlace(`${passage.words(first, last)}, ${passage.words(last + 1, end)}`)
}

const NO_NAME = /[\d'\u2019]/

const CAPITAL = /^[A-Z]/

/** A word that means nothing else, written as a name is or of no ordinary use. */
function mayName(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!
  if (NO_NAME.test(token.text) || token.folded === 'i' || (EMPTY_WORDS.has(token.folded) && !CAPITAL.test(token.text)))
    return false
  return !passage.spans.some(
    ({ set, first, last }) => set.kind !== 'slot' && set.kind !== 'class' && first <= index && index <= last,
  )
}

/** Whether a word may begin the name of a place by what stands before it: "in Pasadena"; also "in person Pasadena". */
function isLedAt({ tokens }: Passage, index: number, meets: readonly Span[]): boolean {
  if (index === 0 || tokens[index]!.before !== 'none') return false
  return LEADS.has(tokens[index - 1]!.folded) || endsOneOf(meets, index - 1)
}

function endsOneOf(spans: readonly Span[], index: number): boolean {
  return spans.some(({ last }) => last === index)
}

function isWished(passage: Passage, people: People, isLed: boolean, first: number, last: number): boolean {
  if (people.holders[first]!.who === 'other') return false
  // "Near her abusive ex in Torrance": where the other is, and no place to send her.
  const relation = passage.relation(first - 2)
  if (relation !== undefined && people.personAt(relation.first)?.who !== 'client') return false
  const lead = passage.tokens.slice(0, Math.max(0, first - 1)).findLast(({ folded }) => !OUT.has(folded))?.folded ?? ''
  if (statusOf(passage, first, last).status !== 'current') return false
  if (isLed && LIVES.has(lead)) return true
  const before = passage.tokens.slice(Math.max(0, first - ELSEWHERE_REACH), first)
  const isElsewhere = before.some(
    ({ folded, index }) => ELSEWHERE.has(folded) && passage.clauses[index] === passage.clauses[first],
  )
  return !isElsewhere && isAsked(passage, people, { first, last })
}

import { foundWith } from './found-with.ts'
import type { Language } from './language.ts'
import { isLongAgo } from './long-ago.ts'
import type { Span } from './lookup.ts'
import { meansNothing } from './means-nothing.ts'
import type { Finding } from './mention.ts'
import { notedDenial } from './noted-denial.ts'
import { ofRelation } from './of-relation.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { statusOf } from './status.ts'
import type { Weighed } from './weigh.ts'
import { clientWouldBeGone } from './would-be-gone.ts'

/** Only a denial this close is clean enough to keep a notice back. */
const CLEAN_REACH = 3

/** A rule, and the words that raised it when they are its own. */
export interface Raised {
  readonly id: string
  readonly span: Span | undefined
}

/**
 * The crisis rules that the words raise, in the order of the file. It fails safe: nothing but a clean clinical denial,
 * or words that tell of a death, keeps one back; it never measures risk.
 */
export function crisisIn(
  passage: Passage,
  people: People,
  weighed: readonly Weighed[],
  unresolved: ReadonlySet<string>,
  isMinor: boolean,
  language: Language,
): Raised[] {
  const raised = new Map<string, Span | undefined>()
  const explained = weighed.flatMap(({ mention }) =>
    mention.explains && mention.concern.startsWith('grief') ? [mention] : [],
  )
  for (const rule of language.crisis.values()) {
    for (const { concern, mention } of weighed) {
      // A guess raises a notice by how much the words are like it, and in no other way.
      if (concern === undefined || mention.guessedFrom !== undefined) continue
      const isPast = mention.status === 'history'
      if (rule.concerns?.includes(concern) && (!isPast || !rule.pastConcerns)) raise(raised, rule.id)
      if (rule.pastConcerns?.includes(concern) && isPast) raise(raised, rule.id)
      if (mention.raises === rule.id && !isPast) raise(raised, rule.id)
      if (isMinor && mention.status === 'current' && rule.minorConcerns?.includes(concern)) raise(raised, rule.id)
      if (rule.setAside?.includes(mention.concern) && mention.holder.who === 'other') raise(raised, rule.id)
    }
    if (rule.childCodes && passage.codes.some(({ currentChild }) => currentChild)) raise(raised, rule.id)
    if (rule.ambiguous?.some((token) => unresolved.has(token))) raise(raised, rule.id)
  }
  const triggers = passage.spans.filter((span) => span.set.kind === 'crisis' && !meansNothing(passage, span))
  for (const span of triggers) {
    if (
      isExplained(explained, span.first, span.last) ||
      isNamedLoss(weighed, span, language) ||
      isDenied(passage, span.first, span.last)
    )
      continue
    const rule = language.crisis.get(span.set.id)
    const told = weighed.find(
      ({ mention }) => mention.guessedFrom === undefined && mention.first <= span.first && mention.last >= span.first,
    )
    const holder = told?.mention.holder ?? ofRelation(passage, span.first) ?? people.holders[span.first]
    const isTheirs = holder?.who === 'other' && holder.relation !== 'pet' && !isOfClient(passage, span)
    const isOthers =
      isTheirs || isSaidOfThem(passage, span) || foundWith(passage, people, span.first, span.last) !== undefined
    const own = rule?.longAgo !== undefined && isLongAgo(passage, span) ? rule.longAgo : span.set.id
    raise(raised, isOthers && rule?.forOthers ? rule.forOthers : own, span)
  }
  for (const span of passage.spans) {
    if (span.set.kind !== 'crisis-escalation' || !raised.has(span.set.id)) continue
    const to = language.crisis.get(span.set.id)?.escalateTo
    if (to && !isDenied(passage, span.first, span.last)) raise(raised, to, span)
  }
  if (raised.size === 0) return []
  return [...language.crisis.keys()].flatMap((id) => (raised.has(id) ? [{ id, span: raised.get(id) }] : []))
}

/** "Survivors of suicide loss" mourn; "survivors of suicide" alone may be either. */
function isNamedLoss(weighed: readonly Weighed[], { first, last }: Span, language: Language): boolean {
  return weighed.some(
    ({ mention, concern }) =>
      mention.first <= first &&
      mention.last >= last &&
      mention.last - mention.first > last - first &&
      concern !== undefined &&
      language.concerns.get(concern)?.stance === 'bereaved',
  )
}

/** "He says he'll kill himself", "they'd be better off without her", in a text of the first person. */
function isSaidOfThem(passage: Passage, { first, last }: Span): boolean {
  if (!passage.firstPerson) return false
  const end = passage.clauses[last + 1] === passage.clauses[last] ? last + 1 : last
  const words = passage.tokens.slice(first, end + 1).map(({ folded }) => folded)
  return words.some(
    (word, at) =>
      /^(?:himself|herself|themselves)$/.test(word) ||
      // "Better off if she weren't around".
      (/^(?:he|she)$/.test(word) && /^(?:werent|wasnt)$/.test(words[at + 1] ?? '')) ||
      (/^(?:him|her)$/.test(word) && words[at - 1] === 'without'),
  )
}

/** "They put me on a hold", "my dead mother's voice telling me to jump". */
function isOfClient(passage: Passage, span: Span): boolean {
  const words = passage.tokens.slice(span.first, span.last + 1).map(({ folded }) => folded)
  const isHeard = /\bvoices? (?:\w+ )?(?:tells?|telling|told|orders|ordering|commands|says to|saying to) me\b/.test(
    words.join(' '),
  )
  return isHeard || (words.includes('hold') && isOfMe(passage, span.last)) || clientWouldBeGone(passage, span)
}

function isOfMe({ tokens, clauses }: Passage, last: number): boolean {
  return tokens.some(({ folded, index }) => folded === 'me' && index < last && clauses[index] === clauses[last])
}

function raise(raised: Map<string, Span | undefined>, id: string, span?: Span): void {
  raised.set(id, raised.get(id) ?? span)
}

function isExplained(tellers: readonly Finding[], first: number, last: number): boolean {
  return tellers.some(({ explains }) => explains && first >= explains[0] && last <= explains[1])
}

function isDenied(passage: Passage, first: number, last: number): boolean {
  // "No hx of suicide attempts": the denial and the words of danger share some.
  if ((passage.at(first, 'no')?.first ?? first) < first) return true
  if (statusOf(passage, first, last).status !== 'negated' || /\buntil\b/i.test(passage.words(first, last))) return false
  for (let index = first - 1; index >= Math.max(0, first - CLEAN_REACH); index--)
    if (passage.at(index, 'no')) return true
  if (notedDenial(passage, first, last)) return true
  return passage.of('no-after').some((span) => span.first > last && span.first <= last + CLEAN_REACH)
}

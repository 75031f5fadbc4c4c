import { codesIn } from './codes.ts'
import type { Language } from './language.ts'
import type { Span } from './lookup.ts'
import type { Finding } from './mention.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { statusOf } from './status.ts'
import type { Weighed } from './weigh.ts'

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
  danger: readonly string[],
  unresolved: ReadonlySet<string>,
  language: Language,
): Raised[] {
  const raised = new Map<string, Span | undefined>()
  const explained = weighed.flatMap(({ mention }) =>
    mention.explains && mention.concern.startsWith('grief') ? [mention] : [],
  )
  for (const rule of language.crisis) {
    if (rule.concerns?.some((concern) => danger.includes(concern))) raise(raised, rule.id)
    for (const { concern, mention } of weighed) {
      if (concern === undefined) continue
      const isPast = mention.status === 'history'
      if (rule.concerns?.includes(concern) && (!isPast || !rule.pastConcerns)) raise(raised, rule.id)
      if (rule.pastConcerns?.includes(concern) && isPast) raise(raised, rule.id)
      if (rule.setAside?.includes(mention.concern) && mention.holder.who === 'other') raise(raised, rule.id)
    }
    if (rule.childCodes && codesIn(passage.need, language.codes).some(({ currentChild }) => currentChild))
      raise(raised, rule.id)
    if (rule.ambiguous?.some((token) => unresolved.has(token))) raise(raised, rule.id)
  }
  for (const span of passage.spans) {
    if (
      span.set.kind !== 'crisis' ||
      isExplained(explained, span.first, span.last) ||
      isDenied(passage, span.first, span.last)
    )
      continue
    const rule = language.crisis.find(({ id }) => id === span.set.id)
    const told = weighed.find(({ mention }) => mention.first <= span.first && mention.last >= span.first)
    const isOthers = (told?.mention.holder ?? people.holders[span.first])?.who === 'other'
    raise(raised, isOthers && rule?.forOthers ? rule.forOthers : span.set.id, span)
  }
  for (const span of passage.spans) {
    if (span.set.kind !== 'crisis-escalation' || !raised.has(span.set.id)) continue
    const to = language.crisis.find(({ id }) => id === span.set.id)?.escalateTo
    if (to && !isDenied(passage, span.first, span.last)) raise(raised, to, span)
  }
  return language.crisis.flatMap(({ id }) => (raised.has(id) ? [{ id, span: raised.get(id) }] : []))
}

function raise(raised: Map<string, Span | undefined>, id: string, span?: Span): void {
  raised.set(id, raised.get(id) ?? span)
}

function isExplained(tellers: readonly Finding[], first: number, last: number): boolean {
  return tellers.some(({ explains }) => explains && first >= explains[0] && last <= explains[1])
}

function isDenied(passage: Passage, first: number, last: number): boolean {
  if (statusOf(passage, first, last).status !== 'negated' || /\buntil\b/i.test(passage.words(first, last))) return false
  for (let index = first - 1; index >= Math.max(0, first - CLEAN_REACH); index--)
    if (passage.at(index, 'no')) return true
  return passage.of('no-after').some((span) => span.first > last && span.first <= last + CLEAN_REACH)
}

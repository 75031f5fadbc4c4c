import { CAUSED, CHARGED, found, SURVIVOR } from './harm-found.ts'
import { isPartner, objectIn, type Party, REACH, relationAt } from './harm-parties.ts'
import { relationOf } from './holder.ts'
import { isChildhood } from './is-childhood.ts'
import type { Span } from './lookup.ts'
import type { Finding } from './mention.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'

/** Harm told by what a person or a home is called, or by what a court ordered: "arrested for DV", "52 week class", "abusive husband". */
export function harmLabels(passage: Passage, people: People): Finding[] {
  return [
    ...charges(passage, people),
    ...convictions(passage, people),
    ...passage.of('court-order').flatMap((span) => orders(passage, people, span)),
    ...passage.of('dv-class').flatMap((span) => programme(span, people)),
    ...passage.of('abusive').flatMap((cue) => traits(passage, people, cue)),
  ]
}

/** "My husband is in a batterers program": whoever lives with him is on the other side. */
function programme(span: Span, people: People): Finding[] {
  const holder = people.holders[span.first]
  if (holder?.who !== 'other') return [found(span, CAUSED, 'a programme for people who caused harm')]
  const isPartners = holder.relation === 'spouse' || holder.relation === 'ex'
  return isPartners ? [found(span, SURVIVOR, 'a partner in a programme for people who caused harm')] : []
}

function charges(passage: Passage, people: People): Finding[] {
  return passage.of('charged').flatMap((cue) => {
    const charge = passage.of('dv-word').find((span) => span.first > cue.last && span.first <= cue.last + REACH + 1)
    return charge ? charged(passage, { first: cue.first, last: charge.last }, people) : []
  })
}

/** "My husband was arrested for DV": whoever lives with him is on the other side, and a brother's arrest is nobody else's. */
function charged(passage: Passage, span: Pick<Span, 'first' | 'last'>, people: People): Finding[] {
  const holder = people.holders[span.first]
  // "Shoved partner, charged with DV": in a note, a clause that names nobody goes on about the client.
  const isTheirs = passage.firstPerson || isAnyNamed(passage, span, people) || opensClause(passage, holder?.at)
  if (holder?.who !== 'other' || !isTheirs) return [found(span, CAUSED, CHARGED)]
  return isPartner(holder.relation) ? [found(span, SURVIVOR, 'a partner charged with domestic violence')] : []
}

/** "Husband, 40, arrested for DV". */
function opensClause({ clauses }: Passage, at: number | undefined): boolean {
  return at !== undefined && clauses[at - 1] !== clauses[at]
}

function isAnyNamed({ clauses }: Passage, { first }: Pick<Span, 'first'>, people: People): boolean {
  for (let index = first; index >= 0 && clauses[index] === clauses[first]; index--)
    if (people.personAt(index)?.who === 'other') return true
  return false
}

/** "DV battery conviction", "DV assault 4, judge ordered a program", "dom batt arrest": what follows the word is the court's. */
function convictions(passage: Passage, people: People): Finding[] {
  const isSent = passage.of('court-sends').length > 0
  return passage.of('dv-word').flatMap((span) => {
    if (passage.firstPerson) return []
    const behind = passage.tokens.slice(span.last + 1, span.last + 1 + MOST_TO_VERDICT).map(({ folded }) => folded)
    const isVerdict =
      behind.some((word) => VERDICT.test(word)) || (isSent && /^(?:assault|battery|batt)$/.test(behind[0] ?? ''))
    return isVerdict ? charged(passage, span, people) : []
  })
}

const VERDICT = /^(?:conviction|conv|convicted|plea|arrest|arrested|charge|charges|charged)$/
const MOST_TO_VERDICT = 3

/** "A restraining order against me": the court sees the client as who did the harm; in a note, "against him" may be either. */
function orders(passage: Passage, people: People, { first, last }: Span): Finding[] {
  const against = passage.tokens.find(
    ({ folded, index }) =>
      folded === 'against' && index > last && index <= last + REACH && passage.clauses[index] === passage.clauses[last],
  )
  const met = against && objectIn(passage, people, against.index + 1, against.index + 1)
  if (met?.party !== 'client' || !met.isPronoun) return []
  const span = { first, last: met.last }
  if (!/^(?:him|her|them)$/.test(passage.tokens[met.last]!.folded))
    return [found(span, CAUSED, 'a court order against the client')]
  if (people.holders.some(({ who }) => who === 'other')) return []
  const rule = 'a court order of nobody named'
  return [found(span, SURVIVOR, rule), found(span, CAUSED, rule)]
}

function traits(passage: Passage, people: People, cue: Span): Finding[] {
  const relation = relationAt(passage, cue.last + 1) ?? relationAt(passage, cue.last + 2, 'rel-adjective')
  if (relation && passage.tokens[relation.first]!.before === 'none')
    return abuser(passage, { first: cue.first, last: relation.last }, relationOf(relation))
  const next = passage.tokens[cue.last + 1]?.stem ?? ''
  if (/^(?:relationship|marriag|home|househol|partner)/.test(next)) {
    const asChild = isChildhood(passage) && /^(?:home|househol)/.test(next)
    return [
      found(
        { first: cue.first, last: cue.last + 1 },
        asChild ? 'childhood-abuse' : SURVIVOR,
        'an abusive home or relationship',
      ),
    ]
  }
  const holder = people.holders[cue.first]
  if (holder?.who === 'other') return abuser(passage, cue, holder.relation)
  const isSelf =
    passage.firstPerson &&
    isOfMe(passage, cue.first) &&
    /^(?:i|im|ive|was|am|been|be|being|become|becoming|got|get|verbally|emotionally|physically)$/.test(
      passage.tokens[cue.first - 1]?.folded ?? '',
    )
  // "My daughter says I'm controlling": of nobody whom one lives with as a partner, a trait and no violence.
  const isTrait = passage.tokens[cue.first]!.folded === 'controlling' && passage.of('rel-spouse').length === 0
  return isSelf && !isTrait ? [found(cue, CAUSED, 'the client calls their own behavior abusive')] : []
}

/** "I have been violent", "been violent lately"; not "the game got violent", and not "nobody has ever been violent". */
function isOfMe({ tokens, clauses }: Passage, at: number): boolean {
  const before = tokens.filter(({ index }) => index < at && clauses[index] === clauses[at])
  if (/^becom/.test(before.at(-1)?.folded ?? '')) return true
  return (
    before.every(({ folded }) => AUXILIARY.test(folded)) ||
    before.some(({ folded }) => /^(?:i|im|ive|id)$/.test(folded))
  )
}

const AUXILIARY =
  /^(?:been|being|was|am|become|becoming|got|get|verbally|emotionally|physically|very|so|and|then|have|had)$/

function abuser(passage: Passage, span: { first: number; last: number }, who: Party): Finding[] {
  if (isPartner(who)) return [found(span, SURVIVOR, 'an abusive partner')]
  if (who === 'parent' || (who !== undefined && isChildhood(passage)))
    return [found(span, 'childhood-abuse', 'an abusive parent')]
  return []
}

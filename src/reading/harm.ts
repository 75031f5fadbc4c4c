import { agesIn } from './ages.ts'
import {
  BY_CLIENT,
  BY_CLIENT_TO_PARTNER,
  BY_NOBODY,
  BY_PARTNER,
  CAUSED,
  CONTROL,
  CONTROL_BY_NOBODY,
  found,
  SURVIVOR,
} from './harm-found.ts'
import { inOneDirection } from './harm-in-one-direction.ts'
import { harmLabels } from './harm-labels.ts'
import {
  doerBefore,
  isPartner,
  isStranger,
  lastNamed,
  type Met,
  objectIn,
  ownerIn,
  type Party,
  REACH,
  relationAfter,
} from './harm-parties.ts'
import { NOBODY_NAMED } from './holder.ts'
import { isChildhood } from './is-childhood.ts'
import { isDoneByTrouble } from './is-done-by-trouble.ts'
import { isOnlyWanted } from './is-only-wanted.ts'
import type { Language } from './language.ts'
import type { Span } from './lookup.ts'
import { meansNothing } from './means-nothing.ts'
import type { Finding } from './mention.ts'
import { ofRelation } from './of-relation.ts'
import { isPartnerOfOther } from './partner-of-other.ts'
import type { Passage } from './passage.ts'
import { matchesOf } from './patterns.ts'
import type { People } from './people.ts'
import { towardClient } from './toward-client.ts'

/** Raised while somebody who cannot leave is being harmed. */
const DEPENDENT = 'child-elder-abuse'

/** Raised where a relative does the harm: they may live in one house. */
const AT_HOME = 'domestic-violence'

/** Raised for a child too: a parent is the one who can take it to care. */
const ASSAULT = 'sexual-assault'

/** What was done, and to whom as far as its own words tell: "by the hair", "threw a pan at me", "broke her wrist". */
interface Cue extends Pick<Span, 'first' | 'last'> {
  readonly kind: 'blow' | 'sexual' | 'control'
  readonly object?: Met
}

/**
 * Violence, with its direction: "he hits me" and "I hit my wife" are opposites and never share a list.
 *
 * By charge or programme ("arrested for DV", "52 week class"), by verb with doer and object, by "was abused by", and by
 * "abusive husband".
 */
export function harmIn(passage: Passage, people: People, language: Language): Finding[] {
  const deeds: Cue[] = [
    ...passage.of('harm').map((span) => deed(passage, span, 'blow')),
    ...passage.of('sex-harm').map((span) => deed(passage, span, 'sexual')),
    ...matchesOf('harm', passage, language.slots).map(({ pattern, first, last }): Cue => {
      const object = ownerIn(passage, first, last) ?? objectIn(passage, people, first + 1, last)
      return { first, last, kind: pattern.to as Cue['kind'], object: { ...object, last } }
    }),
  ]
  const told = [
    ...deeds
      .filter(
        (cue) =>
          !meansNothing(passage, cue) &&
          !isNoun(passage, cue) &&
          !(cue.kind === 'blow' && isOnlyWanted(passage, cue.first)) &&
          !isDoneByTrouble(passage, cue),
      )
      .flatMap((cue) => acts(passage, people, cue)),
    ...harmLabels(passage, people),
  ]
  return inOneDirection(told, passage, people)
}

/** "Touched me" says whom it met. */
function deed(passage: Passage, { first, last }: Span, kind: Cue['kind']): Cue {
  const isMet = passage.tokens.slice(first, last + 1).some(({ folded }) => folded === 'me')
  return { first, last, kind, ...(isMet && { object: { party: 'client', last } }) }
}

/** "My son pulls out his hair", "my husband broke his leg": his own. */
function isOwn(passage: Passage, people: People, { first, last }: Cue): boolean {
  const owner = passage.tokens.slice(first, last + 1).find(({ folded }) => folded === 'his' || folded === 'her')
  if (owner === undefined) return false
  const subject = people.personAt(first - 1) ?? people.holders[first]
  // "Pulls out her hair", in a note: what people do to themselves.
  if (subject === NOBODY_NAMED && /^(?:pull|scratch|bite|bit|burn|claw)/.test(passage.tokens[first]!.stem)) return true
  return subject?.who === 'other' && subject.gender === (owner.folded === 'his' ? 'male' : 'female')
}

/** "Since the attack at her work", "panic attacks": a thing, not a deed. */
function isNoun(passage: Passage, { first }: Cue): boolean {
  return /^(?:the|a|an|this|that|another|panic|anxiety|heart)$/.test(passage.tokens[first - 1]?.folded ?? '')
}

function acts(passage: Passage, people: People, cue: Cue): Finding[] {
  if (cue.object === undefined && passiveAt(passage, cue)) {
    const { who, relation } = people.holders[cue.first] ?? NOBODY_NAMED
    // "My wife was hit by me".
    if (isByClient(passage, cue))
      return who === 'other' ? caused(passage, cue, { party: relation, last: cue.last }) : []
    if (people.holders[cue.first]?.who !== 'client' && passage.firstPerson) return []
    // "I was hit by him": as "he hit me".
    const isByPronoun = /^by (?:him|her)$/.test(
      passage.tokens
        .slice(cue.last + 1, cue.last + 3)
        .map(({ folded }) => folded)
        .join(' '),
    )
    const doer = relationAfter(passage, cue, 'by') ?? (isByPronoun && passage.firstPerson ? 'someone' : undefined)
    const victim = passage.firstPerson ? undefined : ofRelation(passage, cue.first)
    const told = harmed(passage, people, cue, doer, cue)
    if (victim === undefined) return told
    const raises = victim.relation === 'child' && cue.kind === 'sexual' ? { raises: ASSAULT } : {}
    return told.map((each) => ({ ...each, holder: victim, ...raises }))
  }
  const object = cue.object ?? objectIn(passage, people, cue.last + 1, cue.last + REACH, cue.last)
  if (cue.kind === 'sexual' && object.party === undefined && isStranger(passage, cue.last + 1))
    return doerBefore(passage, people, cue) === 'client'
      ? caused(passage, cue, { party: 'friend', last: cue.last + 2 })
      : []
  const span = { first: cue.first, last: object.last }
  if (cue.object?.isPronoun && isOwn(passage, people, cue)) return []
  if (cue.kind === 'control') return controlled(passage, people, cue, object)
  const doer = doerBefore(passage, people, cue)
  if (object.party === 'client' && doer !== 'client' && doer !== undefined)
    return harmed(passage, people, span, towardClient(passage, cue, doer), cue)
  // "Husband controls money, strangled pt once": whom it met is named, and did not do it.
  if (
    doer === 'client' &&
    object.party === 'client' &&
    passage.at(object.last, 'client')?.last === object.last &&
    !passage.firstPerson
  )
    return harmed(passage, people, span, lastNamed(passage, cue) ?? 'someone', cue)
  // "Shoved her down the stairs": a note leaves out who did it, and both sides are asked about.
  if (
    doer === 'client' &&
    object.party === 'client' &&
    object.isPronoun &&
    !passage.firstPerson &&
    people.holders[cue.first] === NOBODY_NAMED
  )
    return [found(span, SURVIVOR, BY_NOBODY), found(span, CAUSED, BY_NOBODY)]
  if (doer === 'client' && object.party !== undefined && object.party !== 'client') return caused(passage, cue, object)
  if (object.party === 'spouse' && isSoughtForDoer(passage, cue)) return caused(passage, cue, object)
  // "My kids' dad hits them".
  const isToTheirOwn = doer === 'parent' && object.isPronoun && towardClient(passage, cue, doer) === 'ex'
  if (isToTheirOwn || (isPartner(doer) && object.party === 'child'))
    return [{ ...found(span, SURVIVOR, 'a partner harms the children'), ...goesOn(passage) }]
  if (isPartnerOfOther(passage, cue.first) && object.party !== 'client' && cue.kind === 'blow' && object.isPronoun)
    return [{ ...found(span, SURVIVOR, 'somebody close is harmed by a partner'), raises: AT_HOME }]
  if (doer === 'parent' && object.party === 'sibling')
    return [{ ...found(span, 'childhood-abuse', 'a parent harms another child'), ...goesOn(passage) }]
  // "My uncle molested my son": the child's, and so a parent's concern.
  if (object.party === 'child' && doer !== undefined && doer !== 'client' && cue.kind === 'sexual') {
    const victim = { who: 'other', relation: 'child', rule: 'the direction of harm' } as const
    return harmed(passage, people, span, doer, cue).map((each) => ({ ...each, holder: victim, raises: ASSAULT }))
  }
  // "My stepdad pushes her down the stairs": whoever she is, the client lives or lived beside it.
  if (doer === 'parent' && (object.party === 'parent' || object.party === 'someone')) {
    const isAtHome = isNow(passage, span) && !isChildhood(passage)
    return [{ ...found(span, 'childhood-abuse', 'violence between the parents'), ...(isAtHome && { raises: AT_HOME }) }]
  }
  return []
}

const DOERS =
  /(?:^| )for (?:an?|any|some|other|the|those|young|older)? ?(?:man|men|woman|women|guys?|somebody|someone|people|persons?) (?:who|that)(?: \w+){0,2}$/
const DOER_REACH = 8

/** "Is there help for a man who hits his wife?": it is for the one who does it. */
function isSoughtForDoer({ tokens, firstPerson }: Passage, { first }: Cue): boolean {
  const before = tokens.slice(Math.max(0, first - DOER_REACH), first).map(({ folded }) => folded)
  return !firstPerson && DOERS.test(before.join(' '))
}

/** Who keeps the keys of a grown child may be at a loss; from a partner, it is a way to hold somebody. */
function controlled(passage: Passage, people: People, cue: Cue, object: Met): Finding[] {
  if (object.party !== undefined && object.party !== 'client') return []
  const doer = doerBefore(passage, people, cue)
  const opens = cue.first === 0 || passage.clauses[cue.first - 1] !== passage.clauses[cue.first]
  // "Won't let me leave", said of nobody: not the one who is held.
  const isUnnamed = opens && people.holders[cue.first] === NOBODY_NAMED && object.isPronoun
  return isUnnamed || isPartner(doer)
    ? [found({ first: cue.first, last: object.last }, SURVIVOR, isUnnamed ? CONTROL_BY_NOBODY : CONTROL)]
    : []
}

function goesOn(passage: Passage): Pick<Finding, 'raises'> {
  return isChildhood(passage) ? {} : { raises: DEPENDENT }
}

/** "Hits", "hitting". */
function isNow({ tokens }: Passage, { first }: Pick<Span, 'first'>): boolean {
  return /(?:[^s]s|ing)$/.test(tokens[first]!.folded)
}

/** Harm to somebody of these years is harm to an older person. */
const OLD = 60

function isOld(passage: Passage, people: People): boolean {
  return agesIn(passage, people).ages.some(({ years, isClients }) => isClients && years >= OLD)
}

function harmed(
  passage: Passage,
  people: People,
  span: { first: number; last: number },
  doer: Party,
  { kind }: Cue,
): Finding[] {
  const asChild = isChildhood(passage)
  const isPartners = isPartner(doer)
  if (doer === 'pet') return []
  // "My uncle molested me": the word is for what is done to children.
  const isOfChildren =
    /^(?:molest|fondl)/.test(passage.tokens[span.first]!.stem) && (doer === 'kin' || doer === 'sibling')
  if (asChild || doer === 'parent' || isOfChildren) {
    const goesOnNow = !asChild && isNow(passage, span)
    return [
      {
        ...found(span, 'childhood-abuse', 'harm done to the client as a child'),
        ...(goesOnNow && { raises: DEPENDENT }),
      },
    ]
  }
  if (kind === 'sexual') {
    const findings = [found(span, 'sexual-assault-survivor', 'sexual harm done to the client')]
    return doer === 'spouse' ? [found(span, SURVIVOR, BY_PARTNER), ...findings] : findings
  }
  if (isPartners) return [found(span, SURVIVOR, BY_PARTNER)]
  if (doer === 'child')
    return [
      { ...found(span, 'parenting', 'a child harms the parent'), ...(isOld(passage, people) && { raises: DEPENDENT }) },
    ]
  if (doer === 'sibling' || doer === 'kin')
    return [{ ...found(span, 'trauma', 'harm done by a relative'), raises: AT_HOME }]
  if (/^(?:rob|mug|stab|shot|jump|carjack|kidnap|tortur|traffick)/.test(passage.tokens[span.first]!.stem))
    return [found(span, 'violence-disaster-exposure', 'a crime done to the client')]
  if (/^(?:control|isolat|manipulat|belittl|degrad|gaslight)/.test(passage.tokens[span.first]!.stem)) return []
  return [found(span, 'trauma', 'harm done to the client')]
}

function caused(passage: Passage, cue: Cue, object: { party: Party; last: number }): Finding[] {
  const span = { first: cue.first, last: object.last }
  const isBlow =
    cue.object !== undefined ||
    passage.at(cue.first, 'harm-strong') !== undefined ||
    /^(?:threaten|stalk|hurt)/.test(passage.tokens[cue.first]!.stem)
  const dependent = object.party === 'child' || object.party === 'parent' ? goesOn(passage) : {}
  if (cue.kind === 'sexual')
    return [{ ...found(span, 'caused-sexual-harm', 'sexual harm done by the client'), ...dependent }]
  if (!isBlow) return []
  // "I hit her", of nobody named: seldom anybody but the partner, and a group for anger would be the wrong one (A14).
  const isHer =
    object.party === 'someone' &&
    passage.tokens.slice(cue.first, object.last + 1).some(({ folded }) => folded === 'her')
  const isToPartner = object.party === 'spouse' || object.party === 'ex' || isHer
  // A court seldom orders classes for a blow to a stranger, and no stranger stands in the kitchen with the baby.
  const isAtHome = passage.of('household').length > 0 || passage.of('rel-child').length > 0
  if (isToPartner || (object.party === 'someone' && (isAtHome || passage.of('charged').length > 0)))
    return [found(span, CAUSED, BY_CLIENT_TO_PARTNER)]
  return [{ ...found(span, object.party === 'child' ? 'parenting' : 'anger', BY_CLIENT), ...dependent }]
}

/** "Was hit by me", and not "hurt by me being at the screen all day". */
function isByClient(passage: Passage, { last }: Cue): boolean {
  const by = passage.tokens[last + 1]?.folded === 'by' && !/ing$/.test(passage.tokens[last + 3]?.folded ?? '')
  return by && (passage.tokens[last + 2]?.folded === 'me' || passage.at(last + 2, 'client') !== undefined)
}

function passiveAt(passage: Passage, cue: Cue): boolean {
  const by = passage.tokens[cue.last + 1]?.folded === 'by'
  for (let index = cue.first - 1; index >= Math.max(0, cue.first - 3); index--) {
    if (passage.clauses[index] !== passage.clauses[cue.first]) break
    if (/^(?:was|were|been|being|got|get|gets|is|am|im)$/.test(passage.tokens[index]!.folded))
      return by || /(?:ed|en|it|hot|ot|pe)$/.test(passage.tokens[cue.last]!.folded)
    if (/^(?:he|she|they|i)$/.test(passage.tokens[index]!.folded)) break
  }
  return (
    by ||
    ((cue.first === 0 || passage.clauses[cue.first - 1] !== passage.clauses[cue.first]) &&
      passage.at(cue.first, 'harmed') !== undefined &&
      /(?:ed|en)$/.test(passage.tokens[cue.last]!.folded) &&
      (isChildhood(passage) || passage.tokens[cue.last + 1]?.folded === 'by'))
  )
}

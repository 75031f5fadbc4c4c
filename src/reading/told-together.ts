import type { Classifier } from './classifier.ts'
import { ambiguousIn } from './find.ts'
import { whoDiedOf } from './grief.ts'
import { type Guess, guessFrom, LEAST_SUPPORT } from './guess.ts'
import { FIRST_PERSON, type Holder, NOBODY_NAMED, OWN } from './holder.ts'
import { isContradicted } from './is-contradicted.ts'
import { isForeign } from './is-foreign.ts'
import type { Language } from './language.ts'
import type { Span } from './lookup.ts'
import type { Mention } from './mention.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { SOUGHT_FOR } from './relation-at.ts'
import { isSaidOfOneself } from './said-of-oneself.ts'
import { statusOf } from './status.ts'
import { tokensIn } from './tokens-in.ts'
import type { Weighed } from './weigh.ts'

/** Beside a trouble that is named, or a word that only the clinician can settle, so many words may tell by themselves what a need is about. */
const LEAST_BESIDE = 8
/** "Is there a group for somebody who isn't a falling-down drunk": where nothing else is named, so sure. */
const SURE_DENIED = 0.9
/** A clinician's denial, which is meant. */
const CLEAN = /^(?:no(?! more)|without|w\/o|neg|negative|absent|free of)\b|^den/i

/** What the words of a need tell one by one, and all together. */
export interface ToldTogether {
  /** Absent where too few words tell anything together. */
  readonly guess?: Guess
  /** What words name, and what all of them are like. */
  readonly meanings: readonly Weighed[]
}

/**
 * Compares all words of a need, and lets that say what it may beside what they name.
 *
 * @param named what the mentions come to
 * @param weigh what a mention comes to
 * @param isWish whether a token tells what the group is wished to be like
 */
export function toldTogether(
  passage: Passage,
  people: People,
  mentions: readonly Mention[],
  named: readonly Weighed[],
  weigh: (mention: Mention) => readonly Weighed[],
  classifier: () => Classifier,
  language: Language,
  isWish: (token: number) => boolean,
): ToldTogether {
  const isNamed = named.some(({ concern }) => concern !== undefined)
  const least = isNamed || ambiguousIn(passage).length > 0 ? LEAST_BESIDE : 0
  if (passage.tokens.length < least || isForeign(passage)) return { meanings: named }
  const over = named.filter(({ because, concern = '' }) => {
    const isEvent = because === 'history' && language.facts.events.includes(concern)
    return because !== 'negated' && !isEvent
  })
  // What is denied is part of the story, and so is what happened; what else is over, feared or in the family would tell another one.
  const isAside = setAside(passage, over)
  const ofPeople = tokensIn(namesOfPeople(passage, language))
  const isStory = (token: number): boolean => !isAside(token) && !ofPeople.has(token)
  const forClient = (mention: Mention): string[] => weigh(mention).flatMap(({ concern }) => concern ?? [])
  const guess = guessFrom(passage, people, language, classifier(), named, isStory, forClient)
  // "Does insurance pay for couples counseling?": a trouble is named, and nobody has it.
  if (
    guess.isOfNone &&
    !named.some((each) => isTold(each, passage) || isSought(each, passage) || isOfDanger(each, language))
  )
    return { guess, meanings: named.map(({ mention }) => ({ mention, because: 'hypothetical' as const })) }
  const told = mentions.map(guess.held).flatMap(weigh)
  const isDeniedAt = (token: number): boolean =>
    named.some(({ because, mention }) => because === 'negated' && mention.first <= token && token <= mention.last)
  // "Drinks daily, wants coping skills", "not here about my panic, I lost a sibling": how the group is wished to be is no second
  // trouble, and the name of a denied one tells of no other.
  const isOnlyAside = ({ guessedFrom = [] }: Mention): boolean =>
    isNamed &&
    passage.tokens.every(({ text, index }) => !guessedFrom.includes(text) || isWish(index) || isDeniedAt(index))
  // What is named only in passing keeps nobody from telling a story: "I am not a jealous person", and then three pages of it.
  const isInEarnest =
    isNamed &&
    (!passage.firstPerson ||
      named.some(
        ({ concern, mention }) =>
          concern !== undefined && (mention.sought || guess.support(concern, [mention.concern]) >= guess.leastSupport),
      ))
  const guessed = guess.mentions
    .filter((mention) => !isOnlyAside(mention))
    .flatMap(weigh)
    .map((each) => ofPartner(each, told, passage, language))
    .filter((each) => !isDenied(each, named, isInEarnest ? 0 : guess.likeness(each.mention.concern), passage, language))
    .filter((each) => !isOtherSide(each, told, guess.support, passage, language))
    .filter((each) => !isContradicted(each, named, passage, language))
    .filter((each) => !isOfOwnPeople(each, passage, people, language))
  return { guess, meanings: [...told, ...guessed.flatMap((each) => withWhoDied(each, passage, people))] }
}

function withWhoDied(each: Weighed, passage: Passage, people: People): Weighed[] {
  const concern = each.concern === each.mention.concern ? whoDiedOf(passage, people, each.mention) : undefined
  return concern === undefined
    ? [each]
    : [each, { mention: { ...each.mention, concern, isBeside: true, holder: NOBODY_NAMED }, concern }]
}

/** Groups for parents of neurodivergent children are none for a partner, and what is told of a partner is not guessed of the client. */
function ofPartner(each: Weighed, told: readonly Weighed[], passage: Passage, { concerns }: Language): Weighed {
  if (passage.of('rel-spouse').length === 0 || passage.of('rel-child').length > 0) return each
  const isNeurodivergent = (id: string | undefined): boolean => concerns.get(id ?? '')?.lovedOne === PARENTS_OF
  const named = told.filter(({ mention }) => isNeurodivergent(mention.concern))
  const isOnlyTheirs = named.length > 0 && named.every(({ mention }) => mention.holder.relation === 'spouse')
  return isOnlyTheirs && (each.concern === PARENTS_OF || isNeurodivergent(each.concern))
    ? { ...each, concern: 'relationship-problems' }
    : each
}

const PARENTS_OF = 'parenting-neurodivergent'

/** It is said that somebody has it: in a sentence that is no question, or as "my drinking". */
function isTold({ mention, because }: Weighed, passage: Passage): boolean {
  if (because === 'negated') return false
  const { need, tokens } = passage
  const isAsked = /[.!?\n]/.exec(need.slice(tokens[mention.last]!.end))?.[0] === '?'
  return !isAsked || mention.holder.rule.startsWith(OWN) || isSaidOfOneself(passage, mention)
}

/** A group is asked for, or somebody who would come to it. */
function isSought({ mention: { sought, holder, first } }: Weighed, passage: Passage): boolean {
  const isAskedFor = passage
    .of('seeks')
    .some(({ last }) => last < first && passage.clauses[last] === passage.clauses[first])
  return sought || isAskedFor || holder.rule === SOUGHT_FOR
}

/** A question about what a therapist must report may be the client's own. */
function isOfDanger({ concern }: Weighed, { crisis }: Language): boolean {
  return concern !== undefined && [...crisis.values()].some(({ concerns }) => concerns?.includes(concern))
}

/** In the clause of something denied, past or only feared; what is somebody else's is a part of the story. */
export function setAside({ clauses }: Passage, meanings: readonly Weighed[]): (token: number) => boolean {
  const aside = meanings.filter(({ because }) => because !== undefined && because !== 'someone-else')
  const those = new Set(aside.map(({ mention }) => clauses[mention.first]))
  return (token) => those.has(clauses[token])
}

/** Of what people or faith somebody is tells nothing of what troubles them. */
function namesOfPeople({ spans }: Passage, { identities }: Language): readonly Span[] {
  return spans.filter(
    ({ set }) =>
      (set.kind === 'identity' || set.kind === 'bare-identity') &&
      identities.get(set.id)?.axes?.some((axis) => axis === 'people' || axis === 'faith'),
  )
}

/** What is denied is no guess, whatever else is like it; but an ordinary "not" may be said of what it is all about. */
function isDenied(
  { mention }: Weighed,
  named: readonly Weighed[],
  likeness: number,
  passage: Passage,
  language: Language,
): boolean {
  // "He doesn't drink" denies a loved one's drinking; "I'm not gay" says nothing of anybody else.
  const isOfIt = ({ concern, holder }: Mention): boolean =>
    concern === mention.concern ||
    ((holder.who !== 'client' || !passage.firstPerson) && language.concerns.get(concern)?.lovedOne === mention.concern)
  const denials = named.filter((each) => each.because === 'negated' && isOfIt(each.mention))
  return likeness < SURE_DENIED
    ? denials.length > 0
    : denials.some(({ mention: { denial = '', how } }) => how === 'abbreviation' || CLEAN.test(denial))
}

/** Where "I" have a trouble, the other side of it is not guessed beside it: "I gamble, and my wife doesn't know". */
function isOtherSide(
  { concern }: Weighed,
  told: readonly Weighed[],
  support: Guess['support'],
  passage: Passage,
  language: Language,
): boolean {
  return (
    concern !== undefined &&
    told.some(
      (each) =>
        each.concern !== undefined &&
        isTheClients(each.mention.holder, passage) &&
        (support(each.concern, []) >= LEAST_SUPPORT || isSaidOfOneself(passage, each.mention)) &&
        isAgainst(each.concern, concern, language),
    )
  )
}

/** "52M, 6-8 beers nightly, wife pushing": a note that opens with who comes, and names nobody whose the trouble would be. */
const OPENS_WITH_CLIENT = /^\s*(?:pt|client|clt|cl|ct)?\s*\d{1,3}\s?-?(?:yo|y\/o)?\s?(?:m|f|male|female|nb)\b/i

function isTheClients({ rule }: Holder, { need, firstPerson }: Passage): boolean {
  return rule === FIRST_PERSON || (!firstPerson && rule === NOBODY_NAMED.rule && OPENS_WITH_CLIENT.test(need))
}

function isAgainst(own: string, other: string, { concerns }: Language): boolean {
  const concern = concerns.get(own)
  return concern?.lovedOne === other || concern?.contrast.includes(other) === true
}

/** "19 nb, fam rejecting": who is one of those people is no relative of one, where no words tell of another. */
function isOfOwnPeople({ concern, mention }: Weighed, passage: Passage, people: People, language: Language): boolean {
  if (mention.guessedFrom === undefined || concern === undefined) return false
  const { concerns, identities, facts } = language
  const own = [...concerns.values()]
    .filter(({ lovedOne }) => lovedOne === concern)
    .map(({ id }) => facts.membership[id])
  const isOne = (id: string | undefined): boolean =>
    id !== undefined && (own.includes(id) || isOne(identities.get(id)?.broader))
  return passage.spans.some(
    ({ set, first, last }) =>
      (set.kind === 'identity' || set.kind === 'bare-identity') &&
      people.holders[first]?.who === 'client' &&
      isOne(set.id) &&
      statusOf(passage, first, last).status !== 'negated',
  )
}

import { ADULT } from '../model/adult.ts'
import type { Question, ReadConcern, Reading, ReadingItem, ReadTopic, WordRole } from '../model/reading.ts'
import { type AgeFound, agesIn } from './ages.ts'
import { bothIlls } from './both-ills.ts'
import type { Likeness } from './candidates-of.ts'
import { withChildWhoComes } from './child-who-comes.ts'
import type { Learned } from './classifier.ts'
import { concernsOf } from './concerns-of.ts'
import { type Danger, dangersIn } from './dangers.ts'
import type { Guess } from './guess.ts'
import { BETWEEN_PARTNERS } from './harm-found.ts'
import type { Relation } from './holder.ts'
import { type IdentityFound, identitiesIn, OTHER_SEX } from './identities.ts'
import type { Language } from './language.ts'
import { leastAge } from './least-age.ts'
import { isNoDanger } from './means-nothing.ts'
import type { Mention } from './mention.ts'
import { mentionsIn } from './mentions.ts'
import { orientationOf } from './orientation-by-sex.ts'
import { type Passage, passageOf } from './passage.ts'
import { peopleOf } from './people.ts'
import { readingItems } from './reading-items.ts'
import { relativesTold } from './relatives-told.ts'
import { settle } from './settle.ts'
import { sexOfOther, sexOfPartner } from './sex-of-partner.ts'
import type { Spelling } from './spelling.ts'
import { toWishes } from './to-wishes.ts'
import { tokensIn } from './tokens-in.ts'
import { setAside, toldTogether } from './told-together.ts'
import { topicsIn } from './topics-in.ts'
import { namedIn, saidIn, unreadOf } from './unread.ts'
import { type Weighed, weighed } from './weigh.ts'
import { type WishFound, wishesIn } from './wishes.ts'
import { withImplied } from './with-implied.ts'
import { wordRoles } from './word-roles.ts'

export interface Reader {
  read(needs: readonly string[]): Reading
  /** What each word of them did. */
  wordByWord(needs: readonly string[]): readonly WordRole[]
}

/**
 * Reads needs with the words of a language.
 *
 * @param learned the one is asked where a need names nothing or tells a story, the other in every need of some words
 * @param isPlace whether words name a place that is known; without it none is read
 */
export function createReader(
  language: Language,
  spelling: Spelling,
  learned: Learned,
  isPlace: (words: string) => boolean = () => false,
): Reader {
  const passageIn = (need: string): Passage => passageOf(need, spelling.wordsOf(need), language)
  const readIn = (passage: Passage, need: number): ReadNeed => readOne(passage, need, language, learned, isPlace)
  return {
    read: (needs) => merged(needs.map(passageIn).map(readIn), language),
    wordByWord: (needs) =>
      needs.map(passageIn).flatMap((passage, need) => wordRoles(passage, readIn(passage, need), need, language)),
  }
}

interface ReadNeed {
  readonly items: readonly ReadingItem[]
  readonly concerns: readonly ReadConcern[]
  readonly identities: readonly IdentityFound[]
  readonly ages: readonly AgeFound[]
  readonly partner: 'women' | 'men' | undefined
  readonly relatives: readonly Relation[]
  readonly wishes: readonly WishFound[]
  readonly questions: readonly Question[]
  readonly unread: readonly string[]
  readonly named: readonly string[]
  readonly topics: readonly ReadTopic[]
  readonly said: readonly string[]
  readonly crisis: readonly string[]
  readonly dangers: readonly Danger[]
}

function readOne(
  passage: Passage,
  need: number,
  language: Language,
  learned: Learned,
  isPlace: (words: string) => boolean,
): ReadNeed {
  const people = peopleOf(passage)
  const { ages: exact, sexes } = agesIn(passage, people)
  const least = exact.length === 0 ? leastAge(passage, people) : undefined
  const ages = least === undefined ? exact : [least]
  const isMinor = ages.some(({ years, isClients }) => isClients && years < ADULT)
  const wishes = wishesIn(passage, people, isPlace)
  const wished = tokensIn(wishes)
  const isWish = (token: number): boolean => wished.has(token)
  const found = mentionsIn(passage, people, language)
  const mentions = [...found, ...bothIlls(found, language)].map((mention) =>
    // "F41.1, wants DBT".
    isWish(mention.first) && isWish(mention.last) ? { ...mention, isWish: true as const } : mention,
  )
  const others = new Set(
    people.holders.flatMap((holder) => (holder.who === 'other' && holder.relation ? [holder.relation] : [])),
  )
  const byId = idConcern(passage, language)
  const isChildMinor = ages.some(({ years, isClients }) => !isClients && years < ADULT)
  const weigh = (mention: Mention): Weighed[] =>
    weighed(mention, language, language.facts, others, isMinor, isChildMinor)
  const named = byId ? [byId] : mentions.flatMap(weigh)
  // What the group is wished to be like is no danger: "wants to be with people who understand".
  // Nor is how a note says what somebody is here for: "presents with".
  const isAside = setAside(passage, named)
  const isTold = (token: number): boolean =>
    !isAside(token) && !isWish(token) && passage.at(token, 'seeks') === undefined && !isNoDanger(passage, token)
  const { guess, meanings: told } = byId
    ? { guess: undefined, meanings: named }
    : toldTogether(passage, people, mentions, named, weigh, learned.concerns, language, isWish)
  const alike = (told: readonly string[]): Danger[] =>
    byId ? [] : dangersIn(passage, people, learned.dangers, told, isTold)
  const { meanings, questions, crisis, urgent, dangers } = settle(
    passage,
    people,
    told,
    alike,
    guess,
    isMinor,
    language,
  )
  const identities = withImplied(identitiesIn(passage, people, language), sexes, passage, people)
  const concerns = concernsOf(
    meanings,
    passage,
    language,
    language.facts,
    need,
    urgent,
    new Set(crisis.flatMap((id) => language.crisis.get(id)?.withholds ?? [])),
    withDangers(guess, dangers, language),
  )
  const agesOfWhoComes = withChildWhoComes(ages, concerns, meanings)
  // The parent's sex closes no group to the child.
  const ofWhoComes = agesOfWhoComes === ages ? identities : identities.filter(({ id }) => OTHER_SEX[id] === undefined)
  return {
    items: readingItems(passage, { meanings, identities: ofWhoComes, ages: agesOfWhoComes, wishes }, need, language),
    concerns,
    identities: ofWhoComes,
    ages: agesOfWhoComes,
    partner: sexOfPartner(passage, people) ?? (isBetweenPartners(meanings) ? sexOfOther(passage) : undefined),
    relatives: relativesTold(meanings, passage, people, language),
    wishes,
    questions: [...questions, ...(guess?.question ? [guess.question] : [])],
    unread: unreadOf(passage, meanings, [
      ...(guess?.told ?? []),
      ...tokensIn(wishes.filter(({ facet }) => facet === 'near')),
    ]),
    named: namedIn(passage, meanings, language),
    topics: topicsIn(passage),
    said: saidIn(passage, meanings),
    crisis,
    dangers,
  }
}

function isBetweenPartners(meanings: readonly Weighed[]): boolean {
  return meanings.some(({ concern }) => concern !== undefined && BETWEEN_PARTNERS.includes(concern))
}

function idConcern(passage: Passage, language: Language): Weighed | undefined {
  const text = passage.need.trim().toLowerCase()
  const concern = language.concerns.get(text)
  if (concern === undefined || passage.tokens.length === 0) return undefined
  const last = passage.tokens.length - 1
  const mention = {
    concern: concern.id,
    first: 0,
    last,
    how: 'id',
    rule: 'the id of a concern',
    holder: { who: 'client', rule: 'an id' },
    status: 'current',
    sought: true,
  } as const
  return { mention, concern: concern.id }
}

/** A question is settled once one of its answers was given as a need of its own, by its id. */
function openQuestions(needs: readonly ReadNeed[]): Question[] {
  const given = needs.flatMap(({ items }) => items.filter(({ how }) => how === 'id').map(({ id }) => id))
  return needs.flatMap(({ questions }) => questions).filter(({ options }) => !options.some((id) => given.includes(id)))
}

function memberships(needs: readonly ReadNeed[], language: Language): string[] {
  // Who lost a child is a parent, whatever the child died of.
  const isOwn = ({ id, weight }: ReadConcern): boolean =>
    weight === 'main' || (weight === 'also' && language.concerns.get(id)?.stance === 'bereaved')
  const own = needs.flatMap(({ concerns }) => concerns).filter(isOwn)
  const told = needs.flatMap(({ identities }) => identities)
  const axesOf = (id: string): readonly string[] => language.identities.get(id)?.axes ?? []
  // "Probably on the spectrum, they said, and I doubt it"; an Army wife need not have served.
  const isToldOtherwise = (member: string): boolean =>
    told.some(({ id, isClients, isDenied }) => isClients && isDenied && id === member) ||
    (axesOf(member).includes('service') &&
      told.some(({ id, isClients, isDenied }) => isClients && !isDenied && axesOf(id).includes('service')))
  const sexes = told.filter(({ id, isClients, isDenied }) => OTHER_SEX[id] !== undefined && isClients && !isDenied)
  // Who comes out, and is a man, is one of those whom men's groups for it are for.
  const ofSex = (member: string): string[] =>
    member === 'lgbtq' && sexes.length > 0 ? [member, orientationOf(sexes[0]!.id)] : [member]
  return own
    .flatMap(({ id }) => language.facts.membership[id] ?? [])
    .filter((member) => !isToldOtherwise(member))
    .flatMap(ofSex)
}

/** A teenager or a child has an age, near enough for the bounds of a group; a young or an older adult may be of many. */
const MINORS: readonly string[] = ['teens', 'tweens-children']

function agePlainlyImplied(clients: readonly IdentityFound[], language: Language): number | undefined {
  const minor = clients.find(({ id }) => MINORS.includes(id))
  const { min, max } = language.identities.get(minor?.id ?? '')?.ages ?? {}
  return minor && max !== undefined ? Math.round(((min ?? 0) + max) / 2) : undefined
}

function merged(needs: readonly ReadNeed[], language: Language): Reading {
  const clients = needs.flatMap(({ identities }) => identities).filter((found) => found.isClients && !found.isDenied)
  // The one who comes is told of before the kids are: "Widower 38. Kids 6 and 10. 10yo wets the bed".
  const ages = needs
    .flatMap(({ ages }) => [...ages].sort((a, b) => a.first - b.first))
    .filter(({ isClients }) => isClients)
  const told = ages.find(({ isLeast }) => !isLeast)?.years
  // "22F, senior at State" is in her last year.
  const isOfAge = ({ id }: IdentityFound): boolean =>
    told === undefined || isNear(told, language.identities.get(id)?.reach)
  const own = new Set(clients.map(({ id }) => id))
  const stated = eachOnce(clients.filter((found) => !found.isImplied && isOfAge(found)).map(({ id }) => id))
  const age = told ?? agePlainlyImplied(clients, language)
  const partners = [...new Set(needs.flatMap(({ partner }) => partner ?? []))]
  const [partner] = partners.length === 1 ? partners : []
  const leastAge = Math.max(0, ...ages.filter(({ isLeast }) => isLeast).map(({ years }) => years))
  return {
    items: needs.flatMap(({ items }) => items),
    concerns: needs.flatMap(({ concerns }) => concerns),
    identities: stated,
    implied: eachOnce([...clients.filter(isOfAge).map(({ id }) => id), ...memberships(needs, language)]).filter(
      (id) => !stated.includes(id),
    ),
    ...(age !== undefined && { age }),
    ...(age === undefined && leastAge > 0 && { leastAge }),
    ...(partner !== undefined && { partner }),
    relatives: eachOnce(needs.flatMap(({ relatives }) => relatives)),
    // A man who was told of women's groups declines no men.
    wishes: toWishes(
      needs.flatMap(({ wishes }) => wishes.filter(({ value, isDeclined }) => !(isDeclined && own.has(value)))),
    ),
    questions: openQuestions(needs),
    unread: eachOnce(needs.flatMap(({ unread }) => unread)),
    named: eachOnce(needs.flatMap(({ named }) => named)),
    topics: [...new Map(needs.flatMap(({ topics }) => topics).map((topic) => [topic.tags[0], topic])).values()],
    said: eachOnce(needs.flatMap(({ said }) => said)),
    crisis: eachOnce(needs.flatMap(({ crisis }) => crisis)),
  }
}

function isNear(years: number, reach: { readonly min?: number; readonly max?: number } | undefined): boolean {
  return reach === undefined || (years >= (reach.min ?? 0) && years <= (reach.max ?? Number.POSITIVE_INFINITY))
}

function eachOnce(ids: readonly string[]): readonly string[] {
  return ids.length < 2 ? ids : [...new Set(ids)]
}

/** The concern that a danger tells of is as like the words as the danger is. */
function withDangers(guess: Guess | undefined, dangers: readonly Danger[], { crisis }: Language): Likeness | undefined {
  if (dangers.length === 0) return guess
  const danger = (concern: string): number =>
    dangers.reduce((most, { rule, share }) => (crisis.get(rule)?.implies === concern ? Math.max(most, share) : most), 0)
  return {
    leastSupport: guess?.leastSupport ?? 0,
    saidOf: (concern, mention) => guess?.saidOf(concern, mention) ?? 0,
    support: (concern, through) => Math.max(guess?.support(concern, through) ?? 0, danger(concern)),
  }
}

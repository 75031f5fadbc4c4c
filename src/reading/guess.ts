import { anyOf } from '../model/any-of.ts'
import type { Question } from '../model/reading.ts'
import { type Classifier, classify, NO_CONCERN } from './classifier.ts'
import { type CloseConcerns, closeConcerns, NO_NUMBER } from './close-concerns.ts'
import { directionOf, questionOf } from './guess-question.ts'
import { CLIENT_NAMED, type Holder, NOBODY_NAMED, OWN, PRONOUN } from './holder.ts'
import { isNoteOfClient } from './is-note-of-client.ts'
import { LAID } from './laid-to-client.ts'
import type { Language } from './language.ts'
import { leastAgainst } from './least-against.ts'
import { LEAST_THEIRS, LIKENESS, type Likely, likelyMention, mentionLike, SURE_OWN } from './likely-mention.ts'
import type { Mention } from './mention.ts'
import { mayBeAlive, nearlyDied } from './nearly-died.ts'
import { NEVER_GUESSED, OF_DANGER, OF_HARM_DONE } from './never-guessed.ts'
import { opensNote } from './opens-note.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { ROLE } from './relation-at.ts'
import { isSaidOfOneself } from './said-of-oneself.ts'
import { sentenceStart } from './sentence-start.ts'
import { STORY } from './story.ts'
import { SHOWN, telling } from './telling.ts'
import type { Weighed } from './weigh.ts'
import { withoutOthers } from './without-others.ts'

/** What all the words of a text together are most like. */
export interface Guess {
  /** From 0 to 1: how much of the likeness is a concern's, or that of the troubles of others (`through`) that led to it. */
  support(concern: string, through: readonly string[]): number
  /** From 0 to 1: how like a concern the sentence is that names it; 0 where all of it together is surely like one. */
  saidOf(concern: string, mention: Mention): number
  /** From 0 to 1: how like a concern all of it is, danger to the client's own life included. */
  likeness(concern: string): number
  /** Danger to the client's own life, that is told beside its notice only. */
  readonly ofDanger: readonly Mention[]
  /** Harm done, where it is asked who did it. */
  readonly harmDone?: string
  /** Whose a trouble is that the words name, where all of them together tell it better than the nearest pronoun. */
  held(mention: Mention): Mention
  /** The likeliest, with whose it seems to be; none when nothing is clear or it must not be guessed. */
  readonly mentions: readonly Mention[]
  /** All of it surely asks something about therapy, the law or a word, and tells of no trouble. */
  readonly isOfNone: boolean
  /** The tokens that told it. */
  readonly told: readonly number[]
  /** With less support, what is named is an aside. */
  readonly leastSupport: number
  /** Asked when nothing was named: the guess and the next likeliest. */
  readonly question?: Question
}

/** A guess that is asked about is worth more than no answer, and than what is only named in passing; less is not asked about either. */
const LEAST = 0.1
/** Less, and what is named is an aside of the story. */
export const LEAST_SUPPORT: number = 0.1
/** A short need has hardly any asides: less, and what is named is surely something else. */
const LEAST_SUPPORT_OF_FEW = 0.001
/** Of the others, what the words are nearly as like: this much, and this part of the likeliest. */
const LEAST_NEXT = 0.15
const LEAST_OF_MOST = 0.5
/** From here on one telling word among small ones is enough: "his leash is still there". */
const SURE = 0.3
/** Otherwise one alone makes no guess. */
const LEAST_WORDS = 2
/** Where less is left beside a danger, nothing else is told. */
const LEAST_REST = 0.05
/** Beside a trouble that is named, harm done is asked about from here on. */
const SURE_DONE = 0.95
/** So like danger, and a notice that stands for other reasons tells of it. */
const SURE_DANGER = 0.8
const LIKE_OWN: Holder = { who: 'client', rule: LIKENESS }
/** With this much likeness of one concern, a sentence alone tells nothing that the rest would not. */
const SURE_OF_STORY = 0.9
/** Of the texts of the evaluation of more than a few words, none that tells of a trouble is half as like those that tell of none. */
const SURE_OF_NONE = 0.5
/** And as sure that what seems the client's own is somebody else's: "I met a gambler". */
const SURE_THEIRS = 0.95
/** As sure where "I" write of others, and no word says whose it is: "he got laid off, and it's a twelve pack most nights". */
const LIKELY_THEIRS = 0.6

/**
 * Guesses what a text is about.
 *
 * Nothing is told where a short need names something and its words together are not surely something else.
 *
 * @param named what words of the vocabulary name
 * @param counts whether a token is part of what is told: not in a clause of something past
 * @param forClient what a concern comes to for the client, when it may be somebody else's
 */
export function guessFrom(
  passage: Passage,
  people: People,
  language: Language,
  classifier: Classifier,
  named: readonly Weighed[],
  counts: (token: number) => boolean,
  forClient: (mention: Mention) => readonly string[],
): Guess {
  const hasOthers = people.holders.some(({ who }) => who !== 'client')
  const close = closeConcerns(classifier, language)
  const all = classify(passage, people, classifier, (token) => counts(token) && !passage.atAny(token, UNTOLD))
  const { shares: whole, tellers } = hasOthers
    ? { shares: all.shares, tellers: undefined }
    : withoutOthers(
        all.shares,
        close,
        passage.tokens.some(({ folded }) => OTHERS.has(folded)),
      )
  const shares = withoutDanger(whole, close)
  const shareOf = (concern: string): number => shareIn(shares, concern, close)
  const through = (concern: string): number | undefined => {
    const lovedOne = language.concerns.get(concern)?.lovedOne
    return lovedOne === undefined ? undefined : shareOf(lovedOne)
  }
  const isLikeOwn = (concern: string): boolean => (through(concern) ?? 0) < LEAST_THEIRS * shareOf(concern)
  const theirs = (concern: string, named: readonly string[]): number => {
    let sum = 0
    const lovedOne = close.numbers.get(concern)
    for (let number = 0; number < shares.length; number++) {
      if (close.lovedOnes[number] !== lovedOne) continue
      const id = classifier.classes[number]!
      if (named.includes(id) || !isLikeOwn(id)) sum += shares[number]!
    }
    return sum
  }
  const support = (concern: string, named: readonly string[]): number =>
    shareIn(OF_DANGER.includes(concern) ? whole : shares, concern, close) + (hasOthers ? theirs(concern, named) : 0)
  const bySentence = new Map<number, Float64Array>()
  const saidOf = (concern: string, { first }: Mention): number => {
    if (likeliest !== undefined && shareOf(likeliest) > SURE_OF_STORY) return 0
    const from = sentenceStart(passage, first)
    let sentence = bySentence.get(from)
    if (!sentence) {
      sentence = classify(passage, people, classifier, (token) => sentenceStart(passage, token) === from).shares
      bySentence.set(from, sentence)
    }
    return shareIn(sentence, concern, close)
  }
  const isNamed = named.some(
    ({ concern, mention }) =>
      concern !== undefined && (mention.sought || support(concern, [mention.concern]) >= LEAST_SUPPORT),
  )
  const likeliest = classifier.classes[mostOf(shares, close.nothing)]
  const isFew = passage.tokens.length < STORY && named.some(({ concern }) => concern !== undefined)
  const isSure = (): boolean =>
    likeliest !== undefined &&
    named.every(
      (each) =>
        // In a few words, what "I am" is what they are about: "yesterday I found out that I am depressed".
        !isSaidOfOneself(passage, each.mention) &&
        // "My mother wants me to get help for my drinking".
        !(each.mention.holder.rule.startsWith(OWN) && each.concern !== undefined) &&
        !opensNote(passage, each.mention, language) &&
        shareOf(likeliest) >= leastAgainst(each, likeliest, language),
    )
  // A word alone is looked for in the listings' own words.
  const isUnspoken =
    passage.tokens.length === 1 ||
    classifier.classes[mostOf(all.shares, NO_NUMBER)] === NO_CONCERN ||
    NEVER_GUESSED.has(likeliest ?? '')
  const isClosed = isFew && !isSure()
  const isOpen = !isClosed && !isUnspoken
  const likely: Likely[] = []
  for (let number = 0; number < shares.length && isOpen; number++) {
    const share = shares[number]!
    if (share < LEAST || number === close.nothing) continue
    const words = telling(all.told(tellers?.[number] ?? number), share, passage)
    likely.push({ concern: classifier.classes[number]!, share, words })
  }
  likely.sort((a, b) => b.share - a.share)
  const isEnough = ({ concern, share, words }: Likely, rank: number, all: readonly Likely[]): boolean =>
    (rank === 0 || share >= Math.max(LEAST_NEXT, LEAST_OF_MOST * all[0]!.share)) &&
    words.length >= (share >= SURE ? 1 : LEAST_WORDS) &&
    !NEVER_GUESSED.has(concern)
  const isAlive = nearlyDied(passage)
  // A note that tells of a death says so.
  const isUntold =
    NOTE_OF_AGE.test(passage.need) && !passage.firstPerson && DEATH.every((name) => passage.of(name).length === 0)
  const losses =
    isAlive || isUntold || mayBeAlive(passage) ? likely.filter(({ concern }) => concern.startsWith('grief')) : []
  const others = likely.filter((each) => !losses.includes(each))
  const guessed = others.filter(isEnough)
  // The loss of somebody who may be alive is asked about, behind what else it may be.
  const asked = isAlive ? others : [...others, ...losses]
  const isOfHarm = OF_HARM_DONE.includes(likeliest ?? '') && shareOf(likeliest!) >= (isNamed ? SURE_DONE : SURE_OWN)
  const open = (): Question | undefined =>
    isOfHarm
      ? directionOf(likeliest!, telling(all.told(close.numbers.get(likeliest!)!), 1, passage), passage, language)
      : asked.some(isEnough)
        ? questionOf(asked, passage, people, language, through, forClient)
        : undefined
  const question = isNamed && !isOfHarm ? undefined : open()
  const other = people.holders.find(({ who, relation }) => who === 'other' && relation !== 'pet')
  /** "They gave me a name for it, and lithium": told of nobody but the client, whatever the pronoun before it. */
  const held = (mention: Mention): Mention => {
    const own = shareOf(mention.concern)
    const theirs = through(mention.concern)
    if (mention.holder.who === 'other') {
      const isOwn = !isClosed && mention.holder.rule === PRONOUN && own >= SURE && (theirs ?? own) < LEAST_THEIRS * own
      return isOwn ? { ...mention, holder: LIKE_OWN } : mention
    }
    const lovedOne = language.concerns.get(mention.concern)?.lovedOne ?? ''
    const isTheirs =
      mention.holder.who === 'client' &&
      !isFirm(passage, mention, hasOthers) &&
      !isSaidOfI(passage, mention) &&
      shareIn(all.shares, lovedOne, close) >=
        (passage.firstPerson && mention.holder === NOBODY_NAMED ? LIKELY_THEIRS : SURE_THEIRS)
    return isTheirs ? { ...mention, holder: { relation: 'someone', ...other, who: 'other', rule: LIKENESS } } : mention
  }
  const likeness = (concern: string): number => shareIn(whole, concern, close)
  const isOfNone = shareIn(all.shares, NO_CONCERN, close) >= SURE_OF_NONE
  const ofDanger = OF_DANGER.filter((concern) => likeness(concern) >= SURE_DANGER).flatMap((concern) => {
    const words = telling(all.told(close.numbers.get(concern)!), 1, passage)
    return words.length === 0 ? [] : mentionLike(concern, words, passage, NOBODY_NAMED)
  })
  if (isClosed)
    return {
      likeness,
      held,
      ofDanger,
      isOfNone,
      support: () => 0,
      saidOf: () => 0,
      leastSupport: 0,
      told: [],
      mentions: [],
    }
  return {
    likeness,
    support,
    saidOf,
    isOfNone,
    held,
    ofDanger,
    ...(isOfHarm && question && { harmDone: likeliest! }),
    leastSupport: isFew ? LEAST_SUPPORT_OF_FEW : LEAST_SUPPORT,
    told: guessed.flatMap(({ words }) => words.slice(0, SHOWN).map(({ at }) => at)),
    mentions: guessed.map((each) => likelyMention(each, passage, people, through)),
    ...(question && { question }),
  }
}

/** Of "the pt", of "my drinking", of the "21 y/o" or the "client" whom a note opens with: said of the client outright. */
function isFirm(passage: Passage, { holder, first }: Mention, hasOthers: boolean): boolean {
  const { firstPerson, clauses } = passage
  if (holder.rule === CLIENT_NAMED || holder.rule === LAID || holder.rule.startsWith(OWN)) return true
  const isClients = holder.rule === ROLE || (holder === NOBODY_NAMED && (clauses[first] === 0 || !hasOthers))
  return isClients && !firstPerson && isNoteOfClient(passage)
}

const THE_ONE = /^im the one (?:who|that)s?$/

/** "I drink", "I still drink": said so plainly, it is nobody else's, however like theirs all of it is. */
function isSaidOfI({ tokens, clauses }: Passage, { first }: Mention): boolean {
  const lead = tokens.slice(Math.max(0, first - 4), first)
  const isOfI = lead
    .slice(-2)
    .some(({ folded, index }) => /^(?:i|im|ive)$/.test(folded) && clauses[index] === clauses[first])
  return isOfI || THE_ONE.test(lead.map(({ folded }) => folded).join(' '))
}

/** Beside a danger, what else the words are like is what a group may be sought for; the same danger of somebody else is nothing else. */
function withoutDanger(whole: Float64Array, { numbers, lovedOnes }: CloseConcerns): Float64Array {
  const own = OF_DANGER.flatMap((id) => numbers.get(id) ?? [])
  const theirs = own
    .flatMap((number) => lovedOnes[number] ?? [])
    .filter((number) => own.some((each) => whole[each]! > whole[number]!))
  const dangers = [...own, ...theirs]
  const rest = dangers.reduce((rest, number) => rest - whole[number]!, 1)
  if (rest < LEAST_REST) return whole
  return whole.map((share, number) => (dangers.includes(number) ? 0 : share / rest))
}

function shareIn(shares: Float64Array, concern: string, { numbers }: CloseConcerns): number {
  const number = numbers.get(concern)
  return number === undefined ? 0 : shares[number]!
}

/** The number of the greatest, the first of equals; `except` is not looked at. */
function mostOf(shares: Float64Array, except: number): number {
  let most = NO_NUMBER
  for (let number = 0; number < shares.length; number++)
    if (number !== except && (most === NO_NUMBER || shares[number]! > shares[most]!)) most = number
  return most
}

const NOTE_OF_AGE =
  /^\W*(?:(?:client|clt?|pt|patient)\b|\d{1,2}\s*-?\s*(?:yo\b|y\/o|yrs?\b|[mf]\b|male|female)|[mf]\W{0,2}\d{2}\b)/i
const DEATH = ['die', 'death-of', 'mourns', 'by-suicide', 'by-homicide', 'by-pregnancy', 'overdosed', 'rel-pet']

/** Words that tell of nothing, or of no death. */
const UNTOLD = ['nothing', 'not-a-death']

/** Words for others that in a note may be the client's own. */
const OTHERS = anyOf('he she his her hers him they them their our hes shes theyre')

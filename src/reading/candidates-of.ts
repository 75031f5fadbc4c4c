import type { Weight } from '../model/reading.ts'
import { BY_WHO_IT_WAS } from './grief.ts'
import type { Guess } from './guess.ts'
import { BETWEEN_PARTNERS } from './harm-found.ts'
import { NOBODY_NAMED, OWN } from './holder.ts'
import { isHeadDiagnosis } from './is-head-diagnosis.ts'
import type { Language } from './language.ts'
import type { Mention } from './mention.ts'
import type { Passage } from './passage.ts'
import { isDoneByOneself, isHad, isSaidOfOneself } from './said-of-oneself.ts'
import { STORY } from './story.ts'
import { BY_TOPIC } from './topics-in.ts'
import type { Facts, Weighed } from './weigh.ts'

/** How the rules begin of patterns that hold of the client alone: "raising my grandkids". */
const TOLD_OUTRIGHT = 'pattern '

export interface Candidate {
  readonly id: string
  readonly score: number
  readonly weight: Weight
  readonly position: number
  /** It is said whose it is: then it may stand beside the other side of the same trouble. */
  readonly isPlain: boolean
  readonly isGuessed: boolean
  readonly isSought: boolean
  /** It says who died, and another what of. */
  readonly isBeside: boolean
  /** Named as the client's own and present, and behind other concerns only because the whole is not like it. */
  readonly isOnlyUnlike: boolean
}

export type Likeness = Pick<Guess, 'support' | 'leastSupport' | 'saidOf'>

/** So like a concern, the sentence that names it tells of it, whatever the others are like. */
const SURE_SAID = 0.9

/** What speaks for a concern being the one that a group is sought for. */
const SCORE = {
  current: 3,
  /** A guess counts the same. */
  maybe: 2.2,
  history: 1,
  sought: 2,
  /** More than all likeness. */
  reason: 8,
  /** What stands on the record outweighs what the rest is like, and gives way to what is asked for. */
  code: 6,
  because: -0.6,
  ambient: -1.6,
  settled: -2,
  /** Who somebody is comes behind what troubles them, wherever it stands. */
  person: -1,
  early: 0.6,
  again: 0.45,
  /** "My boyfriend and I do meth": the client's own first. */
  ofBoth: 3,
  /** "My sister is depressed, I have OCD": where somebody else has one as well, who says so comes for their own; a mood may be from theirs. */
  ofOneself: 4,
  /** "I was diagnosed with OCD" outweighs all that the rest of a story is like, and no more than that. */
  had: 5,
  /** "My wife died in March", among sentences that are like nothing in particular. */
  told: 5,
  broader: -3,
  /** Times the share of all likeness: what a whole story is most like outweighs a word named in passing. */
  likeness: 7,
} as const

/** The concerns that the mentions come to, each with what speaks for it. */
export function candidatesOf(
  weighedMentions: readonly Weighed[],
  passage: Passage,
  language: Language,
  facts: Facts,
  guess?: Likeness,
): Candidate[] {
  const byConcern = new Map<string, Mention[]>()
  const namedBy = new Map<string, Mention[]>()
  for (const { mention, concern } of weighedMentions) {
    if (concern === undefined) continue
    addTo(byConcern, concern, mention)
    if (!mention.guessedFrom) addTo(namedBy, concern, mention)
  }
  const ids = [...byConcern.keys()]
  const named = [...namedBy.values()].flat()
  const hasTheirs = named.some(({ holder }) => holder.who === 'other')
  const hasCause = named.some((mention) => isTrigger(passage, mention))
  const isEach = (id: string, is: (mention: Mention) => unknown): boolean =>
    namedBy.get(id)?.every((mention) => is(mention)) === true
  const open = ids.filter((id) => namedBy.get(id)?.some(isOpen))
  /** What a death brings with it is no other trouble than the death. */
  const isOfLoss = (id: string, other: string): boolean =>
    language.concerns.get(id)?.stance === 'bereaved' && facts.mourning.includes(other)
  /** What is named as the client's own speaks for nobody else's. */
  const isNamedOwn = (concern: string): boolean => namedBy.has(concern)
  const saidOf = (id: string, mention: Mention): number => {
    const { guessedFrom, settled, status } = mention
    const isOpen = status === 'current' || (status === 'history' && facts.events.includes(id))
    return passage.firstPerson && !guessedFrom && settled === undefined && isOpen
      ? (guess?.saidOf(id, mention) ?? 0)
      : 0
  }
  return [...byConcern].map(([id, mentions]) => {
    const isBroader = ids.some((other) => isChildOf(other, id, language))
    const through = mentions.map(({ concern }) => concern).filter((concern) => concern === id || !isNamedOwn(concern))
    const support = guess?.support(id, through)
    const isMourned =
      language.concerns.get(id)?.stance === 'bereaved' && ids.every((other) => other === id || isOfLoss(id, other))
    return candidate(id, mentions, passage, language, facts, {
      support,
      isBroader,
      isMourned,
      leastSupport: guess?.leastSupport ?? 0,
      said: mentions.reduce((most, mention) => Math.max(most, saidOf(id, mention)), 0),
      isBeside: mentions.every(({ isBeside }) => isBeside),
      isBesideTheirs: (hasTheirs || hasCause) && (facts.prominence[id] ?? 0) >= 0,
      ...(open.some((other) => other !== id && !isOfLoss(id, other)) && {
        isSettled: isEach(id, ({ settled, sought }) => settled && !sought),
        isPerson: isEach(id, ({ isPerson, sought }) => isPerson && !sought),
        isWish: isEach(id, ({ isWish }) => isWish),
      }),
    })
  })
}

function addTo(mentions: Map<string, Mention[]>, concern: string, mention: Mention): void {
  const before = mentions.get(concern)
  if (before) before.push(mention)
  else mentions.set(concern, [mention])
}

function isOpen({ settled, isPerson, isWish, isBeside, status }: Mention): boolean {
  return !settled && !isPerson && !isWish && !isBeside && status === 'current'
}

/** "27M quit meth, partner still uses": said while nobody else had been named. */
function isBeforeAnybody(passage: Passage, first: number): boolean {
  return (
    !passage.firstPerson && passage.tokens.every(({ index }) => index > first || passage.relation(index) === undefined)
  )
}

interface Standing {
  readonly support: number | undefined
  readonly isBroader: boolean
  /** A death, beside nothing but what it brings with it. */
  readonly isMourned: boolean
  readonly leastSupport: number
  /** From 0 to 1: how like it the sentence alone is that names it. */
  readonly said: number
  /** It tells who died, and another what of. */
  readonly isBeside: boolean
  /** Somebody else has a trouble that is named, or something is named as the cause of one's own. */
  readonly isBesideTheirs: boolean
  /** It is settled, and something else is named that is not. */
  readonly isSettled?: boolean
  /** It tells who the person is, and something else what troubles them. */
  readonly isPerson?: boolean
  /** It tells how the group should be, and something else what troubles them. */
  readonly isWish?: boolean
}

function candidate(
  id: string,
  mentions: readonly Mention[],
  passage: Passage,
  language: Language,
  facts: Facts,
  {
    support,
    isBroader,
    isMourned,
    leastSupport,
    said,
    isBesideTheirs,
    isSettled = false,
    isPerson = false,
    isWish = false,
    isBeside,
  }: Standing,
): Candidate {
  const scored = mentions.map((mention) => {
    const isAmbient =
      mention.holder.who === 'other' &&
      id !== mention.concern &&
      Object.values(facts.ambient).includes(id) &&
      language.concerns.get(mention.concern)?.lovedOne !== id
    const { status } = mention
    const score =
      (status === 'history' || status === 'maybe' ? SCORE[status] : SCORE.current) +
      SCORE.early * (1 - mention.first / Math.max(1, passage.tokens.length)) +
      (mention.sought ? SCORE.sought : 0) +
      (mention.isTheReason ? SCORE.reason : 0) +
      (mention.how === 'code' && status === 'current' ? SCORE.code : 0) +
      (!isMourned && isTrigger(passage, mention) ? SCORE.because : 0) +
      (mention.holder.who === 'both' && id === mention.concern ? SCORE.ofBoth : 0) +
      (isAmbient ? SCORE.ambient : 0) +
      (isOwnHad(passage, mention) || (id === mention.concern && isHeadDiagnosis(passage, mention)) ? SCORE.had : 0) +
      (isOwnChildsDeath(passage, mention) ? SCORE.told : 0) +
      (isBesideTheirs && id === mention.concern && isOwn(passage, mention) ? SCORE.ofOneself : 0) +
      (isSettled || isWish ? SCORE.settled : 0) +
      (isPerson || isBeside ? SCORE.person : 0)
    return { mention, isAmbient, score }
  })
  const best = scored.reduce((most, each) => (each.score > most.score ? each : most))
  const isPast = best.mention.status === 'history' && !best.mention.sought && !facts.events.includes(id)
  const isAside =
    support !== undefined &&
    support < leastSupport &&
    said < SURE_SAID &&
    !isBeside &&
    // Its direction is told, and no likeness tells it.
    !BETWEEN_PARTNERS.includes(id) &&
    !mentions.some(
      (mention) =>
        mention.sought ||
        // "My brother has it, and so do I."
        (mention.holder.who === 'both' && id === mention.concern && passage.tokens.length < STORY) ||
        mention.how === 'code' ||
        mention.holder.rule.startsWith(TOLD_OUTRIGHT) ||
        mention.rule.startsWith(BY_TOPIC) ||
        isOwnChildsDeath(passage, mention) ||
        isOwnHad(passage, mention) ||
        isHeadDiagnosis(passage, mention),
    )
  return {
    id,
    score:
      best.score +
      SCORE.again * Math.log2(mentions.length) +
      (facts.prominence[id] ?? 0) +
      (said < SURE_SAID ? 0 : SCORE.told) +
      (isBroader ? SCORE.broader : 0) +
      SCORE.likeness * (isSettled || isPerson || isWish || isBeside ? 0 : (support ?? 0)),
    weight: isAside || isPast || best.isAmbient || isSettled ? 'context' : 'also',
    position: Math.min(...mentions.map((mention) => mention.first)),
    isBeside,
    isSought: mentions.some(({ sought }) => sought),
    isGuessed: mentions.every(({ guessedFrom }) => guessedFrom !== undefined),
    isOnlyUnlike: isAside && !isPast && mentions.some(isToldOfClient),
    isPlain: mentions.some(({ holder, first }) => holder !== NOBODY_NAMED || isBeforeAnybody(passage, first)),
  }
}

/** "My boy Tyler died": whatever else is told of him and of what goes on, this is no aside. */
function isOwnChildsDeath({ tokens }: Passage, { first, rule, status }: Mention): boolean {
  return status === 'current' && rule === `${BY_WHO_IT_WAS} (child)` && /^(?:my|our)$/.test(tokens[first]!.folded)
}

/** "I have", "pt has", "hoarding (self)". */
function isOwn(passage: Passage, mention: Mention): boolean {
  return mention.holder.rule === OWN || isSaidOfOneself(passage, mention) || isDoneByOneself(passage, mention)
}

function isOwnHad(passage: Passage, mention: Mention): boolean {
  return mention.holder.who !== 'other' && isHad(passage, mention)
}

function isToldOfClient({ holder, guessedFrom }: Mention): boolean {
  return holder.who !== 'other' && guessedFrom === undefined
}

/** "Depressed since my husband got cancer", "since my husband died I have OCD": the clause of the cause is background. */
function isTrigger(passage: Passage, mention: Mention): boolean {
  const { clauses } = passage
  let first = mention.first
  while (first > 0 && clauses[first - 1] === clauses[mention.first]) first--
  if (passage.at(first, 'because')?.first !== first) return false
  const next = passage.tokens.find(({ index }) => clauses[index] === clauses[first]! + 1)
  const end = next?.before === 'stop' ? clauses[first]! : clauses[first]! + 1
  return first > 0 || passage.of('me').some((me) => me.first > mention.last && clauses[me.first]! <= end)
}

/** A kind of the same trouble of the same person: that a loved one is suicidal is no kind of being so oneself. */
export function isChildOf(child: string, parent: string, { concerns }: Language): boolean {
  const isOfLovedOne = (id: string): boolean => concerns.get(id)?.stance === 'loved-one'
  return concerns.get(child)?.parent === parent && isOfLovedOne(child) === isOfLovedOne(parent)
}

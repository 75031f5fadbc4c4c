import type { Question, ReadConcern, Reading, ReadingItem } from '../model/reading.ts'
import { crisisIn, type Raised } from './crisis.ts'
import { type AgeFound, agesIn, type IdentityFound, identitiesIn, rolesIn } from './demographics.ts'
import { ambiguousIn } from './find.ts'
import { declinedOf, identitiesOf } from './given-words.ts'
import type { Language } from './language.ts'
import { createMender, type Mender } from './mend.ts'
import { mentionsIn } from './mentions.ts'
import { type Passage, passageOf } from './passage.ts'
import { peopleOf } from './people.ts'
import { stem } from './stem.ts'
import { type Token, tokenize } from './tokenize.ts'
import { namedIn, unreadOf } from './unread.ts'
import { concernsOf, type Weighed, weighed } from './weigh.ts'
import { toWishes, type WishFound, wishesIn } from './wishes.ts'

export interface Reader {
  read(needs: readonly string[]): Reading
  /** Identity ids that words given as an identity mean. */
  identities(words: string): readonly string[]
  /** What words given as a refusal decline; `undefined` = no word of the vocabulary. */
  declined(words: string): readonly string[] | undefined
}

/**
 * Reads needs with the words of a language.
 *
 * @param isEnglish whether a lower-case word is ordinary English: such a word is never taken for a misspelt one
 */
export function createReader(language: Language, isEnglish: (word: string) => boolean): Reader {
  const correct = corrector(language, isEnglish)
  return {
    read(needs) {
      const passages = needs.map((need) => passageOf(need, correct(tokenize(need)), language))
      return merged(
        passages.map((passage, index) => readOne(passage, index, language)),
        language,
      )
    },
    identities: (words) => identitiesOf(words, language),
    declined: (words) => declinedOf(words, language),
  }
}

/** Nobody misspells more words than this in one need; what is beyond is no English, or no words. */
const MOST_CORRECTED = 24
/** Corrections kept for a next need: batches bring the same slips again. */
const MOST_REMEMBERED = 2000

/** Takes misspelt words for what they were meant to be; words of the vocabulary and of ordinary English stay as they are. */
function corrector(language: Language, isEnglish: (word: string) => boolean): (tokens: readonly Token[]) => Token[] {
  const known = new Set<string>(language.words)
  const remembered = new Map<string, string | undefined>()
  let mender: Mender | undefined
  const readAs = (word: string): string | undefined => {
    if (remembered.has(word)) return remembered.get(word)
    mender ??= createMender(language.words, language.terms, language.neverInto)
    const found = mender.mend(word)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(word, found)
    return found
  }
  return (tokens) => {
    let left = MOST_CORRECTED
    return tokens.map((token) => {
      if (left === 0 || isKnown(token, language, known) || isEnglish(token.folded)) return token
      left--
      const meant = readAs(token.folded)
      return meant === undefined ? token : { ...token, folded: meant, stem: stem(meant), readAs: meant }
    })
  }
}

function isKnown(token: Token, language: Language, known: ReadonlySet<string>): boolean {
  return (
    Object.hasOwn(language.phrases, token.stem) ||
    known.has(token.folded) ||
    Object.hasOwn(language.abbreviations, token.folded)
  )
}

/** Further back, the words between would say more about the sentence than about the trouble. */
const LONGEST_LEAD = 5

const ADULT = 18

interface ReadNeed {
  readonly items: readonly ReadingItem[]
  readonly concerns: readonly ReadConcern[]
  readonly identities: readonly IdentityFound[]
  readonly ages: readonly AgeFound[]
  readonly wishes: readonly WishFound[]
  readonly questions: readonly Question[]
  readonly unread: readonly string[]
  readonly named: readonly string[]
  readonly crisis: readonly string[]
}

function readOne(passage: Passage, need: number, language: Language): ReadNeed {
  const people = peopleOf(passage)
  const { ages, sexes } = agesIn(passage, people)
  const isMinor = ages.some(({ years, isClients }) => isClients && years < ADULT)
  const mentions = mentionsIn(passage, people, language)
  const others = new Set(
    people.holders.flatMap((holder) => (holder.who === 'other' && holder.relation ? [holder.relation] : [])),
  )
  const byId = idConcern(passage, language)
  const meanings = byId
    ? [byId]
    : mentions.flatMap((mention) => weighed(mention, language, language.facts, others, isMinor))
  const open = openWords(passage, meanings, language)
  const raised = crisisIn(passage, people, meanings, new Set(open.map(({ token }) => token)), language)
  const crisis = raised.map(({ id }) => id)
  const all = withoutContradiction(
    withoutEmergency([...meanings, ...implied(raised, meanings, language)], crisis, language),
  )
  const concerns = concernsOf(all.meanings, passage, language, language.facts, need)
  const identities = [...identitiesIn(passage, people, language), ...sexes, ...rolesIn(passage, people)]
  const wishes = wishesIn(passage)
  const questions = [
    ...all.questions,
    ...open.map(({ question }) => question),
    ...feared(passage, all.meanings, language),
  ]
  return {
    items: [
      ...once(all.meanings.map((meaning) => concernItem(passage, meaning, need, language))),
      ...identities.map((found) => identityItem(passage, found, need, language)),
      ...ages.map((found) => ageItem(passage, found, need)),
      ...wishes.map((found) => wishItem(passage, found, need)),
    ].sort((a, b) => a.at[0] - b.at[0] || Number(b.used) - Number(a.used)),
    concerns,
    identities,
    ages,
    wishes,
    questions,
    unread: unreadOf(passage, all.meanings),
    named: namedIn(passage, all.meanings, language),
    crisis,
  }
}

function idConcern(passage: Passage, language: Language): Weighed | undefined {
  const text = passage.need.trim().toLowerCase()
  const concern = language.concerns.find(({ id }) => id === text)
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

/** Words with several meanings that nothing else in the need has settled; a usual meaning is used, and asked about all the same. */
function openWords(
  passage: Passage,
  meanings: readonly Weighed[],
  language: Language,
): { token: string; question: Question }[] {
  return ambiguousIn(passage, language)
    .filter(({ token, first, last }) => {
      const { readings } = language.ambiguous[token]!
      return !meanings.some(({ concern, mention }) => {
        if (mention.first === first && mention.last === last) return false
        const covers = mention.first <= first && mention.last >= last
        const explains = mention.explains !== undefined && mention.explains[0] <= first && mention.explains[1] >= last
        return (
          covers ||
          explains ||
          readings.includes(mention.concern) ||
          (concern !== undefined && readings.includes(concern))
        )
      })
    })
    .map(({ token, first, last }) => ({
      token,
      question: {
        words: passage.words(first, last),
        ask: language.ambiguous[token]!.ask,
        options: language.ambiguous[token]!.readings,
      },
    }))
}

/** "Better off without me" names no concern, and tells of one. */
function implied(raised: readonly Raised[], meanings: readonly Weighed[], language: Language): Weighed[] {
  return raised
    .flatMap(({ id, span }): Weighed[] => {
      const rule = language.crisis.find((each) => each.id === id)
      const isNamed = meanings.some(
        ({ concern }) => concern !== undefined && (rule?.concerns?.includes(concern) || concern === rule?.implies),
      )
      if (rule?.implies === undefined || span === undefined || isNamed || meanings.some(isOpposite)) return []
      const holder = { who: 'client', rule: `the words of the notice ${id}` } as const
      const mention = {
        concern: rule.implies,
        first: span.first,
        last: span.last,
        how: 'phrase',
        rule: `told by the words`,
        holder,
        status: 'current',
        sought: false,
      } as const
      return [{ mention, concern: rule.implies }]
    })
    .filter((meaning, index, all) => all.findIndex(({ concern }) => concern === meaning.concern) === index)
}

/** What is part of an emergency is no reason for a group while it stands. */
function withoutEmergency(
  meanings: readonly Weighed[],
  crisis: readonly string[],
  language: Language,
): readonly Weighed[] {
  const aside = language.crisis.filter(({ id }) => crisis.includes(id)).flatMap(({ setsAside }) => setsAside ?? [])
  return meanings.map((meaning) =>
    meaning.concern !== undefined && aside.includes(meaning.concern)
      ? { mention: meaning.mention, because: 'ambiguous' }
      : meaning,
  )
}

const OPPOSITES = ['domestic-violence-survivor', 'domestic-violence-caused-harm'] as const

function isOpposite({ concern }: Weighed): boolean {
  return (OPPOSITES as readonly (string | undefined)[]).includes(concern)
}

/** Harm done and harm suffered between partners in one need: the direction is for the clinician to say, not for us to guess. */
function withoutContradiction(meanings: readonly Weighed[]): { meanings: readonly Weighed[]; questions: Question[] } {
  const sides = new Set(meanings.filter(isOpposite).map(({ concern }) => concern))
  if (sides.size < 2) return { meanings, questions: [] }
  const ask =
    'Who was harmed, and who did the harm? Groups for the one and programs for the other are never shown together.'
  return {
    meanings: meanings.map((meaning) =>
      isOpposite(meaning) ? { mention: meaning.mention, because: 'ambiguous' } : meaning,
    ),
    questions: [{ words: 'domestic violence', ask, options: OPPOSITES }],
  }
}

function feared(passage: Passage, meanings: readonly Weighed[], language: Language): Question[] {
  return meanings
    .filter(({ because }) => because === 'hypothetical')
    .map(({ mention }) => {
      const label = language.concerns.find(({ id }) => id === mention.concern)?.label ?? mention.concern
      return {
        words: passage.words(mention.first, mention.last),
        ask: `Feared or to be ruled out, not stated: is ${label} what a group is sought for?`,
        options: [mention.concern],
      }
    })
}

function concernItem(
  passage: Passage,
  { mention, concern, because }: Weighed,
  need: number,
  language: Language,
): ReadingItem {
  const id = concern ?? mention.concern
  const first = firstWord(passage, mention)
  return {
    kind: 'concern',
    id,
    label: language.concerns.find((each) => each.id === id)?.label ?? id,
    words: passage.words(first, mention.last),
    how: mention.how,
    ...(mention.readAs !== undefined && { readAs: mention.readAs }),
    used: concern !== undefined,
    ...(because && { because }),
    at: [passage.tokens[first]!.start, passage.tokens[mention.last]!.end],
    need,
    rule: `${mention.rule}; ${mention.holder.rule}`,
  }
}

/** Of items that say the same of overlapping words, the one with the most words. */
function once(items: readonly ReadingItem[]): readonly ReadingItem[] {
  const says = (a: ReadingItem, b: ReadingItem): boolean =>
    a.id === b.id && a.used === b.used && a.at[0] < b.at[1] && b.at[0] < a.at[1]
  const longer = (a: ReadingItem, b: ReadingItem): number => a.at[1] - a.at[0] - (b.at[1] - b.at[0])
  return items.filter(
    (item, index) =>
      !items.some(
        (other, at) =>
          at !== index && says(item, other) && (longer(other, item) > 0 || (longer(other, item) === 0 && at < index)),
      ),
  )
}

/** Whose trouble it is belongs to the words that led to it: "husband drinks", not "drinks". */
function firstWord(passage: Passage, { first, holder }: Weighed['mention']): number {
  const at = holder.who === 'client' ? undefined : holder.at
  return at !== undefined && at < first && first - at <= LONGEST_LEAD && passage.clauses[at] === passage.clauses[first]
    ? at
    : first
}

function identityItem(passage: Passage, found: IdentityFound, need: number, language: Language): ReadingItem {
  const used = found.isClients && !found.isDenied
  return {
    kind: 'identity',
    id: found.id,
    label: language.identities.find(({ id }) => id === found.id)?.label ?? found.id,
    words: passage.words(found.first, found.last),
    how: 'phrase',
    used,
    ...(!used && { because: found.isDenied ? 'negated' : 'someone-else' }),
    at: [passage.tokens[found.first]!.start, passage.tokens[found.last]!.end],
    need,
    rule: found.isImplied ? 'a word for the sex or role of the client' : 'the words for an identity',
  }
}

function ageItem(passage: Passage, found: AgeFound, need: number): ReadingItem {
  return {
    kind: 'age',
    id: String(found.years),
    label: `${found.years} years old`,
    words: passage.words(found.first, found.last),
    how: 'pattern',
    used: found.isClients,
    ...(!found.isClients && { because: 'someone-else' }),
    at: [passage.tokens[found.first]!.start, passage.tokens[found.last]!.end],
    need,
    rule: 'a number that tells an age',
  }
}

function wishItem(passage: Passage, found: WishFound, need: number): ReadingItem {
  return {
    kind: found.isDeclined ? 'decline' : 'wish',
    id: `${found.facet === 'without' ? 'approach' : found.facet}:${found.value}`,
    label: found.isDeclined ? `no ${found.value}` : `wants ${found.value}`,
    words: passage.words(found.first, found.last),
    how: 'phrase',
    used: true,
    at: [passage.tokens[found.first]!.start, passage.tokens[found.last]!.end],
    need,
    rule: 'the words for a wish',
  }
}

function memberships(needs: readonly ReadNeed[], language: Language): string[] {
  const main = needs.flatMap(({ concerns }) => concerns).filter(({ weight }) => weight === 'main')
  return main.flatMap(({ id }) => language.facts.membership[id] ?? [])
}

/** A teenager or a child has an age, near enough for the bounds of a group; a young or an older adult may be of many. */
const MINORS: readonly string[] = ['teens', 'tweens-children']

function agePlainlyImplied(clients: readonly IdentityFound[], language: Language): number | undefined {
  const minor = clients.find(({ id }) => MINORS.includes(id))
  const { min, max } = language.identities.find(({ id }) => id === minor?.id)?.ages ?? {}
  return minor && max !== undefined ? Math.round(((min ?? 0) + max) / 2) : undefined
}

function merged(needs: readonly ReadNeed[], language: Language): Reading {
  const clients = needs.flatMap(({ identities }) => identities).filter((found) => found.isClients && !found.isDenied)
  const stated = [...new Set(clients.filter((found) => !found.isImplied).map(({ id }) => id))]
  const age =
    needs.flatMap(({ ages }) => ages).find(({ isClients }) => isClients)?.years ?? agePlainlyImplied(clients, language)
  return {
    items: needs.flatMap(({ items }) => items),
    concerns: needs.flatMap(({ concerns }) => concerns),
    identities: stated,
    implied: [...new Set([...clients.map(({ id }) => id), ...memberships(needs, language)])].filter(
      (id) => !stated.includes(id),
    ),
    ...(age !== undefined && { age }),
    wishes: toWishes(needs.flatMap(({ wishes }) => wishes)),
    questions: needs.flatMap(({ questions }) => questions),
    unread: [...new Set(needs.flatMap(({ unread }) => unread))],
    named: [...new Set(needs.flatMap(({ named }) => named))],
    crisis: [...new Set(needs.flatMap(({ crisis }) => crisis))],
  }
}

import type { Directory } from '../model/directory.ts'
import { type Candidates, FLAG, isTouched, touch } from './candidates.ts'
import { TIER } from './plan.ts'
import type { Query } from './query.ts'

/** A word in more than a fifth of the groups tells none of them apart. */
const COMMON_SHARE = 5
/** In a directory of a handful, a fifth is nobody. */
const ALWAYS_RARE = 3
/** Shorter beginnings of words are beginnings of everything. */
const MIN_PREFIX = 4
const MIN_WORD = 3

const FIELD = { summary: 1, organization: 2, name: 4, tag: 8 } as const
/** Free tags are a word or three. */
const MAX_TAG_WORDS = 3
/** Words that are nowhere in the directory are forgiven one in three: people use more words than a listing has. */
const MISSING_FORGIVEN = 1 / 3

/** Words that a directory does not keep; that no group has them says nothing against a group. */
const UNKEPT: ReadonlySet<string> = new Set(
  (
    'and are can for from group groups has have her his its not our she that the their them they this was who will ' +
    'with you your'
  ).split(' '),
)

/** Room for the score beside the other keys of the order. */
export const MAX_SCORE = 63

/** Words as the directory has them: lower case, without accents and apostrophes. */
export function tokensOf(text: string): readonly string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘ʼ`]/g, '')
    .toLowerCase()
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Nothing was read: groups that have the words themselves, or that are listed under them. */
export function touchByWords(candidates: Candidates, query: Query): void {
  const { directory, reading } = query
  const words = wantedWords(directory, reading.unread)
  const found = new Map<number, { count: number; score: number; fields: number }>()
  for (const word of words) {
    const worth = Math.log2(1 + directory.size / Math.max(1, word.groups.size))
    for (const [group, fields] of word.groups) {
      const known = found.get(group) ?? { count: 0, score: 0, fields: 0 }
      known.count++
      known.score += worth * weightOf(fields)
      known.fields |= fields
      found.set(group, known)
    }
  }
  const needed = Math.ceil(words.length * (1 - MISSING_FORGIVEN))
  const tagged = groupsTagged(query, reading.unread)
  for (const [group, { count, score, fields }] of found) {
    if (count < needed && !tagged.has(group)) continue
    const isNamed = tagged.has(group) || (fields & FIELD.name) !== 0
    touch(candidates, group, (isNamed ? TIER.wordTag : TIER.word) * 2, 0)
    candidates.breadth[group] = Math.min(MAX_SCORE, Math.round(score))
  }
}

/**
 * Concerns were read: words left over that are a free tag bring its groups in; of groups for one concern, one that has the
 * very word (a diagnosis, a drug, a name) comes before its equals.
 */
export function noteWords(candidates: Candidates, query: Query): void {
  const left = leftOver(query)
  for (const group of groupsTagged(query, left)) {
    touch(candidates, group, TIER.alsoSame * 2 + 1, 0)
    candidates.flags[group]! |= FLAG.word
  }
  const named = query.reading.named
  for (const group of groupsTagged(query, named)) {
    // The narrow thing it is about is the very thing that was named.
    touch(candidates, group, TIER.same * 2, 0)
    // It answers the need that named it, though it is under no concern of ours.
    if (candidates.needs[group] === 0) candidates.needs[group] = 1
    candidates.flags[group]! |= FLAG.word
  }
  markWord(candidates, wantedWords(query.directory, left), FIELD.name | FIELD.tag)
  // A diagnosis or a fear counts wherever the listing speaks of it.
  markWord(candidates, wantedWords(query.directory, named), FIELD.name | FIELD.tag | FIELD.summary)
}

function markWord(candidates: Candidates, words: readonly Wanted[], where: number): void {
  for (const { groups } of words) {
    for (const [group, fields] of groups)
      if (fields & where && isTouched(candidates, group)) candidates.flags[group]! |= FLAG.word
  }
}

/** A long story leaves many words over, none of which names a group. */
const MOST_LEFT_OVER = 8

function leftOver({ reading }: Query): readonly string[] {
  return reading.unread.length > MOST_LEFT_OVER ? [] : reading.unread
}

/** Groups listed under a concern that the vocabulary does not have, when the words name all of it. */
function groupsTagged({ directory, vocabulary }: Query, words: readonly string[]): ReadonlySet<number> {
  const { concerns } = directory
  const tokens = words.flatMap(tokensOf)
  const groups = new Set<number>()
  for (let from = 0; from < tokens.length; from++) {
    for (let to = from + 1; to <= Math.min(tokens.length, from + MAX_TAG_WORDS); to++) {
      const name = tokens.slice(from, to).join('-')
      const tag = vocabulary.concerns.has(name) ? -1 : concerns.idOf(name)
      if (tag < 0) continue
      for (let i = concerns.groupStarts[tag]!; i < concerns.groupStarts[tag + 1]!; i++) groups.add(concerns.groups[i]!)
    }
  }
  return groups
}

/** The words of the need that a group has, for the reasons. */
export function wordsIn(directory: Directory, group: number, unread: readonly string[]): readonly string[] {
  return wantedWords(directory, unread)
    .filter(({ groups }) => groups.has(group))
    .map(({ word }) => word)
}

/** The words are a free tag of the group, or all of its name. */
export function isNamedBy(name: string, concerns: readonly string[], unread: readonly string[]): boolean {
  const words = new Set(unread.flatMap(tokensOf))
  const isAll = (text: string): boolean => tokensOf(text).every((token) => words.has(token))
  return isAll(name) || concerns.some(isAll)
}

interface Wanted {
  readonly word: string
  /** Groups that have it, with the fields it stands in. */
  readonly groups: ReadonlyMap<number, number>
}

/** The rare words, those that no group has among them. */
function wantedWords(directory: Directory, unread: readonly string[]): readonly Wanted[] {
  const tokens = [...new Set(unread.flatMap(tokensOf))].filter((word) => word.length >= MIN_WORD && !UNKEPT.has(word))
  const most = Math.max(ALWAYS_RARE, directory.size / COMMON_SHARE)
  return tokens.flatMap((word) => {
    const groups = groupsWith(directory, word, most)
    return groups === undefined ? [] : [{ word, groups }]
  })
}

/** Undefined when more groups than `most` have it. */
function groupsWith(directory: Directory, word: string, most: number): ReadonlyMap<number, number> | undefined {
  const { words } = directory
  const groups = new Map<number, number>()
  const exact = words.find(word)
  const [first, end] = word.length >= MIN_PREFIX ? words.startingWith(word) : [exact, exact < 0 ? exact : exact + 1]
  for (let term = first; term < end; term++) {
    for (let i = words.starts[term]!; i < words.starts[term + 1]!; i++) {
      const group = words.groups[i]!
      groups.set(group, (groups.get(group) ?? 0) | words.fields[i]!)
      if (groups.size > most) return undefined
    }
  }
  return groups
}

function weightOf(fields: number): number {
  if (fields & FIELD.tag) return 4
  if (fields & FIELD.name) return 3
  return fields & FIELD.organization ? 1.5 : 1
}

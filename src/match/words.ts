import type { Directory } from '../model/directory.ts'
import { type Candidates, FLAG, touch } from './candidates.ts'
import { TIER } from './plan.ts'

/** A word in more than a fifth of the groups tells none of them apart. */
const COMMON_SHARE = 5
/** In a directory of a handful, a fifth is nobody. */
const ALWAYS_RARE = 3
/** Shorter beginnings of words are beginnings of everything. */
const MIN_PREFIX = 4
const MIN_WORD = 3

const FIELD = { summary: 1, organization: 2, name: 4, tag: 8 } as const
const NAME_OR_TAG = FIELD.name | FIELD.tag
/** Words that are nowhere in the directory are forgiven one in three: people use more words than a listing has. */
const MISSING_FORGIVEN = 1 / 3

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

/** Nothing was read: groups that have the words themselves. */
export function touchByWords(candidates: Candidates, directory: Directory, unread: readonly string[]): void {
  const words = wantedWords(directory, unread)
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
  for (const [group, { count, score, fields }] of found) {
    if (!(fields & FIELD.tag) && count < needed) continue
    touch(candidates, group, (fields & NAME_OR_TAG ? TIER.wordTag : TIER.word) * 2, 0)
    candidates.breadth[group] = Math.min(MAX_SCORE, Math.round(score))
  }
}

/** Concerns were read: a word left over that is a free tag brings its groups in; one in a name tells equals apart. */
export function noteWords(candidates: Candidates, directory: Directory, unread: readonly string[]): void {
  for (const { groups } of wantedWords(directory, unread)) {
    for (const [group, fields] of groups) {
      if (fields & FIELD.tag) touch(candidates, group, TIER.alsoSame * 2 + 1, 0)
      if (fields & NAME_OR_TAG) candidates.flags[group]! |= FLAG.word
    }
  }
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
  const tokens = [...new Set(unread.flatMap(tokensOf))].filter((word) => word.length >= MIN_WORD)
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
      // Only the whole word is a tag: "art" is not what "arthritis" asks for, nor the reverse.
      const fields = term === exact ? words.fields[i]! : words.fields[i]! & ~FIELD.tag
      groups.set(group, (groups.get(group) ?? 0) | fields)
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

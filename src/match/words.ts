import { type AnyOf, anyOf } from '../model/any-of.ts'
import type { Directory } from '../model/directory.ts'
import { remembered } from '../model/remembered.ts'
import { type Candidates, FLAG, isTouched, MAX_SCORE, touch, touchByWord, UNTOUCHED } from './candidates.ts'
import { FIELD, Found } from './found.ts'
import { placeIn } from './place-in.ts'
import { TIER } from './plan.ts'
import type { Query } from './query.ts'

/** A word in more than a fifth of the groups tells none of them apart. */
const COMMON_SHARE = 5
/** In a directory of a handful, a fifth is nobody. */
const ALWAYS_RARE = 3
/** Shorter beginnings of words are beginnings of everything. */
const MIN_PREFIX = 4
const MIN_WORD = 3

/** Free tags are a word or three. */
const MAX_TAG_WORDS = 3
/** Words that are nowhere in the directory are forgiven one in three: people use more words than a listing has. */
const MISSING_FORGIVEN = 1 / 3

/** Words that a directory does not keep; that no group has them says nothing against a group. */
export const UNKEPT: AnyOf = anyOf(
  'and are can for from group groups has have her his its not our she that the their them they this was who will ' +
    'with you your',
)

const ASCII = /^[\x00-\x7f]*$/
const ASCII_WORDS = /[a-z0-9]+/g

/** A text, and made when it is first needed: a literal opens Unicode's tables at every start. */
const WORDS = String.raw`[\p{L}\p{N}]+`

let words: RegExp | undefined

function wordsOfAnyScript(): RegExp {
  words ??= new RegExp(WORDS, 'gu')
  return words
}

/** Words as the directory has them: lower case, without accents and apostrophes. */
export function tokensOf(text: string): readonly string[] {
  const plain = ASCII.test(text) ? text : text.normalize('NFKD').replace(/[\u0300-\u036f’‘ʼ]/g, '')
  const folded = plain.replace(/['`]/g, '').toLowerCase()
  return folded.match(ASCII.test(folded) ? ASCII_WORDS : wordsOfAnyScript()) ?? []
}

/** Nothing was read: groups that have the words themselves, or that are listed under them. */
export function touchByWords(candidates: Candidates, query: Query): void {
  const { directory, reading } = query
  const words = query.wanted(reading.unread)
  candidates.found ??= new Found(directory.size)
  const { found } = candidates
  for (const word of words) found.add(directory, word)
  const needed = Math.ceil(words.length * (1 - MISSING_FORGIVEN))
  const tagged = new Set<number>()
  forEachTagged(candidates, query, reading.unread, (kind) => {
    for (const group of directory.concerns.groupsOf(kind)) tagged.add(group)
  })
  for (let i = 0; i < found.size; i++) {
    const group = found.groups[i]!
    const isTagged = tagged.has(group)
    if (found.counts[group]! < needed && !isTagged) continue
    const isNamed = isTagged || (found.fields[group]! & FIELD.name) !== 0
    const score = Math.min(MAX_SCORE, Math.round(found.scores[group]!))
    touchByWord(candidates, found, group, isNamed ? TIER.wordTag : TIER.word, score)
  }
}

/**
 * Concerns were read: words left over that are a free tag bring its groups in; of groups for one concern, one that has the
 * very word (a diagnosis, a drug, a name) comes before its equals.
 */
export function noteWords(candidates: Candidates, query: Query): void {
  const left = leftOver(query)
  forEachTagged(candidates, query, left, (kind) => {
    touch(candidates, kind, TIER.alsoSame * 2 + 1, 0)
    candidates.flags[kind]! |= FLAG.word
  })
  const named = query.reading.named
  const isForLovedOnes = query.plan.used.some(
    ({ id, weight }) => weight === 'main' && query.vocabulary.concerns.get(id)?.stance === 'loved-one',
  )
  forEachTagged(candidates, query, named, (kind) => {
    // What a loved one has is no reason to send the person to those who have it.
    if (isForLovedOnes && !isTouched(candidates, kind)) return
    // The narrow thing it is about is the very thing that was named.
    touch(candidates, kind, TIER.same * 2, 0)
    // It answers the need that named it, though it is under no concern of ours.
    if (candidates.needs[kind] === 0) candidates.needs[kind] = 1
    candidates.flags[kind]! |= FLAG.word
  })
  markWords(candidates, query, query.wanted(left), FIELD.name | FIELD.tag, NAMING)
  // A diagnosis or a fear counts wherever the listing speaks of it.
  markWords(candidates, query, query.wanted(named), ANYWHERE, NAMING)
  // So does a word that hardly any listing has.
  markWords(candidates, query, query.telling, ANYWHERE, TELLING)
}

/** What a summary says in passing names nothing. */
const NAMED = FIELD.name | FIELD.tag
export const ANYWHERE: number = FIELD.name | FIELD.tag | FIELD.organization | FIELD.summary

/** What a word adds to a group's, up to the most. */
export const NAMING = 2
const TELLING = 1
const MOST_WORTH = 2

export function markWords(
  candidates: Candidates,
  { directory }: Query,
  words: readonly Wanted[],
  where: number,
  worth: number,
): void {
  const { hasWord, withWord, metBy, best, flags } = candidates
  const { kinds } = directory.concerns
  for (const word of words) {
    const number = ++candidates.lastWord
    forEachHaving(directory, word, (group, fields) => {
      if ((fields & where) === 0 || hasWord[group] === MOST_WORTH || best[kinds[group]!] === UNTOUCHED) return
      // A group may have several of the forms, and has the word once.
      if (metBy[group] === number) return
      metBy[group] = number
      if (hasWord[group] === 0) withWord.add(group)
      hasWord[group] = Math.min(MOST_WORTH, hasWord[group]! + ((fields & NAMED) === 0 ? TELLING : worth))
      flags[kinds[group]!]! |= FLAG.marked
    })
  }
}

/** A long story leaves many words over, none of which names a group. */
const MOST_LEFT_OVER = 8

function leftOver({ reading }: Query): readonly string[] {
  return reading.unread.length > MOST_LEFT_OVER ? [] : reading.unread
}

/** Kinds of groups listed under a concern that the vocabulary does not have, when the words name all of it. */
function forEachTagged(
  candidates: Candidates,
  query: Query,
  words: readonly string[],
  visit: (kind: number) => void,
): void {
  const tokens = words.flatMap(tokensOf)
  for (let from = 0; from < tokens.length; from++) {
    for (let to = from + 1; to <= Math.min(tokens.length, from + MAX_TAG_WORDS); to++) {
      forEachKind(candidates, query, tokens.slice(from, to).join('-'), visit)
    }
  }
}

/** Kinds of groups listed under this name, where it is none of the vocabulary's. */
export function forEachKind(
  { tagged }: Candidates,
  { directory, vocabulary }: Query,
  name: string,
  visit: (kind: number) => void,
): void {
  const tag = vocabulary.concerns.has(name) ? -1 : directory.concerns.idOf(name)
  if (tag < 0) return
  for (let i = tagged.starts[tag]!; i < tagged.starts[tag + 1]!; i++) visit(tagged.kinds[i]!)
}

/** The words of the need that a group has, for the reasons. */
export function wordsIn(directory: Directory, group: number, words: readonly Wanted[]): readonly string[] {
  return words.filter((word) => isHaving(directory, word, group)).map(({ word }) => word)
}

/** The words are a free tag of the group, or all of its name. */
export function isNamedBy(name: string, concerns: readonly string[], unread: readonly string[]): boolean {
  const words = new Set(unread.flatMap(tokensOf))
  const isAll = (text: string): boolean => tokensOf(text).every((token) => words.has(token))
  return isAll(name) || concerns.some(isAll)
}

/** A rare word, and the terms of the directory that are it or begin with it; none when no group has it. */
export interface Wanted {
  readonly word: string
  readonly first: number
  readonly end: number
}

/** Intakes of one batch have many of their words in common. */
const MOST_WORDS = 5000

/** The rare words, those that no group has among them. */
export type WantedWords = (texts: readonly string[]) => readonly Wanted[]

export function wantedWordsIn(directory: Directory): WantedWords {
  const most = Math.max(ALWAYS_RARE, directory.size / COMMON_SHARE)
  const wantedIfRare = remembered(MOST_WORDS, (word: string): Wanted | undefined => {
    const wanted = wantedWord(directory, word)
    return isInMoreThan(most, directory, wanted) ? undefined : wanted
  })
  return (texts) => {
    const tokens = [...new Set(texts.flatMap(tokensOf))].filter((word) => word.length >= MIN_WORD && !UNKEPT.has(word))
    return tokens.map(wantedIfRare).filter((wanted) => wanted !== undefined)
  }
}

export function wantedWord({ words }: Directory, word: string): Wanted {
  const exact = words.find(word)
  const [first, end] = word.length >= MIN_PREFIX ? words.startingWith(word) : [exact, exact < 0 ? exact : exact + 1]
  return { word, first, end }
}

export function isInMoreThan(most: number, { size, words }: Directory, { first, end }: Wanted): boolean {
  if (first === end || words.groupCount(first, end) <= most) return false
  // A group may have several of the terms, and counts once.
  const isCounted = new Uint8Array(size)
  const groups = words.groupsOf(first, end)
  let count = 0
  for (let i = 0; i < groups.length && count <= most; i++) {
    const group = groups[i]!
    count += 1 - isCounted[group]!
    isCounted[group] = 1
  }
  return count > most
}

/** Every group that has the word, with the fields it stands in; once for each of the terms. */
export function forEachHaving(
  { words }: Directory,
  { first, end }: Wanted,
  visit: (group: number, fields: number) => void,
): void {
  if (first === end) return
  const groups = words.groupsOf(first, end)
  const fields = words.fieldsOf(first, end)
  for (let i = 0; i < groups.length; i++) visit(groups[i]!, fields[i]!)
}

export function isHaving({ words }: Directory, { first, end }: Wanted, group: number): boolean {
  for (let term = first; term < end; term++) if (placeIn(words.groupsOf(term, term + 1), group) >= 0) return true
  return false
}

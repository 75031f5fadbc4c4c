import { anyOf } from '../model/any-of.ts'
import { WHO } from './asides.ts'
import { FINDS } from './finds.ts'
import { CLIENT_NAMED, FIRST_PERSON, type Person, PRONOUN } from './holder.ts'
import { isSeveral } from './is-several.ts'
import type { Passage } from './passage.ts'
import type { Token } from './tokenize.ts'

/** Objects: what is done to the client, and not by them. */
export const FIRST_PERSON_OBJECTS: ReadonlySet<string> = new Set(['me', 'myself', 'us'])
const GENDERS: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ['he', 'male'],
  ['hes', 'male'],
  ['she', 'female'],
  ['shes', 'female'],
])
const OF_ANY_GENDER = anyOf('they theyre theyve someone somebody')

/**
 * Whom "I", "he" or "they" at this token stands for; `undefined` = it is no such word.
 *
 * @param seen who was named before, the last one last
 * @param frame whom the note is about, where it opens with a relation
 * @param otherEnd the one whose wife, son ... the client is
 */
export function pronounAt(
  passage: Passage,
  index: number,
  seen: readonly Person[],
  frame: Person | undefined,
  otherEnd: Person | undefined,
): Person | undefined {
  const word = withoutVerb(passage.tokens[index]!)
  if (isInPair(passage, index)) return undefined
  if (passage.at(index, 'me') && (!FIRST_PERSON_OBJECTS.has(word) || isFound(passage, index) || isIt(passage, index)))
    return { who: 'client', rule: FIRST_PERSON }
  if (passage.at(index, 'client')?.first === index && passage.tokens[index - 1]?.folded !== 'not')
    return { who: 'client', rule: CLIENT_NAMED }
  const gender = GENDERS.get(word)
  const isObject = passage.firstPerson && (word === 'him' || word === 'them' || isObjectHer(passage, index))
  if (gender === undefined && !isObject && !OF_ANY_GENDER.has(word)) return undefined
  const antecedent = lastOf(gender, seen, passage)
  if (passage.firstPerson)
    return antecedent
      ? { ...antecedent, rule: PRONOUN }
      : { who: 'other', relation: 'someone', rule: PRONOUN, ...(gender && { gender }) }
  if (frame && antecedent === frame) return frame
  // "Kids scared of dad when he drinks": he cannot be who the note is about, and dad is the one named.
  if (frame && gender !== undefined && antecedent?.gender === gender && !isOf(passage, frame, gender)) return antecedent
  if (otherEnd && gender === otherEnd.gender) return antecedent ?? otherEnd
  const sameSentence =
    antecedent !== undefined &&
    frame === undefined &&
    clientGender(passage) !== undefined &&
    antecedent.gender === gender &&
    clientGender(passage) !== gender
  return sameSentence ? antecedent : { who: 'client', rule: 'he, she or they in a note' }
}

/** "They/them", "(she/they)": how somebody is spoken of, and nobody else. */
function isInPair({ need, tokens }: Passage, index: number): boolean {
  const { start, end } = tokens[index]!
  return (
    PAIR.test(need.slice(end, end + LONGEST_PAIR)) ||
    PAIR_BEFORE.test(need.slice(Math.max(0, start - LONGEST_PAIR), start))
  )
}

const PAIR = /^\/(?:him|his|her|hers|them|they|she|he)\b/i
const PAIR_BEFORE = /\b(?:he|she|they|him|her)\/$/i
const LONGEST_PAIR = 6

/** "I found her crying", "it's her who drinks": her is no possessive. */
function isObjectHer(passage: Passage, index: number): boolean {
  const next = passage.tokens[index + 1]?.folded ?? ''
  if (passage.tokens[index]!.folded === 'her' && WHO.test(next)) return true
  return passage.tokens[index]!.folded === 'her' && isFound(passage, index) && next.endsWith('ing')
}

/** "It was me at the slot machines". */
function isIt({ tokens }: Passage, index: number): boolean {
  const [is, it] = [tokens[index - 1]?.folded ?? '', tokens[index - 2]?.folded]
  return is === 'its' || (it === 'it' && /^(?:is|was)$/.test(is))
}

/** "My kids found me drunk": what follows is said of the one who was found. */
function isFound({ tokens }: Passage, index: number): boolean {
  return FINDS.has(tokens[index - 1]?.folded ?? '')
}

function lastOf(gender: Person['gender'], seen: readonly Person[], passage: Passage): Person | undefined {
  return seen.findLast((person) => gender === undefined || isOf(passage, person, gender))
}

const WITH_VERB = /^(?:he|she|they)['’ʼ](?:ll|d|ve)$/i

/** "He'll", "she'd": folding makes other words of them. */
function withoutVerb({ text, folded }: Token): string {
  return WITH_VERB.test(text) ? folded.replace(/(?:ll|d|ve)$/, '') : folded
}

function isOf(passage: Passage, person: Person, gender: 'male' | 'female'): boolean {
  return (person.gender === undefined || person.gender === gender) && !isSeveral(passage, person)
}

export const POSSESSOR = 'his, her or their at the head of a clause'
const POSSESSIVES = new Set(['his', 'her', 'their'])

/** "His drinking is ruining us", "her therapist says borderline": told of him or her, whoever says it. */
export function possessorAt(passage: Passage, index: number, seen: readonly Person[]): Person | undefined {
  const word = passage.tokens[index]!.folded
  if (!passage.firstPerson || !POSSESSIVES.has(word)) return undefined
  const gender = word === 'his' ? 'male' : word === 'her' ? 'female' : undefined
  const owner = seen.findLast(
    (person) => gender === undefined || person.gender === undefined || person.gender === gender,
  )
  return { who: 'other', relation: 'someone', ...(gender && { gender }), ...owner, rule: POSSESSOR }
}

function clientGender(passage: Passage): 'male' | 'female' | undefined {
  const found = /\b\d{1,2}\s*(?:-?\s*(?:yo|y\/o|yr|year)s?[- ]*(?:old)?)?\s*(m|f|male|female|man|woman|boy|girl)\b/i
    .exec(passage.need)?.[1]
    ?.toLowerCase()
  if (found === undefined) return undefined
  return ['m', 'male', 'man', 'boy'].includes(found) ? 'male' : 'female'
}

import type { Group } from '../model/group.ts'
import { remembered } from '../model/remembered.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { tokensOf } from './words.ts'

/** Listings are met again and again. */
const MOST_LISTINGS = 4000

/** Whom a listing is for is said in its first words: "An evening group for parents of teenagers". */
const MOST_OPENING = 10
/** Right behind them it is said who else may come. */
const MOST_BEHIND = 3

/** Letters; more than the first words ever take. */
const LONGEST_OPENING = 120

/** What stands behind those who lead a group: "teacher-led". */
const LEADING = /^(?:led|run)$/

/** Whoever else comes: "spouses, parents and friends". */
const OTHERS = /^(?:famil(?:y|ies)|friends?|relatives?|parents?|children|everyone|anyone|all|allies|loved|ones)$/

type RolesFrom = Vocabulary['rolesFrom']

/** The label of the role that a group is for by its name or its first words, when the need speaks of none that it is for. */
export type NamedForOthers = (group: Pick<Group, 'name' | 'summary'>) => string | undefined

/** Finds whom listings speak of, and whether a need speaks of them too. */
export function rolesIn({
  roleWords,
  rolesFrom,
}: Pick<Vocabulary, 'roleWords' | 'rolesFrom'>): (needs: readonly string[]) => NamedForOthers {
  const named: RolesFrom = (word) =>
    roleWords.has(word) ? rolesFrom(word)?.filter(({ isOnlySaid }) => !isOnlySaid) : undefined
  const inListing = remembered(
    MOST_LISTINGS,
    ({ name, summary = '' }: Pick<Group, 'name' | 'summary'>) => {
      const [inName, inSummary] = [tokensOf(name), tokensOf(summary.slice(0, LONGEST_OPENING))]
      return [...namedFor(inName, named), ...openingFor(inSummary, named)]
    },
    ({ name, summary }) => `${name}\n${summary}`,
  )
  return (needs) => {
    let spokenOf: ReadonlySet<string> | undefined
    return (group) => {
      const those = inListing(group)
      if (those.length === 0) return undefined
      spokenOf ??= new Set(found(needs.flatMap(tokensOf), rolesFrom).map(({ role }) => role))
      return those.some((role) => spokenOf!.has(role)) ? undefined : those[0]
    }
  }
}

function namedFor(words: readonly string[], named: RolesFrom): readonly string[] {
  const those = found(words, named).filter(({ end }) => !LEADING.test(words[end] ?? ''))
  const isOpen = words.some((word, at) => OTHERS.test(word) && !those.some(({ first, end }) => first <= at && at < end))
  return isOpen ? [] : those.map(({ role }) => role)
}

function openingFor(words: readonly string[], named: RolesFrom): readonly string[] {
  const [first] = found(words, named).filter(({ first }) => first === 0 || words[first - 1] === 'for')
  if (first === undefined || first.first > MOST_OPENING) return []
  return words.slice(first.end, first.end + MOST_BEHIND).some((word) => OTHERS.test(word)) ? [] : [first.role]
}

interface FoundRole {
  readonly role: string
  readonly first: number
  /** The word after the last. */
  readonly end: number
}

function found(words: readonly string[], from: RolesFrom): readonly FoundRole[] {
  return words.flatMap((word, first) =>
    (from(word) ?? [])
      .filter(({ rest }) => rest.every((other, step) => words[first + 1 + step] === other))
      .map(({ rest, role }) => ({ role, first, end: first + 1 + rest.length })),
  )
}

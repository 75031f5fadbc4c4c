import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Finder } from '../../src/index.ts'
import type { Half } from './intakes.ts'

/** A text with what a careful reader knows from it of the person who would attend. */
interface Text {
  readonly need: string
  readonly sex?: Sex
  /** Years, from and to. */
  readonly age?: readonly [number, number]
  readonly is?: readonly string[]
  /** Somebody else's, or only mentioned. */
  readonly not?: readonly string[]
}

type Sex = 'woman' | 'man'

export interface Person extends Text {
  readonly half: Half
  readonly read: {
    readonly sex: Sex | 'both' | undefined
    readonly age: number | undefined
    readonly is: readonly string[]
  }
}

/** Of those known, how many were read; of all, how many were read wrong. */
export interface PeopleMarks {
  readonly texts: number
  readonly sex: Told
  readonly age: Told
  readonly is: Told
}

interface Told {
  readonly known: number
  readonly right: number
  readonly wrong: number
}

const HALVES: readonly Half[] = ['tune', 'hold']
const SEXES: Readonly<Record<string, Sex>> = {
  women: 'woman',
  'lesbian-queer-women': 'woman',
  men: 'man',
  'gay-men': 'man',
}
/** "About forty" may be forty-two. */
const NEAR = 2
/** Ages in words. */
const STRETCHES: Readonly<Record<string, readonly [number, number]>> = {
  teens: [10, 20],
  'young-adults': [16, 32],
  'older-adults': [55, 120],
}
/** Narrower identities that say the wider one. */
const LGBTQ = ['gay-men', 'lesbian-queer-women', 'transgender', 'nonbinary']

export function readPeople(folder: URL, finder: Finder): readonly Person[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const texts = parse(readFileSync(new URL(file, folder), 'utf8')) as Record<Half, readonly Text[]>
      return HALVES.flatMap((half) => texts[half].map((text) => ({ ...text, half, read: readBy(finder, text.need) })))
    })
}

function readBy(finder: Finder, need: string): Person['read'] {
  const { identities, implied, age } = finder.read([need])
  const is = [...identities, ...implied]
  const sexes = new Set(is.flatMap((id) => SEXES[id] ?? []))
  return { sex: sexes.size > 1 ? 'both' : [...sexes][0], age, is }
}

export function marksOfPeople(people: readonly Person[]): PeopleMarks {
  const count = (isSo: (person: Person) => boolean): number => people.filter(isSo).length
  const told = (
    isKnown: (person: Person) => boolean,
    isRight: (person: Person) => boolean,
    isWrong: (person: Person) => boolean,
  ): Told => ({
    known: count(isKnown),
    right: count((person) => isKnown(person) && isRight(person)),
    wrong: count(isWrong),
  })
  const pairs = people.flatMap(({ is = [], read }) => is.map((id) => isSaid(id, read.is)))
  return {
    texts: people.length,
    sex: told(
      ({ sex }) => sex !== undefined,
      ({ sex, read }) => read.sex === sex,
      ({ sex, read }) => read.sex !== undefined && read.sex !== sex,
    ),
    age: told(
      ({ age }) => age !== undefined,
      isAgeRight,
      ({ age, read }) => read.age !== undefined && !isWithin(read.age, age),
    ),
    is: {
      known: pairs.length,
      right: pairs.filter(Boolean).length,
      wrong: people.flatMap(({ not = [], read }) => not.filter((id) => read.is.includes(id))).length,
    },
  }
}

function isSaid(id: string, said: readonly string[]): boolean {
  return said.includes(id) || (id === 'lgbtq' && said.some((each) => LGBTQ.includes(each)))
}

function isAgeRight({ age, read }: Person): boolean {
  if (read.age !== undefined) return isWithin(read.age, age)
  return read.is.some((id) => {
    const stretch = STRETCHES[id]
    return stretch !== undefined && age !== undefined && age[0] >= stretch[0] && age[1] <= stretch[1]
  })
}

function isWithin(years: number, age: Text['age']): boolean {
  return age !== undefined && years >= age[0] - NEAR && years <= age[1] + NEAR
}

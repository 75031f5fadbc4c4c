import type { Found } from './finder.ts'
import type { Grade } from './grade.ts'
import type { LabelledIntake } from './intakes.ts'

const SHOWN = 5
/** A half step is a matter of taste; a whole one is not. */
const WHOLE_STEP = 1

/** One intake asked of one directory, and what came back. */
export interface Case {
  readonly intake: LabelledIntake
  readonly found: Found
  readonly gradeOf: (id: string) => Grade
  /** Grades of the whole directory, highest first. */
  readonly ideal: readonly number[]
}

export interface Marks {
  readonly cases: number
  /** Of the cases for which some group is worth at least 1. */
  readonly ndcg: number
  /** The first suggestion is within less than a step of the best there is. */
  readonly first: number
  /** Share of cases with a wrong group among the first five. */
  readonly wrong: number
  /** Share of cases without one suggestion, though something fits. */
  readonly empty: number
  readonly precision: number | undefined
  readonly recall: number | undefined
  /** Share of cases whose main concern was read as the main one. */
  readonly mainRead: number | undefined
  /** Share of cases with a misleading reading. */
  readonly misled: number | undefined
  readonly alarms: { readonly due: number; readonly given: number; readonly undue: number; readonly false: number }
}

export function marksOf(cases: readonly Case[]): Marks {
  const answerable = cases.filter(({ intake, ideal }) => (ideal[0] ?? 0) >= 1 && intake.kind !== 'ambiguous')
  const due = cases.filter(({ intake }) => intake.crisis === 'first')
  const undue = cases.filter(({ intake }) => intake.crisis === 'none')
  return {
    cases: cases.length,
    ndcg: mean(answerable.map(ndcg)),
    first: share(answerable, ({ found, gradeOf, ideal }) => {
      const id = found.suggestions[0]
      return id !== undefined && gradeOf(id).grade > ideal[0]! - WHOLE_STEP
    }),
    wrong: share(cases, hasWrong),
    empty: share(answerable, ({ found }) => found.suggestions.length === 0),
    ...readingMarks(cases),
    alarms: {
      due: due.length,
      given: due.filter(({ found }) => found.crisis).length,
      undue: undue.length,
      false: undue.filter(({ found }) => found.crisis).length,
    },
  }
}

/** Gain doubles with each grade and is discounted by the logarithm of the rank, as usual. */
export function ndcg({ found, gradeOf, ideal }: Case): number {
  const best = discounted(ideal.slice(0, SHOWN))
  return best === 0 ? 0 : discounted(found.suggestions.slice(0, SHOWN).map((id) => gradeOf(id).grade)) / best
}

export function hasWrong({ found, gradeOf }: Case): boolean {
  return found.suggestions.slice(0, SHOWN).some((id) => gradeOf(id).wrong)
}

function readingMarks(cases: readonly Case[]): Pick<Marks, 'precision' | 'recall' | 'mainRead' | 'misled'> {
  const reading = cases.filter(({ found }) => found.reads !== undefined)
  if (reading.length === 0) return { precision: undefined, recall: undefined, mainRead: undefined, misled: undefined }
  const got = reading.flatMap(({ intake, found }) => found.reads!.map((id) => ({ intake, id })))
  const due = reading.flatMap(({ intake, found }) => intake.reads.map((id) => ({ found, id })))
  const labelled = reading.filter(({ intake }) => intake.reads.length > 0)
  return {
    precision: share(got, ({ intake, id }) => intake.reads.includes(id) || intake.may.includes(id)),
    recall: share(due, ({ found, id }) => found.reads!.includes(id)),
    mainRead: share(labelled, ({ intake, found }) => found.reads![0] === intake.reads[0]),
    misled: share(reading, ({ intake, found }) => found.reads!.some((id) => intake.drop.includes(id))),
  }
}

const discounted = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0)

const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length

const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  mean(items.map((item) => (holds(item) ? 1 : 0)))

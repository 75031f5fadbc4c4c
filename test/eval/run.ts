import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Group } from '../../src/model/group.ts'
import { type Finder, openFinder } from './finder.ts'
import { type Grade, gradeOf } from './grade.ts'
import { type DirectoryName, type LabelledIntake, loadIntakes } from './intakes.ts'
import type { Case } from './metrics.ts'
import { fuse, miniSearch } from './peers.ts'
import { openTold } from './told.ts'

const FILES: Readonly<Record<DirectoryName, URL>> = {
  'built-in': new URL('../../data/groups.yaml', import.meta.url),
  'second-city': new URL('second-city.yaml', import.meta.url),
}

export const PROGRAM = 'group-finder'
/** The program, told the examiner's reading: its order alone. */
export const TOLD = 'told the right concerns'

export interface Answered extends Case {
  readonly directory: DirectoryName
}

/** The same intakes, put to every finder. */
export interface Evaluation {
  readonly intakes: readonly LabelledIntake[]
  /** Cases by the finder's name, the program first. */
  readonly finders: ReadonlyMap<string, readonly Answered[]>
  /** Ids of a directory's groups, best first, for one intake. */
  readonly best: (asked: Answered, count: number) => readonly string[]
}

export interface EvaluationOptions {
  /** Ask the peers as well; they are slow on long messages. */
  readonly peers: boolean
}

export async function evaluate({ peers }: EvaluationOptions): Promise<Evaluation> {
  const intakes = loadIntakes(new URL('intakes/', import.meta.url))
  const names = Object.keys(FILES) as DirectoryName[]
  const graded = names.map((name) => gradedDirectory(name, intakes))
  const byFinder = new Map<string, readonly Answered[]>()
  for (const [name, open] of Object.entries({ ...OURS, ...(peers && PEERS) })) {
    const cases = await Promise.all(graded.map(async (directory) => ask(directory, await open(directory), intakes)))
    byFinder.set(name, cases.flat())
  }
  return {
    intakes,
    finders: byFinder,
    best: ({ directory, intake }, count) => {
      const grades = graded.find(({ name }) => name === directory)!.grades.get(intake.id)!
      return [...grades]
        .sort(([, a], [, b]) => b.grade - a.grade)
        .slice(0, count)
        .map(([id]) => id)
    },
  }
}

interface Graded {
  readonly name: DirectoryName
  readonly groups: readonly Group[]
  /** Grades of every group, by intake. */
  readonly grades: ReadonlyMap<string, ReadonlyMap<string, Grade>>
}

type Open = (directory: Graded) => Finder | Promise<Finder>

const OURS: Readonly<Record<string, Open>> = {
  [PROGRAM]: ({ name }) => openFinder(FILES[name]),
  [TOLD]: ({ name }) => openTold(FILES[name]),
}
const PEERS: Readonly<Record<string, Open>> = {
  'Fuse.js': ({ groups }) => fuse(groups),
  MiniSearch: ({ groups }) => miniSearch(groups),
}

function gradedDirectory(name: DirectoryName, intakes: readonly LabelledIntake[]): Graded {
  const { groups } = parse(readFileSync(FILES[name], 'utf8')) as { groups: Group[] }
  const asked = intakes.filter(({ directories }) => directories.includes(name))
  const gradesFor = (intake: LabelledIntake) => new Map(groups.map((group) => [group.id, gradeOf(group, intake, name)]))
  return { name, groups, grades: new Map(asked.map((intake) => [intake.id, gradesFor(intake)])) }
}

function ask({ name, grades }: Graded, finder: Finder, intakes: readonly LabelledIntake[]): Answered[] {
  return intakes
    .filter(({ directories }) => directories.includes(name))
    .map((intake) => {
      const own = grades.get(intake.id)!
      return {
        directory: name,
        intake,
        found: finder(intake),
        gradeOf: (id) => own.get(id)!,
        ideal: [...own.values()].map(({ grade }) => grade).sort((a, b) => b - a),
      }
    })
}

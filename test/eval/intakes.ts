import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

export type DirectoryName = 'built-in' | 'second-city'
export type Half = 'tune' | 'hold'

/** What a clinician would pass beside the words; the same fields as a line of `batch`. */
export interface Asks {
  readonly identity?: readonly string[]
  readonly wants?: 'skills' | 'connection' | 'either'
  readonly individual?: 'yes' | 'no' | 'already'
  readonly age?: number
  readonly near?: string
  readonly within?: number
  readonly meets?: readonly string[]
  readonly days?: readonly string[]
  readonly time?: string
  readonly language?: readonly string[]
  readonly cost?: 'free' | 'low'
  readonly access?: readonly string[]
  readonly without?: readonly string[]
}

/** What the words themselves say of the person and of the group wished for, as the examiner read them. */
export interface Truth extends Omit<Asks, 'identity' | 'without'> {
  readonly identities?: readonly string[]
  readonly approach?: readonly string[]
  readonly declines?: readonly string[]
}

export interface LabelledIntake {
  readonly id: string
  readonly kind: string
  readonly half: Half
  readonly directories: readonly DirectoryName[]
  readonly need: readonly string[]
  readonly asks: Asks
  readonly truth: Truth
  /** Concern ids, the main one first. */
  readonly reads: readonly string[]
  /** Fair to read as well; neither asked for nor wrong. */
  readonly may: readonly string[]
  readonly drop: readonly string[]
  /** Readings among which only the clinician can choose. */
  readonly options: readonly string[]
  /** One of these stands in a fitting listing. */
  readonly words: readonly string[]
  readonly crisis: 'first' | 'notice' | 'none'
  /** Grades set by hand where the rubric is wrong, by directory. */
  readonly grades: Readonly<Partial<Record<DirectoryName, Readonly<Record<string, number>>>>>
  /** Group ids that must not be among the first five, or `@concern:<id>`: any group for that. */
  readonly never: readonly string[]
}

type Written = Partial<Omit<LabelledIntake, 'need' | 'half' | 'directories'>> & {
  readonly id: string
  readonly need: string | readonly string[]
  readonly directory?: DirectoryName
}

const BOTH: readonly DirectoryName[] = ['built-in', 'second-city']

/** Every labelled intake, in the order of the files' names. */
export function loadIntakes(folder: URL): readonly LabelledIntake[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => {
      const written = parse(readFileSync(new URL(file, folder), 'utf8')) as { kind: string; intakes: Written[] }
      return written.intakes.map((intake) => labelled(intake, written.kind))
    })
}

function labelled(written: Written, kind: string): LabelledIntake {
  return {
    kind,
    asks: {},
    truth: {},
    reads: [],
    may: [],
    drop: [],
    options: [],
    words: [],
    crisis: 'none',
    grades: {},
    never: [],
    ...written,
    half: halfOf(written.id),
    directories: written.directory ? [written.directory] : BOTH,
    need: typeof written.need === 'string' ? [written.need] : written.need,
  }
}

/** The half is a hash of the id, so that nobody can choose where an intake goes. */
export function halfOf(id: string): Half {
  return createHash('sha256').update(id).digest()[0]! % 2 === 0 ? 'tune' : 'hold'
}

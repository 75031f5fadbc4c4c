import type { Problem } from '../model/problem.ts'
import { visible } from './visible.ts'

export type Path = readonly (string | number)[]

/** A problem before its place is known; `at` says whether the eye should go to the value or to its key. */
export interface Finding {
  readonly severity: Problem['severity']
  readonly path: Path
  readonly at: 'key' | 'value'
  readonly message: string
}

export interface Place {
  /** From 1. */
  readonly line: number
  /** From 1. */
  readonly column: number
}

/** As many as a person mends in a day; the rest are counted. Errors and warnings are held apart so that neither hides the other. */
const MOST_OF_A_KIND = 1000

/** Collects what is wrong with one file. */
export class Problems {
  readonly #file: string
  readonly #list: Problem[] = []
  readonly #count = { error: 0, warning: 0 }

  constructor(file: string) {
    this.#file = file
  }

  add(place: Place, message: string, path: Path = [], severity: Problem['severity'] = 'error'): void {
    if (++this.#count[severity] > MOST_OF_A_KIND) return
    this.#list.push({
      severity,
      file: this.#file,
      line: place.line,
      column: place.column,
      path: pathText(path),
      message,
    })
  }

  /** Whether another problem of this kind would be shown, or only counted. */
  wants(severity: Problem['severity']): boolean {
    return this.#count[severity] < MOST_OF_A_KIND
  }

  /** In reading order. */
  finish(): readonly Problem[] {
    const list = [...this.#list].sort((a, b) => a.line - b.line || a.column - b.column)
    const last = list.at(-1)
    for (const severity of ['error', 'warning'] as const) {
      const more = this.#count[severity] - MOST_OF_A_KIND
      if (more <= 0 || !last) continue
      const message = `has ${more} more ${severity}${more === 1 ? '' : 's'} that ${more === 1 ? 'is' : 'are'} not listed`
      list.push({ ...last, severity, path: '', message })
    }
    return list
  }
}

/** `groups[3].times[0].day` */
function pathText(path: Path): string {
  let text = ''
  for (const step of path)
    text += typeof step === 'number' ? `[${step}]` : `${text && '.'}${visible(step.slice(0, 60))}`
  return text
}

/** One line a person can click in an editor: `file:line:column path sentence`. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, path, message } = problem
  return visible(`${file}:${line}:${column} ${path}${path && ' '}${message}`)
}

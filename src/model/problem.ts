/** Something wrong in a file that people edit: where it is, what it is, and what was probably meant. */
export interface Problem {
  /** An error stops the run before anything is suggested; a warning does not. */
  readonly severity: 'error' | 'warning'
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1. */
  readonly column: number
  /** `groups[3].times[0].day`; empty for the whole file. */
  readonly path: string
  readonly message: string
}

import type { Flags } from './suggest.ts'

/** The options of `import` as commander gives them. */
export interface ImportFlags extends Flags {
  readonly output?: string
  readonly into?: string
  readonly force?: boolean
  readonly fellowship?: string
  readonly formats?: string
  readonly map?: readonly string[]
  readonly report?: string
  readonly keepLinks?: boolean
}

import { Chalk } from 'chalk'
import type { Safe } from './safe.ts'

type Brush = (text: Safe) => Safe

/** Colour helps the eye and carries no meaning: every page reads the same without it. */
export interface Paint {
  readonly alert: Brush
  readonly heading: Brush
  readonly label: Brush
  readonly quiet: Brush
}

/** Level 0 = no colour, 1 = 16 colours, 2 = 256, 3 = all. */
export function createPaint(level: 0 | 1 | 2 | 3): Paint {
  const chalk = new Chalk({ level })
  return {
    alert: (text) => chalk.bold.red(text) as Safe,
    heading: (text) => chalk.bold(text) as Safe,
    label: (text) => chalk.cyan(text) as Safe,
    quiet: (text) => chalk.dim(text) as Safe,
  }
}

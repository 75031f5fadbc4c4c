import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { compileHints } from '../../src/reading/compile-hints.ts'
import type { Hints } from '../../src/reading/hints.ts'

const compiled: Hints = compileHints(parse(readFileSync(new URL('../../data/hints.yaml', import.meta.url), 'utf8')))

export const hints = (): Hints => compiled

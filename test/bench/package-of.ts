import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Group } from '../../src/model/group.ts'
import { type Models, townsOf } from './groups.ts'

/** The bundle stands in test/bench/node_modules/.bench. */
export const ROOT: URL = new URL('../../../../', import.meta.url)
export const PROGRAM: string = fileURLToPath(new URL('bin/group-finder.js', ROOT))

/** The package as it is built: what people run is what is measured. */
type Package = typeof import('../../src/index.ts')
const built = (await import(new URL('dist/index.js', ROOT).href)) as Package
export const openFinder: Package['openFinder'] = built.openFinder
export const intakeOf: Package['intakeOf'] = built.intakeOf

/** What the built-in directory and the table of places lend to made-up listings. */
export async function models(): Promise<Models> {
  const { directory, vocabulary } = await openFinder()
  return {
    concerns: [...vocabulary.concerns.values()],
    identities: [...vocabulary.identities.values()],
    groups: Array.from({ length: directory.size }, (_, index): Group => directory.group(index)),
    towns: townsOf(readFileSync(new URL('data/places.tsv', ROOT), 'latin1')),
  }
}

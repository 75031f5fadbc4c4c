import type { Directory } from '../model/directory.ts'
import type { Intake } from '../model/intake.ts'
import type { Reading } from '../model/reading.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import type { Approaches } from './approaches.ts'
import { type Asked, askedFor } from './asked.ts'
import type { Manners } from './cells.ts'
import { type Facets, facetsFor } from './facets/index.ts'
import type { Identities } from './identity.ts'
import type { Held, Looks } from './looks.ts'
import { type Plan, planFor } from './plan.ts'
import type { NamedForOthers } from './roles.ts'
import type { Sides } from './whose.ts'
import type { Wanted, WantedWords } from './words.ts'

/** A month of a calendar; 1 = January. */
export interface Month {
  readonly year: number
  readonly month: number
}

/** One intake, made ready to be held against every group it touches. */
export interface Query {
  readonly directory: Directory
  readonly vocabulary: Vocabulary
  readonly approaches: Approaches
  readonly reading: Reading
  readonly asked: Asked
  readonly plan: Plan
  readonly facets: Facets
  readonly manners: Manners
  readonly identities: Identities
  readonly looks: Looks
  readonly wanted: WantedWords
  /** Words of the needs that hardly any listing has. */
  readonly telling: readonly Wanted[]
  readonly namedForOthers: NamedForOthers
  /** `year * 12 + month`, as in the directory's `seen`; undefined = no clock was given. */
  readonly now: number | undefined
}

export function queryFor(
  engine: {
    directory: Directory
    vocabulary: Vocabulary
    approaches: Approaches
    manners: Manners
    sides: Sides
    identitiesFor: (asked: Asked) => Identities
    looksFor: (held: Held) => Looks
    wanted: WantedWords
    telling: (said: readonly string[]) => readonly Wanted[]
    roles: (needs: readonly string[]) => NamedForOthers
  },
  intake: Intake,
  reading: Reading,
  now: Month | undefined,
): Query {
  const { directory, vocabulary, approaches, manners, sides, wanted } = engine
  const asked = askedFor(vocabulary, intake, reading)
  const facets = facetsFor(directory, asked)
  const identities = engine.identitiesFor(asked)
  return {
    directory,
    vocabulary,
    approaches,
    manners,
    reading,
    asked,
    plan: planFor(vocabulary, sides, intake, reading),
    facets,
    identities,
    looks: engine.looksFor({ asked, identities, facets }),
    wanted,
    telling: engine.telling(reading.said),
    namedForOthers: engine.roles([...intake.need, ...(intake.identity ?? [])]),
    now: now === undefined ? undefined : now.year * 12 + now.month,
  }
}

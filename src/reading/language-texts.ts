import type { Concern, CrisisRule, Identity } from '../model/vocabulary.ts'
import type { CrisisFacts, Language, ReadingFacts } from './language.ts'
import { phrasesIn } from './phrases.ts'
import { openSlotPatterns } from './slot-patterns.ts'

/** The vocabulary as it is shipped, made once when the package is built: texts that are read when they are first needed. */
export interface LanguageTexts {
  /** What every reading needs, as JSON; small, because every answer waits for it. */
  readonly core: string
  readonly phrases: string
  readonly slots: string
  readonly words: string
  readonly mendable: string
  /** The everyday words of concerns and identities, for a person who picks from a list. */
  readonly terms: string
}

export type LanguageCore = Omit<
  Language,
  'phrases' | 'slots' | 'words' | 'mendable' | 'concerns' | 'identities' | 'crisis'
> & {
  readonly concerns: readonly (Omit<Concern, 'terms'> & ReadingFacts)[]
  readonly identities: readonly Omit<Identity, 'terms'>[]
  readonly crisis: readonly (CrisisRule & CrisisFacts)[]
}

/** Everyday words by id. */
export type Terms = Readonly<Record<string, readonly string[]>>

const DECODER = new TextDecoder()

/** The vocabulary from the files of its texts; `file` is called for each at most once. */
export function openLanguage(file: (part: keyof LanguageTexts) => Uint8Array): Language {
  const parsed = (part: 'core' | 'terms') => JSON.parse(DECODER.decode(file(part)))
  const core: LanguageCore = parsed('core')
  const words = once(() => file('words'))
  const mendable = once(() => file('mendable'))
  const terms = once((): Readonly<Record<'concerns' | 'identities', Terms>> => parsed('terms'))
  return {
    ...core,
    phrases: phrasesIn(file('phrases')),
    slots: openSlotPatterns(file('slots')),
    get words() {
      return words()
    },
    get mendable() {
      return mendable()
    },
    concerns: byId(
      core.concerns.map((concern) => ({
        ...concern,
        get terms() {
          return terms().concerns[concern.id] ?? []
        },
      })),
    ),
    identities: byId(
      core.identities.map((identity) => ({
        ...identity,
        get terms() {
          return terms().identities[identity.id] ?? []
        },
      })),
    ),
    crisis: byId(core.crisis),
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}

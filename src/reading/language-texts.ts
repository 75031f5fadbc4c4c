import { behindKey, type Lines } from '../model/lines.ts'
import { remembered } from '../model/remembered.ts'
import type { Concern, CrisisRule, Identity, RolePhrase } from '../model/vocabulary.ts'
import type { Abbreviation, Ambiguous, CrisisFacts, Language, ReadingFacts, WordSet } from './language.ts'
import { phrasesIn } from './phrases.ts'
import { openSlotPatterns } from './slot-patterns.ts'

/** The vocabulary as it is shipped, made once when the package is built: texts that are read when they are first needed. */
export interface LanguageTexts {
  /** What every reading needs, as `coreText` writes it; small, because every answer waits for it. */
  readonly core: string
  readonly phrases: string
  readonly slots: string
  readonly words: string
  readonly mendable: string
  /** The everyday words of concerns and identities, for a person who picks from a list. */
  readonly terms: string
}

/** The parts of the core that are read whole, each when it is first needed. */
export interface LanguageParts extends Pick<Language, 'roleWords' | 'shorthand' | 'codes' | 'resources' | 'facts'> {
  readonly concerns: readonly (Omit<Concern, 'terms'> & ReadingFacts)[]
  readonly identities: readonly Omit<Identity, 'terms'>[]
  readonly crisis: readonly (CrisisRule & CrisisFacts)[]
}

/** Those of which a need asks for a word or two. */
export interface LanguageEntries {
  readonly abbreviation: Readonly<Record<string, Abbreviation>>
  readonly ambiguous: Readonly<Record<string, Ambiguous>>
  /** By the first word of each phrase. */
  readonly role: Readonly<Record<string, readonly RolePhrase[]>>
  /** By their numbers. */
  readonly set: readonly WordSet[]
}

/** Everyday words by id. */
export type Terms = Readonly<Record<string, readonly string[]>>

/** Words of a long batch, known and unknown; more would only fill the memory. */
const MOST_KEPT = 10_000

/** The vocabulary from the files of its texts; `file` is called for each at most once. */
export function openLanguage(file: (part: keyof LanguageTexts) => Uint8Array): Language {
  const core = file('core')
  const set = entry<number, WordSet>(core, 'set')
  const concerns = whole(core, 'concerns')
  const identities = whole(core, 'identities')
  const roleWords = whole(core, 'roleWords')
  const crisis = whole(core, 'crisis')
  const shorthand = whole(core, 'shorthand')
  const codes = whole(core, 'codes')
  const resources = whole(core, 'resources')
  const facts = whole(core, 'facts')
  const slots = once(() => openSlotPatterns(file('slots')))
  const words = once(() => file('words'))
  const mendable = once(() => file('mendable'))
  const terms = once(
    (): Readonly<Record<'concerns' | 'identities', Terms>> => JSON.parse(Buffer.from(file('terms')).toString()),
  )
  const concernsById = once(() =>
    byId(
      concerns().map((concern) => ({
        ...concern,
        get terms() {
          return terms().concerns[concern.id] ?? []
        },
      })),
    ),
  )
  const identitiesById = once(() =>
    byId(
      identities().map((identity) => ({
        ...identity,
        get terms() {
          return terms().identities[identity.id] ?? []
        },
      })),
    ),
  )
  const crisisById = once(() => byId(crisis()))
  return {
    phrases: phrasesIn(file('phrases')),
    get slots() {
      return slots()
    },
    setOf: (number) => set(number)!,
    abbreviation: entry<string, Abbreviation>(core, 'abbreviation'),
    ambiguous: entry<string, Ambiguous>(core, 'ambiguous'),
    get shorthand() {
      return shorthand()
    },
    get codes() {
      return codes()
    },
    get words() {
      return words()
    },
    get mendable() {
      return mendable()
    },
    get concerns() {
      return concernsById()
    },
    get identities() {
      return identitiesById()
    },
    get roleWords() {
      return roleWords()
    },
    rolesFrom: entry<string, readonly RolePhrase[]>(core, 'role'),
    get crisis() {
      return crisisById()
    },
    get resources() {
      return resources()
    },
    get facts() {
      return facts()
    },
  }
}

/** A line for every part and every entry, its name and a tab before its JSON; the form that `openLanguage` reads. */
export function coreText(parts: LanguageParts, entries: LanguageEntries): string {
  const lines = [
    ...Object.entries(parts).map(([name, part]) => lineOf(name, part)),
    ...Object.entries(entries).flatMap(([name, all]) =>
      Object.entries(all).map(([word, found]) => lineOf(`${name} ${word}`, found)),
    ),
  ]
  return lines.sort().join('')
}

/** In signs of one byte, as lines are read. */
function lineOf(key: string, value: unknown): string {
  const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `${key}\t${JSON.stringify(value).replace(/[^\0-\x7f]/g, escaped)}\n`
}

function whole<Name extends keyof LanguageParts>(core: Lines, name: Name): () => LanguageParts[Name] {
  return once(() => JSON.parse(behindKey(`${name}\t`, core)!))
}

function entry<Key extends string | number, Entry>(
  core: Lines,
  name: keyof LanguageEntries,
): (key: Key) => Entry | undefined {
  return remembered(MOST_KEPT, (key) => {
    const found = behindKey(`${name} ${key}\t`, core)
    return found === undefined ? undefined : JSON.parse(found)
  })
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

import type { Concern, CrisisRule, Identity, Resource, Role, RolePhrase } from '../model/vocabulary.ts'
import { fold } from './fold.ts'
import type { Abbreviation, Ambiguous, Codes, CrisisFacts, SetKind, WordSet } from './language.ts'
import { coreText, type LanguageParts, type LanguageTexts, type Terms } from './language-texts.ts'
import { mendableText } from './mend.ts'
import { type Phrase, phrasesText } from './phrases.ts'
import { slotPatternsText, type Table, type WrittenPattern } from './slot-patterns.ts'
import { type Shorthand, spelledOut, wordOf } from './spelled-out.ts'
import { stem } from './stem.ts'
import { tokenize } from './tokenize.ts'
import type { Facts } from './weigh.ts'

/** The vocabulary files as they are written, already checked for shape. */
export interface LanguageSource {
  readonly concerns: {
    readonly concerns: readonly ConcernSource[]
    readonly ambiguous: readonly (Ambiguous & { readonly token: string })[]
    readonly icd10_special: Omit<Codes, 'prefixes' | 'topics'>
  }
  /** Ordinary words of Spanish, folded: none of them is a slip from another word. */
  readonly spanish: readonly string[]
  readonly identities: { readonly identities: readonly IdentitySource[]; readonly roles: readonly Role[] }
  readonly topics: { readonly topics: readonly TopicSource[] }
  readonly cues: {
    readonly classes: Readonly<Record<string, readonly string[]>>
    readonly patterns: readonly PatternSource[]
    readonly slots: Readonly<Record<string, readonly string[]>>
    /** A word, and how notes shorten it. */
    readonly shorthand: Readonly<Record<string, readonly string[]>>
    /** By the kind of harm. */
    readonly harms: Readonly<Record<string, readonly string[]>>
    readonly nothing: readonly string[]
    readonly wishes: Readonly<Record<string, readonly string[]>>
    readonly neverInto: readonly string[]
    readonly keepsHistory: readonly string[]
    readonly mourning: Facts['mourning']
    readonly ambient: Facts['ambient']
    readonly prominence: Facts['prominence']
    readonly shared: Facts['shared']
    readonly sharedWithPartner: Facts['sharedWithPartner']
    readonly standsFor: Facts['standsFor']
    readonly membership: Facts['membership']
    readonly conflictWith: Facts['conflictWith']
    readonly events: readonly string[]
    readonly grewUpWith: Facts['grewUpWith']
    readonly besideSubstances: Facts['besideSubstances']
  }
  readonly crisis: {
    readonly slots: Readonly<Record<string, readonly string[]>>
    readonly rules: readonly CrisisSource[]
    readonly resources: readonly Resource[]
  }
}

type ConcernSource = Partial<Concern> &
  Pick<Concern, 'id' | 'label' | 'stance'> & {
    abbr?: readonly string[]
    icd10?: readonly string[]
    crisis?: string
    final?: readonly string[]
  }
/** Tags that listings have, and what people say who look for such a group. */
interface TopicSource {
  readonly tags: readonly string[]
  readonly terms: readonly string[]
  readonly icd10?: readonly string[]
  /** The concern that its terms tell of as well. */
  readonly of?: string
}
type IdentitySource = Partial<Identity> & Pick<Identity, 'id' | 'label' | 'mode'> & { bare?: readonly string[] }
type CrisisSource = CrisisRule &
  CrisisFacts & { triggers?: readonly string[]; escalateOn?: readonly string[]; patterns?: readonly string[] }
interface PatternSource {
  readonly id: string
  readonly p: string
  readonly to: string
  readonly who?: 'client' | 'doer'
  readonly lovedOne?: string
}

/**
 * Makes the look-up form of the vocabulary, as `openLanguage` reads it.
 *
 * @param isEnglish whether a lower-case word is ordinary English: an abbreviation that is one counts in capitals only.
 */
export function compileLanguage(source: LanguageSource, isEnglish: (word: string) => boolean): LanguageTexts {
  const shorthand = shorthandOf(source.cues.shorthand, isEnglish)
  const phrases = new Map<string, Phrase[]>()
  const sets: WordSet[] = []
  const words = new Set<string>()
  const alone = new Set<string>()

  function addSet(
    kind: SetKind,
    id: string,
    terms: readonly string[] = [],
    { mendable = false, of }: { readonly mendable?: boolean; readonly of?: string | undefined } = {},
  ): void {
    if (terms.length === 0) return
    const set = sets.push({ kind, id, ...(of && { of }) }) - 1
    for (const term of terms) {
      const stems = phraseStems(term, shorthand)
      const [first, ...rest] = stems
      if (first === undefined) throw new Error(`"${term}" of ${kind} ${id} has no words`)
      const known = phrases.get(first)
      if (known) known.push({ rest, set })
      else phrases.set(first, [{ rest, set }])
      if (!mendable) continue
      const tokens = tokenize(term).filter((token) => /^[a-z]{5,}$/.test(token.folded))
      for (const token of tokens) words.add(token.folded)
      if (rest.length === 0 && tokens[0]) alone.add(tokens[0].folded)
    }
  }

  // "My sib drinks" is said in lower case, and "SIB daily" in capitals.
  const relations = new Set(
    Object.entries(source.cues.classes).flatMap(([id, terms]) => (id.startsWith('rel-') ? terms : [])),
  )
  const isWord = (word: string): boolean => isEnglish(word) || relations.has(word)
  const abbreviations: Record<string, Abbreviation> = {}
  const prefixes: Record<string, string> = {}
  for (const concern of source.concerns.concerns) {
    addSet('concern', concern.id, concern.terms, { mendable: true })
    addSet('final', concern.id, concern.final)
    for (const abbr of concern.abbr ?? []) {
      abbreviations[fold(abbr)] = { concern: concern.id, ...(isExact(abbr, isWord) && { exact: true }) }
    }
    for (const code of concern.icd10 ?? []) prefixes[code.replace('.', '')] ??= concern.id
  }
  const ambiguous: Record<string, Ambiguous> = {}
  for (const { token, ...rest } of source.concerns.ambiguous) {
    const key = fold(token)
    ambiguous[key] = rest
    if (token === token.toUpperCase())
      abbreviations[key] = { ambiguous: key, ...(isExact(token, isWord) && { exact: true }) }
    else addSet('ambiguous', key, [token])
  }
  for (const identity of source.identities.identities) {
    addSet('identity', identity.id, identity.terms, { mendable: true })
    addSet('bare-identity', identity.id, identity.bare)
  }
  const topicPrefixes: Record<string, string> = {}
  for (const { tags, icd10 = [] } of source.topics.topics)
    for (const code of icd10) topicPrefixes[code.replace('.', '')] = tags.join(' ')
  for (const { tags, terms, of } of source.topics.topics) addSet('topic', tags.join(' '), terms, { of })
  for (const [id, terms] of Object.entries(source.cues.classes))
    addSet('class', id, terms, { mendable: id.startsWith('rel-') })
  for (const [id, terms] of Object.entries(source.cues.wishes)) addSet('wish', id, terms)
  for (const rule of source.crisis.rules) {
    addSet('crisis', rule.id, rule.triggers)
    addSet('crisis-escalation', rule.id, rule.escalateOn)
  }
  for (const [id, terms] of Object.entries({ ...source.cues.slots, ...source.crisis.slots })) addSet('slot', id, terms)

  const { concerns, identities } = source
  const slots = slotsOf(source, shorthand)
  refuseStrangers(slots, new Set(sets.map(({ id }) => id)))
  const sorted = [...words].sort()
  const parts: LanguageParts = {
    shorthand,
    codes: { prefixes, topics: topicPrefixes, ...source.concerns.icd10_special },
    concerns: concerns.concerns.map((concern) => concernFacts(concern, source.cues.keepsHistory)),
    identities: identities.identities.map(({ bare: _, terms: __, ...identity }) => ({ excludes: [], ...identity })),
    roleWords: [
      ...new Set(source.identities.roles.flatMap(({ named }) => named.map((phrase) => phrase.split(' ')[0]!))),
    ].join(' '),
    crisis: source.crisis.rules.map(({ triggers: _, escalateOn: __, patterns: ___, ...rule }) => rule),
    resources: source.crisis.resources,
    facts: {
      mourning: source.cues.mourning,
      ambient: source.cues.ambient,
      prominence: source.cues.prominence,
      shared: source.cues.shared,
      sharedWithPartner: source.cues.sharedWithPartner,
      standsFor: source.cues.standsFor,
      membership: source.cues.membership,
      conflictWith: source.cues.conflictWith,
      events: source.cues.events,
      grewUpWith: source.cues.grewUpWith,
      besideSubstances: source.cues.besideSubstances,
    },
  }
  const never = source.cues.neverInto.map((word) => stem(fold(word)))
  return {
    core: coreText(parts, { abbreviation: abbreviations, ambiguous, role: rolesByWord(identities.roles), set: sets }),
    phrases: phrasesText(phrases),
    slots: slotPatternsText(slots),
    words: [...new Set([...sorted, ...foreignWords(source, isEnglish), ...source.spanish])]
      .sort()
      .map((word) => `${word}\n`)
      .join(''),
    mendable: mendableText(sorted, [...alone], never),
    terms: JSON.stringify({ concerns: termsById(concerns.concerns), identities: termsById(identities.identities) }),
  }
}

/** Words of patterns and of warnings that are no English: "agarra" was meant, and nothing like it is. */
function foreignWords({ cues, crisis }: LanguageSource, isEnglish: (word: string) => boolean): string[] {
  const texts = [
    ...cues.patterns.map(({ p }) => p),
    ...crisis.rules.flatMap(({ patterns = [], triggers = [] }) => [...patterns, ...triggers]),
  ]
  const options = texts.flatMap((text) => text.replace(/\{[^}]*\}/g, ' ').split(/[\s|]+/))
  return options.map(fold).filter((word) => /^[a-z]{5,}$/.test(word) && !isEnglish(word))
}

/** A pattern with the name of no class would match nothing, and nobody would know. */
function refuseStrangers(slots: readonly WrittenPattern[], known: ReadonlySet<string>): void {
  const names = slots.flatMap(({ steps }) => steps.flat()).filter((option) => option.startsWith('{'))
  const strangers = [...new Set(names)].filter((name) => !known.has(name.slice(1, -1)))
  if (strangers.length > 0) throw new Error(`no class of words has the name ${strangers.join(', ')}`)
}

function rolesByWord(roles: readonly Role[]): Readonly<Record<string, readonly RolePhrase[]>> {
  const byWord: Record<string, RolePhrase[]> = {}
  const add = (phrase: string, role: string, isOnlySaid?: true): void => {
    const [first = '', ...rest] = fold(phrase).split(/[\s-]+/)
    byWord[first] ??= []
    byWord[first].push({ role, rest, ...(isOnlySaid && { isOnlySaid }) })
  }
  for (const { label, named, said = [] } of roles) {
    for (const phrase of named) add(phrase, label)
    for (const phrase of said) add(phrase, label, true)
  }
  return byWord
}

function termsById(items: readonly { readonly id: string; readonly terms?: readonly string[] }[]): Terms {
  return Object.fromEntries(items.map(({ id, terms = [] }) => [id, terms]))
}

/** "OD'd" keeps its apostrophe: without it, it is an ordinary word. */
function shorthandOf(words: LanguageSource['cues']['shorthand'], isEnglish: (word: string) => boolean): Shorthand {
  const key = (form: string): string => (isEnglish(fold(form)) ? form : fold(form))
  return Object.fromEntries(Object.entries(words).flatMap(([word, short]) => short.map((form) => [key(form), word])))
}

function phraseStems(term: string, shorthand: Shorthand): string[] {
  return term
    .split(/\s+/)
    .flatMap((part) =>
      part === '*' || part === '~' ? [part] : spelledOut(tokenize(part), shorthand).map((token) => token.stem),
    )
}

/** Short ones too: two lower-case letters are seldom meant as an abbreviation. */
function isExact(abbr: string, isWord: (word: string) => boolean): boolean {
  return abbr.length < 3 || isWord(abbr.toLowerCase())
}

function slotsOf({ cues, crisis }: LanguageSource, shorthand: Shorthand): readonly WrittenPattern[] {
  const written = (table: Table, to: string, p: string): WrittenPattern => ({ table, to, steps: stepsOf(p, shorthand) })
  return [
    ...cues.patterns.map(({ id, p, to, who, lovedOne }) => ({
      ...written('concern', to, p),
      id,
      ...(who && { who }),
      ...(lovedOne && { lovedOne }),
    })),
    ...crisis.rules.flatMap(({ id, patterns = [] }) => patterns.map((p) => written('danger', id, p))),
    ...Object.entries(cues.harms).flatMap(([to, all]) => all.map((p) => written('harm', to, p))),
    ...cues.nothing.map((p) => written('nothing', 'nothing', p)),
  ]
}

function stepsOf(pattern: string, shorthand: Shorthand): readonly (readonly string[])[] {
  if (/^[*~]|[*~]$/.test(pattern)) throw new Error(`"${pattern}" begins or ends with a gap`)
  return pattern.split(/\s+/).map((step) => {
    if (step === '*' || step === '~') return [step]
    const options = step.match(/\{[^}]+\}|[^|]+/g)!.flatMap((option) =>
      option.startsWith('{')
        ? option
            .slice(1, -1)
            .split('|')
            .map((name) => `{${name}}`)
        : [stem(wordOf(fold(option), shorthand))],
    )
    return [...new Set(options)]
  })
}

function concernFacts(
  { abbr: _, icd10: __, terms: ___, final: ____, ...concern }: ConcernSource,
  keepsHistory: readonly string[],
): LanguageParts['concerns'][number] {
  return {
    near: [],
    also: [],
    contrast: [],
    ...concern,
    ...(keepsHistory.includes(concern.id) && { keepsHistory: true }),
  }
}

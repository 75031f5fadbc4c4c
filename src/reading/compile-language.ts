import type { Concern, CrisisRule, Identity, Resource } from '../model/vocabulary.ts'
import { fold } from './fold.ts'
import type {
  Abbreviation,
  Ambiguous,
  Codes,
  CrisisFacts,
  IdentityFacts,
  Language,
  Pattern,
  ReadingFacts,
  SetKind,
  WordSet,
} from './language.ts'
import { stem } from './stem.ts'
import { tokenize } from './tokenize.ts'
import type { Facts } from './weigh.ts'

/** The vocabulary files as they are written, already checked for shape. */
export interface LanguageSource {
  readonly concerns: {
    readonly concerns: readonly ConcernSource[]
    readonly ambiguous: readonly (Ambiguous & { readonly token: string })[]
    readonly icd10_special: Omit<Codes, 'prefixes'>
  }
  readonly identities: { readonly identities: readonly IdentitySource[] }
  readonly cues: {
    readonly classes: Readonly<Record<string, readonly string[]>>
    readonly patterns: readonly PatternSource[]
    readonly wishes: Readonly<Record<string, readonly string[]>>
    readonly neverInto: readonly string[]
    readonly keepsHistory: readonly string[]
    readonly ambient: Facts['ambient']
    readonly prominence: Facts['prominence']
    readonly shared: Facts['shared']
    readonly sharedWithPartner: Facts['sharedWithPartner']
    readonly standsFor: Facts['standsFor']
    readonly membership: Facts['membership']
    readonly conflictWith: Facts['conflictWith']
    readonly grewUpWith: Facts['grewUpWith']
  }
  readonly crisis: { readonly rules: readonly CrisisSource[]; readonly resources: readonly Resource[] }
}

type ConcernSource = Partial<Concern> &
  Pick<Concern, 'id' | 'label' | 'stance'> & { abbr?: readonly string[]; icd10?: readonly string[]; crisis?: string }
type IdentitySource = Partial<Identity> &
  Pick<Identity, 'id' | 'label' | 'mode'> &
  IdentityFacts & { bare?: readonly string[] }
type CrisisSource = CrisisRule & CrisisFacts & { triggers?: readonly string[]; escalateOn?: readonly string[] }
interface PatternSource {
  readonly id: string
  readonly p: string
  readonly to: string
  readonly who?: 'client'
  readonly lovedOne?: string
}

/**
 * Makes the look-up form of the vocabulary.
 *
 * @param isEnglish whether a lower-case word is ordinary English: an abbreviation that is one counts in capitals only.
 */
export function compileLanguage(source: LanguageSource, isEnglish: (word: string) => boolean): Language {
  const phrases: Record<string, [string, number][]> = {}
  const sets: WordSet[] = []
  const words = new Set<string>()
  const alone = new Set<string>()

  function addSet(kind: SetKind, id: string, terms: readonly string[] = [], mendable = false): void {
    if (terms.length === 0) return
    const set = sets.push({ kind, id }) - 1
    for (const term of terms) {
      const stems = phraseStems(term)
      const [first, ...rest] = stems
      if (first === undefined) throw new Error(`"${term}" of ${kind} ${id} has no words`)
      if (!Object.hasOwn(phrases, first)) phrases[first] = []
      phrases[first]!.push([rest.join(' '), set])
      if (!mendable) continue
      const tokens = tokenize(term).filter((token) => /^[a-z]{5,}$/.test(token.folded))
      for (const token of tokens) words.add(token.folded)
      if (rest.length === 0 && tokens[0]) alone.add(tokens[0].folded)
    }
  }

  const abbreviations: Record<string, Abbreviation> = {}
  const prefixes: Record<string, string> = {}
  for (const concern of source.concerns.concerns) {
    addSet('concern', concern.id, concern.terms, true)
    for (const abbr of concern.abbr ?? []) {
      abbreviations[fold(abbr)] = { concern: concern.id, ...(isExact(abbr, isEnglish) && { exact: true }) }
    }
    for (const code of concern.icd10 ?? []) prefixes[code.replace('.', '')] ??= concern.id
  }
  const ambiguous: Record<string, Ambiguous> = {}
  for (const { token, ...rest } of source.concerns.ambiguous) {
    const key = fold(token)
    ambiguous[key] = rest
    if (token === token.toUpperCase())
      abbreviations[key] = { ambiguous: key, ...(isExact(token, isEnglish) && { exact: true }) }
    else addSet('ambiguous', key, [token])
  }
  for (const identity of source.identities.identities) {
    addSet('identity', identity.id, identity.terms, true)
    addSet('bare-identity', identity.id, identity.bare)
  }
  for (const [id, terms] of Object.entries(source.cues.classes)) addSet('class', id, terms, id.startsWith('rel-'))
  for (const [id, terms] of Object.entries(source.cues.wishes)) addSet('wish', id, terms)
  for (const rule of source.crisis.rules) {
    addSet('crisis', rule.id, rule.triggers)
    addSet('crisis-escalation', rule.id, rule.escalateOn)
  }

  return {
    phrases,
    sets,
    abbreviations,
    patterns: source.cues.patterns.map(compilePattern),
    codes: { prefixes, ...source.concerns.icd10_special },
    ambiguous,
    words: [...words].sort(),
    terms: [...alone].sort(),
    neverInto: source.cues.neverInto.map((word) => stem(fold(word))),
    concerns: source.concerns.concerns.map((concern) => concernFacts(concern, source.cues.keepsHistory)),
    identities: source.identities.identities.map(({ bare: _, ...identity }) => ({
      terms: [],
      excludes: [],
      ...identity,
    })),
    crisis: source.crisis.rules.map(({ triggers: _, escalateOn: __, ...rule }) => rule),
    resources: source.crisis.resources,
    facts: {
      ambient: source.cues.ambient,
      prominence: source.cues.prominence,
      shared: source.cues.shared,
      sharedWithPartner: source.cues.sharedWithPartner,
      standsFor: source.cues.standsFor,
      membership: source.cues.membership,
      conflictWith: source.cues.conflictWith,
      grewUpWith: source.cues.grewUpWith,
    },
  }
}

function phraseStems(term: string): string[] {
  return term
    .split(/\s+/)
    .flatMap((part) => (part === '*' || part === '~' ? [part] : tokenize(part).map((token) => token.stem)))
}

/** Short ones too: two lower-case letters are seldom meant as an abbreviation. */
function isExact(abbr: string, isEnglish: (word: string) => boolean): boolean {
  return abbr.length < 3 || isEnglish(abbr.toLowerCase())
}

function compilePattern({ id, p, to, who, lovedOne }: PatternSource): Pattern {
  const steps = p.match(/\{[^}]+\}|[^\s]+/g)!.map((step) => {
    if (step === '*' || step === '~') return [step]
    if (step.startsWith('{'))
      return step
        .slice(1, -1)
        .split('|')
        .map((name) => `{${name}}`)
    return step.split('|').map((word) => stem(fold(word)))
  })
  return { id, steps, to, ...(who && { who }), ...(lovedOne && { lovedOne }) }
}

function concernFacts(
  { abbr: _, icd10: __, ...concern }: ConcernSource,
  keepsHistory: readonly string[],
): Concern & ReadingFacts {
  return {
    terms: [],
    near: [],
    also: [],
    contrast: [],
    ...concern,
    ...(keepsHistory.includes(concern.id) && { keepsHistory: true }),
  }
}

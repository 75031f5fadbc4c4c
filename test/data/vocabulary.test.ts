import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { stem } from '../../src/reading/stem.ts'
import { tokenize } from '../../src/reading/tokenize.ts'

interface Concern {
  id: string
  label: string
  parent?: string
  stance: string
  terms: string[]
  abbr?: string[]
  near?: string[]
  also?: string[]
  contrast?: string[]
  icd10?: string[]
  crisis?: string
  lovedOne?: string
}
interface Identity {
  id: string
  label: string
  mode: string
  broader?: string
  excludes?: string[]
  terms: string[]
  bare?: string[]
  ages?: { min: number; max: number }
}
interface Ambiguous {
  token: string
  readings: string[]
  default?: string
  ask: string
}

const file = (name: string) => parse(readFileSync(new URL(`../../data/${name}.yaml`, import.meta.url), 'utf8'))
const vocabulary = file('concerns')
const concerns: Concern[] = vocabulary.concerns
const ambiguous: Ambiguous[] = vocabulary.ambiguous
const identities: Identity[] = file('identities').identities
const rules: { id: string }[] = file('crisis').rules

const concernIds = new Set(concerns.map(({ id }) => id))
const identityIds = new Set(identities.map(({ id }) => id))

/** A term as the reader sees it: two that look different to a person may be one to the reader. */
const stems = (term: string): string =>
  term
    .split(/\s+/)
    .flatMap((part) => (part === '*' ? [part] : tokenize(part).map((token) => token.stem)))
    .join(' ')

/** What is listed more than once. */
function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>()
  return values.filter((value) => seen.size === seen.add(value).size)
}

/** A code of ICD-10-CM or the start of one: C, D0, F10, F10.2, Z91.410. */
const PREFIX = /^[A-Z](?:\d(?:[\dAB](?:\.[\dA-Z]{1,4})?)?)?$/

/** Words that put the trouble before the person; nobody is shown them on a label. */
const NOT_PEOPLE_FIRST =
  /\b(?:addicts?|alcoholics?|abusers?|batterers?|offenders?|schizophrenics?|junkies?|victims?|committed|suffer(?:s|ing|ers?)?|crazy|normal|confined|handicapped)\b/i

describe('concerns', () => {
  test('there are 99, each with its own id', () => {
    expect(repeated(concerns.map(({ id }) => id))).toEqual([])
    expect(concerns).toHaveLength(99)
  })

  test('every id that is named exists', () => {
    const named = concerns.flatMap(({ id, parent, lovedOne, near = [], also = [], contrast = [] }) =>
      [parent, lovedOne, ...near, ...also, ...contrast]
        .filter((other) => other !== undefined)
        .map((other) => [id, other] as const),
    )
    expect(named.filter(([, other]) => !concernIds.has(other))).toEqual([])
    expect(named.filter(([id, other]) => id === other)).toEqual([])
  })

  test('a broader concern has none above itself', () => {
    const children = new Set(concerns.filter(({ parent }) => parent !== undefined).map(({ id }) => id))
    expect(concerns.filter(({ parent }) => parent !== undefined && children.has(parent)).map(({ id }) => id)).toEqual(
      [],
    )
  })

  test('a concern is never both offered and ruled out', () => {
    const both = concerns.filter(({ near = [], contrast = [] }) => near.some((other) => contrast.includes(other)))
    expect(both.map(({ id }) => id)).toEqual([])
  })

  test('groups for those around a trouble are never near to having it', () => {
    const crossed = concerns.filter(({ lovedOne, near = [] }) => lovedOne !== undefined && near.includes(lovedOne))
    expect(crossed.map(({ id }) => id)).toEqual([])
  })

  test('the two sides of violence rule each other out', () => {
    const contrast = (id: string) => concerns.find((concern) => concern.id === id)?.contrast ?? []
    const pairs = [
      ['domestic-violence-survivor', 'domestic-violence-caused-harm'],
      ['sexual-assault-survivor', 'caused-sexual-harm'],
      ['childhood-abuse', 'caused-sexual-harm'],
      ['anger', 'domestic-violence-caused-harm'],
      ['anger', 'domestic-violence-survivor'],
      ['relationship-problems', 'domestic-violence-survivor'],
      ['suicidality', 'grief-suicide'],
      ['suicide-attempt-survivor', 'grief-suicide'],
    ] as const
    const oneWay = pairs.filter(([one, other]) => !contrast(one).includes(other) || !contrast(other).includes(one))
    expect(oneWay).toEqual([])
  })

  test('every term is a lower-case string with a word in front', () => {
    const wrong = concerns.flatMap(({ id, terms }) =>
      terms
        .filter((term) => typeof term !== 'string' || term !== term.toLowerCase() || !/^[a-z0-9]/.test(term))
        .map((term) => `${id}: ${term}`),
    )
    expect(wrong).toEqual([])
  })

  test('a gap stands between words, and there is one at most two times in a term', () => {
    const gapped = concerns.flatMap(({ terms }) => terms.filter((term) => term.includes('*')))
    expect(gapped.filter((term) => term.endsWith('*') || term.split('*').length > 3)).toEqual([])
  })

  test('no term is listed twice, in one concern or in two', () => {
    expect(repeated(concerns.flatMap(({ terms }) => terms.map(stems)))).toEqual([])
  })

  test('who waits for a death is sent to the bereaved after all others', () => {
    const waiting = concerns.find(({ id }) => id === 'anticipatory-grief')!
    expect(waiting).toMatchObject({ fallback: 'last', near: ['caregiving'] })
  })

  test('every concern has at least six terms', () => {
    expect(concerns.filter(({ terms }) => terms.length < 6).map(({ id }) => id)).toEqual([])
  })

  test('abbreviations are in capitals and each belongs to one concern', () => {
    const all = concerns.flatMap(({ abbr = [] }) => abbr)
    expect(all.filter((abbr) => !/^[A-Z0-9]{2,}$/.test(abbr))).toEqual([])
    expect(repeated(all)).toEqual([])
  })

  test('an abbreviation in lower case is no term of another concern', () => {
    const owner = new Map(concerns.flatMap(({ id, terms }) => terms.map((term) => [stems(term), id] as const)))
    const torn = concerns.flatMap(({ id, abbr = [] }) =>
      abbr.filter((each) => (owner.get(stem(each.toLowerCase())) ?? id) !== id).map((each) => `${id}: ${each}`),
    )
    expect(torn).toEqual([])
  })

  test('labels put the person first', () => {
    expect(concerns.map(({ label }) => label).filter((label) => NOT_PEOPLE_FIRST.test(label))).toEqual([])
    expect(repeated(concerns.map(({ label }) => label))).toEqual([])
  })

  test('ICD-10-CM prefixes are well formed and each leads to one concern', () => {
    const all = concerns.flatMap(({ icd10 = [] }) => icd10)
    expect(all.filter((prefix) => !PREFIX.test(prefix))).toEqual([])
    expect(repeated(all)).toEqual([])
  })

  test('every crisis rule that a concern raises exists', () => {
    const ruleIds = new Set(rules.map(({ id }) => id))
    expect(concerns.filter(({ crisis }) => crisis !== undefined && !ruleIds.has(crisis)).map(({ id }) => id)).toEqual(
      [],
    )
  })
})

describe('special codes', () => {
  const { currentChild, askFirst, ...remission } = vocabulary.icd10_special

  test('are well formed', () => {
    const all = [currentChild, askFirst, remission.remission_families, remission.remission_prefixes].flat()
    expect(all.filter((prefix: string) => !PREFIX.test(prefix))).toEqual([])
  })

  test('a code to ask about leads to a concern', () => {
    const prefixes = concerns.flatMap(({ icd10 = [] }) => icd10)
    const leads = (code: string) => prefixes.some((prefix) => code.startsWith(prefix) || prefix.startsWith(code))
    expect(askFirst.filter((code: string) => !leads(code))).toEqual([])
  })

  test('current nicotine dependence is not taken for remission', () => {
    const { remission_families: families, remission_suffixes: endings, remission_prefixes: prefixes } = remission
    expect(families).not.toContain('F17')
    expect(endings).toContain('21')
    expect(prefixes.filter((prefix: string) => 'F17.210'.startsWith(prefix))).toEqual([])
  })
})

describe('ambiguous words', () => {
  test('each has meanings that exist, and a question', () => {
    expect(repeated(ambiguous.map(({ token }) => token))).toEqual([])
    expect(ambiguous.flatMap(({ readings }) => readings).filter((id) => !concernIds.has(id))).toEqual([])
    expect(ambiguous.filter(({ ask }) => !ask.endsWith('?')).map(({ token }) => token)).toEqual([])
  })

  test('the usual meaning is one of the meanings', () => {
    const stray = ambiguous.filter(({ default: usual, readings }) => usual !== undefined && !readings.includes(usual))
    expect(stray.map(({ token }) => token)).toEqual([])
  })

  test('an ambiguous word names no concern by itself but its usual one', () => {
    const owner = new Map(
      concerns.flatMap(({ id, terms, abbr = [] }) => [
        ...terms.map((term) => [stems(term), id] as const),
        ...abbr.map((each) => [each, id] as const),
      ]),
    )
    const settled = ambiguous.filter(({ token, default: usual }) => {
      const id = owner.get(token === token.toUpperCase() ? token : stems(token))
      return id !== undefined && id !== usual
    })
    expect(settled.map(({ token }) => token)).toEqual([])
  })
})

describe('identities', () => {
  test('each has its own id, and those it names exist', () => {
    expect(repeated(identities.map(({ id }) => id))).toEqual([])
    const named = identities.flatMap(({ broader, excludes = [] }) => [...(broader ? [broader] : []), ...excludes])
    expect(named.filter((id) => !identityIds.has(id))).toEqual([])
  })

  test('modes are known and every identity has terms', () => {
    const modes = ['exclusive', 'centred', 'mixed', 'service']
    expect(identities.filter(({ mode }) => !modes.includes(mode)).map(({ id }) => id)).toEqual([])
    expect(identities.filter(({ terms }) => terms.length === 0).map(({ id }) => id)).toEqual([])
  })

  test('terms are lower-case strings, none twice in one identity', () => {
    const all = identities.map(({ terms, bare = [] }) => [...terms, ...bare])
    expect(all.flat().filter((term) => typeof term !== 'string' || term !== term.toLowerCase())).toEqual([])
    expect(all.flatMap((terms) => repeated(terms))).toEqual([])
  })

  test('words more often said of others than of the client are not terms', () => {
    const risky =
      'man men woman women child kid mom dad mother father parent senior bi vet minor actor resident judge blind creative interpreter couple nurse doctor black asian therapist partner'.split(
        ' ',
      )
    expect(identities.flatMap(({ terms }) => terms.filter((term) => risky.includes(term)))).toEqual([])
  })

  test('the ages of age identities follow each other without overlap', () => {
    const spans = identities.flatMap(({ ages }) => (ages ? [ages] : [])).sort((a, b) => a.min - b.min)
    expect(spans.map(({ min, max }) => min <= max)).not.toContain(false)
    expect(spans.slice(1).filter(({ min }, at) => min <= spans[at]!.max)).toEqual([])
  })

  test('nobody is told that their faith or sex excludes their orientation', () => {
    const faith = ['christian', 'jewish', 'muslim', 'buddhist-secular', 'lds-exfaith']
    expect(identities.filter(({ id, excludes = [] }) => faith.includes(id) && excludes.length > 0)).toEqual([])
    const trans = identities.filter(({ id }) => id === 'transgender' || id === 'nonbinary')
    expect(trans.flatMap(({ excludes = [] }) => excludes)).toEqual([])
  })
})

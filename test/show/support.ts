import type { Answer, Notice, Suggestion } from '../../src/model/answer.ts'
import { anyOf } from '../../src/model/any-of.ts'
import type { Group } from '../../src/model/group.ts'
import { NOTHING_READ, type Reading, type ReadingItem } from '../../src/model/reading.ts'
import type { Concern, CrisisRule, Identity, Resource, Vocabulary } from '../../src/model/vocabulary.ts'
import { displayWidth } from '../../src/show/display-width.ts'
import type { Page } from '../../src/show/page.ts'
import { createPaint } from '../../src/show/paint.ts'

export function aConcern(differences: Partial<Concern> = {}): Concern {
  return {
    id: 'anxiety',
    label: 'Anxiety',
    stance: 'self',
    terms: ['worry'],
    near: [],
    also: [],
    contrast: [],
    ...differences,
  }
}

export function anIdentity(differences: Partial<Identity> = {}): Identity {
  return { id: 'women', label: 'Women', mode: 'exclusive', excludes: [], terms: ['woman'], ...differences }
}

export function aRule(differences: Partial<CrisisRule> = {}): CrisisRule {
  return {
    id: 'suicide',
    order: 'first',
    message: 'The need names thoughts of suicide.',
    resources: [],
    ...differences,
  }
}

export function aResource(differences: Partial<Resource> = {}): Resource {
  return { id: 'r-988', name: '988 Lifeline', contact: 'call or text 988', hours: '24/7', ...differences }
}

interface Entries {
  readonly concerns?: readonly Concern[]
  readonly identities?: readonly Identity[]
}

export function aVocabulary(entries: Entries = {}): Vocabulary {
  const { concerns = [aConcern()], identities = [anIdentity()] } = entries
  return {
    concerns: new Map(concerns.map((concern) => [concern.id, concern])),
    identities: new Map(identities.map((identity) => [identity.id, identity])),
    roleWords: anyOf(''),
    rolesFrom: () => undefined,
    crisis: new Map(),
    resources: new Map(),
  }
}

export function aGroup(differences: Partial<Group> = {}): Group {
  return {
    id: 'quiet-circle',
    name: 'Quiet Circle',
    organization: 'Example Clinic',
    concerns: ['anxiety'],
    leader: 'clinician',
    entry: 'screening',
    contact: { phone: '555-0100', url: 'https://example.org/circle' },
    source: { url: 'https://example.org/list', seen: '2026-07' },
    ...differences,
  }
}

export function aSuggestion(differences: Partial<Suggestion> = {}): Suggestion {
  return {
    rank: 1,
    fit: 'strong',
    group: aGroup(),
    reasons: [
      { facet: 'concern', fit: 'match', asked: 'anxiety', offered: 'anxiety', relation: 'same', central: true },
      { facet: 'cost', fit: 'unknown', asked: 'low', type: undefined, amount: undefined },
    ],
    ...differences,
  }
}

export function anItem(differences: Partial<ReadingItem> = {}): ReadingItem {
  return {
    kind: 'concern',
    id: 'anxiety',
    label: 'Anxiety',
    words: 'worries a lot',
    how: 'phrase',
    used: true,
    at: [0, 13],
    need: 0,
    rule: 'phrase:worries',
    ...differences,
  }
}

export function aReading(differences: Partial<Reading> = {}): Reading {
  return {
    ...NOTHING_READ,
    items: [anItem()],
    concerns: [{ id: 'anxiety', weight: 'main', need: 0 }],
    ...differences,
  }
}

export function aNotice(differences: Partial<Notice> = {}): Notice {
  return { rule: aRule(), resources: [aResource()], ...differences }
}

export function anAnswer(differences: Partial<Answer> = {}): Answer {
  return {
    crisis: undefined,
    notices: [],
    reading: aReading(),
    questions: [],
    suggestions: [aSuggestion()],
    leftOut: { count: 0, gates: [], worthKnowing: [] },
    nearest: [],
    ...differences,
  }
}

export const NOW = { year: 2026, month: 11, day: 25 } as const

export function aPage(width = 80): Page {
  return { width, paint: createPaint(0), now: NOW, units: 'miles' }
}

/** The text as one line, so that a claim about words does not depend on where lines break. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ')
}

export function tooWide(text: string, width: number): readonly string[] {
  return text.split('\n').filter((line) => displayWidth(line) > width && !/https?:\/\/|@/.test(line))
}

/** Controls, bidi controls and invisible characters, listed by number: the same question asked in another way than the code does. */
export function hiddenIn(text: string): readonly string[] {
  const ranges: readonly (readonly [number, number])[] = [
    [0x00, 0x09],
    [0x0b, 0x1f],
    [0x7f, 0x9f],
    [0xad, 0xad],
    [0x61c, 0x61c],
    [0x180b, 0x180f],
    [0x200b, 0x200f],
    [0x2028, 0x202e],
    [0x2060, 0x206f],
    [0xd800, 0xdfff],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
    [0xfff9, 0xfffb],
    [0xe0000, 0xe0fff],
  ]
  return [...text]
    .map((character) => character.codePointAt(0)!)
    .filter((code) => ranges.some(([first, last]) => code >= first && code <= last))
    .map((code) => code.toString(16))
}

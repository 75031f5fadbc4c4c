import type { InterviewContext } from '../../src/ask/context.ts'
import { anyOf } from '../../src/model/any-of.ts'
import { NOTHING_READ, type Reading, type ReadingItem } from '../../src/model/reading.ts'
import type { Concern, Identity } from '../../src/model/vocabulary.ts'

export function aReading(differences: Partial<Reading> = {}): Reading {
  return {
    ...NOTHING_READ,
    concerns: [{ id: 'grief', weight: 'main', need: 0 }],
    ...differences,
  }
}

export function anItem(differences: Partial<ReadingItem> = {}): ReadingItem {
  return {
    kind: 'concern',
    id: 'grief',
    label: 'Grief',
    words: 'my mother died',
    how: 'phrase',
    used: true,
    at: [0, 14],
    need: 0,
    rule: 'grief',
    ...differences,
  }
}

const concern = (id: string, label: string, terms: readonly string[]): Concern => ({
  id,
  label,
  terms,
  stance: 'self',
  near: [],
  also: [],
  contrast: [],
})

const identity = (id: string, label: string, terms: readonly string[]): Identity => ({
  id,
  label,
  terms,
  mode: 'mixed',
  excludes: [],
})

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]))

/** A small vocabulary, and words that are all read as grief. */
export function aContext(differences: Partial<InterviewContext> = {}): InterviewContext {
  return {
    vocabulary: {
      concerns: byId([
        concern('grief', 'Grief', ['loss', 'somebody died']),
        concern('alcohol', 'Alcohol use', ['drinking too much']),
        concern('loved-ones-alcohol', "A loved one's drinking", ['husband drinks']),
      ]),
      identities: byId([
        identity('veterans-military', 'Veterans / military', ['veteran', 'army']),
        identity('women', 'Women', ['woman']),
      ]),
      roleWords: anyOf(''),
      rolesFrom: () => undefined,
      crisis: byId([
        { id: 'suicide', order: 'first', message: 'Make a safety plan first.', resources: ['988'] },
        { id: 'later', order: 'notice', message: 'One more line.', resources: [] },
      ]),
      resources: byId([{ id: '988', name: 'Lifeline', contact: 'call or text 988', hours: 'always open' }]),
    },
    languages: ['en', 'es'],
    approaches: ['12-step', 'directory'],
    readNeed: () => aReading(),
    safe: (text) => text.replaceAll('\u001b', ''),
    ...differences,
  }
}

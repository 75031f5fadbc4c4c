import { expect, test } from 'vitest'
import type { Gate } from '../../src/model/answer.ts'
import type { Fit, Reason } from '../../src/model/reason.ts'
import { FOOTER, individualAdvice } from '../../src/show/advice.ts'
import { gateSentence } from '../../src/show/gates.ts'
import { sentenceOf } from '../../src/show/sentences.ts'
import { aConcern, aGroup, aVocabulary } from './support.ts'

const vocabulary = aVocabulary({
  concerns: [
    aConcern({ id: 'loved-ones-alcohol', label: "A loved one's drinking", stance: 'loved-one' }),
    aConcern({ id: 'ocd', label: 'OCD' }),
    aConcern({ id: 'grief', label: 'Grief and loss', stance: 'bereaved' }),
    aConcern({ id: 'grief-pet', label: 'Pet loss', stance: 'bereaved' }),
    aConcern({ id: 'trauma', label: 'Trauma', stance: 'harmed' }),
    aConcern({ id: 'violence', label: 'Violence at home', stance: 'caused-harm' }),
  ],
})

const concern = { facet: 'concern', fit: 'match', relation: 'same', central: true } as const

const FITS: readonly Fit[] = ['match', 'near', 'unknown', 'miss']

function everyReason(fit: Fit): readonly Reason[] {
  return [
    { ...concern, fit, asked: 'grief', offered: 'grief-pet', relation: 'narrower' },
    { ...concern, fit, asked: 'grief-pet', offered: 'grief', relation: 'broader', central: false },
    { ...concern, fit, asked: 'ocd', offered: 'grief', relation: 'near' },
    { facet: 'words', fit, words: ['tinnitus'] },
    { facet: 'identity', fit, identity: 'women', exclusive: undefined },
    { facet: 'identity', fit, identity: 'women', exclusive: true },
    { facet: 'wants', fit, wants: 'skills', focus: 'connection' },
    { facet: 'wants', fit, wants: 'either', focus: undefined },
    { facet: 'approach', fit, approach: 'dbt' },
    { facet: 'individual', fit, rule: 'required', answer: 'yes' },
    { facet: 'individual', fit, rule: 'required', answer: undefined },
    { facet: 'individual', fit, rule: undefined, answer: 'no' },
    { facet: 'age', fit, age: 24, min: 18, max: 30 },
    { facet: 'age', fit, age: undefined, min: 18, max: undefined },
    { facet: 'place', fit, near: 'Pasadena', miles: 3.4, area: undefined },
    { facet: 'place', fit, near: 'Pasadena', miles: undefined, area: 'Los Angeles, CA' },
    { facet: 'meets', fit, asked: ['online'], meets: ['in-person', 'phone'] },
    { facet: 'meets', fit, asked: ['online'], meets: [] },
    { facet: 'schedule', fit, asked: [{ days: ['monday', 'tuesday'], time: 'evening' }] },
    { facet: 'schedule', fit, asked: [{ days: [], time: { from: 1020, until: 1440 } }] },
    { facet: 'language', fit, asked: ['es'], languages: ['en', 'es'] },
    { facet: 'language', fit, asked: ['not a tag'], languages: [] },
    { facet: 'cost', fit, asked: 'low', type: 'sliding', amount: 40 },
    { facet: 'cost', fit, asked: 'free', type: undefined, amount: undefined },
    { facet: 'access', fit, asked: 'wheelchair' },
    { facet: 'leader', fit, leader: 'peer' },
    { facet: 'leader', fit, leader: undefined },
    { facet: 'entry', fit, entry: 'screening' },
    { facet: 'declined', fit, declined: '12-step' },
    { facet: 'age-of-listing', fit, seen: '2019' },
    { facet: 'age-of-listing', fit, seen: undefined },
  ]
}

const GATES: Record<Gate, string | undefined> = {
  whose: 'ocd',
  contrast: 'ocd',
  kind: 'tinnitus',
  age: undefined,
  identity: 'women',
  declined: '12-step',
  individual: undefined,
  withheld: 'suicide',
  schedule: undefined,
  place: undefined,
  meets: undefined,
  language: undefined,
  cost: undefined,
  access: 'wheelchair',
}

const ALL: readonly string[] = [
  ...FITS.flatMap(everyReason).map((reason) => sentenceOf(reason, aGroup(), vocabulary)),
  ...Object.entries(GATES).flatMap(([gate, what]) => [
    gateSentence({ group: aGroup(), gate: gate as Gate }, vocabulary),
    ...(what === undefined ? [] : [gateSentence({ group: aGroup(), gate: gate as Gate, with: what }, vocabulary)]),
  ]),
  ...([undefined, 'yes', 'no', 'already'] as const).map(individualAdvice),
  FOOTER,
]

test.each([
  [
    { ...concern, asked: 'loved-ones-alcohol', offered: 'loved-ones-alcohol' },
    "For family and friends: a loved one's drinking.",
  ],
  [
    { ...concern, asked: 'ocd', offered: 'ocd', words: 'checks the stove' },
    'For people with this concern: OCD (from "checks the stove").',
  ],
  [
    { ...concern, asked: 'ocd', offered: 'ocd', central: false },
    'For people with this concern: OCD, among other concerns.',
  ],
  [{ ...concern, asked: 'trauma', offered: 'trauma' }, 'For people who lived through this: trauma.'],
  [{ ...concern, asked: 'violence', offered: 'violence' }, 'For people who caused harm: violence at home.'],
  [{ ...concern, asked: 'tinnitus', offered: 'tinnitus' }, 'About this, in its own words: tinnitus.'],
  [
    { ...concern, asked: 'grief', offered: 'grief-pet', relation: 'narrower' },
    'For people who are grieving: pet loss. That is narrower than grief and loss: ask if it is so.',
  ],
  [{ facet: 'leader', fit: 'match', leader: 'peer' }, 'Led by peers: peer support, not treatment.'],
  [
    { facet: 'individual', fit: 'near', rule: 'required', answer: 'yes' },
    'Individual therapy is required; arrange it first.',
  ],
  [
    { facet: 'individual', fit: 'unknown', rule: undefined, answer: 'yes' },
    'The listing does not say whether individual therapy is needed: ask.',
  ],
  [
    { facet: 'cost', fit: 'unknown', asked: 'free', type: undefined, amount: undefined },
    'The listing does not say what it costs: ask.',
  ],
  [
    { facet: 'cost', fit: 'near', asked: 'low', type: 'fee', amount: 30 },
    'The cost is a fee, $30 a session; asked for: free, by donation or on a sliding scale. Ask for the lowest fee.',
  ],
  [{ facet: 'age', fit: 'match', age: 24, min: 18, max: 30 }, 'For ages 18 to 30; at 24 the person fits.'],
  [
    { facet: 'age', fit: 'match', age: 20, orMore: true, min: 18, max: undefined },
    'For ages 18 and up; at 20 or more the person fits.',
  ],
  [
    { facet: 'role', fit: 'unknown', role: 'teachers' },
    'Its name speaks of teachers: ask whether that fits the person.',
  ],
  [{ facet: 'place', fit: 'match', near: '91101', miles: 3.4, area: undefined }, 'About 3 miles from 91101.'],
  [
    { facet: 'place', fit: 'match', near: '91101', miles: 5.6, by: 'city', area: undefined },
    'About 6 miles from 91101, going by its city.',
  ],
  [
    { facet: 'place', fit: 'unknown', near: '91101', miles: 9.2, by: 'city', area: undefined },
    'About 9 miles from 91101, going by its city: ask where it meets.',
  ],
  [
    { facet: 'place', fit: 'match', near: '91101', miles: 0, by: 'postal', area: undefined },
    'Near 91101, going by its ZIP code.',
  ],
  [{ facet: 'language', fit: 'match', asked: ['es'], languages: ['en', 'es'] }, 'Held in English and Spanish.'],
] as const satisfies readonly (readonly [Reason, string])[])('%o reads: %s', (reason, sentence) => {
  expect(sentenceOf(reason, aGroup(), vocabulary)).toBe(sentence)
})

test.each([
  { fit: 'match', exclusive: true, sentence: 'Only for: Women.' },
  { fit: 'near', exclusive: false, sentence: 'Centers on: Women. Others may come.' },
  { fit: 'unknown', exclusive: true, sentence: 'Only for: Women. Ask whether that fits the person.' },
  {
    fit: 'miss',
    exclusive: undefined,
    sentence: 'Centers on: Women. The person seems to be someone else: ask before the first visit.',
  },
] as const)('an identity the group centers on, $fit: $sentence', ({ fit, exclusive, sentence }) => {
  const reason = { facet: 'identity', fit, identity: 'women', exclusive } as const
  expect(sentenceOf(reason, aGroup({ identities: ['women'] }), vocabulary)).toBe(sentence)
})

test('an identity the person stated and the listing does not name is asked about', () => {
  const reason = { facet: 'identity', fit: 'unknown', identity: 'women', exclusive: undefined } as const
  expect(sentenceOf(reason, aGroup(), vocabulary)).toBe(
    'The listing does not say whether it centers on this identity: Women. Ask.',
  )
})

test('a group online is within reach from anywhere, however far away it is held', () => {
  const reason = { facet: 'place', fit: 'near', near: 'Pasadena', miles: 2400, area: undefined } as const
  expect(sentenceOf(reason, aGroup(), vocabulary)).toContain('Within reach from Pasadena')
})

test.each(ALL.map((sentence) => [sentence]))('plain and whole: %s', (sentence) => {
  expect(sentence).toMatch(/^[A-Z].*\.$/)
  expect(sentence).not.toMatch(
    /undefined|NaN|null|!|%|\p{Emoji_Presentation}|\bbest\b|works better|\bsafe\b|\bjoin\b| {2}|\.\./iu,
  )
})

test('an unknown fact is never told as a no', () => {
  for (const reason of everyReason('unknown')) {
    if (reason.facet === 'leader' || reason.facet === 'entry' || reason.facet === 'individual') continue
    expect(sentenceOf(reason, aGroup(), vocabulary)).not.toMatch(/^(Not|Does not|No) /)
  }
})

/** Groups of vowels, less a silent e: near enough for a mean over many sentences. */
function syllables(word: string): number {
  const groups =
    word
      .toLowerCase()
      .replace(/e$/, '')
      .match(/[aeiouy]+/g) ?? []
  return Math.max(groups.length, 1)
}

test('our own sentences can be read in grade 6', () => {
  const words = ALL.flatMap((sentence) => sentence.match(/[A-Za-z']+/g) ?? [])
  const sentences = ALL.flatMap((sentence) => sentence.match(/[.:;](?=\s|$)/g) ?? [])
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0)
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59
  expect(grade).toBeLessThanOrEqual(6)
})

test.each([
  [['in-person'], 'America/New_York', 'Meets at a time asked for: evening.'],
  [['online'], 'America/New_York', 'Meets at a time asked for, by New York time: evening.'],
  [
    ['in-person', 'phone'],
    undefined,
    'Meets at a time asked for: evening. The listing does not state its time zone: ask.',
  ],
] as const)('a group that meets %j in the zone %s tells whose evening it is', (meets, timezone, text) => {
  const group = aGroup({ meets, times: [{ day: 'monday', start: '18:00', ...(timezone && { timezone }) }] })
  const reason = { facet: 'schedule', fit: 'match', asked: [{ days: [], time: 'evening' }] } as const
  expect(sentenceOf(reason, group, vocabulary)).toBe(text)
})

test.each([
  [0.5, 'Less than 1 kilometer from 91101.'],
  [0.8, 'About 1 kilometer from 91101.'],
  [10, 'About 16 kilometers from 91101.'],
])('%s miles is told in kilometers where roads are signed so', (miles, text) => {
  const reason = { facet: 'place', fit: 'match', near: '91101', miles, area: undefined } as const
  expect(sentenceOf(reason, aGroup(), vocabulary, 'kilometers')).toBe(text)
})

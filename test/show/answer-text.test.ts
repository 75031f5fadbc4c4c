import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/model/answer.ts'
import { answerJson } from '../../src/show/answer-json.ts'
import { answerText } from '../../src/show/answer-text.ts'
import { nextMeeting } from '../../src/show/next-meeting.ts'
import type { Page } from '../../src/show/page.ts'
import { createPaint } from '../../src/show/paint.ts'
import { HOSTILE } from './hostile.ts'
import {
  aConcern,
  aGroup,
  aNotice,
  anAnswer,
  anItem,
  aPage,
  aReading,
  aResource,
  aRule,
  aSuggestion,
  aVocabulary,
  flat,
  hiddenIn,
  NOW,
  tooWide,
} from './support.ts'

const vocabulary = aVocabulary({
  concerns: [
    aConcern(),
    aConcern({ id: 'bipolar', label: 'Bipolar disorder' }),
    aConcern({ id: 'borderline-personality', label: 'Borderline personality disorder' }),
  ],
})

function full(): Answer {
  return anAnswer({
    crisis: aNotice(),
    notices: [aNotice({ rule: aRule({ id: 'withdrawal', order: 'notice', message: 'Stopping may need a doctor.' }) })],
    reading: aReading({
      items: [
        anItem(),
        anItem({ label: 'Depression', words: 'depresion', how: 'fuzzy', readAs: 'depression' }),
        anItem({ label: 'Suicidal thoughts', words: 'denies SI', used: false, because: 'negated' }),
      ],
      unread: ['zorp'],
    }),
    questions: [{ words: 'BPD', ask: 'Which one is meant?', options: ['borderline-personality', 'bipolar'] }],
    suggestions: [aSuggestion(), aSuggestion({ rank: 2, group: aGroup({ id: 'two', name: 'Second Circle' }) })],
    leftOut: {
      count: 5,
      gates: ['withheld', 'individual'],
      worthKnowing: [
        { group: aGroup({ id: 'deep', name: 'Deep Process Group' }), gate: 'withheld' },
        { group: aGroup({ id: 'dbt', name: 'DBT Skills' }), gate: 'individual' },
      ],
    },
  })
}

const ORDER = [
  'Crisis notice:',
  'The need names thoughts of suicide.',
  '988 Lifeline: call or text 988 (24/7)',
  'You know this person. This is a reminder, not an assessment. A group is not crisis care.',
  'Read as:',
  'Anxiety (from "worries a lot")',
  'Depression (read "depresion" as "depression")',
  'Set aside: Suicidal thoughts (from "denies SI"; the words say no)',
  'To ask: "BPD" may mean Borderline personality disorder or Bipolar disorder. Which one is meant?',
  'Not understood: "zorp".',
  'Note: Stopping may need a doctor.',
  'Each group decides who may attend.',
  '1. Quiet Circle',
  'Example Clinic',
  'Why it fits:',
  'For people with this concern: anxiety.',
  'Check first:',
  'The listing does not say what it costs: ask.',
  'When: the listing does not say',
  'Next step: Call 555-0100 or see https://example.org/circle to ask about a screening.',
  'Source: https://example.org/list (read in July 2026)',
  '2. Second Circle',
  'Not shown now:',
  'Deep Process Group (deep): Not while the crisis notice stands: help with that comes first.',
  'Would fit if individual therapy were arranged:',
  'DBT Skills (dbt): It requires individual therapy',
  '3 more were left out (use --explain to see why).',
  'This practice usually recommends individual therapy alongside a group',
  'Not an emergency service. In danger now: call 911. Crisis: call or text 988.',
]

describe.each([40, 80, 120])('at %i columns', (width) => {
  test('every part stands in its place', () => {
    const text = flat(answerText(full(), vocabulary, aPage(width)))
    const places = ORDER.map((part) => text.indexOf(part))
    expect(ORDER.filter((_, at) => places[at] === -1)).toEqual([])
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('no line is wider than the page', () => {
    expect(tooWide(answerText(full(), vocabulary, aPage(width), { explain: true }), width)).toEqual([])
  })
})

test('nothing a directory, a need or a vocabulary holds reaches the page hidden, or forges a line', () => {
  for (const text of HOSTILE) {
    const group = aGroup({
      id: text,
      name: text,
      organization: text,
      concerns: [text],
      identities: [text],
      area: text,
      approach: [text],
      place: { name: text, address: text, city: text },
      times: [{ day: 'monday', start: text, end: text, timezone: text }],
      cost: { type: 'fee', note: text },
      contact: { url: text, phone: text, email: text },
      source: { url: text, seen: text },
    })
    const answer = anAnswer({
      crisis: aNotice({
        rule: aRule({ message: text }),
        resources: [aResource({ name: text, contact: text, hours: text })],
      }),
      reading: aReading({
        items: [anItem({ label: text, words: text, readAs: text, rule: text })],
        unread: [text],
      }),
      questions: [{ words: text, ask: text, options: [text] }],
      suggestions: [
        aSuggestion({
          group,
          reasons: [
            { facet: 'concern', fit: 'near', asked: text, offered: text, relation: 'near', central: true, words: text },
            { facet: 'words', fit: 'match', words: [text] },
            { facet: 'identity', fit: 'unknown', identity: text, exclusive: undefined },
            { facet: 'place', fit: 'match', near: text, miles: undefined, area: text },
            { facet: 'language', fit: 'miss', asked: [text], languages: [text] },
            { facet: 'access', fit: 'unknown', asked: text },
            { facet: 'declined', fit: 'unknown', declined: text },
            { facet: 'approach', fit: 'match', approach: text },
          ],
        }),
      ],
      leftOut: { count: 1, gates: ['declined'], worthKnowing: [{ group, gate: 'declined', with: text }] },
    })
    const shown = answerText(answer, vocabulary, aPage(60), { explain: true })
    expect(hiddenIn(shown)).toEqual([])
    expect(shown.match(/^\d+\.(?: |$)/gm) ?? []).toHaveLength(1)
    expect(tooWide(shown, 60)).toEqual([])
  }
})

test('colour adds nothing but colour', () => {
  const plain = answerText(full(), vocabulary, aPage(60))
  const coloured = answerText(full(), vocabulary, { width: 60, paint: createPaint(3), now: NOW, units: 'miles' })
  expect(coloured).not.toBe(plain)
  expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe(plain)
})

test('the crisis block is first even when nothing was understood', () => {
  const answer = anAnswer({
    crisis: aNotice(),
    reading: aReading({ items: [], concerns: [] }),
    suggestions: [],
    nearest: ['bipolar'],
  })
  const text = answerText(answer, vocabulary, aPage())
  expect(text.startsWith('Crisis notice:')).toBe(true)
  expect(flat(text)).toContain('No concern was understood in this need, so no group is suggested.')
  expect(text).toContain('- Bipolar disorder (bipolar)')
  expect(text).not.toContain('Why it fits')
})

test('a second urgent notice stands in the crisis block, before what was read', () => {
  const second = aNotice({ rule: aRule({ id: 'overdose', message: 'The need names an overdose.' }) })
  const text = answerText(anAnswer({ crisis: aNotice(), notices: [second] }), vocabulary, aPage())
  expect(text.indexOf('The need names an overdose.')).toBeLessThan(text.indexOf('Read as:'))
})

test('words that allow several readings are asked about before any group is suggested', () => {
  const answer = anAnswer({
    reading: aReading({ items: [], concerns: [] }),
    questions: [{ words: 'BPD', ask: 'Which?', options: ['bipolar'] }],
    suggestions: [],
  })
  expect(answerText(answer, vocabulary, aPage())).toContain('No group is suggested until this is settled.')
})

test('when no group fits, the text says so and what to loosen', () => {
  const answer = anAnswer({
    suggestions: [],
    leftOut: {
      count: 3,
      gates: ['place', 'cost', 'whose'],
      worthKnowing: [],
    },
  })
  const text = answerText(answer, vocabulary, aPage())
  expect(text).toContain('No group in this directory fits.')
  expect(text).toContain('To find more, loosen the distance or the cost.')
  expect(text).not.toContain('This practice')
})

test('when nothing that was asked for left groups out, nothing is to be loosened', () => {
  const answer = anAnswer({ suggestions: [], leftOut: { count: 3, gates: ['kind', 'whose'], worthKnowing: [] } })
  const text = answerText(answer, vocabulary, aPage())
  expect(text).toContain('Try a broader concern, or another directory.')
  expect(text).not.toContain('loosen')
})

test.each([
  ['identity', 'Women', 'Identity: Women'],
  ['age', '34 years old', 'Age: 34 years old'],
  ['wish', 'evening', 'Wish: evening'],
  ['decline', 'online', 'Declines: online'],
] as const)('what was read says that it is of the kind %s', (kind, label, says) => {
  const answer = anAnswer({ reading: aReading({ items: [anItem({ kind, label })] }) })
  expect(answerText(answer, vocabulary, aPage())).toContain(`  ${says} (from`)
})

test.each([
  ['schedule', 'the day or time'],
  ['meets', 'the way of meeting'],
  ['language', 'the language'],
  ['access', 'the access'],
  ['declined', 'what is declined'],
  ['individual', 'the answer on individual therapy, if the person comes to want it'],
] as const)('a group left out by its %s is found by loosening %s', (gate, what) => {
  const leftOut = { count: 1, gates: [gate], worthKnowing: [] }
  const text = flat(answerText(anAnswer({ suggestions: [], leftOut }), vocabulary, aPage()))
  expect(text).toContain(`To find more, loosen ${what}.`)
})

test('a suggestion tells what it costs, and, explained, how it fits', () => {
  const answer = anAnswer({ suggestions: [aSuggestion({ fit: 'good', group: aGroup({ cost: { type: 'free' } }) })] })
  expect(answerText(answer, vocabulary, aPage())).toContain('Cost: free')
  expect(answerText(answer, vocabulary, aPage(), { explain: true })).toContain('Fit: good')
})

test('a suggestion tells when its group meets next', () => {
  const group = aGroup({ times: [{ day: 'thursday', start: '10:00', timezone: 'America/Los_Angeles' }] })
  const answer = anAnswer({ suggestions: [aSuggestion({ group })] })
  const page: Page = { ...aPage(), nextOf: (times) => nextMeeting(times, Date.parse('2026-11-25T16:00-08:00')) }
  expect(answerText(answer, vocabulary, page)).toContain('Next: tomorrow, 10:00 am (Los Angeles time)')
})

test('an explained answer has the rule behind each word, the facet behind each sentence and every group left out', () => {
  const left = { group: aGroup({ id: 'far', name: 'Far Group' }), gate: 'place' } as const
  const words = [
    { words: 'worries', need: 0, did: ['Anxiety', 'says that it is so now'] },
    { words: 'a', need: 0, did: [] },
    { words: 'lot', need: 0, did: [] },
  ]
  const answer = anAnswer({ words, leftOut: { count: 1, gates: ['place'], worthKnowing: [], groups: [left] } })
  const text = flat(answerText(answer, vocabulary, aPage(), { explain: true }))
  expect(text).toContain('[phrase: phrase:worries]')
  expect(text).toContain('Word by word: "worries": Anxiety; says that it is so now No part in it: "a", "lot"')
  expect(text).toContain('[concern: match]')
  expect(text).toContain('Left out: - Far Group (far): It is too far from the place asked for.')
  expect(text).not.toContain('more was left out')
})

test('of several needs, an explained answer says which one named what', () => {
  const items = [anItem(), anItem({ label: 'Grief', need: 1 })]
  const words = [{ words: 'widow', need: 1, did: ['Grief'] }]
  const answer = anAnswer({ reading: aReading({ items }), words })
  const text = flat(answerText(answer, vocabulary, aPage(), { explain: true }))
  expect(text).toContain('[phrase in need 1: phrase:worries]')
  expect(text).toContain('[phrase in need 2: phrase:worries]')
  expect(text).toContain('"widow" (need 2): Grief')
})

test('a guess says that it is one, in the reading and in the reason, and what it rests on', () => {
  const guess = anItem({ words: 'leash', guessedFrom: ['leash', 'bowl'] })
  const reason = { facet: 'concern', fit: 'match', asked: 'anxiety', offered: 'anxiety' } as const
  const answer = anAnswer({
    reading: aReading({ items: [guess] }),
    questions: [{ words: 'leash ... bowl', ask: 'It is most like "Anxiety". Is it?', options: ['anxiety'] }],
    suggestions: [
      aSuggestion({ reasons: [{ ...reason, relation: 'same', central: true, words: 'leash', isGuess: true }] }),
    ],
  })
  const text = flat(answerText(answer, vocabulary, aPage()))
  expect(text).toContain('Anxiety (a guess from "leash" and "bowl")')
  expect(text).toContain('To ask about "leash ... bowl": It is most like "Anxiety". Is it?')
  expect(text).toContain('For people with this concern: anxiety (a guess: ask).')
})

test('what counts though it is past says so', () => {
  const items = [anItem({ because: 'history' })]
  const text = flat(answerText(anAnswer({ reading: aReading({ items }) }), vocabulary, aPage()))
  expect(text).toContain('Anxiety (from "worries a lot"; it is in the past)')
})

test('a word that is asked about is not called one that was not understood', () => {
  const questions = [{ words: 'SA', ask: 'Which?', options: ['anxiety', 'bipolar'] }]
  const reading = aReading({ questions, unread: ['SA', 'zorp'] })
  expect(flat(answerText(anAnswer({ reading, questions }), vocabulary, aPage()))).toContain('Not understood: "zorp".')
  expect(answerJson(anAnswer({ reading, questions }), vocabulary, { now: NOW }).unread).toEqual(['zorp'])
})

test('a group led by peers is told as peer support to check, and so is an answer of peers only', () => {
  const suggestion = aSuggestion({ group: aGroup({ leader: 'peer' }) })
  const text = flat(answerText(anAnswer({ suggestions: [suggestion] }), vocabulary, aPage()))
  expect(text).toContain('All are led by peers: peer support adds to treatment and does not replace it.')
  expect(text.indexOf('Led by peers: peer support, not treatment.')).toBeGreaterThan(text.indexOf('Check first:'))
})

test('a listing older than twelve months says to call first', () => {
  const suggestion = aSuggestion({ group: aGroup({ source: { seen: '2019' } }) })
  const text = flat(answerText(anAnswer({ suggestions: [suggestion] }), vocabulary, aPage()))
  expect(text).toContain('The listing was read in 2019, more than 12 months ago: call first.')
})

test('a place to look is told apart from a group', () => {
  const suggestion = aSuggestion({ group: aGroup({ approach: ['directory'] }) })
  expect(answerText(anAnswer({ suggestions: [suggestion] }), vocabulary, aPage())).toContain(
    'A place to look for groups, not a group.',
  )
})

test.each([
  [undefined, 'Ask whether the person is open to it.'],
  ['yes', 'arrange it along with the group'],
  ['no', 'That is their choice'],
  ['already', 'get a release'],
] as const)('the advice on individual therapy answers %s', (individualAnswer, words) => {
  expect(flat(answerText(anAnswer(), vocabulary, aPage(), { individualAnswer }))).toContain(words)
})

test('fewer groups than asked for are told as such', () => {
  expect(answerText(anAnswer(), vocabulary, aPage(), { limitAsked: 5 })).toContain('Suggestions: 1 of the 5 asked for.')
})

import { expect, test } from 'vitest'
import { answerJson } from '../../src/show/answer-json.ts'
import { answerText } from '../../src/show/answer-text.ts'
import { jsonText } from '../../src/show/json-text.ts'
import { HOSTILE } from './hostile.ts'
import {
  aGroup,
  aNotice,
  anAnswer,
  anItem,
  aPage,
  aReading,
  aSuggestion,
  aVocabulary,
  flat,
  hiddenIn,
  NOW,
} from './support.ts'

const vocabulary = aVocabulary()

test('the keys stand in one order, the crisis right after the version', () => {
  const json = answerJson(anAnswer({ crisis: aNotice() }), vocabulary, { now: NOW })
  expect(Object.keys(json)).toEqual([
    'version',
    'crisis',
    'notices',
    'reading',
    'questions',
    'unread',
    'suggestions',
    'leftOut',
    'advice',
    'footer',
  ])
  expect(json.crisis).toEqual({
    rule: 'suicide',
    message: 'The need names thoughts of suicide.',
    resources: [{ name: '988 Lifeline', contact: 'call or text 988', hours: '24/7' }],
  })
  expect(Object.keys(json.suggestions[0]!)).toEqual(['rank', 'fit', 'group', 'reasons', 'next'])
})

test('no crisis is null, not absent', () => {
  expect(answerJson(anAnswer(), vocabulary, { now: NOW }).crisis).toBeNull()
})

test('what each word did stands in an explained answer', () => {
  const words = [{ words: 'worries', need: 0, did: ['Anxiety'] }]
  expect(answerJson(anAnswer({ words }), vocabulary, { now: NOW, explain: true }).words).toEqual(words)
  expect(answerJson(anAnswer(), vocabulary, { now: NOW })).not.toHaveProperty('words')
})

test('a guess has the words it rests on', () => {
  const answer = anAnswer({ reading: aReading({ items: [anItem({ guessedFrom: ['leash', 'bowl'] })] }) })
  expect(answerJson(answer, vocabulary, { now: NOW }).reading[0]).toMatchObject({ guessedFrom: ['leash', 'bowl'] })
})

test('an item of the reading has its rule only when explained', () => {
  const answer = anAnswer({ reading: aReading({ items: [anItem({ used: false, because: 'negated' })] }) })
  const item = {
    kind: 'concern',
    id: 'anxiety',
    label: 'Anxiety',
    words: 'worries a lot',
    how: 'phrase',
    used: false,
    because: 'negated',
  }
  expect(answerJson(answer, vocabulary, { now: NOW }).reading).toEqual([item])
  expect(answerJson(answer, vocabulary, { now: NOW, explain: true }).reading).toEqual([
    { ...item, at: [0, 13], need: 0, rule: 'phrase:worries' },
  ])
})

test('groups left out are counted, and named when explained', () => {
  const left = { group: aGroup({ id: 'far', name: 'Far Group' }), gate: 'place' } as const
  const answer = anAnswer({ leftOut: { count: 1, gates: ['whose'], worthKnowing: [], groups: [left] } })
  expect(answerJson(answer, vocabulary, { now: NOW }).leftOut).toEqual({ count: 1, worthKnowing: [] })
  expect(answerJson(answer, vocabulary, { now: NOW, explain: true }).leftOut.groups).toEqual([
    { id: 'far', name: 'Far Group', reason: 'It is too far from the place asked for.' },
  ])
})

test('options of a question and the nearest concerns come with their labels', () => {
  const answer = anAnswer({
    questions: [{ words: 'BPD', ask: 'Which?', options: ['anxiety'] }],
    suggestions: [],
    nearest: ['anxiety'],
  })
  const json = answerJson(answer, vocabulary, { now: NOW })
  expect(json.questions).toEqual([{ words: 'BPD', ask: 'Which?', options: [{ id: 'anxiety', label: 'Anxiety' }] }])
  expect(json.nearest).toEqual([{ id: 'anxiety', label: 'Anxiety' }])
})

test('the explained text has every sentence of the JSON', () => {
  const answer = anAnswer({ suggestions: [aSuggestion({ group: aGroup({ leader: 'peer', individual: 'required' }) })] })
  const { suggestions, advice, footer } = answerJson(answer, vocabulary, { now: NOW })
  const text = flat(answerText(answer, vocabulary, aPage(40), { explain: true }))
  for (const sentence of [
    ...suggestions[0]!.reasons.map((reason) => reason.text),
    suggestions[0]!.next,
    advice!,
    footer,
  ]) {
    expect(text).toContain(sentence)
  }
})

test('a hostile record goes out with nothing hidden and comes back the same', () => {
  for (const text of HOSTILE) {
    const group = aGroup({ name: text, summary: text, concerns: [text], contact: { url: text } })
    const written = jsonText(answerJson(anAnswer({ suggestions: [aSuggestion({ group })] }), vocabulary, { now: NOW }))
    expect(hiddenIn(written)).toEqual([])
    expect(JSON.parse(written).suggestions[0].group).toEqual(group)
  }
})

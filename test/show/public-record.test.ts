import { expect, test } from 'vitest'
import { answerJson } from '../../src/show/answer-json.ts'
import { answerText } from '../../src/show/answer-text.ts'
import { groupText } from '../../src/show/group-text.ts'
import { jsonText } from '../../src/show/json-text.ts'
import { publicRecord } from '../../src/show/public-record.ts'
import { aGroup, anAnswer, aPage, aSuggestion, aVocabulary, NOW } from './support.ts'

const place = {
  name: 'Rose House',
  address: '12 Hidden Street',
  city: 'Pasadena',
  region: 'CA',
  postal: '91101-1234',
  latitude: 34.15,
  longitude: -118.14,
}

test.each(['domestic-violence-survivor', 'sexual-assault-survivor'])(
  'the door of a group for %s is printed nowhere; its city is',
  (concern) => {
    const group = aGroup({ concerns: ['anxiety', concern], place })
    const answer = anAnswer({ suggestions: [aSuggestion({ group })] })
    for (const text of [
      answerText(answer, aVocabulary(), aPage(), { explain: true }),
      groupText(group, aVocabulary(), aPage()),
      jsonText(answerJson(answer, aVocabulary(), { now: NOW, explain: true })),
    ]) {
      expect(text).toContain('Pasadena')
      expect(text).not.toMatch(/Rose House|Hidden Street|91101|34\.15|118\.14/)
    }
  },
)

test('a street written as the area of a survivor group is left out too', () => {
  const record = publicRecord(aGroup({ concerns: ['domestic-violence-survivor'], area: '12 Hidden Street' }))
  expect(record.area).toBeUndefined()
})

test('a survivor group whose listing makes its address public is printed whole', () => {
  const group = aGroup({ concerns: ['sexual-assault-survivor'], place, access: ['public-address'] })
  expect(publicRecord(group)).toEqual(group)
})

test('any other group is printed whole', () => {
  const group = aGroup({ place })
  expect(publicRecord(group)).toEqual(group)
  expect(groupText(group, aVocabulary(), aPage())).toContain('12 Hidden Street')
})

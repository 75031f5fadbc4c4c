import { expect, test } from 'vitest'
import { source } from '../support/language.ts'
import { read } from './claims.ts'

test.each([
  ['dx lupus last spring, tired all the time', 'lupus'],
  ['Ringing in my ears since the concert', 'tinnitus'],
  ['tinnitus', 'tinnitus'],
  ['58M, s/p CVA, low mood', 'stroke'],
  ['We foster two boys and are worn out', 'foster-care'],
  ['M32.9, 27F, new dx', 'lupus'],
  ['F63.2, 46F, third citation', 'shoplifting'],
  ['The wildfire took everything', 'wildfire'],
])('"%s" tells of %s', (text, topic) => expect(read(text).topics.flatMap(({ tags }) => tags)).toContain(topic))

test.each(['Anxious all the time', 'Depressed, no hx of stroke', 'Joint pain, it is not lupus'])(
  '"%s" tells of no narrower thing',
  (text) => expect(read(text).topics).toEqual([]),
)

test('a word of a topic is still looked for in the words of the directory', () =>
  expect(read('vitiligo').unread).toEqual(['vitiligo']))

test('no two topics have a tag in common', () => {
  const tags = source.topics.topics.flatMap((topic) => topic.tags)
  expect(tags.filter((tag, at) => tags.indexOf(tag) !== at)).toEqual([])
})

test('what is a kind of one concern alone tells of it, whatever the rest is like', () => {
  const { concerns, topics } = read('the ringing in my ears never stops, day or night, and im losing my mind over it')
  expect(concerns.map(({ id }) => id)).toContain('chronic-illness')
  expect(topics).toEqual([{ tags: ['tinnitus'], words: 'ringing in my ears' }])
})

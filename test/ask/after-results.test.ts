import { expect, test } from 'vitest'
import { afterResults } from '../../src/ask/after-results.ts'
import { EndOfInput } from '../../src/ask/asker.ts'
import { type Reply, scriptedAsker } from './scripted-asker.ts'

const SUGGESTIONS = [
  { id: 'a', name: 'Group A' },
  { id: 'b', name: 'Group \u001b[31mB' },
]
const after = async (reply: Reply) => {
  const asker = scriptedAsker([reply])
  const next = await afterResults(asker, SUGGESTIONS, (text) => text.replaceAll('\u001b', ''))
  return { next, shown: asker.shown[0] }
}

test('a group is looked at more closely by its place on the page', async () => {
  expect((await after({ pick: '2. Group' })).next).toEqual({ kind: 'details', id: 'b' })
})

test.each([
  ['Change answers', 'change'],
  ['Quit', 'quit'],
])('%s is on the menu', async (pick, kind) => {
  expect((await after({ pick })).next).toEqual({ kind })
})

test('the end of input after the groups is no error', async () => {
  const asker = { ...scriptedAsker([]), choose: () => Promise.reject(new EndOfInput()) }
  expect(await afterResults(asker, SUGGESTIONS, String)).toEqual({ kind: 'quit' })
})

test('no escape sequence of a name reaches the menu', async () => {
  expect((await after('enter')).shown?.choices.join()).not.toContain('\u001b')
})

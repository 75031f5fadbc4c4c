import { expect, test } from 'vitest'
import { commandFor } from '../../src/ask/command-for.ts'

test('the command leaves the need out, since a shell keeps what is typed', () => {
  expect(commandFor({ need: ['husband drinks'], wants: 'connection' })).toBe('group-finder --need - --wants connection')
})

test('every other answer becomes a flag, and a list becomes several', () => {
  expect(
    commandFor({
      need: ['grief'],
      identity: ['women', 'bipoc'],
      wants: 'either',
      individual: 'already',
      age: 0,
      meets: ['in-person', 'online'],
      near: '90028',
      days: ['monday', 'friday'],
      time: 'evening',
      cost: 'low',
      language: ['es'],
      without: ['12-step'],
    }),
  ).toBe(
    'group-finder --need - --identity women --identity bipoc --wants either --individual already --age 0 ' +
      '--near 90028 --meets in-person --meets online --day monday --day friday --time evening --cost low ' +
      '--language es --without 12-step',
  )
})

test.each([
  ['Los Angeles, CA', "--near 'Los Angeles, CA'"],
  ["Coeur d'Alene", "--near 'Coeur d'\\''Alene'"],
  ['$(reboot)', "--near '$(reboot)'"],
  ['~', "--near '~'"],
  ['a\nb', "--near 'a\nb'"],
  ['34.1,-118.3', '--near 34.1,-118.3'],
  ['-33.9,18.4', '--near=-33.9,18.4'],
])('a shell reads %j back as it was', (near, words) => {
  expect(commandFor({ near })).toBe(`group-finder --need - ${words}`)
})

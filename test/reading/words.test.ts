import { expect, test } from 'vitest'
import { clausesOf } from '../../src/reading/clauses.ts'
import { fold } from '../../src/reading/fold.ts'
import { lookup } from '../../src/reading/lookup.ts'
import { passageOf } from '../../src/reading/passage.ts'
import { stem } from '../../src/reading/stem.ts'
import { MAX_NEED_LENGTH, tokenize } from '../../src/reading/tokenize.ts'
import { language } from '../support/language.ts'

test('case, accents and apostrophes make no other word', () => {
  expect(['Can’t', "can't", 'CANT', 'cant'].map(fold)).toEqual(['cant', 'cant', 'cant', 'cant'])
  expect(fold('Café')).toBe('cafe')
})

test.each([
  ['drinks', 'drinking'],
  ['drink', 'drinking'],
  ['cuts', 'cut'],
  ['uses', 'using'],
  ['worries', 'worry'],
  ['families', 'family'],
  ['gambled', 'gambles'],
])('%s and %s have one stem', (a, b) => {
  expect(stem(a)).toBe(stem(b))
})

test.each([
  ['abused', 'abuser'],
  ['cutting', 'cut'],
  ['parenting', 'parent'],
  ['need', 'ne'],
  ['pills', 'pill'],
  ['is', 'i'],
])('%s and %s stay apart', (a, b) => {
  expect(stem(a)).not.toBe(stem(b))
})

test('shorthand keeps its slash, two words joined by one are parted', () => {
  expect(tokenize('h/o SI/HI w/o plan').map(({ folded }) => folded)).toEqual(['h/o', 'si', 'hi', 'w/o', 'plan'])
})

test('the break before a word is the strongest of what stands there', () => {
  const breaks = tokenize('a, b. cat/dog (e) f-g h – i').map(({ before }) => before)
  expect(breaks).toEqual(['stop', 'comma', 'stop', 'slash', 'open', 'open', 'hyphen', 'none', 'stop'])
})

test('the full stop of a shortened word ends no sentence', () => {
  expect(tokenize('mother d. cancer')[2]?.before).toBe('none')
  expect(tokenize('mother died. Cancer')[2]?.before).toBe('stop')
})

test('capitals say nothing in a text all in capitals', () => {
  expect(tokenize('denies SI')[1]?.upper).toBe(true)
  expect(tokenize('CLIENT DENIES SI TODAY').some(({ upper }) => upper)).toBe(false)
})

test('a word knows that it ends in ’s, and "it’s" does not count', () => {
  expect(tokenize('husband’s it’s').map(({ possessive }) => possessive)).toEqual([true, false])
})

test('what is beyond the longest need is not read', () => {
  expect(tokenize(`${'a '.repeat(MAX_NEED_LENGTH)}`).length).toBe(MAX_NEED_LENGTH / 2)
})

const clausesIn = (text: string) => {
  const passage = passageOf(text, tokenize(text), language)
  return [...clausesOf(passage)]
}

test.each([
  ['lonely but calm', [0, 1, 1]],
  ['lonely, calm', [0, 1]],
  ['lonely (calm)', [0, 1]],
  ['calm since May', [0, 1, 1]],
  ['drinks and gambles', [0, 0, 0]],
  ['drinks and I gamble', [0, 1, 1, 1]],
  ['drinks and my wife gambles', [0, 1, 1, 1, 1]],
  ['drinks and the client gambles', [0, 1, 1, 1, 1]],
  ['drinks and he gambles', [0, 1, 1, 1]],
  ['feel so tired', [0, 0, 0]],
  ['tired so I left', [0, 1, 1, 1]],
] as const)('the clauses of "%s" are %j', (text, clauses) => {
  expect(clausesIn(text)).toEqual(clauses)
})

const foundIn = (text: string) =>
  lookup(tokenize(text), language).map(({ set, first, last }) => `${set.id} ${first}-${last}`)

test('a phrase never reaches over a stop or a comma', () => {
  expect(foundIn('panic attacks')).toContain('panic 0-1')
  expect(foundIn('binge eating')).toContain('binge-eating 0-1')
  for (const mark of ['.', ',', ';']) expect(foundIn(`binge${mark} eating`)).not.toContain('binge-eating 0-1')
})

test('a longer phrase hides the shorter ones of its kind', () => {
  const passage = passageOf('not only anxious', tokenize('not only anxious'), language)
  expect(passage.of('not-no')).toHaveLength(1)
  expect(passage.of('no')).toEqual([])
})

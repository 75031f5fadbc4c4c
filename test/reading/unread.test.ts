import { expect, test } from 'vitest'
import { read } from './claims.ts'

test('words that meant nothing are kept, as they were written, each once', () => {
  expect(read('Wants a group about Zorbing and pottery, zorbing, pottery').unread).toEqual([
    'Zorbing',
    'pottery',
    'zorbing',
  ])
})

test('words that were read, small words, numbers and days are not among them', () => {
  expect(read('The client has had 3 or four panic attacks on a Tuesday in March and needs zorbing').unread).toEqual([
    'zorbing',
  ])
})

test('words that were set aside were read', () => {
  expect(read('Denies depression').unread).toEqual([])
})

test('a word that is asked about may still name a group', () => {
  expect(read('survivor').unread).toEqual(['survivor'])
})

test('nothing is made of nothing', () => {
  for (const text of ['', '   ', '...', '👍', '12'])
    expect(read(text)).toMatchObject({ items: [], concerns: [], identities: [], questions: [], unread: [], crisis: [] })
})

test('a diagnosis, a drug and what a short form stands for are words to find a group by', () => {
  expect(read('Lupus').named).toContain('lupus')
  expect(read('Has TBI').named.join(' ')).toContain('brain injury'.split(' ')[0]!)
  expect(read('My aunt has lupus').named).toContain('lupus')
})

test('what is denied is no word to find a group by', () => {
  expect(read('No lupus').named).toEqual([])
})

test.each([
  ['methamphetamine', 'meth'],
  ['amphetamines', 'meth'],
  ['Smokes crack', 'cocaine'],
  ['Uses coke', 'cocaine'],
  ['Smokes weed', 'marijuana'],
  ['Cannabis every day', 'marijuana'],
  ['THC every day', 'marijuana'],
  ['Smokes pot', 'marijuana'],
  ['TBI', 'brain'],
  ['MS', 'sclerosis'],
  ['RRMS', 'sclerosis'],
  ['PPMS', 'sclerosis'],
  ['IBD', 'crohns'],
  ['PLWH', 'hiv'],
  ['CVA', 'stroke'],
  ['COPD', 'lung'],
  ['CKD', 'kidney'],
  ['ESRD', 'kidney'],
  ['SLE', 'lupus'],
  ['CFS', 'fatigue'],
  ['POTS', 'dysautonomia'],
  ['EDS', 'danlos'],
  ['CRPS', 'pain'],
  ['IVF', 'fertility'],
  ['TTC for two years', 'fertility'],
  ['BPD', 'borderline'],
  ['OCD', 'ocd'],
  ['TFMR', 'medical'],
  ['Lost the baby to SIDS', 'infant'],
  ['DV', 'violence'],
  ['CSA', 'incest'],
  ['MST', 'military'],
  ['BRCA', 'breast'],
])('a group for those with "%s" may say "%s" in its name', (text, word) => {
  expect(read(text).named).toContain(word)
})

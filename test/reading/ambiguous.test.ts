import { expect, test } from 'vitest'
import { concernsIn, crisisIn, read } from './claims.ts'

test.each(
  'survivor suicide abuse abusive assault transition pills boundaries AD BD CD CP ED GA GD IED OA ODD PD PDD SA SAD'.split(
    ' ',
  ),
)('"%s" alone is asked about, and nothing is taken for granted', (text) => {
  const { concerns, questions } = read(text)
  expect(concerns).toEqual([])
  expect(questions.map(({ words }) => words)).toEqual([text])
  expect(questions[0]!.options.length).toBeGreaterThan(1)
})

test.each(['ACA', 'BIP', 'DA', 'NA'])('"%s" may be none of our concerns: it is asked about', (text) => {
  expect(read(text).questions.map(({ words }) => words)).toEqual([text])
})

test.each([
  ['addiction', 'substance-use'],
  ['loss', 'grief'],
  ['recovery', 'substance-use'],
  ['codependent', 'codependency'],
  ['vaping', 'nicotine'],
  ['stress', 'adjustment-stress'],
  ['impulsive', 'emotion-dysregulation'],
  ['AA', 'alcohol'],
  ['CSA', 'childhood-abuse'],
  ['PGD', 'grief'],
  ['PPD', 'perinatal'],
  ['MAT', 'opioids'],
  ['BPD', 'borderline-personality'],
])('"%s" is taken for %s, and asked about all the same', (text, concern) => {
  const { concerns, questions } = read(text)
  expect(concerns.map(({ id }) => id)).toEqual([concern])
  expect(questions).toHaveLength(1)
})

test('the usual meaning says that it is one of several', () => {
  expect(read('MAT').items[0]).toMatchObject({ how: 'abbreviation', used: true })
  expect(read('MAT').items[0]?.rule).toContain('may mean several things')
})

test.each([
  ['Transition out of the army', 'military-transition'],
  ['Survivor of childhood sexual abuse', 'childhood-abuse'],
  ['Loss of my dog', 'grief-pet'],
  ['BPD, which is bipolar disorder here', 'bipolar'],
  ['My brother’s suicide', 'grief-suicide'],
])('"%s" settles what is meant: nothing is asked', (text, concern) => {
  expect(concernsIn(text)).toContain(concern)
  expect(read(text).questions).toEqual([])
})

test('an abbreviation that is a word in small letters counts in capitals only', () => {
  expect(read('ED').questions).toHaveLength(1)
  expect(read('Talked with Ed about it').questions).toEqual([])
})

test('in a text all in capitals, none of them says anything', () => {
  expect(read('TALKED WITH ED ABOUT HIS GAMBLING').questions).toEqual([])
})

test.each(['suicide', 'suicide survivor', 'SA survivor'])('"%s" raises a notice until it is settled', (text) => {
  expect(crisisIn(text)).toContain('suicide')
})

test('a word that means nothing here is not asked about', () => {
  expect(read('Weight loss').questions).toEqual([])
})

test('a question is settled once one of its answers is given beside it', () => {
  expect(read('BPD').questions.length).toBe(1)
  expect(read('BPD', 'bipolar').questions).toEqual([])
})

test.each(['Found pills lined up on my roommate’s desk', 'I have my pills lined up'])(
  '"%s" tells of danger: it is not asked which pills',
  (text) => {
    expect(read(text).questions).toEqual([])
    expect(read(text).crisis.length).toBeGreaterThan(0)
  },
)

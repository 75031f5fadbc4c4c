import { expect, test } from 'vitest'
import { createReader } from '../../src/reading/read.ts'
import { learned } from '../support/classifier.ts'
import { language, spelling } from '../support/language.ts'

const { read } = createReader(language, spelling, learned)

// What else is told of a life changes neither what a need is about nor the danger in it.

const NEEDS = [
  'My husband hits me.',
  'I want to die.',
  'I have been drinking every night since March.',
  'My daughter has anorexia and I am at the end of my rope.',
  'My wife died in June and the house is so quiet.',
  'I cannot stop pulling out my eyelashes.',
  'I gamble away my wages every payday.',
  'He took my phone and says nobody would believe me.',
  'I keep a bag packed at my neighbor’s for when he turns.',
  'I have written the letters and given away the cat.',
  'My son uses heroin and steals from us.',
  'I hear voices when I am alone.',
]

const BESIDE = [
  'I drive a delivery van.',
  'We live out by the airport.',
  'My insurance is through work.',
  'Thanks for reading this.',
  'A flyer told me about you.',
  'I have never done anything like this.',
  'I was in the Navy for four years.',
  'My daughter plays the cello.',
  'I grew up in Nebraska.',
  'My sister is a dentist.',
  'Evenings are best for me.',
  'I speak Polish at home.',
]

const firstOf = (text: string): string | undefined => read([text]).concerns[0]?.id

test.each(NEEDS)('"%s" is about the same beside anything that tells of nothing', (need) => {
  const alone = read([need])
  const changed = BESIDE.flatMap((sentence) =>
    [`${sentence} ${need}`, `${need} ${sentence}`].filter(
      (text) => firstOf(text) !== alone.concerns[0]?.id || alone.crisis.some((id) => !read([text]).crisis.includes(id)),
    ),
  )
  expect(changed).toEqual([])
})

import { expect, test } from 'vitest'
import { read, testClaims } from './claims.ts'

/** All that a text is read as, with the notices that it raises. */
const readIn = (text: string): readonly string[] => {
  const { items, crisis } = read(text)
  return [...items.filter(({ used }) => used).map(({ id }) => id), ...crisis]
}

testClaims({
  'a therapy that was finished is not what is sought': [
    ['Finished 2 rounds of DBT, still lonely', 'loneliness -emotion-dysregulation'],
    ['Finished DBT, wants more DBT', 'emotion-dysregulation'],
  ],
  'a short form reads as the word it is short for': [
    ['Wants grp for soc anx', 'social-anxiety'],
    ['Need a grop for hoarding', 'hoarding -sexual-assault-survivor'],
    ['A man groped me', 'sexual-assault-survivor'],
    ['Emot dysreg since adolescence', 'emotion-dysregulation'],
    ['Hsbd gambles', 'loved-ones-gambling -gambling'],
    ['Cg for mother w/ alz', 'dementia-caregiving -dementia-self'],
  ],
  'a word in capitals is no pronoun': [['New to the US, husband hits her', 'domestic-violence-survivor']],
  'a harm is not done by whoever it is told of as a child': [['Sexual abuse as a kid, lonely', '-caused-sexual-harm']],
})

testClaims(
  {
    'short forms of words about groups': [
      ['Wants a mens grp', 'men'],
      ['12-step grps only', 'individual:no'],
      ['No indiv therapy', 'individual:no'],
      ['Supp group for panic', 'wants:connection panic'],
      ['Wknd group please', 'day:weekend'],
      ['Cgs group', 'caregivers caregiving'],
      ['Pain mgmt', 'chronic-pain'],
    ],
    'of times, which tell how long ago something was': [
      ['Attempted this wk', 'suicide'],
      ['Clean six wks', 'substance-use'],
      ['Clean 8 mths', 'substance-use'],
      ['Attempt this yr', 'suicide'],
      ['Cut herself yrs ago', 'past-self-harm'],
      ['Left the kids alone for hrs', 'child-elder-abuse'],
    ],
    'of people and what they are': [
      ['Daugh cuts herself', 'self-harm-other -self-harm'],
      ['Cg burnout', 'caregiving -burnout'],
      ['Wife refd him for drinking', 'alcohol -loved-ones-alcohol'],
      ['Unempl since May', 'unemployment'],
      ['Ret’d in June', 'older-adults'],
      ['Sep’d from wife', 'divorce'],
      ['Recently incarc', 'reentry'],
      ['Preg 20 wks', 'women'],
      ['Phys disability', 'physical-disability'],
    ],
    'of troubles': [
      ['SI w plan', 'imminent'],
      ['Dually dx’d', 'co-occurring-disorders'],
      ['Daughter was hospd', 'loved-ones-mental-illness'],
      ['Outpt treatment for drugs', 'substance-use'],
      ['Marital probs', 'relationship-problems'],
      ['Toxic reln', 'relationship-problems'],
      ['Hx sexl abuse', 'sexual-assault'],
      ['Subst use', 'substance-use'],
      ['Alc use daily', 'alcohol'],
      ['Uses mj', 'cannabis'],
      ['Benzo w/d', 'withdrawal'],
      ['Depr since layoff', 'depression'],
      ['Insom x 3 mo', 'sleep'],
      ['Schiz, stable', 'psychosis'],
      ['Perimeno mood swings', 'midlife-transition'],
      ['Noone calls me', 'loneliness -suicide'],
    ],
  },
  readIn,
)

test('a short form is understood, and is not looked for in the listings', () => {
  expect(read('Psychotic sxs').unread).toEqual([])
  expect(read('Reqs online group').unread).toEqual([])
})

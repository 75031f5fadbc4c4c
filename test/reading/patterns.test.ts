import { expect, test } from 'vitest'
import { compileLanguage } from '../../src/reading/compile-language.ts'
import { isEnglish } from '../support/english.ts'
import { source } from '../support/language.ts'
import { read, testClaims } from './claims.ts'

testClaims({
  'a fear of something particular is a phobia': [['Terrified of big spiders', 'phobias']],
  'who is low since a birth': [
    ['I cry every day since my baby was born', 'perinatal'],
    ['Anxious all day since the birth', 'perinatal'],
  ],
  'who does not get along with a relation is at odds with them': [
    ['I just can’t get along with my sister', 'estrangement'],
    ['My boss and I get along with my sister', ''],
  ],
  'who does not go back to a church has left it': [['I’m not going back to church', 'faith-crisis']],
  'homesickness at college': [['18F, homesick at college', 'young-adult-transitions']],
  'work that wears out is burnout, whoever is named': [
    ['My boss leaves me exhausted', 'burnout -relationship-problems'],
    ['So drained by the office', 'burnout'],
    ['My wife is stressed by her job', 'burnout -relationship-problems'],
  ],
  'leaving a faith is a crisis of faith': [['Walked away from the church', 'faith-crisis']],
  'a verb of drinking is enough': [['Drinks until late', 'alcohol']],
  'wanting less of it is, too': [['Trying to cut down on wine', 'alcohol']],
  'a verb of gambling or betting on something': [
    ['Gambled all night', 'gambling'],
    ['Betting the rent', 'gambling'],
    ['Bet my paycheck', 'gambling'],
    ['I bet everything will be fine', ''],
    ['I bet the game was fun', ''],
  ],
  'a baby some days old is a birth of these days, to whoever has the baby': [
    ['My newborn is 10 days old', 'perinatal -loved-ones-mental-illness'],
    ['My sister’s baby is 5 days old, I’m lonely', 'loneliness -perinatal'],
  ],
  'using, without a word of what': [
    ['Using heavily', 'substance-use'],
    ['Client is using', 'substance-use'],
    ['My son is using daily', 'loved-ones-drugs -loved-ones-addiction -substance-use'],
    ['My son started using', 'loved-ones-drugs -loved-ones-addiction -substance-use'],
  ],
  'time that one is clean is recovery': [
    ['Clean for ninety days', 'substance-use'],
    ['Ninety days sober', 'substance-use'],
    ['6 months clean', 'substance-use'],
    ['It took weeks to get the house clean', '-substance-use'],
  ],
  'a relation and drugs': [['My nephew is hooked on something', 'loved-ones-drugs -substance-use']],
  'a relation addicted to what is no drug': [
    ['My dad is addicted to porn', '-loved-ones-drugs -substance-use'],
    ['My dad found out that I am addicted to porn', 'compulsive-sexual-behavior -substance-use'],
  ],
  'a relation and rehab': [['My nephew is in rehab', 'loved-ones-addiction -substance-use']],
  'a relation and food': [
    ['My niece barely eats', 'loved-ones-eating-disorder -eating-disorder'],
    ['My niece refuses food', 'loved-ones-eating-disorder -eating-disorder'],
  ],
  'a relation who wants to die': [['My niece took an overdose', 'loved-ones-suicidality -suicidality']],
  'a relation and jail': [
    ['My nephew is locked up', 'loved-ones-incarcerated -reentry'],
    ['My cousin was sentenced', 'loved-ones-incarcerated -reentry'],
  ],
  'a relation who is LGBTQ+': [['My niece came out', 'loved-ones-lgbtq -coming-out -lgbtq-identity']],
  'a relation who is ill': [
    ['My aunt is on dialysis', 'caregiving -chronic-illness'],
    ['My aunt is frail', 'caregiving -chronic-illness'],
  ],
  'caring for a relation': [['Taking care of my aunt', 'caregiving']],
  'a relation who is dying': [['My aunt is on life support', 'anticipatory-grief -grief']],
  'friends that are hard to find': [
    ['Trouble making friendships', 'loneliness'],
    ['Never able to hold friendships', 'loneliness'],
  ],
  'eating in secret': [['Secretly eats at work', 'binge-eating']],
  'afraid of a partner': [
    ['Terrified of my ex', 'domestic-violence-survivor'],
    ['Scared of her husband', 'domestic-violence-survivor'],
    ['Scared of her boss', '-domestic-violence-survivor'],
  ],
})

testClaims({
  'a pattern does not reach over the end of a clause': [
    ['My nephew is well, the needle is for my insulin', '-loved-ones-drugs -substance-use'],
    ['Terrified of change. Spiders are fine.', '-phobias'],
  ],
  'a pattern does not reach over more words than its gap has': [
    ['Terrified of what people at the office may say of spiders', '-phobias'],
  ],
  'words that mean nothing here are no end of a pattern': [['My nephew is a high school teacher', '-loved-ones-drugs']],
})

test('a relation in recovery leaves no question about whose recovery it is, and from what', () => {
  expect(read('My son is in recovery').questions).toEqual([])
  expect(read('In recovery').questions).toHaveLength(1)
})

test('an item found by a pattern names the pattern', () => {
  const [item] = read('Secretly eats at work').items
  expect(item).toMatchObject({ how: 'pattern', words: 'Secretly eats' })
  expect(item?.rule).toContain('eating in secret or without control')
})

test('a pattern with the name of no class stops the build, and is named', () => {
  const patterns = ['nobody {drnks} here', '{me} is|{was-it} gone']
  const crisis = {
    ...source.crisis,
    rules: source.crisis.rules.map((rule, at) => (at === 0 ? { ...rule, patterns } : rule)),
  }
  expect(() => compileLanguage({ ...source, crisis }, isEnglish)).toThrow(
    'no class of words has the name {drnks}, {was-it}',
  )
})

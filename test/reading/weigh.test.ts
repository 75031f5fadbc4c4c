import { expect, test } from 'vitest'
import { concernsIn, mainIn, read, testClaims } from './claims.ts'

test.each([
  ['Panic attacks and wants help with hoarding', 'hoarding', 'what help is wanted with'],
  ['Panic attacks, here for OCD', 'ocd', 'what the person is here for'],
  ['Used to gamble, hoarding', 'hoarding', 'what is current, before what is past'],
  ['Maybe bulimia, hoarding', 'hoarding', 'what is sure, before what is a guess'],
  ['Hoarding since my panic attacks began', 'hoarding', 'the trouble, before what set it off'],
  ['Gambling since my wife died', 'gambling', 'the trouble, before even a death that set it off'],
  ['My wife died, gambling', 'grief-spouse', 'a death that set nothing off'],
  ['Since hoarding began, OCD', 'hoarding', 'what opens the need, since no trouble stands before it'],
  ['Hoarding, bulimia', 'hoarding', 'of two alike, the first'],
  ['Bulimia, hoarding', 'eating-disorder', 'of two alike, the first'],
  ['OCD, hoarding, hoarding so much', 'hoarding', 'what is named again and again'],
  ['Anxious, hoarding', 'hoarding', 'the narrow trouble, before the mood around it'],
])('"%s": %s comes first (%s)', (text, main) => {
  expect(mainIn(text)).toBe(main)
})

test('a broader concern beside a narrower one of its own is background', () => {
  expect(read('Anxiety, social anxiety').concerns.map(({ id, weight }) => [id, weight])).toEqual([
    ['social-anxiety', 'main'],
    ['anxiety', 'context'],
  ])
})

test('what happened is no less a concern for being history', () => {
  expect(
    read('Panic attacks, history of childhood sexual abuse').concerns.map(({ id, weight }) => [id, weight]),
  ).toEqual([
    ['panic', 'main'],
    ['childhood-abuse', 'also'],
  ])
})

test('the first is the main one, the others come along or stand in the background', () => {
  expect(read('Hoarding, panic attacks, history of bulimia').concerns.map(({ weight }) => weight)).toEqual([
    'main',
    'also',
    'context',
  ])
})

testClaims({
  'the trouble of somebody close becomes the client’s own concern, and never theirs': [
    ['My uncle gambles', 'loved-ones-gambling -gambling'],
    ['My uncle has dementia', 'dementia-caregiving -dementia-self'],
  ],
  'a trouble without groups for relatives leads to life with that relative': [
    ['My husband is obese', '-obesity'],
    ['My husband has ADHD', 'relationship-problems -adhd -parenting-neurodivergent'],
    ['My son has ADHD', 'parenting-neurodivergent -adhd'],
    ['My son has insomnia', 'parenting -sleep'],
    ['My ex has ADHD', 'relationship-problems -adhd'],
  ],
  'what is both people’s is the client’s': [
    ['My husband cheated on me', 'partner-betrayal'],
    ['My father was deported', 'immigration'],
  ],
  'a divorce is the client’s when it is from the partner': [
    ['My husband is divorcing me', 'divorce'],
    ['My sister is going through a divorce', '-divorce'],
    ['My daughter is getting divorced', 'parenting -divorce'],
  ],
  'growing up with it has its own groups': [
    ['My father drinks', 'loved-ones-alcohol adult-children-of-alcoholics'],
    ['My brother drinks', 'loved-ones-alcohol -adult-children-of-alcoholics'],
  ],
  'a quarrel is about whom it is with': [
    ['My wife and I fight constantly', 'relationship-problems'],
    ['My wife and I fight constantly, also over our daughter', 'relationship-problems'],
    ['My daughter and I fight constantly', 'parenting -relationship-problems'],
    ['My mother and I fight constantly', 'estrangement -relationship-problems'],
    ['My sister and I fight constantly', 'estrangement -relationship-problems'],
    ['My aunt and I fight constantly', 'estrangement -relationship-problems'],
  ],
})

test('a word of trouble before a parent tells first of growing up with it', () => {
  expect(mainIn('I have an alcoholic father')).toBe('adult-children-of-alcoholics')
})

test('what is past and has no groups for people with that past counts when nothing else is read', () => {
  expect(concernsIn('History of panic attacks')).toEqual(['panic'])
})

test('concerns of several needs are kept with the need that named them', () => {
  const { concerns } = read('Panic attacks', 'hoarding')
  expect(concerns.map(({ id, weight, need }) => [id, weight, need])).toEqual([
    ['panic', 'main', 0],
    ['hoarding', 'main', 1],
  ])
})

test('the id of a concern is that concern', () => {
  const { concerns, items } = read('grief-pet')
  expect(concerns).toEqual([{ id: 'grief-pet', weight: 'main', need: 0 }])
  expect(items[0]).toMatchObject({ how: 'id', words: 'grief-pet' })
})

import { expect, test } from 'vitest'
import { concernsIn, crisisIn } from './claims.ts'

// What only sounds like a trouble; beside it, what stands in nearly the same words and is one.

test.each([
  ['He hit on me at work', 'He hit me at work', 'domestic-violence-survivor'],
  ['Reality hit me', 'He hit me', 'domestic-violence-survivor'],
  ['My husband pushed me into therapy', 'My husband pushed me into the wall', 'domestic-violence-survivor'],
  ['My husband pushes me harder than my coach', 'My husband pushes me', 'domestic-violence-survivor'],
  ['He slapped my hand away', 'He slapped my face', 'domestic-violence-survivor'],
  ['He kicked me out', 'He kicked me', 'domestic-violence-survivor'],
  ['My husband burned my toast', 'He burned my hand', 'domestic-violence-survivor'],
  ['I could strangle him', 'I choked him', 'anger'],
  ['My ex moved on and the realization hit me', 'My ex moved on and hit me', 'domestic-violence-survivor'],
  ['My husband burned me dinner', 'My husband burned me', 'domestic-violence-survivor'],
  ['I hit on my best friend', 'I hit my best friend', 'anger'],
  ['I was hit with a lawsuit', 'I was assaulted', 'trauma'],
  ['I was choked up at the wedding', 'I was choked', 'trauma'],
  ['My brother beat me at pool', 'My brother beat me', 'trauma'],
  ['I kicked my drinking habit', 'I hate my drinking', 'alcohol'],
  ['Weed farmer, lonely', 'Weed, lonely', 'cannabis'],
  ['My husband has high standards', 'My husband is high', 'loved-ones-drugs'],
  ['My son is a high schooler', 'My son is high', 'loved-ones-drugs'],
  ['I treat suicidal patients', 'I am suicidal', 'suicidality'],
  ['I don’t want to die young', 'I want to die', 'suicidality'],
])('"%s" names no such trouble, "%s" does: %s', (idiom, trouble, concern) => {
  expect(concernsIn(idiom)).not.toContain(concern)
  expect(concernsIn(trouble)).toContain(concern)
})

test.each([
  ['I walk for suicide prevention', 'I think of suicide', 'suicide'],
  ['Volunteer at a suicide crisis center', 'Went to a crisis center, suicidal', 'suicide'],
  ['Paramedic, responded to two suicides this month', 'Paramedic, suicidal', 'suicide'],
  ['She wants to die at home', 'She wants to die', 'suicide'],
  ['I’d jump in front of a bus for my kids', 'I’d jump in front of a bus', 'suicide'],
  ['I volunteer with suicidal teens', 'My teen is suicidal', 'suicide-other'],
  ['My husband attempts to change', 'My husband attempted suicide', 'suicide-other'],
  ['Somebody left a noose at my work', 'Found a noose in my husband’s closet', 'suicide-other'],
  ['Takes 40 mg lexapro today', 'Took 40 lexapro today to die', 'imminent'],
  ['took 40 mg lexapro today', 'took 40 lexapro pills today', 'imminent'],
  ['Took all my medicine with breakfast', 'Took all my medicine', 'imminent'],
  ['Can’t wake her up for school', 'Can’t wake her up', 'overdose'],
  ['Her mind is razor sharp', 'She has a razor', 'self-harm'],
  ['They threw the baby’s father out of the house', 'I think of throwing the baby', 'postpartum-emergency'],
  ['We switched my baby to formula', 'They switched my baby at the hospital', 'postpartum-emergency'],
  ['We swapped the baby clothes', 'They swapped my baby', 'postpartum-emergency'],
  ['My baby is not sleeping', 'My baby is possessed', 'postpartum-emergency'],
  ['Convinced her baby looks like her', 'Convinced her baby looks at her like a demon', 'postpartum-emergency'],
  [
    'My son has bruises on his arms from football',
    'Bruises on my arms, I say that I walked into the door',
    'domestic-violence',
  ],
  ['I’m going to kill his laptop', 'I’m going to kill his brother', 'harm-to-others'],
  ['My sister waits near my car', 'My ex waits near my car', 'domestic-violence'],
])('"%s" is no danger, "%s" may be: %s', (idiom, danger, rule) => {
  expect(crisisIn(idiom)).not.toContain(rule)
  expect(crisisIn(danger)).toContain(rule)
})

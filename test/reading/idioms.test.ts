import { expect, test } from 'vitest'
import { concernsIn, crisisIn } from './claims.ts'

// What only sounds like a trouble; beside it, what stands in nearly the same words and is one.

test.each([
  ['He hit on me at work', 'He hit me at work', 'domestic-violence-survivor'],
  ['Reality hit me', 'He hit me', 'domestic-violence-survivor'],
  ['I know that it hit me', 'I know that he hit me', 'domestic-violence-survivor'],
  ['The truth is that it finally hit me', 'The truth is that my husband hit me', 'domestic-violence-survivor'],
  ['Weeks after that the grief hit me', 'Weeks after that he hit me', 'domestic-violence-survivor'],
  ['The divorce hit me hard', 'He hit me hard', 'domestic-violence-survivor'],
  ['He cuts me off after a fight', 'He cuts after a fight, my son', 'loved-ones-mental-illness'],
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
  [
    'The hospital bag is packed in case she comes early',
    'A bag is packed in case she snaps',
    'domestic-violence-survivor',
  ],
  ['My daughter won’t come out of her room', 'My daughter came out to us', 'loved-ones-lgbtq'],
  ['Weed farmer, lonely', 'Weed, lonely', 'cannabis'],
  ['My husband has high standards', 'My husband is high', 'loved-ones-drugs'],
  ['My son is a high schooler', 'My son is high', 'loved-ones-drugs'],
  ['I treat suicidal patients', 'I am suicidal', 'suicidality'],
  ['I don’t want to die young', 'I want to die', 'suicidality'],
  ['I was beaten by a bot and threw my headset', 'I was beaten', 'trauma'],
  ['Dog was hit by a car', 'Was hit by a car', 'trauma'],
  ['Cutting out alcohol and bread for my blood pressure', 'Cutting down on alcohol and bread', 'alcohol'],
  ['My coworker was convicted of murder', 'My brother was convicted of murder', 'loved-ones-incarcerated'],
  ['I guard inmates convicted of child abuse', 'I was convicted of child abuse', 'reentry'],
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
  ['I let my friends know where we live now but nobody visits', 'He knows where we live now', 'unsafe'],
  ['I bought a gun safety course for my son', 'I bought a gun', 'suicide'],
  ['We gave away her clothes a month after the funeral', 'I gave away my clothes', 'suicide'],
  ['My mom took all the pills out of the house', 'My mom took all the pills in the house', 'suicide-other'],
  ['My ex’s last text never said goodbye to the kids', 'My ex’s last text said goodbye to the kids', 'imminent'],
  ['This deadline is going to kill somebody on our team', 'He is going to kill somebody on our team', 'harm-to-others'],
  ['I dropped a knife on myself while cooking', 'I used a knife on myself', 'self-harm'],
])('"%s" is no danger, "%s" may be: %s', (idiom, danger, rule) => {
  expect(crisisIn(idiom)).not.toContain(rule)
  expect(crisisIn(danger)).toContain(rule)
})

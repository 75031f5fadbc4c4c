import { expect, test } from 'vitest'
import { vocabularyOf } from '../../src/cli/vocabulary-of.ts'
import { rolesIn } from '../../src/match/roles.ts'
import { language } from '../support/language.ts'

const rolesOf = rolesIn(vocabularyOf(language))

// Whom the name of a group speaks of, and a need that speaks of them as well.
test.each([
  ['Teachers’ Lounge', 'I teach third grade', 'teachers'],
  ['Farmers and Ranchers Talk', 'the dairy is going under', 'farmers and ranchers'],
  ['Business Owners in Recovery', 'my business failed', 'people with a business'],
  ['Injured Athletes Circle', 'my coach dropped me', 'athletes'],
  ['Truck Drivers Online', 'I drive long haul', 'people who drive or fly for a living'],
  ['Journalists After Trauma', 'twelve years in a newsroom', 'journalists'],
  ['Tech Workers Unplugged', 'I write software', 'people in technology'],
  ['Stepmoms Meet', 'his kids hate me', 'stepfamilies'],
  ['Foster and Adoptive Parents', 'our foster daughter', 'foster, adoptive and kinship families'],
  ['Solo Moms Supper', 'I am a single mom', 'parents who are on their own'],
  ['Grandparents Raising Grandchildren', 'my grandson lives with us', 'grandparents'],
  ['Twinless', 'my twin died', 'twins'],
  ['Sibling Loss', 'my brother died', 'siblings'],
  ['Partners of People With a Mood Disorder', 'my wife is bipolar', 'husbands, wives and partners'],
  ['Widowed Walkers', 'my husband died', 'people who are widowed'],
])('"%s" gives way unless the need speaks of such people: "%s"', (name, need, label) => {
  expect(rolesOf(['I cannot sleep'])({ name })).toBe(label)
  expect(rolesOf([need])({ name })).toBeUndefined()
})

test.each([
  'Twin Cities Grief Group',
  'Teacher-led Mindfulness',
  'Partners in Recovery',
  'Foster City DBSA',
  'Grief Support',
])('"%s" is named for nobody', (name) => {
  expect(rolesOf(['I cannot sleep'])({ name })).toBeUndefined()
})

test.each([
  ['Parents of teenagers meet while their children are upstairs.', 'my toddler screams', 'parents of teenagers'],
  ['An evening group for parents of teenagers.', 'my toddler screams', 'parents of teenagers'],
  [
    'For spouses and partners of police, firefighters and medics.',
    'we fight',
    'spouses and partners of first responders',
  ],
  ['For spouses and partners of police, firefighters and medics.', 'I am married to a cop and we fight', undefined],
  ['For parents of teenagers and their friends.', 'my toddler screams', undefined],
  ['Members share what helped. Guests have been parents of teenagers.', 'my toddler screams', undefined],
])('the first words of a listing say whom it is for: "%s"', (summary, need, label) => {
  expect(rolesOf([need])({ name: 'Harbor', summary })).toBe(label)
})

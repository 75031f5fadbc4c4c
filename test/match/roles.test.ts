import { expect, test } from 'vitest'
import { rolesIn } from '../../src/match/roles.ts'
import { aGroup } from '../support/a-group.ts'
import { vocabulary } from '../support/vocabulary.ts'
import { answerTo } from './support.ts'

const rolesOf = rolesIn(vocabulary)

test.each([
  ['Teachers’ Lounge', 'panic', 'teachers'],
  ['Teachers’ Lounge', 'I am a teacher', undefined],
  ['Teachers’ Lounge', 'TEACHERS on strike', undefined],
  ['Brothers and Sisters', 'my mother died', 'siblings'],
  ['Brothers and Sisters', 'my sister died', undefined],
  ['Brothers and Neighbors', 'my mother died', undefined],
  ['Siblings and Teachers', 'my sister died', undefined],
  ['Siblings, Parents and Friends', 'my uncle died', undefined],
  ['Teacher-led Mindfulness', 'stress', undefined],
  ['Grief Support', 'my mother died', undefined],
])('of "%s", where the need is "%s", nobody spoke of: %s', (name, need, role) => {
  expect(rolesOf([need])({ name })).toBe(role)
})

test('an identity that was given speaks of them as well', () => {
  const lounge = aGroup('Teachers’ Lounge', { name: 'Teachers’ Lounge', concerns: ['panic'] })
  const ask = { groups: [lounge], need: ['panic'] }
  const [suggestion] = answerTo(ask).suggestions
  expect(suggestion?.fit).toBe('good')
  expect(suggestion?.reasons).toContainEqual({ facet: 'role', fit: 'unknown', role: 'teachers' })
  const [told] = answerTo({ ...ask, intake: { identity: ['teacher'] } }).suggestions
  expect(told?.fit).toBe('strong')
  expect(told?.reasons.map(({ facet }) => facet)).not.toContain('role')
})

import { expect, test } from 'vitest'
import { nextStep } from '../../src/show/next-step.ts'
import { aGroup } from './support.ts'

test.each([
  { entry: 'screening', says: 'to ask about a screening' },
  { entry: 'register', says: 'to ask how to register' },
  { entry: 'drop-in', says: 'to check when and where it meets' },
] as const)('the first contact with a $entry group is made $says', ({ entry, says }) => {
  const step = nextStep(aGroup({ entry }), [])
  expect(step).toContain('Call 555-0100 or see https://example.org/circle')
  expect(step).toContain(says)
  expect(step).not.toMatch(/join|accepted/i)
})

test('a listing with no contact leads to its source', () => {
  const { contact: _, ...group } = aGroup()
  expect(nextStep(group, [])).toBe('No contact in the listing: see the source at https://example.org/list')
})

test('required individual therapy is arranged first when the person is open to it', () => {
  const reason = { facet: 'individual', fit: 'near', rule: 'required', answer: 'yes' } as const
  expect(nextStep(aGroup(), [reason])).toMatch(/^Arrange individual therapy first\. Call /)
})

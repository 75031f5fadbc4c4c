import { expect, test } from 'vitest'
import { parseGroups } from '../../src/directory/parse-groups.ts'
import { aGroup } from '../support/a-group.ts'
import { KNOWN } from './known.ts'

const problemsOf = (timezone: string) =>
  parseGroups(
    JSON.stringify([aGroup('group', { times: [{ day: 'monday', start: '19:00', timezone }] })]),
    'groups.json',
    KNOWN,
  ).problems.filter(({ path }) => path.endsWith('timezone'))

test.each(['America/Los_Angeles', 'UTC', 'Asia/Kathmandu', 'US/Pacific'])('%s is a zone', (timezone) => {
  expect(problemsOf(timezone)).toEqual([])
})

test('a zone that nobody knows is a warning, with the one that was meant', () => {
  expect(problemsOf('America/Los_Angles')).toMatchObject([
    {
      severity: 'warning',
      path: '[0].times[0].timezone',
      message: '"America/Los_Angles" is not a timezone that is known here (did you mean America/Los_Angeles?)',
    },
  ])
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { groupsSchema } from '../../src/directory/groups-schema.ts'

test('the schema for editors says what the checks check', () => {
  const file = readFileSync(new URL('../../data/groups.schema.json', import.meta.url), 'utf8')
  expect(JSON.parse(file)).toEqual(groupsSchema())
})

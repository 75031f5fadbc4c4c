import { describe, expect, test } from 'vitest'
import { parseGroups } from '../../src/directory/parse-groups.ts'
import { formatProblem } from '../../src/directory/problems.ts'
import { BROKEN_JSON } from './broken-json.ts'
import { BROKEN_LISTINGS } from './broken-listings.ts'
import { BROKEN_YAML } from './broken-yaml.ts'
import { KNOWN } from './known.ts'

/** No broken file takes half a second on a slow machine; one that is read in quadratic time takes minutes. */
const MOST_MS = 5000

describe.each([
  ['a listing', BROKEN_LISTINGS],
  ['YAML', BROKEN_YAML],
  ['JSON', BROKEN_JSON],
])('broken %s gives all its problems with their places', (_, files) => {
  test.each(files)('$name', { timeout: MOST_MS }, ({ file = 'groups.yaml', content, says }) => {
    const { problems } = parseGroups(content, file, KNOWN)
    const said = problems.map((problem) => {
      const line = formatProblem(problem)
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/)
      expect(line.startsWith(`${file}:`)).toBe(true)
      return `${problem.severity === 'warning' ? 'warning ' : ''}${line.slice(file.length + 1)}`
    })
    expect(said).toEqual(says)
  })
})

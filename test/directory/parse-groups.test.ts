import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { parseGroups } from '../../src/directory/parse-groups.ts'
import { formatProblem } from '../../src/directory/problems.ts'
import { SeenIds } from '../../src/directory/seen-ids.ts'
import { SOUND, withLines } from './broken-file.ts'
import { KNOWN } from './known.ts'
import { randomGroups } from './random-groups.ts'

const only = (yaml: string) => parseGroups(yaml, 'groups.yaml', KNOWN).groups[0]

test('the built-in directory has no errors', () => {
  const { groups, problems } = parseGroups(readFileSync('data/groups.yaml'), 'data/groups.yaml', KNOWN)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(groups.length).toBeGreaterThan(100)
})

test('YAML, JSON, a bare list and NDJSON say the same', () => {
  fc.assert(
    fc.property(randomGroups, (groups) => {
      const files = {
        'a.yaml': stringify({ version: 1, groups }, { aliasDuplicateObjects: false }),
        'a.json': JSON.stringify({ version: 1, groups }),
        'b.json': JSON.stringify(groups),
        'a.ndjson': groups.map((group) => `${JSON.stringify(group)}\n`).join(''),
      }
      for (const [file, content] of Object.entries(files)) {
        const parsed = parseGroups(content, file, KNOWN)
        expect(parsed.problems.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(parsed.groups).toEqual(groups)
      }
    }),
    { numRuns: 25 },
  )
})

describe('text is what was written, not what YAML makes of it', () => {
  test.each(['02134', '1.10', '0x1F', '1e3', '2026', 'true', 'no', '12:30', '.5'])('%s', (written) => {
    expect(only(withLines(`place: { postal: ${written} }`))?.place?.postal).toBe(written)
  })
})

test('Windows line ends and a byte order mark change nothing', () => {
  const { groups, problems } = parseGroups(`\ufeff${SOUND.replaceAll('\n', '\r\n')}`, 'groups.yml', KNOWN)
  expect(problems).toEqual([])
  expect(groups).toEqual(parseGroups(SOUND, 'groups.yml', KNOWN).groups)
})

test('a group is a plain copy that holds only fields of the format', () => {
  const group = only(withLines('cost: { type: free }'))
  expect(Object.getPrototypeOf(group)).toBe(Object.prototype)
  expect(Object.keys(group ?? {})).toEqual(['id', 'name', 'concerns', 'cost'])
})

test('an id that another file of the directory has is an error that names that file', () => {
  const ids = new SeenIds()
  parseGroups(SOUND, 'first.yaml', KNOWN, ids)
  const { problems } = parseGroups(SOUND, 'second.yaml', KNOWN, ids)
  expect(problems.map(formatProblem)).toEqual([
    'second.yaml:3:9 groups[0].id "a-group" is already used on line 3 of first.yaml',
  ])
})

test('ten thousand wrong values are counted, and only the first thousand listed', () => {
  const lines = Array.from({ length: 10_000 }, (_, i) => JSON.stringify({ id: `g-${i}`, name: 'A', concerns: [1] }))
  const { problems } = parseGroups(lines.join('\n'), 'groups.ndjson', KNOWN)
  expect(problems).toHaveLength(1001)
  expect(problems.at(-1)?.message).toBe('has 9000 more errors that are not listed')
})

test('a thousand warnings do not hide an error', () => {
  const lines = Array.from({ length: 2000 }, (_, i) => JSON.stringify({ id: `g-${i}`, name: 'A', concerns: ['odd'] }))
  const { problems } = parseGroups([...lines, '{}'].join('\n'), 'groups.ndjson', KNOWN)
  expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(3)
})

test('a file name cannot drive the terminal', () => {
  const { problems } = parseGroups('', '\u001b[2J.yaml', KNOWN)
  expect(formatProblem(problems[0]!)).toMatch(/^<U\+001B>\[2J\.yaml:1:1 is empty/)
})

test('no bytes make it throw, and no bytes pass in silence', () => {
  const piece = fc.constantFrom(
    '- ',
    '[',
    '{',
    '}',
    ': ',
    ', ',
    '"',
    "'",
    '\n',
    '  ',
    '\t',
    '#',
    '|\n',
    '>-\n',
    '? ',
    '&a ',
    '*a',
    '!t ',
    '%',
    '---\n',
    '...\n',
    '\\',
    '\u0000',
    '\ufeff',
    'é',
    'id',
    'groups',
    '<<',
    '~',
  )
  const sound = new TextEncoder().encode(SOUND)
  const hostile = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc.array(piece, { maxLength: 40 }).map((pieces) => new TextEncoder().encode(pieces.join(''))),
    fc.tuple(fc.nat(sound.length), fc.array(piece, { maxLength: 4 })).map(([at, pieces]) => {
      const text = SOUND.slice(0, at) + pieces.join('') + SOUND.slice(at)
      return new TextEncoder().encode(text)
    }),
  )
  const file = fc.constantFrom('a.yaml', 'a.json', 'a.ndjson')
  fc.assert(
    fc.property(hostile, file, (bytes, name) => {
      const { groups, problems } = parseGroups(bytes, name, KNOWN)
      for (const { line, column } of problems) expect(line >= 1 && column >= 1).toBe(true)
      if (name !== 'a.ndjson') expect(groups.length + problems.length).toBeGreaterThan(0)
    }),
    { numRuns: 300 },
  )
})

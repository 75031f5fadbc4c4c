import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { GroupChecker } from '../../src/directory/check-group.ts'
import { compileFellowships, type FellowshipsSource } from '../../src/import/fellowships.ts'

const read = (name: string) => parse(readFileSync(new URL(`../../data/${name}.yaml`, import.meta.url), 'utf8'))
const source = read('fellowships') as FellowshipsSource
const { byId, bmlt } = compileFellowships(source)
const idsIn = (list: readonly { readonly id: string }[]): Set<string> => new Set(list.map(({ id }) => id))
const known = { concerns: idsIn(read('concerns').concerns), identities: idsIn(read('identities').identities) }
const listed: { source?: { url: string } }[] = read('groups').groups

test.each(['aa', 'al-anon', 'alateen', 'na', 'ca', 'cma', 'coda', 'aca', 'oa', 'slaa', 'ga', 'nar-anon'])(
  '%s is known',
  (id) => {
    expect(byId[id]?.id).toBe(id)
  },
)

describe.each(Object.values(byId))('$id', ({ id, codes, ...fellowship }) => {
  test('what it says of every meeting would pass the checks of a directory, in words of the vocabulary', () => {
    expect(new GroupChecker(known).check({ id, ...fellowship }, []).findings).toEqual([])
  })

  test('its source is a page that the built-in directory was made from', () => {
    expect(listed.map((group) => group.source?.url)).toContain(fellowship.source.url)
  })

  test('its codes mean things that an import understands', () => {
    expect(
      Object.values(codes)
        .flat()
        .filter((trait) => !isUnderstood(trait)),
    ).toEqual([])
  })
})

test('formats of BMLT servers mean things that an import understands', () => {
  const traits = [bmlt.worlds, bmlt.names, bmlt.keys].flatMap((codes) => Object.values(codes).flat())
  expect(traits.filter((trait) => !isUnderstood(trait))).toEqual([])
})

test('one code says the same in every table of BMLT: its usual key and its name agree with the shared code', () => {
  expect(bmlt.keys['W']).toEqual(bmlt.worlds['W'])
  expect(bmlt.keys['WC']).toEqual(bmlt.worlds['WCHR'])
  expect(bmlt.keys['SL']).toEqual(bmlt.names['asl'])
})

test('a table with a code that YAML took for a number is refused when it is compiled', () => {
  const bad = { ...source, shared: { open: [11] as unknown as string[] } }
  expect(() => compileFellowships(bad)).toThrow('the code 11 needs quotes')
})

function isUnderstood(trait: string): boolean {
  if (['open', 'closed', 'online', 'closed-for-now', 'known'].includes(trait)) return true
  const [kind, value = ''] = trait.split(/:(.*)/)
  if (kind === 'identity') return known.identities.has(value)
  if (kind === 'concern') return known.concerns.has(value)
  if (kind === 'fellowship') return Object.hasOwn(byId, value)
  if (kind === 'language') return /^[a-z]{2,3}$/.test(value)
  if (kind === 'ages') return /^\d+-\d*$/.test(value)
  return ['access', 'approach', 'format'].includes(kind!) && value !== ''
}
